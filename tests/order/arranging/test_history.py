from __future__ import annotations

from dataclasses import replace

from gcdesk.order.arranging.arrangement import as_listed, move_to_top
from gcdesk.order.arranging.history import MOST_STEPS, History
from gcdesk.order.arranging.sets import Sets
from tests.order.build import arranged, sets, told

MADE = sets("a10 b20 c30")


def test_undo_and_redo() -> None:
    start = History(as_listed(MADE))
    one = start.change(arranged(MADE, "bac"), "Move", MADE)
    two = one.change(arranged(MADE, "cba"), "Sort", MADE)
    assert (two.undo_label, two.redo_label) == ("Sort", "")
    assert two.undo(MADE).now == one.now
    assert two.undo(MADE).undo(MADE).now == start.now
    assert two.undo(MADE).undo(MADE).undo(MADE) == two.undo(MADE).undo(MADE)
    assert (two.undo(MADE).undo_label, two.undo(MADE).redo_label) == ("Move", "Sort")
    assert two.undo(MADE).redo(MADE) == two
    assert two.redo(MADE) == two


def test_an_edit_after_undoing_forgets_what_was_undone_and_one_that_changes_nothing_is_none() -> None:
    history = History(as_listed(MADE)).change(arranged(MADE, "bac"), "Move", MADE).undo(MADE)
    assert history.change(as_listed(MADE), "Nothing", MADE) is history
    changed = history.change(arranged(MADE, "cab"), "Other", MADE)
    assert (changed.redo_label, told(changed.now)) == ("", "cab")


def test_only_so_many_steps_are_kept() -> None:
    history = History(as_listed(MADE))
    for at in range(MOST_STEPS + 10):
        history = history.change(move_to_top(history.now, history.now.sequence[-1]), str(at), MADE)
    assert len(history.done) == MOST_STEPS


def test_an_edit_of_before_the_study_was_loaded_anew_is_undone_in_the_study_of_now() -> None:
    history = History(as_listed(MADE)).change(arranged(MADE, "cab", b="Second"), "Move", MADE)
    later = sets("a10 b20 c30 d40")
    renewed = history.renewed(MADE, later)
    assert (told(renewed.now), renewed.undo_label) == ("cdab", "Move")
    back = renewed.undo(later)
    assert (back.now, back.redo_label) == (as_listed(later), "Move")
    again = back.redo(later)
    assert (told(again.now), again.now.title("b")) == ("cdab", "Second")


def test_a_step_of_which_nothing_is_left_is_passed_over() -> None:
    two = History(as_listed(MADE)).change(arranged(MADE, "bac"), "Move", MADE)
    two = two.change(arranged(MADE, "bac", c="Third"), "Title", MADE)
    # The title was written, the order was not.
    applied = Sets(tuple(replace(row, title="Third") if row.pk == "c" else row for row in MADE))
    renewed = two.renewed(MADE, applied)
    assert renewed.undo_label == "Title"
    back = renewed.undo(applied)
    assert (told(back.now), back.now.title("c"), back.undo_label) == ("abc", "Third", "")
