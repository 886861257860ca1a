"""Agreement on numbers: intraclass correlations, and the bias and limits of agreement of Bland and Altman.

Both look at the cases that all readers (of Bland–Altman: both) answered. An answer that is missing, was submitted empty
or can't be read as a finite number leaves its case out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from gcdesk.answers.figures.compute.arrays import FloatArray
from gcdesk.answers.figures.compute.distributions import f_quantile, normal_quantile, t_quantile
from gcdesk.answers.figures.figure import LEVEL, Figure, Interval, Method
from gcdesk.answers.figures.reasons import nobody_complete, too_few_cases, too_few_readers
from gcdesk.texts import tr

_NOTHING = 1e-12
_BEYOND = 1e100
"""Quantiles of F so large that the approximation by degrees of freedom tells nothing any more."""
_UPPER = (1.0 + LEVEL) / 2.0


@dataclass(frozen=True, slots=True)
class _Squares:
    """Mean squares of a two-way analysis of variance without replication."""

    cases: int
    readers: int
    between_cases: float
    between_readers: float
    rest: float


def intraclass_correlations(numbers: FloatArray) -> tuple[Figure, Figure]:
    """ICC(2,1) and ICC(2,k): two-way random effects, absolute agreement, of one reader and of the mean of all k.

    With n cases, k readers and the mean squares MS_R between cases, MS_C between readers and MS_E of the rest:

    ICC(2,1) = (MS_R − MS_E) / (MS_R + (k − 1) MS_E + k (MS_C − MS_E) / n),
    ICC(2,k) = (MS_R − MS_E) / (MS_R + (MS_C − MS_E) / n)

    (P. E. Shrout, J. L. Fleiss: Intraclass correlations. Psychol Bull 86 (1979), 420–428; the intervals by F with
    Satterthwaite's degrees of freedom are theirs, that of ICC(2,k) by the Spearman–Brown formula, also in
    K. O. McGraw, S. P. Wong, Psychol Methods 1 (1996), 30–46.)
    """
    complete = np.isfinite(numbers).all(axis=1)
    used = numbers[complete]
    cases, readers = used.shape
    reason = ""
    if readers < 2:
        reason = too_few_readers()
    elif cases < 2:
        reason = too_few_cases(cases)
    squares = None if reason else _squares(used)
    if squares is None and not reason:
        reason = tr("Answers", "Undefined: all numbers are the same, so nothing varies between cases.")
    one, mean = (
        replace(
            _icc(squares, reason, single=single),
            cases=cases,
            readers=readers if cases else 0,
            answers=used.size,
        )
        for single in (True, False)
    )
    return one, mean


def _squares(used: FloatArray) -> _Squares | None:
    """None where nothing varies at all."""
    cases, readers = used.shape
    centred = used - used[0, 0]
    scale = float(np.abs(centred).max())
    if scale <= _NOTHING * float(np.abs(used).max()):
        return None
    centred /= (
        scale  # a share of variances has no unit; without it, squares of tiny or huge numbers would be lost
    )
    middle = centred.mean()
    of_case, of_reader = centred.mean(axis=1), centred.mean(axis=0)
    rest = centred - of_case[:, None] - of_reader[None, :] + middle
    rest_squares = _or_zero(float((rest**2).sum()) / ((cases - 1) * (readers - 1)))
    return _Squares(
        cases,
        readers,
        _or_zero(readers * float(((of_case - middle) ** 2).sum()) / (cases - 1)),
        _or_zero(cases * float(((of_reader - middle) ** 2).sum()) / (readers - 1)),
        rest_squares,
    )


def _or_zero(mean_square: float) -> float:
    """A mean square of numbers of size 1, without what only rounding left over."""
    return mean_square if mean_square > 1e-24 else 0.0


def _icc(squares: _Squares | None, reason: str, *, single: bool) -> Figure:
    method = Method.ICC_2_1 if single else Method.ICC_2_K
    if squares is None:
        return Figure(method, None, reason)
    n, k = squares.cases, squares.readers
    between = squares.between_cases - squares.rest
    bias = (squares.between_readers - squares.rest) / n
    spread = squares.between_cases + ((k - 1) * squares.rest + k * bias if single else bias)
    if spread <= 0.0:
        return Figure(
            method, None, tr("Answers", "Undefined: the cases differ less than the readers do by chance.")
        )
    bounds = _icc_bounds(squares)
    if bounds is not None and not single:
        bounds = _stepped_up(bounds, k)
    if bounds is None:
        return Figure(method, between / spread, interval_reason=_no_bounds(squares))
    return Figure(method, between / spread, interval=Interval(*bounds, Method.F_INTERVAL))


def _no_bounds(squares: _Squares) -> str:
    if squares.rest <= 0.0 and squares.between_readers <= 0.0:
        return tr(
            "Answers",
            "There is no interval: the readers agree completely, so nothing tells how uncertain it is.",
        )
    return tr("Answers", "There is no interval: with these numbers it can't be computed.")


def _icc_bounds(squares: _Squares) -> tuple[float, float] | None:
    """The interval of ICC(2,1); None where it can't be computed."""
    n, k = squares.cases, squares.readers
    rows, columns, rest = squares.between_cases, squares.between_readers, squares.rest
    rho = (rows - rest) / (rows + (k - 1) * rest + k * (columns - rest) / n)
    # Satterthwaite's degrees of freedom, its fraction multiplied by n(1 − ρ), which may be 0.
    a, b = k * rho, n * (1.0 - rho) + k * rho * (n - 1)
    divisor = (a * columns) ** 2 / (k - 1) + (b * rest) ** 2 / ((n - 1) * (k - 1))
    freedom = (a * columns + b * rest) ** 2 / divisor if divisor > 0.0 else 0.0
    if freedom <= 0.0:
        return None
    below, above = f_quantile(_UPPER, n - 1, freedom), f_quantile(_UPPER, freedom, n - 1)
    if max(below, above) > _BEYOND:
        return None
    others = k * columns + (k * n - k - n) * rest
    low = n * (rows - below * rest) / (below * others + n * rows)
    high = n * (above * rows - rest) / (others + n * above * rows)
    return low, high


