"""Shares that are counted, with Wilson's interval."""

from __future__ import annotations

import math

from gcdesk.answers.figures.compute.distributions import normal_quantile
from gcdesk.answers.figures.figure import LEVEL, Interval, Method


def wilson(successes: int, trials: int, level: float = LEVEL) -> Interval:
    """The score interval of a share: with p = successes / trials and z the normal quantile of (1 + level) / 2,

    (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).

    E. B. Wilson: Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 22 (1927),
    209–212. It stays between 0 and 1, and is of use with few cases and with shares of 0 or 1. Raises ValueError
    without trials.
    """
    if trials < 1 or not 0 <= successes <= trials:
        raise ValueError("a share needs at least one trial, and no more successes than trials")
    z = normal_quantile((1.0 + level) / 2.0)
    share = successes / trials
    scale = 1.0 + z * z / trials
    middle = (share + z * z / (2.0 * trials)) / scale
    half = z * math.sqrt(share * (1.0 - share) / trials + z * z / (4.0 * trials * trials)) / scale
    low = 0.0 if successes == 0 else max(0.0, middle - half)
    high = 1.0 if successes == trials else min(1.0, middle + half)
    return Interval(low, high, Method.WILSON, level)
