from __future__ import annotations

import numpy as np
import pytest

from gcdesk.answers.figures.compute.arrays import FloatArray
from gcdesk.answers.figures.compute.resampling import CaseSums, Resampler
from gcdesk.answers.figures.figure import Method
from gcdesk.errors import Cancelled


def mean_of(values: FloatArray) -> CaseSums:
    features = np.column_stack([values, np.ones(len(values))])
    return CaseSums(features, lambda sums: sums[:, 0] / sums[:, 1])


def ratio_of(numerator: FloatArray, denominator: FloatArray) -> CaseSums:
    return CaseSums(np.column_stack([numerator, denominator]), lambda sums: sums[:, 0] / sums[:, 1])


SAMPLE = np.random.default_rng(3).exponential(size=120)


@pytest.mark.full
def test_the_percentiles_of_a_mean_are_those_of_scipy() -> None:
    from scipy.stats import bootstrap

    theirs = bootstrap(
        (SAMPLE,), np.mean, n_resamples=20_000, method="percentile", rng=np.random.default_rng(1)
    )
    mine, reason = Resampler(seed=1, resamples=20_000).interval(mean_of(SAMPLE))
    assert mine is not None
    assert reason == ""
    assert (mine.low, mine.high) == pytest.approx(tuple(theirs.confidence_interval), abs=0.01)
    assert mine.standard_error == pytest.approx(theirs.standard_error, abs=0.003)
    assert (mine.method, mine.seed, mine.resamples) == (Method.BOOTSTRAP_PERCENTILE, 1, 20_000)


@pytest.mark.full
def test_bca_of_a_skewed_mean_is_that_of_scipy_and_lies_higher() -> None:
    from scipy.stats import bootstrap

    theirs = bootstrap((SAMPLE,), np.mean, n_resamples=20_000, method="BCa", rng=np.random.default_rng(1))
    mine, _ = Resampler(seed=1, resamples=20_000, bca=True).interval(mean_of(SAMPLE))
    plain, _ = Resampler(seed=1, resamples=20_000).interval(mean_of(SAMPLE))
    assert mine is not None
    assert plain is not None
    assert (mine.low, mine.high) == pytest.approx(tuple(theirs.confidence_interval), abs=0.012)
    assert mine.method is Method.BOOTSTRAP_BCA
    assert mine.low > plain.low
    assert mine.high > plain.high


def test_the_same_seed_gives_the_same_interval_and_another_another() -> None:
    one, again = Resampler(seed=5), Resampler(seed=5)
    first = one.interval(mean_of(SAMPLE))
    assert one.interval(mean_of(SAMPLE)) == first
    assert again.interval(mean_of(SAMPLE[::-1].copy())) != first
    assert again.interval(mean_of(SAMPLE)) == first
    assert Resampler(seed=6).interval(mean_of(SAMPLE)) != first


def test_kinds_of_cases_are_drawn_as_the_cases_themselves_would_be() -> None:
    """300 cases of two kinds; and the same, each told apart by something that the figure does not look at."""
    values = np.array([1.0] * 240 + [0.0] * 60)
    alike = mean_of(values)
    apart = CaseSums(np.column_stack([alike.features, np.arange(300.0)]), alike.combine)
    for bca in (False, True):
        kinds, _ = Resampler(resamples=20_000, bca=bca).interval(alike)
        cases, _ = Resampler(resamples=20_000, bca=bca).interval(apart)
        assert kinds is not None
        assert cases is not None
        assert (kinds.low, kinds.high) == pytest.approx((cases.low, cases.high), abs=0.004)
        assert kinds.standard_error == pytest.approx(np.sqrt(0.8 * 0.2 / 300), rel=0.02)
        assert cases.standard_error == pytest.approx(kinds.standard_error, rel=0.02)


def test_many_cases_are_drawn_some_resamples_at_a_time() -> None:
    values = np.random.default_rng(4).normal(size=30_000)
    interval, _ = Resampler(resamples=150).interval(mean_of(values))
    assert interval is not None
    assert interval.standard_error == pytest.approx(1.0 / np.sqrt(30_000), rel=0.2)
    assert interval.resamples == interval.drawn == 150


def test_it_stops_when_asked() -> None:
    asked = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 3

    values = np.arange(400_000.0)
    with pytest.raises(Cancelled):
        Resampler(resamples=150, cancelled=stop).interval(mean_of(values))
    assert len(asked) == 4


def test_it_stops_before_draws_that_it_kept() -> None:
    stopped = [False]
    resampler = Resampler(cancelled=lambda: stopped[0])
    resampler.interval(mean_of(SAMPLE))
    stopped[0] = True
    with pytest.raises(Cancelled):
        resampler.interval(mean_of(SAMPLE))


def test_one_case_can_not_be_drawn_anew() -> None:
    interval, reason = Resampler().interval(mean_of(np.array([1.0])))
    assert interval is None
    assert "only one case" in reason


@pytest.mark.parametrize("bca", [False, True])
def test_values_that_never_change_tell_nothing(bca: bool) -> None:
    interval, reason = Resampler(bca=bca).interval(mean_of(np.full(30, 0.7)))
    assert interval is None
    assert "every resample gave the same value" in reason


def test_a_figure_that_is_often_undefined_has_no_interval() -> None:
    few = np.zeros(20)
    few[0] = 1.0
    interval, reason = Resampler(resamples=1000).interval(ratio_of(few * 0.5, few))
    assert interval is None
    assert "undefined in" in reason
    assert "of 1000 resamples" in reason


@pytest.mark.parametrize("bca", [False, True])
def test_a_few_undefined_resamples_are_left_out_and_counted(bca: bool) -> None:
    generator = np.random.default_rng(8)
    some = np.zeros(40)
    some[:4] = 1.0
    interval, reason = Resampler(resamples=2000, bca=bca).interval(
        ratio_of(some * generator.random(40), some)
    )
    assert reason == ""
    assert interval is not None
    assert interval.resamples is not None
    assert 1900 < interval.resamples < 2000


def test_bca_gives_way_to_percentiles_where_leaving_one_out_is_undefined() -> None:
    three = np.zeros(12)
    three[:3] = 1.0
    three_values = np.array([0.1, 0.5, 0.9] + [0.0] * 9)
    only = CaseSums(
        np.column_stack([three_values, three]),
        lambda sums: np.where(sums[:, 1] >= 3.0, sums[:, 0] / sums[:, 1], np.nan),
    )
    resampler = Resampler(resamples=50, bca=True)
    interval, reason = resampler.interval(only)
    assert interval is None or interval.method is Method.BOOTSTRAP_PERCENTILE
    assert (interval is None) == bool(reason)


def test_bca_gives_way_to_percentiles_where_the_value_is_beyond_all_resamples() -> None:
    whole = float(SAMPLE.sum())
    off = CaseSums(
        SAMPLE[:, None], lambda sums: -np.abs(sums[:, 0] - whole) - (np.abs(sums[:, 0] - whole) > 1e-9)
    )
    interval, _ = Resampler(bca=True).interval(off)
    assert interval is not None
    assert interval.method is Method.BOOTSTRAP_PERCENTILE


def test_the_interval_of_a_mean_holds_it_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(11)
    holds = 0
    for _ in range(200):
        interval, _ = Resampler(resamples=400).interval(mean_of(generator.normal(size=60)))
        assert interval is not None
        holds += interval.low <= 0.0 <= interval.high
    assert 175 <= holds <= 199
