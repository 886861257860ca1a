from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.order import tab as tab_module
from gcdesk.order.arranging.arrangement import move_to
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.listing.after_run import with_answers
from gcdesk.order.listing.columns import Column
from gcdesk.practice.faults import Delay, Effect, ListedTwice, LoseReply, Shuffled, Status
from gcdesk.study.answers import Answers, AnswersSource
from gcdesk.study.load_answers import load_answers
from tests.order.order_story import Pages, Story
from tests.order.screen import ALT, CONTROL, SHIFT, find, is_shown, there


def _move_to_top(story: Story, title: str) -> None:
    story.select(title)
    QTest.keyClick(story.view, Qt.Key.Key_Home, ALT)


def _apply_all(story: Story, amount: int) -> str:
    story.apply(amount)
    return story.until_ended()


# ---- the main job


def test_an_order_is_wanted_shown_and_applied(story: Story) -> None:
    story.put("one", "two", "three", "four")
    story.show()
    assert story.text("apply_told") == "Nothing is changed."
    _move_to_top(story, "four")
    assert story.titles == ["four", "one", "two", "three"]
    story.until(lambda: story.text("apply_told").startswith("1 display set gets another order number"))
    assert story.writes() == 0
    assert _apply_all(story, 1) == "1 change is applied."
    assert story.listed() == [("four", 5), ("one", 10), ("two", 20), ("three", 30)]
    assert story.text("apply_told") == "Nothing left to apply."
    assert story.writes() == 1
    assert story.state("four") == "written"
    assert not there("apply_button", QPushButton).isEnabled()


def test_two_titles_are_swapped_and_put_back(story: Story) -> None:
    story.put("one", "two")
    story.show()
    now = story.tab._draft.arrangement
    one, two = story.pk("one"), story.pk("two")
    story.tab._draft.change(now.with_titles({one: "two", two: "one"}), "swap")
    assert _apply_all(story, 2) == "All 2 changes are applied."
    assert [title for title, _ in story.listed()] == ["two", "one"]
    story.click("put_back_button")
    story.agree("Put 2 changes back")
    story.until(lambda: story.text("apply_summary_text") == "2 changes are put back.")
    assert [title for title, _ in story.listed()] == ["one", "two"]
    story.until(lambda: find("put_back_button") is None)
    _move_to_top(story, "two")
    assert find("apply_summary") is None, "what was put back is of the past once something else is edited"


