from __future__ import annotations

from gcdesk.masks.listing.loaded import load
from tests.masks.listing.rows import CT, answer, display_set, snapshot
from tests.masks.screen import answers

ONE = answers(answer("1"), answer("2", question="q-3", image=None))


def test_the_masks_among_the_answers_are_found() -> None:
    loaded = load(snapshot(), None, ONE)
    assert [row.pk for row in loaded.rows] == ["1"]
    assert loaded.answers is ONE


def test_the_study_renewed_gives_the_same_masks_other_words() -> None:
    before = load(snapshot(), None, ONE)
    renewed = load(snapshot(display_set("d-1", "Renamed", CT)), before, ONE)
    assert [row.display_set_title for row in renewed.rows] == ["Renamed"]


def test_how_many_drew_masks() -> None:
    drawn = answers(
        answer("1"), answer("2", "d-2"), answer("3", creator="ben"), answer("4", creator="editor", truth=True)
    )
    assert load(snapshot(), None, drawn).drawn_by == 2
