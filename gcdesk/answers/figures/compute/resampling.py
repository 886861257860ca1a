"""Bootstrap intervals over cases, for every figure that depends on the cases through sums over them only.

The answers that several readers gave on one case hang together, so cases are drawn, each with all its answers
(B. Efron, R. J. Tibshirani: An Introduction to the Bootstrap, Chapman & Hall 1993). A figure that is made of sums
over cases is computed for all resamples at once: how often each case was drawn, times what it adds to the sums.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from gcdesk.answers.figures.compute.arrays import FloatArray
from gcdesk.answers.figures.compute.distributions import normal_cdf, normal_quantile
from gcdesk.answers.figures.figure import LEVEL, Interval, Method
from gcdesk.errors import Cancelled
from gcdesk.texts import tr

_BLOCK = 2_000_000
"""Numbers that are held at a time: 16 MB."""
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
    _kept: tuple[int, list[FloatArray]] | None = None

    def interval(self, sums: CaseSums) -> tuple[Interval | None, str]:
        """The interval of the figure; or None, and the sentence why there is none.

        Percentile: the quantiles of the resampled values. BCa: B. Efron: Better bootstrap confidence intervals,
        J Am Stat Assoc 82 (1987), 171–185; where it can't be computed, percentile. Raises `Cancelled`.
        """
        if len(sums.features) < 2:
            return None, tr(
                "Answers", "There is no interval: cases are drawn anew for it, and there is one case only."
            )
        values = self._values(sums)
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
        tails = _bca_tails(sums, defined, tail) if self.bca else None
        method = Method.BOOTSTRAP_PERCENTILE if tails is None else Method.BOOTSTRAP_BCA
        low, high = np.quantile(defined, tails or (tail, 1.0 - tail))
        spread = float(defined.std(ddof=1))
        return Interval(float(low), float(high), method, LEVEL, self.seed, len(defined), spread), ""

    def _values(self, sums: CaseSums) -> FloatArray:
        return np.concatenate([sums.of(block @ sums.features) for block in self._blocks(len(sums.features))])

    def _blocks(self, cases: int) -> Iterator[FloatArray]:
        """How often each of so many *cases* is in each resample, some resamples at a time."""
        if self._kept is not None and self._kept[0] == cases:
            for block in self._kept[1]:
                self._stop_if_asked()
                yield block
            return
        generator = np.random.default_rng(self.seed)
        rows = max(1, min(self.resamples, _BLOCK // cases))
        keep = rows == self.resamples
        for start in range(0, self.resamples, rows):
            self._stop_if_asked()
            block = _draw(generator, cases, min(rows, self.resamples - start))
            if keep:
                self._kept = (cases, [block])
            yield block

    def _stop_if_asked(self) -> None:
        if self.cancelled():
            raise Cancelled(tr("Answers", "Stopped."))


def _draw(generator: np.random.Generator, cases: int, resamples: int) -> FloatArray:
    drawn = generator.integers(cases, size=(resamples, cases))
    drawn += np.arange(resamples)[:, None] * cases
    counts = np.bincount(drawn.ravel(), minlength=resamples * cases)
    return counts.reshape(resamples, cases).astype(np.float64)


def _bca_tails(sums: CaseSums, defined: FloatArray, tail: float) -> tuple[float, float] | None:
    """Which quantiles of the resampled values BCa takes; None where it can't be computed."""
    value = sums.value()
    same = np.abs(defined - value) < _SAME
    below = (np.count_nonzero((defined < value) & ~same) + np.count_nonzero(same) / 2.0) / len(defined)
    left_out = sums.of(sums.features.sum(axis=0, keepdims=True) - sums.features)
    if not 0.0 < below < 1.0 or not np.isfinite(left_out).all():
        return None
    bias = normal_quantile(below)
    distance = left_out.mean() - left_out
    spread = float((distance**2).sum())
    acceleration = float((distance**3).sum()) / (6.0 * spread**1.5) if spread > 0.0 else 0.0

    def corrected(z: float) -> float:
        slope = 1.0 - acceleration * (bias + z)
        return normal_cdf(bias + (bias + z) / slope) if slope > 0.0 else math.nan

    low, high = corrected(normal_quantile(tail)), corrected(normal_quantile(1.0 - tail))
    return (low, high) if low < high else None