def _stepped_up(bounds: tuple[float, float], readers: int) -> tuple[float, float] | None:
    """By Spearman and Brown: what correlations of single readers are for the mean of so many."""
    if min(bounds) <= -1.0 / (readers - 1):
        return None
    low, high = (readers * rho / (1.0 + (readers - 1) * rho) for rho in bounds)
    return low, high


@dataclass(frozen=True, slots=True)
class Limits:
    """How two readers' numbers differ."""

    bias: Figure
    lower: Figure
    upper: Figure


def limits_of_agreement(first: FloatArray, second: FloatArray) -> Limits:
    """The mean of the differences *first* − *second* (bias), and the limits between which 95 % of them are expected.

    With d̄ and s the mean and standard deviation of n differences: d̄ ± 1.96 s. Standard errors: of the bias s/√n, of
    a limit s·√(1/n + 1.96²/(2(n − 1))); intervals by Student's t with n − 1 degrees of freedom
    (J. M. Bland, D. G. Altman, Lancet 327 (1986), 307–310, who round the latter to s·√(3/n); Stat Methods Med Res 8
    (1999), 135–160).
    """
    both = np.isfinite(first) & np.isfinite(second)
    apart = first[both] - second[both]
    n = len(apart)
    if n < 2:
        reason = nobody_complete(2) if n == 0 else too_few_cases(n)
        bias = Figure(Method.BIAS, float(apart[0])) if n else Figure(Method.BIAS, None, reason)
        if n:
            why = tr("Answers", "There is no interval: it needs at least two cases.")
            bias = replace(bias, interval_reason=why)
        lower, upper = Figure(Method.LOWER_LIMIT, None, reason), Figure(Method.UPPER_LIMIT, None, reason)
    else:
        z, t = normal_quantile(_UPPER), t_quantile(_UPPER, n - 1)
        size = float(np.abs(apart).max()) or 1.0  # squares of huge numbers have no room
        middle, spread = size * float((apart / size).mean()), size * float((apart / size).std(ddof=1))
        of_limit = spread * math.sqrt(1.0 / n + z * z / (2.0 * (n - 1)))
        bias = _with_t(Method.BIAS, middle, t * spread / math.sqrt(n))
        lower = _with_t(Method.LOWER_LIMIT, middle - z * spread, t * of_limit)
        upper = _with_t(Method.UPPER_LIMIT, middle + z * spread, t * of_limit)
    return Limits(
        *(replace(each, cases=n, readers=2 if n else 0, answers=2 * n) for each in (bias, lower, upper))
    )


def _with_t(method: Method, value: float, half: float) -> Figure:
    if half <= _NOTHING * abs(value):
        why = tr(
            "Answers",
            "There is no interval: every case has the same difference, so nothing tells how uncertain it is.",
        )
        return Figure(method, value, interval_reason=why)
    return Figure(method, value, interval=Interval(value - half, value + half, Method.T_INTERVAL))