def test_nothing_is_sent_when_the_dialog_is_left(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    story.click("apply_button")
    story.until(is_shown("changes_dialog"))
    story.click("changes_cancel")
    story.until(lambda: there("apply_button", QPushButton).isEnabled())
    assert story.writes() == 0


def test_changes_are_listed_to_look_at(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    story.click("show_changes_button")
    story.until(is_shown("changes_dialog"))
    assert find("changes_accept") is None
    story.click("changes_close")
    story.until(lambda: find("changes_dialog") is None)
    story.front()
    assert story.view.hasFocus()


def test_undo_and_redo_work_wherever_the_keyboard_is(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    button = there("show_changes_button", QPushButton)
    story.until(button.isEnabled)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Z, CONTROL)
    assert story.titles == ["one", "two"]
    QTest.keyClick(there("sort_button", QPushButton), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert story.titles == ["two", "one"]
    search = there("order_search", QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "o")
    QTest.keyClick(search, Qt.Key.Key_Z, CONTROL)
    assert search.text() == ""
    assert story.titles == ["two", "one"], "in a field it is the field's"


def test_the_preview_is_called_as_its_row_is_and_goes_with_it(story: Story) -> None:
    story.put("one", "two")
    story.show()
    story.select("two")
    assert story.text("preview_title") == "two"
    now = story.tab._draft.arrangement
    story.tab._draft.change(now.with_titles({story.pk("two"): "second"}), "x")
    assert story.text("preview_title") == "second"
    QTest.keyClicks(there("order_search", QLineEdit), "one")
    story.until(is_shown("preview_hint"))
    assert find("preview_title") is None


# ---- locks


def test_answered_display_sets_are_locked_and_the_others_go_around_them(story: Story) -> None:
    story.put("one", "two", "three")
    story.answer("one")
    story.answer("two", truth=True)
    story.show()
    story.until(lambda: story.column(Column.ANSWERS) == ["1 by 1 reader", "ground truth", "none"])
    assert story.states == ["locked", "locked", ""]
    _move_to_top(story, "three")
    assert _apply_all(story, 1) == "1 change is applied."
    assert story.listed() == [("three", 5), ("one", 10), ("two", 20)]


def test_what_can_not_hold_is_said_and_the_nearest_is_taken(story: Story) -> None:
    story.put("one", "two", "three", orders=[1, 2, 30])
    story.answer("one")
    story.answer("two")
    story.show()
    story.until(lambda: len(story.tab._draft.locked) == 2)
    draft = story.tab._draft
    draft.change(move_to(draft.arrangement, [story.pk("three")], 1), "x")
    story.until(is_shown("order_clash"))
    told = there("order_clash_text", QLabel).text()
    assert "“one” (order number 1)" in told
    assert "“two” (order number 2)" in told
    assert not there("apply_button", QPushButton).isEnabled()
    story.click("order_clash_button")
    story.until(lambda: find("order_clash") is None)
    assert story.titles == ["one", "two", "three"]


@pytest.mark.hazard("N10")
def test_a_reader_who_answers_meanwhile_locks_that_row_and_the_rest_goes_on(story: Story) -> None:
    story.put("one", "two", "three", "four")
    story.show()
    draft = story.tab._draft
    titles = {story.pk("three"): "new three", story.pk("four"): "new four"}
    draft.change(draft.arrangement.with_titles(titles), "x")
    story.answer("three")
    assert "1 was answered by a reader meanwhile" in _apply_all(story, 2)
    assert [title for title, _ in story.listed()] == ["one", "two", "three", "new four"]
    assert story.column(Column.ANSWERS)[2] == "some"
    assert not story.model.flags(story.model.index(2, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable


def test_a_title_that_a_locked_display_set_can_not_have_is_taken_back(story: Story) -> None:
    story.put("one", "two", "three")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("two"): "x", story.pk("three"): "y"}), "x")
    story.answer("two")
    assert story.answers is not None
    story.tasks.start(story.answers.renew())
    story.until(is_shown("order_lost_titles"))
    assert not there("apply_button", QPushButton).isEnabled()
    story.click("order_lost_titles_button")
    story.until(lambda: find("order_lost_titles") is None)
    assert _apply_all(story, 1) == "1 change is applied."
    assert [title for title, _ in story.listed()] == ["one", "two", "y"]


def test_locks_are_unknown_when_answers_can_not_be_loaded(story: Story) -> None:
    story.put("one", "two")
    fault = story.server.faults.add(Status(403), path="reader-studies/answers")
    story.show(answers=_shared(story))
    story.until(is_shown("order_locks_unknown"))
    assert "server still refuses" in there("order_locks_unknown_text", QLabel).text()
    assert story.column(Column.ANSWERS) == ["not known", "not known"]
    _move_to_top(story, "two")
    story.until(lambda: there("apply_button", QPushButton).isEnabled())
    story.server.faults.remove(fault)
    story.answer("one")
    story.click("order_locks_unknown_button")
    story.until(lambda: story.column(Column.ANSWERS)[1] == "1 by 1 reader")
    assert find("order_locks_unknown") is None


def test_loading_answers_can_be_stopped(story: Story) -> None:
    story.put("one")
    story.server.faults.add(Delay(30), path="reader-studies/answers")
    story.show(answers=_shared(story))
    story.until(is_shown("order_answers_strip"))
    assert not there("apply_button", QPushButton).isEnabled()
    story.click("order_answers_stop")
    story.until(is_shown("order_locks_unknown"))


def test_nothing_is_applied_before_the_locks_are_marked(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.put("one", "two")
    story.answer("two")
    may_come, may_go_on = threading.Event(), threading.Event()

    def once_shown(*args: Any, **rest: Any) -> Answers:
        may_come.wait(10)
        return load_answers(*args, **rest)

    def slowly(sets: Sets, answers: Answers | None) -> Sets:
        if answers is not None:
            may_go_on.wait(10)
        return with_answers(sets, answers)

    monkeypatch.setattr("gcdesk.connect.shared_answers.load_answers", once_shown)
    monkeypatch.setattr("gcdesk.order.shown_study.with_answers", slowly)
    source = _shared(story)
    story.show(answers=source)
    may_come.set()
    story.until(lambda: source.latest is not None)
    _move_to_top(story, "two")
    story.until(lambda: story.text("apply_told").endswith("which display sets are locked."))
    assert not there("apply_button", QPushButton).isEnabled()
    may_go_on.set()
    story.until(lambda: story.states[0] == "locked")
    story.until(lambda: there("apply_button", QPushButton).isEnabled())  # the other goes behind it


def _shared(story: Story) -> AnswersSource:
    from gcdesk.connect.shared_answers import SharedAnswers

    return SharedAnswers(story.tasks, story.connection(), story.snapshot())


# ---- others at work


@pytest.mark.hazard("N16")
def test_somebody_else_changed_a_row_meanwhile(story: Story) -> None:
    story.put("one", "two", "three")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("two"): "ours", story.pk("three"): "x"}), "x")
    story.change("two", title="theirs")
    assert "1 was changed by somebody else meanwhile" in _apply_all(story, 2)
    assert [title for title, _ in story.listed()] == ["one", "theirs", "x"]
    story.click("overwrite_button")
    story.until(
        lambda: "All" in story.text("apply_summary_text") or "1 change is" in story.text("apply_summary_text")
    )
    assert [title for title, _ in story.listed()] == ["one", "ours", "x"]


