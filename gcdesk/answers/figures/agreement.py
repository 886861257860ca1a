"""Agreement between readers on one question: all figures of its panel, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.marks import NO_MARKS, Marks, still_offered
from gcdesk.answers.figures.ratings import QuestionRatings

SEED = 1
RESAMPLES = 2000
MOST_PAIR_READERS = 10
"""With more readers there are too many pairs to look at."""


def _never() -> bool:
    return False


def agreement(
    ratings: QuestionRatings,
    marks: Marks = NO_MARKS,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
    bca: bool = False,
    cancelled: Callable[[], bool] = _never,
) -> tuple[Figure, ...]:
    """How far the readers of *ratings* agree: the whole question first, then its parts, then each pair of readers.

    Parts are the options of a question that takes several, each by itself, and "positive or not" where the *marks*
    tell the two apart. Intervals are drawn *resamples* times from *seed*. Raises `Cancelled` when *cancelled* says so.
    """
    from gcdesk.answers.figures.compute.agreement_figures import all_figures  # noqa: PLC0415 - imports numpy
    from gcdesk.answers.figures.compute.resampling import Resampler  # noqa: PLC0415 - the same

    resampler = Resampler(seed, resamples, bca, cancelled)
    return tuple(all_figures(ratings, still_offered(ratings, marks), resampler))


@dataclass(frozen=True, slots=True)
class Point:
    """A case that two readers gave numbers to."""

    case: str
    """Key of the display set."""
    mean: float
    difference: float
    """The first reader's number less the second's."""


@dataclass(frozen=True, slots=True)
class BlandAltman:
    """What a Bland–Altman chart shows."""

    points: tuple[Point, ...]
    bias: Figure
    lower: Figure
    upper: Figure


def bland_altman(ratings: QuestionRatings, first: str, second: str) -> BlandAltman:
    """The differences of two readers' numbers over their means. Raises ValueError for who is no reader of *ratings*."""
    from gcdesk.answers.figures.compute.agreement_figures import bland_altman_of  # noqa: PLC0415 - imports numpy

    points, limits = bland_altman_of(ratings, first, second)
    return BlandAltman(
        tuple(Point(case, mean, difference) for case, mean, difference in points),
        limits.bias,
        limits.lower,
        limits.upper,
    )
