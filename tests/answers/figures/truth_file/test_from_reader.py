from __future__ import annotations

import pytest

from gcdesk.answers.figures.truth_file.from_reader import from_reader
from tests.answers.figures.truth_file.study import CASES, DISPLAY_SETS, QUESTIONS, answer
from tests.answers.figures.truth_file.website import upload

WHOLE = [
    answer("t", CASES[0], "Cyst"),
    answer("b", CASES[0], False),
    answer("n", CASES[0], 12.5),
    answer("c", CASES[0], 3),
    answer("m", CASES[0], [2, 1]),
    answer("k", CASES[0], {"upload_session_pk": "x"}),
]


def test_a_readers_answers_become_the_ground_truth() -> None:
    others = [
        answer("n", CASES[0], 99, "ben"),
        answer("n", CASES[0], 98, truth=True),
        answer("n", "elsewhere", 97),
    ]
    plan = from_reader("anna", [*others, *WHOLE], QUESTIONS, DISPLAY_SETS)
    assert plan.problems == ()
    assert plan.notes == ("2 display sets that the reader did not answer get no ground truth.",)
    kept = upload(plan.content(), QUESTIONS, CASES)
    assert {pk: value for (_, pk), (value, _) in kept.items()} == {
        "t": "Cyst",
        "b": False,
        "n": 12.5,
        "c": 3,
        "m": [1, 2],
    }


def test_a_missing_answer_is_a_problem_unless_the_question_may_be_left_out() -> None:
    plan = from_reader(
        "anna", [answer("n", CASES[1], 3), answer("b", CASES[1], None)], QUESTIONS, DISPLAY_SETS
    )
    assert [str(problem) for problem in plan.problems] == [
        "patient 2, “What's the size?”: There is no answer, and the question requires one."
    ]


def test_incomplete_display_sets_can_be_left_out() -> None:
    answers = [*WHOLE, answer("n", CASES[1], 3), answer("c", CASES[2], 77)]
    plan = from_reader("anna", answers, QUESTIONS, DISPLAY_SETS, skip_incomplete=True)
    assert plan.problems == ()
    assert plan.notes == ("2 display sets with missing answers are left out.",)
    assert [row.case for row in plan.rows] == [CASES[0]]


@pytest.mark.hazard("A1")
@pytest.mark.parametrize(
    ("pk", "value", "sentence"),
    [
        ("c", 77, "The answer is option 77, which the question does not have any more."),
        ("m", [1, 78], "The answer is option 78, which the question does not have any more."),
        ("c", "Normal", "The answer is not of the question's type."),
        ("c", [1], "The answer is not of the question's type."),
        ("n", {"type": "Point"}, "The answer is not of the question's type."),
        ("n", "12", "The answer is not a number."),
        ("n", True, "The answer is not a number."),
        ("t", 12, "The answer is not a text."),
    ],
)
def test_answers_that_can_not_be_said(pk: str, value: object, sentence: str) -> None:
    answers = [known for known in WHOLE if f"/{pk}/" not in known.question]
    plan = from_reader("anna", [*answers, answer(pk, CASES[0], value)], QUESTIONS, DISPLAY_SETS)
    assert [problem.sentence for problem in plan.problems] == [sentence]
    assert plan.problems[0].case == "patient 1"


def test_who_answered_nothing_makes_no_file() -> None:
    plan = from_reader("zoe", WHOLE, QUESTIONS, DISPLAY_SETS)
    assert [str(problem) for problem in plan.problems] == ["There is no ground truth to write."]