@pytest.mark.hazard("N16")
def test_theirs_is_kept_when_the_user_wants_it(story: Story) -> None:
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("two"): "ours"}), "x")
    story.change("two", title="theirs")
    _apply_all(story, 1)
    story.click("keep_theirs_button")
    story.until(lambda: find("apply_summary") is None)
    story.until(lambda: story.text("apply_told") == "Nothing is changed.")
    assert story.titles == ["one", "theirs"]
    assert story.listed()[1][0] == "theirs"
    assert story.states == ["", ""]


@pytest.mark.hazard("N16")
def test_where_theirs_is_kept_nothing_of_it_is_changed(story: Story) -> None:
    story.put("one", "two", "three", "four")
    story.show()
    story.tab._panel.work.reverse()
    story.change("two", title="theirs")
    story.server.faults.add(Status(400, body=["No."]), method="PATCH", path=story.row("one").pk)
    amount = len(story.tab._plan.plan.written) if story.tab._plan.plan else 3
    _apply_all(story, amount)
    story.click("keep_theirs_button")
    story.until(lambda: find("apply_summary") is None)
    story.until(lambda: story.tab._plan.plan is not None)
    plan = story.tab._plan.plan
    assert plan is not None
    assert story.pk("theirs") not in {change.pk for change in plan.written}
    assert story.state("theirs") == ""


@pytest.mark.hazard("N16")
def test_sets_that_are_added_and_removed_meanwhile_leave_the_edits(story: Story) -> None:
    story.put("one", "two", "three")
    story.show()
    _move_to_top(story, "three")
    story.remove("one")
    story.put("late", orders=[90])
    story.tab.study_changed.emit()
    story.until(lambda: story.titles == ["three", "two", "late"] or story.titles == ["three", "late", "two"])
    story.until(lambda: there("apply_button", QPushButton).isEnabled())


@pytest.mark.hazard("N16")
def test_what_is_listed_twice_is_there_once(story: Story) -> None:
    story.put("one", "two", "three")
    story.server.faults.add(ListedTwice(), path="display-sets")
    story.show()
    assert story.titles == ["one", "two", "three"]


@pytest.mark.hazard("N16")
def test_equal_order_numbers_are_told_apart_when_something_moves(story: Story) -> None:
    story.put("one", "two", "three", orders=[10, 10, 10])
    story.show()
    assert story.titles == ["one", "two", "three"]
    assert story.text("apply_told") == "Nothing is changed."
    _move_to_top(story, "three")
    story.until(lambda: there("apply_button", QPushButton).isEnabled())
    amount = len(story.tab._plan.plan.written) if story.tab._plan.plan else 0
    _apply_all(story, amount)
    assert [title for title, _ in story.listed()] == ["three", "one", "two"]
    assert len({order for _, order in story.listed()}) == 3


