"""The life of a run; the stories in ``tests/order/test_tab.py`` tell the rest."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from gcdesk.errors import GcdeskError, JournalError
from gcdesk.order.arranging.arrangement import move_to_top
from gcdesk.study.place import Place
from tests.order.order_story import Story
from tests.order.screen import find, is_shown, there


def _opened(story: Story) -> None:
    """Two display sets, the second of which is wanted first."""
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    draft.change(move_to_top(draft.arrangement, [story.pk("two")]), "x")
    story.until(lambda: there("apply_button", QPushButton).isEnabled())


def _asked(story: Story) -> None:
    story.click("apply_button")
    story.until(is_shown("changes_dialog"))


def test_what_can_not_be_sent_any_more_is_told(story: Story) -> None:
    _opened(story)
    _asked(story)
    story.tab._draft.undo()  # as when the study is loaded anew under the dialog
    story.click("changes_accept")
    story.until(is_shown("message_text"))
    assert "has changed while you were asked" in story.text("message_text")
    assert "Nothing is changed." in story.text("message_text")
    story.click("message_accept")
    story.until(lambda: not story.tab.run.is_busy)
    assert story.writes() == 0


def test_what_is_agreed_on_is_what_is_sent(story: Story) -> None:
    _opened(story)
    _asked(story)
    story.put("three", orders=[5])  # by somebody else, before both: another number is needed
    story.tab.study_changed.emit()
    story.until(lambda: story.titles == ["two", "three", "one"] or story.titles == ["three", "two", "one"])
    story.click("changes_accept")
    story.until(lambda: story.text("changes_sentence").startswith("The study has changed"))
    assert story.writes() == 0
    story.click("changes_accept")
    story.until_ended()
    assert [title for title, _ in story.listed()] == story.titles


def test_a_study_that_is_loaded_anew_and_is_as_it_was_asks_once(story: Story) -> None:
    _opened(story)
    _asked(story)
    renewed, plan = story.renewed, story.tab._plan.plan
    story.answer("two")  # which keeps its number anyway
    reload = story.answers
    assert reload is not None
    loading = story.tasks.start(reload.renew())
    story.tab.study_changed.emit()
    story.until(lambda: loading.done() and story.renewed > renewed and story.states[0] == "locked")
    story.until(lambda: story.tab._plan.plan is not None and story.tab._plan.plan is not plan)
    story.click("changes_accept")
    assert story.until_ended() == "1 change is applied."


def test_nothing_begins_twice(story: Story) -> None:
    _opened(story)
    first = story.tasks.start(story.tab.run.apply())
    story.until(is_shown("changes_dialog"))
    second = story.tasks.start(story.tab.run.apply())
    story.until(second.done)
    story.close_dialogs()
    story.until(first.done)
    assert story.writes() == 0


def test_nothing_is_written_that_the_journal_does_not_take(
    story: Story, monkeypatch: pytest.MonkeyPatch, reported: list[BaseException]
) -> None:
    _opened(story)

    def full(*_: object, **__: object) -> object:
        raise JournalError("The disk is full.")

    monkeypatch.setattr("gcdesk.order.running.apply_work.begin", full)
    story.apply(1)
    story.until(lambda: bool(reported))
    assert [str(error) for error in reported] == ["The disk is full."]
    reported.clear()
    assert story.writes() == 0
    assert not story.tab.busy
    assert there("apply_button", QPushButton).isEnabled()


def test_a_run_of_another_gcdesk_is_left_alone(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    _opened(story)
    story.apply(1)
    story.until_ended()
    work = story.tab.run
    assert work.run is not None
    monkeypatch.setattr("gcdesk.order.running.apply_work.go_on", lambda *_: None)
    errors: list[str] = []

    async def go_on() -> None:
        try:
            await work.go_on()
        except GcdeskError as error:
            errors.append(error.sentence)

    going = story.tasks.start(go_on())
    story.until(going.done)
    assert "Another gcdesk" in errors[0]


def test_without_a_study_nothing_happens(story: Story) -> None:
    work = story.tab.run
    for do in (work.apply, work.show_changes, work.go_on, work.overwrite, work.keep_theirs):
        doing = story.tasks.start(do())
        story.until(doing.done)
    work.stop()
    work.try_now()
    assert work.place is None or isinstance(work.place, Place)
    assert find("changes_dialog") is None


def test_a_swap_of_titles_says_that_one_is_temporary(story: Story) -> None:
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    titles = {story.pk("one"): "two", story.pk("two"): "one"}
    draft.change(draft.arrangement.with_titles(titles), "x")
    story.click("apply_button")
    story.until(is_shown("changes_sentence"))
    assert "temporary" in there("changes_sentence", QLabel).text()
    story.close_dialogs()
