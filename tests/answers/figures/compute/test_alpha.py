from __future__ import annotations

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.compute.alpha import alpha_interval, alpha_nominal, alpha_ordinal
from gcdesk.answers.figures.compute.arrays import ABSENT, FloatArray, IntArray
from tests.answers.figures.build import KRIPPENDORFF_2011


def published() -> IntArray:
    rows = [[ABSENT if value is None else value - 1 for value in row] for row in KRIPPENDORFF_2011]
    return np.array(rows).T


def as_numbers(table: IntArray) -> FloatArray:
    numbers: FloatArray = np.where(table == ABSENT, np.nan, table.astype(np.float64))
    return numbers


def test_the_published_example() -> None:
    table = published()
    assert alpha_nominal(table).value == pytest.approx(0.743, abs=5e-4)
    assert alpha_ordinal(table).value == pytest.approx(0.815, abs=5e-4)
    assert alpha_interval(as_numbers(table)).value == pytest.approx(0.849, abs=5e-4)


def test_a_case_with_one_answer_is_not_counted() -> None:
    alpha = alpha_nominal(published())
    assert (alpha.cases, alpha.readers, alpha.answers) == (11, 4, 40)


@st.composite
def gappy(draw: st.DrawFn) -> IntArray:
    cases, readers = draw(st.integers(3, 25)), draw(st.integers(2, 6))
    code = st.integers(ABSENT, 4)
    rows = draw(st.lists(st.lists(code, min_size=readers, max_size=readers), min_size=cases, max_size=cases))
    table = np.array(rows)
    pairable = table[(table != ABSENT).sum(axis=1) >= 2]
    assume(len(np.unique(pairable[pairable != ABSENT])) > 1)
    return table


@pytest.mark.full
@settings(max_examples=60, deadline=None)
@given(gappy())
def test_alpha_is_that_of_the_library(table: IntArray) -> None:
    numbers = as_numbers(table)
    for level, mine in (
        ("nominal", alpha_nominal(table)),
        ("ordinal", alpha_ordinal(table)),
        ("interval", alpha_interval(numbers)),
    ):
        theirs = krippendorff.alpha(reliability_data=numbers.T, level_of_measurement=level)
        assert mine.value == pytest.approx(theirs, abs=1e-9), level


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.lists(st.floats(-1e3, 1e3), min_size=3, max_size=3), min_size=2, max_size=20),
    st.floats(-1e6, 1e6),
)
def test_numbers_may_be_shifted(rows: list[list[float]], shift: float) -> None:
    numbers = np.array(rows)
    assume(np.ptp(numbers) > 1.0)
    moved = alpha_interval(numbers + shift).value
    assert moved == pytest.approx(alpha_interval(numbers).value, abs=1e-5)


@pytest.mark.parametrize("value", [0.0, 0.1, 1e9 + 0.1, -3.3])
def test_numbers_that_never_vary_are_undefined(value: float) -> None:
    alpha = alpha_interval(np.full((7, 3), value))
    assert np.isnan(alpha.value)
    assert "all answers are the same" in alpha.reason


def test_one_category_only_is_undefined() -> None:
    same = np.zeros((4, 3), dtype=np.int64)
    assert np.isnan(alpha_nominal(same).value)
    assert np.isnan(alpha_ordinal(same).value)


def test_complete_disagreement_is_below_chance() -> None:
    assert alpha_nominal(np.array([[0, 1], [1, 0]])).value < 0.0


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (4, 0), (4, 1)])
def test_nobody_and_nothing(shape: tuple[int, int]) -> None:
    for statistic in (
        alpha_nominal(np.zeros(shape, dtype=np.int64)),
        alpha_ordinal(np.zeros(shape, dtype=np.int64)),
        alpha_interval(np.zeros(shape)),
    ):
        assert statistic.sums is None
        assert statistic.reason.startswith("Undefined:")


def test_no_case_with_two_answers() -> None:
    apart = np.array([[0, ABSENT], [ABSENT, 1]])
    assert alpha_nominal(apart).reason == "Undefined: no case was answered by two of the readers."


def test_huge_numbers_have_room() -> None:
    numbers = as_numbers(published())
    assert alpha_interval(numbers * 1e300).value == pytest.approx(alpha_interval(numbers).value)
