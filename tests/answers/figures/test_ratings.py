from __future__ import annotations

import pytest

from gcdesk.answers.figures.ratings import Absent, Counts, Kind, QuestionRatings
from tests.answers.figures.build import EMPTY, MISSING, ratings


def test_what_is_missing_empty_and_unreadable_is_counted_apart() -> None:
    made = ratings([(1, None, EMPTY), (2, Absent.UNREADABLE, 1), (Absent.REMOVED, None, 1)])
    assert made.counts == Counts(given=4, empty=1, missing=2, unreadable=1, removed=1)


def test_some_readers_and_cases_only() -> None:
    made = ratings([(1, 2, 3), (4, 5, 6), (7, 8, 9)], truth=[1, 4, 7])
    some = made.only(readers={"cleo", "anna"}, cases={"case3", "case1"})
    assert some.readers == ("anna", "cleo")
    assert some.cases == ("case1", "case3")
    assert some.values == ((1, 3), (7, 9))
    assert some.truth == (1, 7)
    assert made.only() == made
    assert made.only(readers=()).values == ((), (), ())


def test_an_option_by_itself_is_ticked_or_not() -> None:
    made = ratings(
        [(frozenset({1, 2}), frozenset(), None), (frozenset({2}), EMPTY, frozenset({1}))],
        Kind.MULTIPLE,
        truth=[frozenset({1}), None],
    )
    one = made.option(1)
    assert one.kind is Kind.YES_NO
    assert one.values == ((1, 0, MISSING), (0, EMPTY, 1))
    assert one.truth == (1, MISSING)
    assert [category.title for category in one.categories] == ["no", "yes"]


@pytest.mark.parametrize(("truth", "expected"), [([1, 2], True), ([None, EMPTY], False), (None, False)])
def test_whether_there_is_a_ground_truth(truth: list[int | Absent | None] | None, expected: bool) -> None:
    assert ratings([(1,), (2,)], truth=truth).has_truth is expected


@pytest.mark.parametrize(
    ("values", "truth"),
    [(((1, 2),), (MISSING, MISSING)), (((1,), (1,)), (MISSING, MISSING)), (((1, 2), (1, 2)), (MISSING,))],
)
def test_ratings_are_whole(values: tuple[tuple[int, ...], ...], truth: tuple[Absent, ...]) -> None:
    with pytest.raises(ValueError, match="for each"):
        QuestionRatings("q", "", Kind.CHOICE, (), ("a", "b"), ("x", "y"), values, truth)
