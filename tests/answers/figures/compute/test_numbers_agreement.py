from __future__ import annotations

import math
import warnings

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.compute.numbers_agreement import intraclass_correlations, limits_of_agreement
from gcdesk.answers.figures.figure import Method
from tests.answers.figures.build import PEAK_FLOW_MINI, PEAK_FLOW_WRIGHT, SHROUT_FLEISS_1979


def test_shrout_and_fleiss_1979() -> None:
    one, mean = intraclass_correlations(np.array(SHROUT_FLEISS_1979, dtype=float))
    assert one.value == pytest.approx(0.29, abs=5e-3)
    assert mean.value == pytest.approx(0.62, abs=5e-3)
    assert one.interval is not None
    assert mean.interval is not None
    assert (one.interval.low, one.interval.high) == pytest.approx((0.019, 0.761), abs=2e-3)
    assert (mean.interval.low, mean.interval.high) == pytest.approx((0.07, 0.93), abs=5e-3)
    assert (one.cases, one.readers, one.answers) == (6, 4, 24)
    assert one.interval.method is Method.F_INTERVAL


@pytest.mark.full
@settings(max_examples=12, deadline=None)
@given(
    st.integers(3, 12),
    st.integers(2, 5),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.1, 1.0, 5.0]),
    st.booleans(),
)
def test_icc_is_that_of_pingouin(cases: int, readers: int, seed: int, noise: float, whole: bool) -> None:
    import pandas as pd
    import pingouin

    generator = np.random.default_rng(seed)
    numbers = generator.normal(size=(cases, 1)) * 3 + generator.normal(size=(cases, readers)) * noise
    numbers += generator.normal(size=readers)
    if whole:
        numbers = np.round(numbers)
    rest = numbers - numbers.mean(axis=1, keepdims=True) - numbers.mean(axis=0) + numbers.mean()
    assume(np.abs(rest).max() > 1e-6)  # pingouin divides by it
    rows = [(case, reader, numbers[case, reader]) for case in range(cases) for reader in range(readers)]
    frame = pd.DataFrame(rows, columns=["case", "reader", "number"])
    with np.errstate(all="ignore"), warnings.catch_warnings(), pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("ignore")
        patch.setitem(pingouin.options, "round.column.CI95", 9)
        theirs = pingouin.intraclass_corr(frame, targets="case", raters="reader", ratings="number")
    theirs = theirs.set_index("Type")
    for mine, name in zip(intraclass_correlations(numbers), ("ICC(A,1)", "ICC(A,k)"), strict=True):
        row = theirs.loc[name]
        if (
            mine.value is None
        ):  # the formula's denominator is negative, and gives a correlation of more than 1
            assert row["ICC"] > 1.0
            continue
        assert mine.value == pytest.approx(row["ICC"], abs=1e-9)
        if mine.interval is not None:
            low, high = row["CI95"]
            assert (mine.interval.low, mine.interval.high) == pytest.approx((low, high), abs=1e-6)


def test_icc_takes_only_cases_with_all_numbers() -> None:
    numbers = np.array([*SHROUT_FLEISS_1979, (1, math.nan, 2, 3), (math.nan,) * 4], dtype=float)
    one, _ = intraclass_correlations(numbers)
    whole, _ = intraclass_correlations(np.array(SHROUT_FLEISS_1979, dtype=float))
    assert one == whole


@pytest.mark.parametrize("scale", [1e-12, 1e-3, 1.0, 1e9])
@pytest.mark.parametrize("shift", [0.0, 1e3])
def test_icc_does_not_depend_on_the_unit(scale: float, shift: float) -> None:
    one, _ = intraclass_correlations(np.array(SHROUT_FLEISS_1979, dtype=float) * scale + shift * scale)
    assert one.value == pytest.approx(0.289764, abs=1e-5)


@pytest.mark.parametrize("value", [0.0, 0.1, 1e9 + 0.1])
def test_numbers_that_are_all_the_same_have_no_icc(value: float) -> None:
    for figure in intraclass_correlations(np.full((5, 3), value)):
        assert figure.value is None
        assert figure.reason == "Undefined: all numbers are the same, so nothing varies between cases."
        assert (figure.cases, figure.readers, figure.answers) == (5, 3, 15)


def test_complete_agreement_is_one_without_an_interval() -> None:
    for figure in intraclass_correlations(np.array([[1.0, 1.0], [2.5, 2.5], [0.1, 0.1]])):
        assert figure.value == 1.0
        assert figure.interval is None
        assert "agree completely" in figure.interval_reason


def test_readers_who_are_apart_by_the_same_amount_always() -> None:
    one, _ = intraclass_correlations(np.array([[1.0, 2.0], [2.0, 3.0], [3.0, 4.0], [7.0, 8.0]]))
    assert one.value is not None
    assert 0.0 < one.value < 1.0
    assert one.interval is not None
    assert one.interval.low < one.value < one.interval.high


