"""The few functions of probability that intervals need: those of the normal, Student's t and the F distribution.

All come from the regularised incomplete beta function, computed by its continued fraction with the modified Lentz
algorithm (Press, Teukolsky, Vetterling, Flannery: Numerical Recipes, 3rd ed., 2007, section 6.4; DLMF 8.17.22), and
are inverted by bisection in logarithms, which cannot go astray. Accurate to about 1e-12, relative.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist

_TINY = 1e-300
_CLOSE = 1e-15
_MOST_TERMS = 100_000
_HALVINGS = 200


def normal_quantile(probability: float) -> float:
    """The number below which a standard normal variable is with this *probability* (0 < p < 1)."""
    return NormalDist().inv_cdf(probability)


def normal_cdf(x: float) -> float:
    """The probability of a standard normal variable to be at most *x*."""
    return NormalDist().cdf(x)


def regularised_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), for 0 ≤ x ≤ 1 and positive *a* and *b*."""
    if not (0.0 <= x <= 1.0 and a > 0.0 and b > 0.0):
        raise ValueError("I_x(a, b) is defined for 0 ≤ x ≤ 1, a > 0, b > 0")
    return _beta(x, 1.0 - x, a, b)


def _beta(x: float, rest: float, a: float, b: float) -> float:
    """I_x(a, b), where *rest* is 1 − x, given apart because it may be too small to be told from x."""
    if x <= 0.0 or rest <= 0.0:
        return 0.0 if x <= 0.0 else 1.0
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log(rest)
    if x > (a + 1.0) / (a + b + 2.0):  # the fraction converges fast below this point; above it, by symmetry
        return 1.0 - math.exp(log_front) * _fraction(rest, b, a) / b
    return math.exp(log_front) * _fraction(x, a, b) / a


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of I_x(a, b), by the modified Lentz algorithm."""
    c = 1.0
    d = _away_from_zero(1.0 - (a + b) * x / (a + 1.0))
    d = 1.0 / d
    value = d
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        d = 1.0 / _away_from_zero(1.0 + even * d)
        c = _away_from_zero(1.0 + even / c)
        value *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        d = 1.0 / _away_from_zero(1.0 + odd * d)
        c = _away_from_zero(1.0 + odd / c)
        step = d * c
        value *= step
        if abs(step - 1.0) < _CLOSE:
            break
    return value


def _away_from_zero(number: float) -> float:
    return number if abs(number) > _TINY else _TINY


def f_cdf(x: float, numerator: float, denominator: float) -> float:
    """The probability of an F variable with these degrees of freedom (which may be broken) to be at most *x*."""
    if x <= 0.0:
        return 0.0
    whole = numerator * x + denominator
    return _beta(numerator * x / whole, denominator / whole, numerator / 2.0, denominator / 2.0)


def f_quantile(probability: float, numerator: float, denominator: float) -> float:
    """Below what an F variable with these degrees of freedom (which may be broken) is with this *probability*."""
    if not 0.0 < probability < 1.0:
        raise ValueError("a quantile's probability is between 0 and 1")
    return math.exp(_root(lambda log_x: f_cdf(math.exp(log_x), numerator, denominator) - probability))


def t_quantile(probability: float, freedom: float) -> float:
    """Below what Student's t with *freedom* degrees of freedom is with this *probability*: t² is F(1, freedom)."""
    if probability == 0.5:
        return 0.0
    size = math.sqrt(f_quantile(abs(2.0 * probability - 1.0), 1.0, freedom))
    return size if probability > 0.5 else -size


def _root(rising: Callable[[float], float]) -> float:
    """Where *rising* crosses zero, by halving the range of logarithms in which numbers can be told."""
    low, high = -600.0, 600.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        if middle in {low, high}:
            break
        if rising(middle) < 0.0:
            low = middle
        else:
            high = middle
    return (low + high) / 2.0
