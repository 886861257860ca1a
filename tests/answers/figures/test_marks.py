from __future__ import annotations

import math

import pytest

from gcdesk.answers.figures.marks import (
    NO_MARKS,
    Marks,
    Side,
    is_positive,
    positive_or_not,
    positive_problem,
    problems,
    still_offered,
    suggested_order,
)
from gcdesk.answers.figures.ratings import Absent, Kind
from tests.answers.figures.build import EMPTY, MISSING, ratings

CHOICES = ratings([(1, 2), (3, None)], options=(1, 2, 3, 4))
NUMBERS = ratings([(1.5, 3.0), (4.0, EMPTY)], Kind.NUMBER, truth=[3.0, None])


def test_nothing_marked_is_no_problem() -> None:
    assert problems(CHOICES, NO_MARKS) == ()
    assert problems(NUMBERS, NO_MARKS) == ()


def test_the_questions_own_order_is_suggested() -> None:
    assert suggested_order(CHOICES) == (1, 2, 3, 4)


def test_options_that_were_removed_since_leave_the_marks() -> None:
    before = Marks(ordered=(9, 1, 2, 77, 3, 4), positive=frozenset({3, 77}), threshold=2.0)
    assert still_offered(CHOICES, before) == Marks(
        ordered=(1, 2, 3, 4), positive=frozenset({3}), threshold=2.0
    )
    gone = Marks(positive=frozenset({77}))
    assert "mark them again" in positive_problem(CHOICES, still_offered(CHOICES, gone))


@pytest.mark.parametrize(
    ("marks", "sentence"),
    [
        (Marks(ordered=(3, 2, 1)), None),
        (Marks(ordered=(1,)), "An order needs at least two options."),
        (Marks(ordered=(1, 2, 3, 2)), "An option has two places in the order."),
        (Marks(ordered=(1, 2)), "“Option 3” was answered, but has no place in the order."),
        (Marks(positive=frozenset({2})), None),
        (Marks(positive=frozenset({77})), "mark them again"),
        (Marks(positive=frozenset({1, 2, 3, 4})), "leave at least one that is not"),
    ],
)
def test_what_is_wrong_with_marks_is_said(marks: Marks, sentence: str | None) -> None:
    found = problems(CHOICES, marks)
    assert len(found) == (sentence is not None)
    assert not sentence or sentence in found[0]


def test_positive_has_to_be_marked_but_for_yes_or_no() -> None:
    assert positive_problem(CHOICES, NO_MARKS) == "Say which options are positive."
    assert positive_problem(NUMBERS, NO_MARKS) == "Say from which number on an answer is positive."
    assert positive_problem(ratings([(0, 1)], Kind.YES_NO), NO_MARKS) == ""
    several = ratings([(frozenset({1}),)], Kind.MULTIPLE)
    assert "each option by itself" in positive_problem(several, Marks(positive=frozenset({1})))


@pytest.mark.parametrize("threshold", [math.nan, math.inf])
def test_a_threshold_is_a_number(threshold: float) -> None:
    assert problems(NUMBERS, Marks(threshold=threshold)) == ("The threshold is not a number.",)


@pytest.mark.parametrize(
    ("side", "expected"),
    [(Side.AT_LEAST, (0, 1, 1)), (Side.ABOVE, (0, 0, 1)), (Side.AT_MOST, (1, 1, 0)), (Side.BELOW, (1, 0, 0))],
)
def test_each_side_of_a_threshold(side: Side, expected: tuple[int, ...]) -> None:
    marks = Marks(threshold=3.0, side=side)
    made = positive_or_not(NUMBERS, marks)
    assert (*made.values[0], made.values[1][0]) == expected
    assert made.values[1][1] is Absent.EMPTY
    assert made.truth == (expected[1], MISSING)
    assert made.kind is Kind.YES_NO


def test_numbers_without_a_threshold_are_refused() -> None:
    with pytest.raises(ValueError, match="threshold"):
        is_positive(NUMBERS, NO_MARKS, 3.0)


def test_marked_options_are_positive_and_no_answer_stays_none() -> None:
    made = positive_or_not(CHOICES, Marks(positive=frozenset({2, 3})))
    assert made.values == ((0, 1), (1, MISSING))


def test_no_can_be_the_positive_answer() -> None:
    made = positive_or_not(ratings([(0, 1)], Kind.YES_NO), Marks(positive=frozenset({0})))
    assert made.values == ((1, 0),)
