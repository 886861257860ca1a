from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.compute.shares import wilson
from gcdesk.answers.figures.figure import Method


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_published_intervals(successes: int, trials: int, low: float, high: float) -> None:
    """R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3."""
    interval = wilson(successes, trials)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5e-5)
    assert interval.method is Method.WILSON


@pytest.mark.full
@settings(max_examples=50, deadline=None)
@given(st.integers(1, 5000).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials))))
def test_it_is_that_of_statsmodels(of: tuple[int, int]) -> None:
    from statsmodels.stats.proportion import proportion_confint

    successes, trials = of
    low, high = proportion_confint(successes, trials, method="wilson")
    interval = wilson(successes, trials)
    assert interval.low == pytest.approx(low, abs=1e-9)
    assert interval.high == pytest.approx(high, abs=1e-9)
    assert 0.0 <= interval.low <= successes / trials <= interval.high <= 1.0


@pytest.mark.parametrize(("successes", "trials"), [(0, 0), (3, 2), (-1, 2)])
def test_what_is_no_share_is_refused(successes: int, trials: int) -> None:
    with pytest.raises(ValueError, match="share"):
        wilson(successes, trials)
