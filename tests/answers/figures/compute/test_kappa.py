from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.compute.arrays import ABSENT
from gcdesk.answers.figures.compute.kappa import (
    cohen_kappa,
    disagreement_weights,
    fleiss_kappa,
    percent_agreement,
)
from gcdesk.answers.figures.figure import Method
from tests.answers.figures.build import FLEISS_1971, told_apart

COHEN_1960 = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
"""Two readers, 200 cases: J. Cohen, 1968, table 1, with the frequencies of 1960, table 2."""


def pairs_of(cells: tuple[tuple[int, ...], ...]) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    return np.array(
        [(i, j) for i, row in enumerate(cells) for j, number in enumerate(row) for _ in range(number)]
    )


def test_cohen_1960() -> None:
    kappa = cohen_kappa(pairs_of(COHEN_1960), 3)
    assert kappa.value == pytest.approx(0.492, abs=5e-4)
    assert (kappa.cases, kappa.readers, kappa.answers) == (200, 2, 400)


def test_cohen_1968_weighted_by_the_gravity_of_each_disagreement() -> None:
    gravity = np.array([[0.0, 1, 3], [1, 0, 6], [3, 6, 0]])
    assert cohen_kappa(pairs_of(COHEN_1960), 3, weights=gravity).value == pytest.approx(0.348, abs=5e-4)


def test_fleiss_of_the_encyclopaedias() -> None:
    table = np.array(told_apart(FLEISS_1971))
    kappa = fleiss_kappa(table)
    assert kappa.value == pytest.approx(0.210, abs=5e-4)
    assert (kappa.cases, kappa.readers, kappa.answers) == (10, 14, 140)
    assert percent_agreement(table).value == pytest.approx(0.378, abs=5e-4)


@st.composite
def tables(
    draw: st.DrawFn, readers: int, categories: int = 5
) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    cases = draw(st.integers(2, 30))
    code = st.integers(0, categories - 1)
    return np.array(
        draw(st.lists(st.lists(code, min_size=readers, max_size=readers), min_size=cases, max_size=cases))
    )


@pytest.mark.full
@settings(max_examples=40, deadline=None)
@given(tables(readers=2))
@pytest.mark.parametrize(
    ("method", "weights"),
    [
        (Method.COHEN_KAPPA, None),
        (Method.COHEN_KAPPA_LINEAR, "linear"),
        (Method.COHEN_KAPPA_QUADRATIC, "quadratic"),
    ],
)
def test_cohen_is_that_of_scikit_learn(
    method: Method, weights: str | None, table: np.ndarray[tuple[int, int], np.dtype[np.int64]]
) -> None:
    from sklearn.metrics import cohen_kappa_score

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = cohen_kappa_score(table[:, 0], table[:, 1], labels=list(range(5)), weights=weights)
    assert cohen_kappa(table, 5, method).value == pytest.approx(theirs, abs=1e-12, nan_ok=True)


@pytest.mark.full
@settings(max_examples=40, deadline=None)
@given(tables(readers=4))
def test_fleiss_is_that_of_statsmodels(table: np.ndarray[tuple[int, int], np.dtype[np.int64]]) -> None:
    from statsmodels.stats.inter_rater import aggregate_raters
    from statsmodels.stats.inter_rater import fleiss_kappa as theirs

    if len(np.unique(table)) == 1:
        assert np.isnan(fleiss_kappa(table).value)
    else:
        assert fleiss_kappa(table).value == pytest.approx(theirs(aggregate_raters(table)[0]), abs=1e-12)


@settings(max_examples=40, deadline=None)
@given(tables(readers=3), st.integers(0, 2**32 - 1))
def test_percent_agreement_is_the_mean_over_cases_of_the_pairs_that_agree(
    table: np.ndarray[tuple[int, int], np.dtype[np.int64]], seed: int
) -> None:
    table[np.random.default_rng(seed).random(table.shape) < 0.3] = ABSENT
    shares = []
    for row in table.tolist():
        said = [code for code in row if code != ABSENT]
        pairs = [a == b for at, a in enumerate(said) for b in said[at + 1 :]]
        shares += [sum(pairs) / len(pairs)] if pairs else []
    agreement = percent_agreement(table)
    assert agreement.cases == len(shares)
    assert agreement.value == (
        pytest.approx(np.mean(shares)) if shares else pytest.approx(np.nan, nan_ok=True)
    )


def test_a_case_that_one_reader_left_out_is_left_out_and_is_no_category() -> None:
    complete = np.array([[0, 0], [0, 1], [1, 1], [1, 1]])
    with_gaps = np.array([[0, 0], [0, ABSENT], [0, 1], [ABSENT, 1], [1, 1], [ABSENT, ABSENT], [1, 1]])
    kappa = cohen_kappa(with_gaps, 2)
    assert kappa.value == cohen_kappa(complete, 2).value
    assert (kappa.cases, kappa.readers, kappa.answers) == (4, 2, 8)
    assert percent_agreement(with_gaps).value == 0.75
    assert fleiss_kappa(with_gaps).value == fleiss_kappa(complete).value


def test_fleiss_takes_only_cases_that_all_readers_answered() -> None:
    table = np.array([[0, 0, 0], [1, 1, ABSENT], [1, 1, 0], [ABSENT, ABSENT, ABSENT]])
    kappa = fleiss_kappa(table)
    assert (kappa.cases, kappa.readers, kappa.answers) == (2, 3, 6)


def test_one_category_only_is_undefined_and_says_so() -> None:
    same = np.ones((5, 2), dtype=np.int64)
    for statistic in (cohen_kappa(same, 3), fleiss_kappa(same)):
        assert np.isnan(statistic.value)
        assert (
            statistic.reason == "Undefined: all answers are the same, so agreement can't be told from chance."
        )
    assert percent_agreement(same).value == 1.0


def test_one_reader_who_never_varies_agrees_as_chance_does() -> None:
    assert cohen_kappa(np.array([[0, 0], [0, 1], [0, 0]]), 2).value == 0.0


def test_without_overlap_there_is_no_figure() -> None:
    apart = np.array([[0, ABSENT], [ABSENT, 1]])
    for statistic in (cohen_kappa(apart, 2), fleiss_kappa(apart)):
        assert statistic.sums is None
        assert statistic.reason == "Undefined: no case was answered by both readers."
    assert percent_agreement(apart).reason == "Undefined: no case was answered by two of the readers."


@pytest.mark.parametrize("shape", [(0, 0), (0, 2), (3, 0), (3, 1)])
def test_nobody_and_nothing(shape: tuple[int, int]) -> None:
    table = np.zeros(shape, dtype=np.int64)
    for statistic in (percent_agreement(table), fleiss_kappa(table)):
        assert np.isnan(statistic.value)
        assert statistic.reason.startswith("Undefined:")


def test_weights_of_a_single_category_are_nothing() -> None:
    assert disagreement_weights(1, Method.COHEN_KAPPA_LINEAR).tolist() == [[0.0]]


def test_quadratic_weights_are_the_squares_of_linear_ones() -> None:
    linear = disagreement_weights(5, Method.COHEN_KAPPA_LINEAR)
    assert linear[0].tolist() == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert (disagreement_weights(5, Method.COHEN_KAPPA_QUADRATIC) == linear**2).all()
