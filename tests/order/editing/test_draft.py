from __future__ import annotations

from gcdesk.order.arranging.arrangement import Numbering, as_listed, move_to_top
from gcdesk.order.editing.draft import Draft
from tests.order.build import arranged, sets, told


class Heard:
    """Counts what a draft tells."""

    def __init__(self, draft: Draft) -> None:
        self.changed = self.renewed = 0
        draft.changed.connect(lambda: setattr(self, "changed", self.changed + 1))
        draft.renewed.connect(lambda: setattr(self, "renewed", self.renewed + 1))


def _draft(spec: str = "a10 b20 c30") -> Draft:
    draft = Draft()
    draft.begin(sets(spec))
    return draft


def test_it_begins_as_the_study_is() -> None:
    draft = _draft("a10 b20! c30")
    assert draft.arrangement == as_listed(draft.sets)
    assert draft.locked == {"b"}
    assert not draft.is_edited
    assert (draft.undo_label, draft.redo_label) == ("", "")


def test_an_edit_is_undone_and_redone() -> None:
    draft = _draft()
    heard = Heard(draft)
    assert draft.change(move_to_top(draft.arrangement, "c"), "moving")
    assert (told(draft.arrangement), draft.is_edited, draft.undo_label) == ("cab", True, "moving")
    draft.undo()
    assert (told(draft.arrangement), draft.is_edited, draft.redo_label) == ("abc", False, "moving")
    draft.redo()
    assert told(draft.arrangement) == "cab"
    assert heard.changed == 3


def test_an_edit_that_changes_nothing_is_none() -> None:
    draft = _draft()
    heard = Heard(draft)
    assert not draft.change(move_to_top(draft.arrangement, "a"), "moving")
    draft.undo()
    draft.redo()
    assert heard.changed == 0


def test_what_was_kept_is_taken_up() -> None:
    made = sets("a10 b20 c30")
    draft = Draft()
    draft.begin(made, arranged(made, "cab"))
    assert told(draft.arrangement) == "cab"
    assert draft.is_edited


def test_edits_stay_when_the_study_is_loaded_anew() -> None:
    draft = _draft()
    draft.change(arranged(draft.sets, "cab", b="Second"), "all")
    heard = Heard(draft)
    draft.renew(sets("a10 b20 c30 d40"))
    assert told(draft.arrangement) == "cdab"  # behind the one that it is listed behind
    assert draft.arrangement.title("b") == "Second"
    assert (heard.renewed, heard.changed) == (1, 1)
    draft.undo()
    assert draft.arrangement == as_listed(draft.sets)


def test_undo_stays_when_only_locks_are_new() -> None:
    draft = _draft()
    draft.change(arranged(draft.sets, "cab"), "moving")
    draft.renew(sets("a10 b20! c30"))
    assert draft.locked == {"b"}
    assert draft.undo_label == "moving"


def test_nothing_new_is_nothing_to_tell() -> None:
    draft = _draft()
    heard = Heard(draft)
    draft.renew(sets("a10 b20 c30"))
    assert (heard.renewed, heard.changed) == (0, 0)


def test_a_numbering_is_an_edit() -> None:
    draft = _draft()
    draft.change(draft.arrangement.with_numbering(Numbering(1, 1)), "numbering")
    assert draft.is_edited
