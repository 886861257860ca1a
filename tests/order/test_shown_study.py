"""How a study comes into the draft; ``tests/order/test_tab.py`` tells the stories."""

from __future__ import annotations

from gcdesk.practice.faults import Delay
from tests.order.order_story import Story


def test_answers_that_come_while_changes_are_applied_are_heeded_at_the_end(story: Story) -> None:
    story.put("one", "two", "three")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("three"): "x"}), "x")
    story.server.faults.add(Delay(1.0), method="PATCH", path="display-sets", times=1)
    story.apply(1)
    story.until(lambda: story.tab.busy)
    story.answer("one")
    assert story.answers is not None
    loading = story.tasks.start(story.answers.renew())
    story.until(loading.done)
    assert story.tab.busy
    assert story.tab._study.waits_for_locks
    assert story.until_ended() == "1 change is applied."
    story.until(lambda: not story.tab._study.waits_for_locks)
    assert story.states == ["locked", "", "written"]
