"""How a study comes into the draft; ``tests/order/test_tab.py`` tells the stories."""

from __future__ import annotations

from gcdesk.order.arranging.arrangement import Numbering
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


def test_putting_back_leaves_what_is_not_applied_yet(story: Story) -> None:
    story.put("one", "two", "three")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("one"): "first"}), "x")
    story.apply(1)
    story.until_ended()
    assert not draft.is_edited
    draft.change(draft.arrangement.with_titles({story.pk("two"): "second"}), "x")
    story.click("put_back_button")
    story.agree("Put 1 change back")
    story.until_ended()
    assert story.listed() == [("one", 10), ("two", 20), ("three", 30)]
    assert story.titles == ["one", "second", "three"]


def test_counted_numbers_that_are_applied_are_no_edit_any_more(story: Story) -> None:
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_numbering(Numbering(1, 1)), "x")
    story.apply(2)
    assert story.until_ended() == "All 2 changes are applied."
    assert story.listed() == [("one", 1), ("two", 2)]
    assert not draft.is_edited
