"""Bootstrap intervals over cases, for every figure that depends on the cases through sums over them only.

The answers that several readers gave on one case hang together, so cases are drawn, each with all its answers
(B. Efron, R. J. Tibshirani: An Introduction to the Bootstrap, Chapman & Hall 1993). A figure that is made of sums
over cases is computed for all resamples at once: how often each case was drawn, times what it adds to the sums. Cases
that add the same are alike; where there are many such, how often each kind is drawn is drawn at once, from the
multinomial distribution that it has.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gcdesk.answers.figures.compute.arrays import FloatArray
from gcdesk.answers.figures.compute.distributions import normal_cdf, normal_quantile
from gcdesk.answers.figures.figure import LEVEL, Interval, Method
from gcdesk.errors import Cancelled
from gcdesk.texts import tr

CountArray = npt.NDArray[np.uint16]

_BLOCK = 2_000_000
"""Numbers that are worked on at a time: 16 MB."""
_KEPT = 40_000_000
"""Numbers that are kept for the next figure: 80 MB."""
_ALIKE = 8
"""From so many cases of a kind on, on average, kinds are drawn instead of cases."""
_DEFINED_SHARE = 0.95
"""In how many of the resamples a figure must be defined for an interval."""
_SAME = 1e-12


def never() -> bool:
    """Nobody stops it."""
    return False


@dataclass(frozen=True, eq=False, slots=True)
class CaseSums:
    """A figure that is a function of sums over cases."""

    features: FloatArray
    """cases × features: what each case adds to each sum."""
    combine: Callable[[FloatArray], FloatArray]
    """(n × features) sums → n values; NaN where the figure is undefined."""

    def value(self) -> float:
        """The figure itself; NaN: undefined."""
        return float(self.of(self.features.sum(axis=0, keepdims=True))[0])

    def of(self, sums: FloatArray) -> FloatArray:
        """The figure for each row of *sums*; NaN where it is undefined."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.combine(sums)


@dataclass(slots=True)
class Resampler:
    """Draws cases anew, always in the same way from the same seed."""

    seed: int = 1
    resamples: int = 2000
    bca: bool = False
    """Whether intervals are bias-corrected and accelerated (BCa) instead of plain percentiles."""
    cancelled: Callable[[], bool] = never
    _kept: tuple[int, list[CountArray]] | None = None

    def interval(self, sums: CaseSums) -> tuple[Interval | None, str]:
        """The interval of the figure; or None, and the sentence why there is none.

        Percentile: the quantiles of the resampled values. BCa: B. Efron: Better bootstrap confidence intervals,
        J Am Stat Assoc 82 (1987), 171–185; where it can't be computed, percentile. Raises `Cancelled`.
        """
        if len(sums.features) < 2:
            return None, tr(
                "Answers", "There is no interval: it draws cases again and again, and there is only one case."
            )
        kinds, sizes = np.unique(sums.features, axis=0, return_counts=True)
        alike = len(kinds) * _ALIKE <= len(sums.features)
        blocks = self._of_kinds(kinds, sizes) if alike else self._of_cases(sums.features)
        values = np.concatenate([sums.of(block) for block in blocks])
        defined = values[np.isfinite(values)]
        if len(defined) < _DEFINED_SHARE * len(values) or len(defined) < 2:
            return None, tr(
                "Answers",
                "There is no interval: the figure is undefined in {undefined} of {all} resamples.",
                undefined=len(values) - len(defined),
                all=len(values),
            )
        if np.ptp(defined) < _SAME:
            return None, tr(
                "Answers",
                "There is no interval: every resample gave the same value, so they don't tell how uncertain it is.",
            )
        tail = (1.0 - LEVEL) / 2.0
        tails = _bca_tails(sums, kinds, sizes, defined, tail) if self.bca else None
        method = Method.BOOTSTRAP_PERCENTILE if tails is None else Method.BOOTSTRAP_BCA
        low, high = np.quantile(defined, tails or (tail, 1.0 - tail))
        spread = float(defined.std(ddof=1))
        return Interval(
            float(low), float(high), method, LEVEL, self.seed, len(defined), spread, len(values)
        ), ""

    def _of_kinds(self, kinds: FloatArray, sizes: npt.NDArray[np.intp]) -> Iterator[FloatArray]:
        """The sums of each resample, some at a time, from kinds of cases (kinds × features)."""
        generator = np.random.default_rng(self.seed)
        cases = int(sizes.sum())
        for number in self._numbers(len(kinds)):
            yield generator.multinomial(cases, sizes / cases, size=number).astype(np.float64) @ kinds

    def _of_cases(self, features: FloatArray) -> Iterator[FloatArray]:
        """The sums of each resample, some at a time, from cases; the draws are kept for the next figure."""
        cases = len(features)
        if self._kept is None or self._kept[0] != cases:
            generator = np.random.default_rng(self.seed)
            draws: Iterator[CountArray] = (_draw(generator, cases, number) for number in self._numbers(cases))
            if cases * self.resamples <= _KEPT:
                self._kept = (cases, list(draws))
                draws = iter(self._kept[1])
        else:
            draws = iter(self._kept[1])
        for counts in draws:
            self._stop_if_asked()
            yield counts.astype(np.float64) @ features

    def _numbers(self, width: int) -> Iterator[int]:
        """How many resamples to draw at a time, when each takes so many numbers."""
        most = max(1, _BLOCK // width)
        for start in range(0, self.resamples, most):
            self._stop_if_asked()
            yield min(most, self.resamples - start)

    def _stop_if_asked(self) -> None:
        if self.cancelled():
            raise Cancelled(tr("Answers", "Stopped."))


def _draw(generator: np.random.Generator, cases: int, resamples: int) -> CountArray:
    """resamples × cases: how often each case is drawn."""
    drawn = generator.integers(cases, size=(resamples, cases))
    drawn += np.arange(resamples)[:, None] * cases
    counts = np.bincount(drawn.ravel(), minlength=resamples * cases)
    return counts.reshape(resamples, cases).astype(np.uint16)


def _bca_tails(
    sums: CaseSums, kinds: FloatArray, sizes: npt.NDArray[np.intp], defined: FloatArray, tail: float
) -> tuple[float, float] | None:
    """Which quantiles of the resampled values BCa takes; None where it can't be computed."""
    value = sums.value()
    same = np.abs(defined - value) < _SAME
    below = (np.count_nonzero((defined < value) & ~same) + np.count_nonzero(same) / 2.0) / len(defined)
    left_out = sums.of(sums.features.sum(axis=0, keepdims=True) - kinds)
    if not 0.0 < below < 1.0 or not np.isfinite(left_out).all():
        return None
    bias = normal_quantile(below)
    distance = np.average(left_out, weights=sizes) - left_out
    spread = float((sizes * distance**2).sum())
    acceleration = float((sizes * distance**3).sum()) / (6.0 * spread**1.5) if spread > 0.0 else 0.0

    def corrected(z: float) -> float:
        slope = 1.0 - acceleration * (bias + z)
        return normal_cdf(bias + (bias + z) / slope) if slope > 0.0 else math.nan

    low, high = corrected(normal_quantile(tail)), corrected(normal_quantile(1.0 - tail))
    return (low, high) if low < high else None