def test_cases_that_do_not_vary_while_readers_do() -> None:
    one, mean = intraclass_correlations(np.array([[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]]))
    assert one.value == 0.0
    assert one.interval is None
    assert one.interval_reason == "There is no interval: with these numbers it can't be computed."
    assert mean.value == 0.0


def test_opposite_readers_have_no_correlation_of_their_mean() -> None:
    one, mean = intraclass_correlations(np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [-1.0, 1.0]]))
    assert one.value == pytest.approx(-2.0)
    assert mean.reason == "Undefined: the cases differ less than the readers do by chance."


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        ((0, 0), "at least two readers"),
        ((4, 1), "at least two readers"),
        ((0, 3), "no case was answered by all"),
        ((1, 3), "only one case was answered by all"),
    ],
)
def test_too_few_cases_or_readers_for_icc(shape: tuple[int, int], reason: str) -> None:
    for figure in intraclass_correlations(np.zeros(shape)):
        assert figure.value is None
        assert reason in figure.reason
        assert figure.cases == shape[0]


def test_bland_and_altman_1986() -> None:
    limits = limits_of_agreement(
        np.array(PEAK_FLOW_WRIGHT, dtype=float), np.array(PEAK_FLOW_MINI, dtype=float)
    )
    bias, lower, upper = limits.bias, limits.lower, limits.upper
    assert bias.value == pytest.approx(-2.1, abs=0.05)
    assert bias.interval is not None
    assert (bias.interval.low, bias.interval.high) == pytest.approx((-22.0, 17.8), abs=0.1)
    # The paper takes 2 for 1.96, and √(3/n) for the error of a limit: −79.7 (−114.3 to −45.1), 75.5 (40.9 to 110.1).
    assert lower.value == pytest.approx(-79.7 + 0.04 * 38.8, abs=0.1)
    assert upper.value == pytest.approx(75.5 - 0.04 * 38.8, abs=0.1)
    assert lower.interval is not None
    assert upper.interval is not None
    assert (lower.interval.high - lower.interval.low) / 2.0 == pytest.approx((114.3 - 45.1) / 2.0, rel=0.01)
    assert (upper.interval.high - upper.interval.low) / 2.0 == pytest.approx((110.1 - 40.9) / 2.0, rel=0.01)
    assert (bias.cases, bias.readers, bias.answers) == (17, 2, 34)


def test_limits_leave_out_what_one_reader_did_not_answer() -> None:
    first, second = np.array([1.0, 2.0, math.nan, 5.0]), np.array([1.5, math.nan, 3.0, 4.0])
    limits = limits_of_agreement(first, second)
    assert limits.bias.value == pytest.approx(0.25)
    assert limits.bias.cases == 2


def test_one_case_has_a_bias_only() -> None:
    limits = limits_of_agreement(np.array([3.0]), np.array([1.0]))
    assert limits.bias.value == 2.0
    assert limits.bias.interval is None
    assert limits.bias.interval_reason
    assert limits.lower.value is None
    assert "only one case" in limits.lower.reason


def test_no_case_of_both_has_no_limits() -> None:
    limits = limits_of_agreement(np.array([3.0, math.nan]), np.array([math.nan, 1.0]))
    for figure in (limits.bias, limits.lower, limits.upper):
        assert figure.reason == "Undefined: no case was answered by both readers."
        assert (figure.cases, figure.readers, figure.answers) == (0, 0, 0)


def test_readers_who_always_differ_by_the_same_have_limits_at_the_bias() -> None:
    limits = limits_of_agreement(np.array([3.0, 4.0, 9.0]), np.array([1.0, 2.0, 7.0]))
    assert limits.lower.value == limits.bias.value == limits.upper.value == 2.0


def test_huge_numbers_have_room() -> None:
    one, _ = intraclass_correlations(np.array(SHROUT_FLEISS_1979, dtype=float) * 1e300)
    assert one.value == pytest.approx(0.289764, abs=1e-5)
    limits = limits_of_agreement(np.array([1e300, 3e300]), np.array([2e300, 2e300]))
    assert limits.bias.value == 0.0
    assert limits.upper.value == pytest.approx(1.96 * math.sqrt(2.0) * 1e300, rel=1e-4)


def test_correlations_far_below_nothing_have_no_interval() -> None:
    """The degrees of freedom of the approximation are then next to none."""
    generator = np.random.default_rng(2)
    numbers = generator.normal(size=(3, 1)) * 3 + generator.normal(size=(3, 2)) * 5.0
    one, _ = intraclass_correlations(np.round(numbers + generator.normal(size=2)))
    assert one.value is not None
    assert one.value < 0.0
    assert one.interval is None


@pytest.mark.parametrize("apart", [0.0, 5.0, 0.1])
def test_a_difference_that_is_always_the_same_has_no_interval(apart: float) -> None:
    first = np.array([0.1, 0.7, 33.3, 4.0])
    limits = limits_of_agreement(first + apart, first)
    for figure in (limits.bias, limits.lower, limits.upper):
        assert figure.value == pytest.approx(apart)
        assert figure.interval is None
        assert "same difference" in figure.interval_reason