@pytest.mark.hazard("N2")
def test_a_lost_reply_is_looked_up_and_nothing_is_written_twice(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    story.server.faults.add(LoseReply(), method="PATCH", path="display-sets", times=1)
    assert _apply_all(story, 1) == "1 change is applied."
    assert story.writes() == 1


def test_a_stop_half_way_can_be_gone_on_with_or_put_back(story: Story) -> None:
    story.put(*(f"case {n}" for n in range(1, 41)))
    story.show()
    draft = story.tab._draft
    names = {pk: f"new {at}" for at, pk in enumerate(draft.arrangement.sequence)}
    draft.change(draft.arrangement.with_titles(names), "x")
    story.server.faults.latency = 0.1
    story.apply(40)
    story.until(lambda: "written" in story.states)
    story.click("apply_stop_button")
    assert "not written yet" in story.until_ended()
    story.server.faults.latency = 0.0
    story.until(is_shown("order_unfinished"))
    assert not there("apply_button", QPushButton).isEnabled()
    story.click("order_go_on_button")
    story.until(lambda: story.text("apply_summary_text") == "All 40 changes are applied.")
    assert [title for title, _ in story.listed()] == [f"new {at}" for at in range(40)]
    assert story.writes() == 40


def test_leaving_while_applying_asks(story: Story) -> None:
    story.put(*(f"case {n}" for n in range(1, 21)))
    story.show()
    draft = story.tab._draft
    names = {pk: f"new {at}" for at, pk in enumerate(draft.arrangement.sequence)}
    draft.change(draft.arrangement.with_titles(names), "x")
    story.server.faults.latency = 0.2
    story.apply(20)
    story.until(lambda: story.tab.busy)
    leaving = story.tasks.start(story.tab.leave_asked())
    story.click("message_reject")
    story.until(leaving.done)
    assert leaving.result() is False
    closing = story.tasks.start(story.tab.close_asked())
    story.click("message_accept")
    story.until(closing.done)
    assert closing.result() is True
    assert not story.tab.busy


def test_what_failed_is_tried_again(story: Story) -> None:
    story.put("one", "two")
    story.show()
    draft = story.tab._draft
    draft.change(draft.arrangement.with_titles({story.pk("two"): "x"}), "x")
    fault = story.server.faults.add(Status(400, body=["No."]), method="PATCH", path="display-sets")
    assert "1 failed" in _apply_all(story, 1)
    assert story.state("x").startswith("failed")
    story.server.faults.remove(fault)
    story.click("apply_retry_button")
    story.until(lambda: story.text("apply_summary_text") == "1 change is applied.")
    assert story.listed()[1][0] == "x"


@pytest.mark.hazard("N7")
def test_a_token_that_is_refused_is_asked_for_again(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    fault = story.server.faults.add(Status(401), path="users/self")

    async def another(refused: Exception) -> object:
        assert refused
        story.server.faults.remove(fault)
        return story.connection()

    story.tab.run.ask_for_token = another  # type: ignore[assignment]  # a connection it is
    assert _apply_all(story, 1) == "1 change is applied."


# ---- what is kept


@pytest.mark.hazard("G4")
def test_unapplied_edits_are_there_again(
    story: Story, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal
) -> None:
    story.put("one", "two", "three")
    story.show()
    _move_to_top(story, "three")
    story.end()
    again = Story(qtbot, tasks, settings, theme, journal, story.server)
    again.show()
    assert again.titles == ["three", "one", "two"]
    again.until(lambda: again.text("apply_told").startswith("1 display set gets"))
    again.click("discard_button")
    again.until(lambda: again.titles == ["one", "two", "three"])
    again.end()


def test_the_last_run_can_be_put_back_at_the_next_start(
    story: Story, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal
) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    _apply_all(story, 1)
    story.end()
    again = Story(qtbot, tasks, settings, theme, journal, story.server)
    again.show()
    again.click("put_back_button")
    again.agree("Put 1 change back")
    again.until(lambda: again.text("apply_summary_text") == "1 change is put back.")
    assert again.listed() == [("one", 10), ("two", 20)]
    again.end()


def test_practising_leaves_nothing_in_the_journal(story: Story, journal: Journal) -> None:
    story.put("one", "two")
    story.show(practice=True)
    _move_to_top(story, "two")
    leaving = story.tasks.start(story.tab.leave_asked())
    story.until(leaving.done)
    owner = f"{story.server.address} editor"
    assert journal.load_table(owner, f"order {story.row('one').study}") is None


@pytest.mark.parametrize("button", ["message_accept", "message_reject"])
def test_closing_tells_that_practice_forgets(story: Story, button: str) -> None:
    story.put("one", "two")
    story.show(practice=True)
    closing = story.tasks.start(story.tab.close_asked())
    story.until(closing.done)
    assert closing.result() is True, "nothing would be lost"
    _move_to_top(story, "two")
    closing = story.tasks.start(story.tab.close_asked())
    story.until(is_shown("message_text"))
    assert "will be lost" in story.text("message_text")
    story.click(button)
    story.until(closing.done)
    assert closing.result() is (button == "message_accept")


def test_closing_asks_nothing_where_edits_are_kept(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    closing = story.tasks.start(story.tab.close_asked())
    story.until(closing.done)
    assert closing.result() is True


# ---- what is shown


@pytest.mark.hazard("N9")
def test_who_may_not_change_the_study_can_look(story: Story) -> None:
    story.put("one", "two")
    story.show(snapshot=replace(story.snapshot(), may_change=False))
    asked: list[bool] = []
    story.tab.reload_wanted.connect(lambda: asked.append(True))
    assert story.titles == ["one", "two"]
    story.until(is_shown("order_no_right"))
    assert story.text("apply_told") == "You may not change this study."
    assert not there("sort_button", QPushButton).isEnabled()
    assert not there("apply_button", QPushButton).isEnabled()
    story.click("order_no_right_button")
    assert asked


def test_empty_display_sets_and_rows_open_in_the_browser(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = Pages()
    monkeypatch.setattr(tab_module, "open_page", pages.open)
    story.put("one", "two")
    story.show()
    assert "2 display sets are empty" in there("order_empty_text", QLabel).text()
    story.click("order_empty_button")
    story.select("two")
    story.click("preview_page")
    base = f"{story.server.address}/reader-studies/empty-practice/display-sets/"
    assert pages.opened == [base, f"{base}{story.row('two').pk}/"]


@pytest.mark.hazard("N16")
@pytest.mark.parametrize("effects", [(Shuffled(),), (Shuffled(), ListedTwice())], ids=["once", "twice"])
def test_a_study_that_shuffles_says_so(story: Story, effects: tuple[Effect, ...]) -> None:
    titles = [f"case {n}" for n in range(1, 10)]
    story.put(*titles)
    rules = [story.server.faults.add(effect, method="GET", path="display-sets") for effect in effects]
    story.show()
    story.until(is_shown("order_shuffles"))
    assert story.titles == titles, "by their numbers all the same"
    for rule in rules:
        story.server.faults.remove(rule)
    story.show()
    story.until(lambda: find("order_shuffles") is None)


def test_a_study_without_display_sets_says_what_to_do(story: Story) -> None:
    story.show()
    assert find("order_table") is None
    assert find("sort_button") is None


def test_another_study_shows_nothing_of_the_one_before(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    story.apply(1)
    story.until_ended()
    other = replace(story.snapshot(), study=Study("another", "another"), display_sets=())
    story.show(snapshot=other, answers=story.answers)
    assert find("apply_summary") is None
    assert find("put_back_button") is None
    assert find("order_table") is None
    story.show()
    assert story.titles == ["two", "one"]


def test_it_ends_within_seconds_while_applying(story: Story) -> None:
    story.put("one", "two")
    story.show()
    _move_to_top(story, "two")
    story.server.faults.add(Delay(30), method="PATCH", path="display-sets")
    story.apply(1)
    story.until(lambda: story.tab.busy)
    story.end()
    assert not story.tab.busy


def test_edits_do_not_go_on_while_applying(story: Story) -> None:
    story.put("one", "two", "three")
    story.show()
    _move_to_top(story, "two")
    story.server.faults.latency = 0.3
    story.apply(1)
    story.until(lambda: story.tab.busy)
    QTest.keyClick(story.view, Qt.Key.Key_End, ALT)
    assert story.titles[0] == "two"
    assert story.until_ended() == "1 change is applied."


def test_answers_and_a_study_that_come_at_the_same_time_are_both_taken(story: Story) -> None:
    story.put("one")
    before = story.snapshot()
    story.put("two", orders=[20])
    story.answer("one")
    after = story.snapshot()
    slow = story.server.faults.add(Delay(0.2), path="reader-studies/answers")
    source = _shared(story)
    story.show(snapshot=before, answers=source)
    for _ in range(30):  # whatever comes first, nothing of the other is lost
        story.tab.show_study(story.connection(), "editor", False, after, source)
        story.qtbot.wait(10)
    story.until(lambda: slow.hits > 0 and source.latest is not None)
    story.until(lambda: story.titles == ["one", "two"])
    story.until(lambda: story.states == ["locked", ""])
