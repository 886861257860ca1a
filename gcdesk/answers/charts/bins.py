"""Ranges for a histogram that a person can read."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence

_WANTED = 14
"""About how many ranges there are."""
_SAME = 1e-9
"""Numbers that lie nearer than that part of their size are the same in a chart."""
_SINGLE = 24
"""Whole numbers over at most that many values have a range each."""


def edges(numbers: Iterable[float]) -> tuple[float, ...]:
    """The borders of the ranges of *numbers*: at round values, all of one width.

    Whole numbers that lie near one another have a range each, with the number in its middle. Empty without numbers.
    """
    finite = [number for number in numbers if math.isfinite(number)]
    if not finite:
        return ()
    lowest, highest = min(finite), max(finite)
    if highest - lowest < _SINGLE and all(float(number).is_integer() for number in finite):
        return tuple(value - 0.5 for value in range(int(lowest), int(highest) + 2))
    if highest - lowest <= _SAME * max(1.0, abs(lowest), abs(highest)):
        return (lowest - 0.5, highest + 0.5)
    step = _round_step((highest - lowest) / _WANTED)
    first = math.floor(lowest / step)
    last = max(math.ceil(highest / step), first + 1)
    return tuple(float(f"{at * step:.12g}") for at in range(first, last + 1))


def count(numbers: Iterable[float], borders: Sequence[float]) -> tuple[float, ...]:
    """How many of *numbers* lie in each range between *borders*; what lies outside is counted at its end."""
    found = [0.0] * max(len(borders) - 1, 0)
    for number in numbers:
        if found and math.isfinite(number):
            found[min(max(bisect_right(borders, number) - 1, 0), len(found) - 1)] += 1
    return tuple(found)


def _round_step(step: float) -> float:
    """The next 1, 2 or 5 times a power of ten above *step*."""
    power = 10.0 ** math.floor(math.log10(step))
    return next((factor * power for factor in (1, 2, 5) if factor * power >= step), 10 * power)
