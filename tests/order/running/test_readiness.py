"""What can be applied; that locks, rights and the run are followed is told in ``tests/order/test_tab.py``, too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from gcdesk.order.running.kept_work import KeptWork
from gcdesk.order.shown_study import ShownStudy
from tests.order.order_story import Story
from tests.order.screen import there


def edited(story: Story) -> None:
    """A study with a title that is to be changed, ready to be applied."""
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("two"): "other"}), "x")
    story.until(can_apply)


def can_apply() -> bool:
    return there("apply_button", QPushButton).isEnabled()


def test_nothing_changed_is_nothing_to_apply(story: Story) -> None:
    story.put("one", "two")
    story.show()
    assert story.text("apply_told") == "Nothing is changed."
    assert not can_apply()
    assert there("apply_button", QPushButton).text() == "Apply"


def test_what_would_be_sent_is_said_beside_the_button(story: Story) -> None:
    edited(story)
    assert story.text("apply_told").startswith("1 display set gets another title.")
    assert there("apply_button", QPushButton).text() == "Apply 1 change"


@pytest.mark.parametrize(
    ("of", "name", "value", "told"),
    [
        (ShownStudy, "may_change", False, "You may not change this study."),
        (ShownStudy, "waits_for_locks", True, "as soon as it is known which display sets are locked"),
        (KeptWork, "unfinished", object(), "Decide first about the changes that were stopped halfway."),
    ],
)
def test_what_stands_in_the_way_is_said_instead(
    story: Story, monkeypatch: pytest.MonkeyPatch, of: type, name: str, value: object, told: str
) -> None:
    edited(story)
    with monkeypatch.context() as injected:
        injected.setattr(of, name, property(lambda _: value))
        story.tab._readiness.follow()
        assert told in story.text("apply_told")
        assert not can_apply()
    story.tab._readiness.follow()
    assert can_apply()


def test_before_it_is_known_what_was_kept_nothing_is_applied(story: Story) -> None:
    edited(story)
    story.tab._kept.is_known = False
    story.tab._readiness.follow()
    assert not can_apply()
    assert story.text("apply_told").startswith("1 display set gets another title.")


def test_titles_that_cannot_be_are_said_and_not_applied(story: Story) -> None:
    edited(story)
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("other"): "one"}), "x")
    story.until(lambda: not can_apply() and "one" in story.text("apply_told"))
