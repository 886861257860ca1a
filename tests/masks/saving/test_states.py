from __future__ import annotations

import pytest

from gcdesk.masks.saving.manifest import Note, note_text
from gcdesk.masks.saving.states import (
    Converting,
    Differs,
    Failed,
    Held,
    Kept,
    Loading,
    Saved,
    SaveState,
    Stopped,
    There,
    Waiting,
    can_retry,
    describe,
    is_done,
    is_over,
)
from tests.elsewhere import MARK, elsewhere

WORDS: list[tuple[SaveState, str]] = [
    (Waiting(), "waiting"),
    (Loading(), "loading"),
    (Loading(50, 200), "loading 25 %"),
    (Loading(200, 200), "loading 99 %"),
    (Held("waiting for the network"), "waiting for the network"),
    (Converting(), "converting"),
    (Saved("a.mha", 7), "saved"),
    (Saved("a.mha", 7, "nothing is drawn"), "saved (nothing is drawn)"),
    (There("a.mha", 7), "was there already"),
    (Differs("a.mha", "it was changed"), "another file is there: it was changed"),
    (Kept("a.mha"), "the file that was there is kept"),
    (Failed("No."), "failed: No."),
    (Stopped(), "stopped"),
]


@pytest.mark.parametrize(("state", "words"), WORDS)
def test_states_in_words(state: SaveState, words: str) -> None:
    assert describe(state) == words


def test_notes_are_told_in_the_users_language() -> None:
    assert len({note_text(note) for note in Note}) == len(Note)
    with elsewhere():
        assert describe(Saved("a.mha", 7, Note.EMPTY)) == f"{MARK}saved ({MARK}nothing is drawn)"
        assert describe(There("a.mha", 7, "mine")) == f"{MARK}was there already (mine)"


def test_what_is_over_and_what_can_be_tried_again() -> None:
    over = {type(state) for state, _ in WORDS if is_over(state)}
    assert over == {Saved, There, Differs, Kept, Failed, Stopped}
    assert {type(state) for state, _ in WORDS if is_done(state)} == {Saved, There}
    assert {type(state) for state, _ in WORDS if can_retry(state)} == {Failed, Stopped}
