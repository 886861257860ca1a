from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import pytest

from gcdesk.answers.readable import read, reading_of, seconds_of
from gcdesk.answers.words.given import Given
from gcdesk.answers.words.kinds import Kind
from gcdesk.api.client import Client
from gcdesk.api.studies import find_study
from gcdesk.study.load import load
from gcdesk.study.load_answers import load_answers
from tests.answers.build import (
    BEGAN,
    CASES,
    GRADE,
    HEADING,
    LENGTH,
    LENGTH_5,
    MASK,
    NODULE,
    QUESTIONS,
    answer,
    loaded,
    readable,
    reading,
)


def test_an_answer_with_all_that_is_known_of_it() -> None:
    (row,) = reading(answer("anna", LENGTH, 2, LENGTH_5, seconds=90)).rows
    assert (row.reader, row.question.text, row.display_set.title) == ("anna", "Diameter", "case 2")
    assert (row.text, row.value, row.words.unit, row.given) == ("distance 5.0 mm", 5.0, "mm", Given.ANSWER)
    assert (row.created, row.modified) == (BEGAN, BEGAN)
    assert (row.seconds, row.minutes, row.last_seconds) == (90, 1.5, None)
    assert row.answer.answer == LENGTH_5
    assert row.pk == row.answer.pk


def test_rows_are_in_the_order_of_display_sets_readers_and_questions_truth_last() -> None:
    known = reading(
        answer("editor", GRADE, 1, 1, truth=True),
        answer("reader10", GRADE, 1, 1),
        answer("reader9", NODULE, 1, True),
        answer("reader9", GRADE, 1, 1),
        answer("reader9", GRADE, 3, 1),
        answer("reader9", GRADE, 2, 1),
    )
    assert [(r.display_set.pk, r.reader, r.question.pk) for r in known.rows] == [
        ("d1", "reader9", "q-grade"),
        ("d1", "reader9", "q-nodule"),
        ("d1", "reader10", "q-grade"),
        ("d1", "editor", "q-grade"),
        ("d2", "reader9", "q-grade"),
        ("d3", "reader9", "q-grade"),
    ]


def test_ground_truth_is_apart() -> None:
    known = reading(answer("anna", GRADE, 1, 1), answer("editor", GRADE, 1, 2, truth=True))
    assert [row.text for row in known.given] == ["mild"]
    assert [row.text for row in known.truth] == ["moderate"]
    assert known.readers == ("anna",)
    assert known.all_readers
    assert known.loaded_at == datetime(2026, 3, 9, 12, tzinfo=UTC)


def test_a_study_without_answers_can_be_read() -> None:
    known = reading()
    assert known.rows == ()
    assert len(known.questions) == len(QUESTIONS) - 1
    assert len(known.display_sets) == len(CASES)


@pytest.mark.hazard("A1")
def test_answers_outlive_their_question_and_their_display_set() -> None:
    known = reading(answer("anna", "gone", 1, 17), answer("anna", GRADE, "gone", 1))
    assert {(row.question.removed, row.display_set.removed, row.text) for row in known.rows} == {
        (True, False, "17"),
        (False, True, "mild"),
    }


def test_answers_to_a_heading_are_left_out() -> None:
    assert reading(answer("anna", HEADING, 1, None)).rows == ()


@pytest.mark.hazard("A1")
def test_a_required_mask_that_is_null_is_pending() -> None:
    assert readable(MASK, None).given is Given.NULL
    assert readable(msgspec.structs.replace(MASK, required=True), None).given is Given.PENDING
    assert readable(MASK, None, image="https://grand-challenge.example/api/v1/cases/images/1/").text == "mask"


def test_answers_are_known_by_themselves() -> None:
    one, other = reading(answer("anna", GRADE, 1, 1), answer("bob", GRADE, 1, 1)).rows
    assert one != other
    assert len({one, other}) == 2


def test_questions_and_display_sets_are_there_once() -> None:
    known = reading_of(QUESTIONS, CASES, loaded(*(answer("anna", GRADE, n, 1) for n in (1, 2, 3))))
    assert {id(row.question) for row in known.rows} == {id(known.questions[0])}
    assert [row.display_set for row in known.rows] == list(known.display_sets)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("P0DT00H01M01.500000S", 61.5),
        ("P1DT01H00M00S", 90000),
        ("PT12.5S", 12.5),
        (None, None),
        ("", None),
        ("a while", None),
    ],
)
def test_durations(text: str | None, seconds: float | None) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.hazard("A1")
def test_every_answer_of_the_practice_study_reads(client_for: Callable[[str], Client]) -> None:
    client = client_for("editor")
    study = find_study(client, "chest-ct-practice")
    known = read(load(client, study), load_answers(client, study, all_readers=True))
    assert all(row.text.strip() for row in known.rows)
    assert {row.given for row in known.rows} == set(Given)
    assert [(r.reader, r.display_set.title) for r in known.rows if r.given is Given.PENDING] == [
        ("reader2", "Patient 010")
    ]
    removed = {row.text for row in known.rows if row.words.removed}
    assert len(removed) == 1
    assert next(iter(removed)).endswith("(removed)")
    assert known.readers == ("reader1", "reader2", "reader3", "reader4", "reader5", "reader10")
    assert {row.reader for row in known.truth} == {"editor"}
    assert {row.question.kind for row in known.rows} == set(Kind) - {Kind.OTHER}
    assert not any("&" in asked.text and ";" in asked.text for asked in known.questions), (
        "no entities are left"
    )
