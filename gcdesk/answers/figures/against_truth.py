"""Answers against the ground truth: all figures and tables of that panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gcdesk.answers.figures.agreement import RESAMPLES, SEED
from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.marks import NO_MARKS, Marks, still_offered
from gcdesk.answers.figures.ratings import QuestionRatings


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often each thing was said where each thing is true."""

    about: str
    """What part of the question it is about; nothing: the whole question."""
    readers_named: tuple[str, ...]
    """The one reader; nobody: all readers together."""
    titles: tuple[str, ...]
    """Of the rows (what is true) and of the columns (what was said)."""
    counts: tuple[tuple[int, ...], ...]
    """``counts[true][said]``."""
    empty: tuple[int, ...]
    """For each row: how many submitted an empty answer; these are in no figure."""


@dataclass(frozen=True, slots=True)
class AgainstTruth:
    """What one question's answers are worth, measured by its ground truth."""

    figures: tuple[Figure, ...]
    """In showing order: of each part first all readers together, then one after the other."""
    confusions: tuple[Confusion, ...]
    reason: str = ""
    """Why there is nothing to show; nothing when there is."""


def against_truth(
    ratings: QuestionRatings,
    marks: Marks = NO_MARKS,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
    bca: bool = False,
    cancelled: Callable[[], bool] = _never,
) -> AgainstTruth:
    """How often the readers of *ratings* say what the ground truth says. Raises `Cancelled` when *cancelled* says so.

    Compared is where there is both an answer and a ground truth; an answer that is missing, was submitted empty or
    can't be read counts neither as right nor as wrong. Sensitivity and specificity are of yes-or-no questions, of each
    option of a question that takes several, and of what the *marks* tell to be positive.
    """
    from gcdesk.answers.figures.compute.resampling import Resampler  # noqa: PLC0415 - the same
    from gcdesk.answers.figures.compute.truth_figures import compare  # noqa: PLC0415 - imports numpy

    return compare(ratings, still_offered(ratings, marks), Resampler(seed, resamples, bca, cancelled))
