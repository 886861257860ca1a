"""Kept runs; that the last one is put back, and a cut one gone on with, is told in ``tests/order/test_tab.py``."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.journal import Journal
from gcdesk.order.running.kept_work import UnfinishedView
from tests.order.order_story import Story
from tests.order.screen import find, is_shown, there


def _stopped_half_way(story: Story) -> None:
    """A run of thirty rows that was stopped after some."""
    story.put(*(f"case {n}" for n in range(1, 31)))
    story.show()
    draft = story.tab._draft
    names = {pk: f"new {at}" for at, pk in enumerate(draft.arrangement.sequence)}
    draft.change(draft.arrangement.with_titles(names), "x")
    story.server.faults.latency = 0.08
    story.apply(30)
    story.until(lambda: "written" in story.states)
    story.click("apply_stop_button")
    story.until_ended()
    story.server.faults.latency = 0.0
    story.until(is_shown("order_unfinished"))


@pytest.mark.hazard("G3")
def test_what_was_stopped_half_way_is_put_back_when_no_other_gcdesk_is_at_it(
    story: Story, journal: Journal, reported: list[BaseException]
) -> None:
    _stopped_half_way(story)
    run = story.tab.run.run
    assert run is not None
    with closing(Journal(journal.file)) as another:
        assert another.runs.claim(run)
        story.click("order_go_on_button")
        story.until(lambda: len(reported) == 1)
        assert "Another gcdesk" in str(reported.pop())
        told = "Another gcdesk on this computer is applying changes to this study."
        story.until(lambda: story.text("order_unfinished_text") == told)
    story.show()  # the user has the study loaded again
    story.until(lambda: "was stopped on" in story.text("order_unfinished_text"))
    story.click("order_turn_button")
    story.until(lambda: "put back" in story.text("apply_summary_text"))
    assert [title for title, _ in story.listed()] == [f"case {n}" for n in range(1, 31)]
    story.until(lambda: find("order_unfinished") is None)


def test_what_was_stopped_half_way_is_left_so(story: Story) -> None:
    _stopped_half_way(story)
    before = story.listed()
    story.click("order_leave_button")
    story.until(lambda: find("order_unfinished") is None)
    assert story.listed() == before
    story.until(is_shown("put_back_button"))
    story.until(lambda: there("apply_button", QPushButton).isEnabled())


def test_putting_back_can_be_thought_better_of(story: Story) -> None:
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("two"): "x"}), "x")
    story.apply(1)
    story.until_ended()
    writes = story.writes()
    story.click("put_back_button")
    story.until(is_shown("changes_dialog"))
    story.click("changes_cancel")
    story.until(lambda: find("changes_dialog") is None)
    assert story.writes() == writes


def test_what_another_gcdesk_does_is_told_only(qtbot: QtBot) -> None:
    view = UnfinishedView()
    qtbot.addWidget(view)
    view.say("Another gcdesk is at it.", can_be_done=False, can_go_back=True)
    assert there("order_unfinished_text", QLabel).text() == "Another gcdesk is at it."
    for name in ("order_go_on_button", "order_turn_button", "order_leave_button"):
        assert find(name) is None
