from __future__ import annotations

from pytestqt.qtbot import QtBot

from gcdesk.upload.editing.history import History, keep_rows
from gcdesk.upload.table.plan import Typed, assign, leave_out, remove_column, retitle
from tests.upload.screen import small_table


def test_a_change_can_be_undone_and_done_again(qtbot: QtBot) -> None:
    history = History()
    before = small_table()
    history.show(before)
    after = retitle(before, {"case 1": "other"})

    with qtbot.waitSignal(history.changed):
        history.change(after, "changing a title")
    assert history.table == after
    assert history.stack.undoText() == "changing a title"

    history.stack.undo()
    assert history.table is before
    history.stack.redo()
    assert history.table == after


def test_a_change_that_changes_nothing_is_no_step(qtbot: QtBot) -> None:
    history = History()
    history.show(small_table())

    with qtbot.assertNotEmitted(history.changed):
        history.change(small_table(), "nothing")

    assert not history.stack.canUndo()


def test_locked_rows_stay_as_they_are(qtbot: QtBot) -> None:
    history = History()
    history.show(small_table(2))
    history.lock(["case 1"])

    history.change(retitle(history.table, {"case 1": "x", "case 2": "y"}), "titles")

    assert [draft.title for draft in history.table.drafts] == ["case 1", "y"]


def test_undo_never_reaches_rows_that_were_sent(qtbot: QtBot) -> None:
    history = History()
    history.show(small_table(2))
    history.change(retitle(history.table, {"case 1": "renamed"}), "title")

    history.lock(["case 1"])
    assert not history.stack.canUndo()

    history.change(retitle(history.table, {"case 2": "y"}), "title")
    history.lock([])
    history.stack.undo()
    assert [draft.title for draft in history.table.drafts] == ["renamed", "case 2"]


def test_another_table_begins_without_steps(qtbot: QtBot) -> None:
    history = History()
    history.show(small_table(1))
    history.change(retitle(history.table, {"case 1": "x"}), "title")

    history.show(small_table(2))

    assert not history.stack.canUndo()
    assert len(history.table.drafts) == 2


def test_kept_rows_lose_the_values_of_removed_columns_and_may_leave() -> None:
    now = assign(small_table(2), "case 1", "some-score", Typed("1"))

    then = keep_rows(now, remove_column(now, "some-score"), frozenset({"case 1"}))
    assert "some-score" not in then.drafts[0].values
    assert "ct-image" in then.drafts[0].values

    assert len(keep_rows(now, leave_out(now, ["case 1"]), frozenset({"case 1"})).drafts) == 1
