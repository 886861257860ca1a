"""A computed figure before it is told: its sums over cases, and what it rests on."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from gcdesk.answers.figures.compute.arrays import BoolArray, FloatArray
from gcdesk.answers.figures.compute.resampling import CaseSums, Resampler
from gcdesk.answers.figures.figure import Figure, Method
from gcdesk.answers.figures.reasons import all_the_same


@dataclass(frozen=True, eq=False, slots=True)
class Statistic:
    """A figure that is a function of sums over cases; or why there is none."""

    method: Method
    sums: CaseSums | None
    """None: it can't be computed at all, for the *reason*."""
    reason: str
    """The sentence for when it is undefined."""
    cases: int
    readers: int
    answers: int

    @property
    def value(self) -> float:
        """NaN: undefined, for the *reason*."""
        return math.nan if self.sums is None else self.sums.value()

    def figure(self, resampler: Resampler, about: str = "", readers_named: tuple[str, ...] = ()) -> Figure:
        """The figure with its bootstrap interval. Raises `Cancelled`."""
        value = self.value
        if self.sums is None or not math.isfinite(value):
            told = Figure(self.method, None, self.reason)
        else:
            interval, why_not = resampler.interval(self.sums)
            told = Figure(self.method, value, interval=interval, interval_reason=why_not)
        return replace(
            told,
            about=about,
            readers_named=readers_named,
            cases=self.cases,
            readers=self.readers,
            answers=self.answers,
        )


def statistic(
    method: Method,
    there: BoolArray,
    used: BoolArray,
    features: FloatArray,
    combine: Callable[[FloatArray], FloatArray],
    *,
    no_case: str,
) -> Statistic:
    """A figure over the *used* of the cases, whose answers are *there* (cases × readers), with *features* of those.

    *no_case* is the sentence for when no case can be used; that for a figure without a value is that all is the same.
    """
    rests_on = there[used]
    return Statistic(
        method,
        CaseSums(features, combine) if len(rests_on) else None,
        all_the_same() if len(rests_on) else no_case,
        cases=len(rests_on),
        readers=int(rests_on.any(axis=0).sum()),
        answers=int(rests_on.sum()),
    )
