from __future__ import annotations

import pytest

from gcdesk.answers.tables.disagreement import Agreement, agreement, differing
from gcdesk.api.models import Question
from tests.answers.build import (
    GRADE,
    LENGTH,
    LENGTH_5,
    MASK,
    NODULE,
    PERCENT,
    REMARKS,
    SIGNS,
    answer,
    readable,
    reading,
)

LONGER = {**LENGTH_5, "end": [6, 8, 0]}
IMAGE = "https://grand-challenge.example/api/v1/cases/images/1/"
SAME, DIFFERENT, NOT = Agreement.SAME, Agreement.DIFFERENT, Agreement.NOT_COMPARED


@pytest.mark.parametrize(
    ("question", "one", "other", "expected"),
    [
        (GRADE, 1, 1, SAME),
        (GRADE, 1, 2, DIFFERENT),
        (GRADE, 17, 17, SAME),
        (GRADE, 17, 18, DIFFERENT),
        (GRADE, None, None, SAME),
        (GRADE, None, 1, DIFFERENT),
        (SIGNS, [11, 12], [12, 11], SAME),
        (SIGNS, [11, 12], [11], DIFFERENT),
        (SIGNS, [], [], SAME),
        (SIGNS, [], [11], DIFFERENT),
        (SIGNS, [], None, DIFFERENT),
        (NODULE, True, True, SAME),
        (NODULE, True, False, DIFFERENT),
        (NODULE, True, 1, DIFFERENT),
        (PERCENT, 4, 4.0, SAME),
        (PERCENT, 4, 4.1, DIFFERENT),
        (LENGTH, LENGTH_5, LONGER, SAME),
        (LENGTH, LENGTH_5, None, DIFFERENT),
        (MASK, {"upload_session_pk": "1"}, None, DIFFERENT),
        (REMARKS, "a", "b", NOT),
        (REMARKS, "a", None, NOT),
    ],
)
def test_what_is_compared(question: Question, one: object, other: object, expected: Agreement) -> None:
    assert agreement([readable(question, one), readable(question, other)]) is expected


def test_masks_are_compared_by_whether_there_is_one() -> None:
    there = readable(MASK, None, image=IMAGE)
    assert agreement([there, readable(MASK, {"upload_session_pk": "1"})]) is SAME
    assert agreement([there, readable(MASK, None)]) is DIFFERENT


def test_who_did_not_answer_is_no_party_and_ground_truth_neither() -> None:
    known = reading(answer("anna", GRADE, 1, 1), answer("editor", GRADE, 1, 2, truth=True))
    assert agreement(known.rows) is Agreement.TOO_FEW
    assert agreement([]) is Agreement.TOO_FEW


def test_removed_questions_are_not_compared() -> None:
    known = reading(answer("anna", "gone", 1, 1), answer("bob", "gone", 1, 2))
    assert agreement(known.rows) is NOT


def test_one_who_differs_is_enough() -> None:
    assert agreement([readable(GRADE, 1), readable(GRADE, 1), readable(GRADE, 2)]) is DIFFERENT


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"anna": 1, "bob": 1, "cleo": 2}, {"cleo"}),
        ({"anna": 1, "bob": 1, "cleo": 2, "dirk": 3}, {"cleo", "dirk"}),
        ({"anna": 1, "bob": 2}, {"anna", "bob"}),
        ({"anna": 1, "bob": 1, "cleo": 2, "dirk": 2, "emma": 3}, {"anna", "bob", "cleo", "dirk", "emma"}),
        ({"anna": 1, "bob": 1, "cleo": None}, {"cleo"}),
        ({"anna": 1, "bob": 1}, set()),
        ({"anna": 1}, set()),
        ({}, set()),
    ],
)
def test_who_differs_from_most_and_all_where_no_answer_has_most(
    said: dict[str, object], expected: set[str]
) -> None:
    rows = reading(*(answer(reader, GRADE, 1, what) for reader, what in said.items())).rows
    assert differing(rows) == expected
