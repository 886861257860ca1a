from __future__ import annotations

from gcdesk.order.arranging.arrangement import as_listed, move_to_top
from gcdesk.order.arranging.history import MOST_STEPS, History
from tests.order.build import arranged, sets, told

MADE = sets("a10 b20 c30")


def test_undo_and_redo() -> None:
    start = History(as_listed(MADE))
    one = start.change(arranged(MADE, "bac"), "Move")
    two = one.change(arranged(MADE, "cba"), "Sort")
    assert (two.undo_label, two.redo_label) == ("Sort", "")
    assert two.undo().now == one.now
    assert two.undo().undo().now == start.now
    assert two.undo().undo().undo() == two.undo().undo()
    assert (two.undo().undo_label, two.undo().redo_label) == ("Move", "Sort")
    assert two.undo().redo() == two
    assert two.redo() == two


def test_an_edit_after_undoing_forgets_what_was_undone_and_one_that_changes_nothing_is_none() -> None:
    history = History(as_listed(MADE)).change(arranged(MADE, "bac"), "Move").undo()
    assert history.change(as_listed(MADE), "Nothing") is history
    changed = history.change(arranged(MADE, "cab"), "Other")
    assert (changed.redo_label, told(changed.now)) == ("", "cab")


def test_only_so_many_steps_are_kept() -> None:
    history = History(as_listed(MADE))
    for at in range(MOST_STEPS + 10):
        history = history.change(move_to_top(history.now, history.now.sequence[-1]), str(at))
    assert len(history.done) == MOST_STEPS
