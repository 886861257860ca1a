from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gcdesk.api.models import Answer
from gcdesk.study.answers import NOTHING, Answers, Changes, changes, loading_text, pk_of

SETS = "https://grand-challenge.example/api/v1/reader-studies/display-sets/"
QUESTIONS = "https://grand-challenge.example/api/v1/reader-studies/questions/"


def answer(
    pk: str, reader: str = "anna", question: str = "q1", display_set: str = "d1", *, truth: bool = False
) -> Answer:
    return Answer(
        pk,
        creator=reader,
        question=f"{QUESTIONS}{question}/",
        display_set=f"{SETS}{display_set}/",
        modified="2026-01-01T00:00:00Z",
        is_ground_truth=truth,
    )


def loaded(*answers: Answer, all_readers: bool = True) -> Answers:
    return Answers(answers, all_readers, datetime(2026, 1, 2, tzinfo=UTC))


def test_answers_are_found_by_display_set_question_and_key() -> None:
    one, two, three = answer("1"), answer("2", question="q2"), answer("3", display_set="d2")
    known = loaded(one, two, three)
    assert known.by_display_set == {"d1": (one, two), "d2": (three,)}
    assert known.by_question == {"q1": (one, three), "q2": (two,)}
    assert known.by_pk["2"] is two


def test_readers_are_those_who_answered_without_ground_truth() -> None:
    known = loaded(answer("1", "reader10"), answer("2", "reader9"), answer("3", "editor", truth=True))
    assert known.readers == ("reader9", "reader10")


@pytest.mark.hazard("N10")
def test_any_answer_locks_a_display_set() -> None:
    known = loaded(
        answer("1", "bob"),
        answer("2", "anna"),
        answer("3", "anna", question="q2"),
        answer("4", "editor", truth=True),
        answer("5", "editor", display_set="d2", truth=True),
    )
    first, second = known.answered("d1"), known.answered("d2")
    assert (first.answers, first.readers, first.ground_truth) == (3, ("anna", "bob"), 1)
    assert (second.answers, second.readers, second.ground_truth) == (0, (), 1)
    assert first.locked
    assert second.locked
    assert known.answered("d3") == NOTHING
    assert not NOTHING.locked


def test_a_key_is_the_end_of_an_address() -> None:
    assert pk_of(f"{SETS}17/") == "17"
    assert pk_of(f"{SETS}17") == "17"
    assert pk_of("17") == "17"


def test_what_is_new_changed_and_gone() -> None:
    same, before, gone = answer("1"), answer("2"), answer("3")
    modified = Answer("2", modified="2026-01-03T00:00:00Z")
    told = changes(loaded(same, before, gone), loaded(same, modified, answer("4")))
    assert told == Changes(frozenset({"4"}), frozenset({"2"}), frozenset({"3"}))
    assert told


def test_an_import_that_ended_is_a_change() -> None:
    pending = answer("1")
    imported = Answer("1", modified=pending.modified, answer_image="https://grand-challenge.example/image/")
    assert changes(loaded(pending), loaded(imported)).changed == {"1"}


def test_without_an_earlier_load_of_the_same_view_nothing_is_new() -> None:
    assert not changes(None, loaded(answer("1")))
    assert not changes(loaded(), loaded(answer("1"), all_readers=False))


def test_how_far_loading_is() -> None:
    assert loading_text(0, 0) == "Loading the answers…"
    assert loading_text(100, 2500) == "Loading the answers: 100 of 2,500"
