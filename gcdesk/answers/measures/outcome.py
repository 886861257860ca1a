"""What comes out when figures are computed. Values that the views of figures hand around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gcdesk.answers.figures.against_truth import Confusion, against_truth
from gcdesk.answers.figures.agreement import agreement
from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.ratings import QuestionRatings

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of one question."""

    ratings: QuestionRatings
    figures: tuple[Figure, ...] = ()
    reason: str = ""
    """Why there are no figures; empty when there are."""
    confusions: tuple[Confusion, ...] = ()


Compute = Callable[[QuestionRatings, Marks, int, Stopped], Outcome]
"""Ratings, marks, seed, and what says that it is not wanted any more: the figures. Blocks."""


def compare_with_truth(ratings: QuestionRatings, marks: Marks, seed: int, stopped: Stopped) -> Outcome:
    """The readers against the ground truth."""
    found = against_truth(ratings, marks, seed=seed, cancelled=stopped)
    return Outcome(ratings, found.figures, found.reason, found.confusions)


def compare_readers(ratings: QuestionRatings, marks: Marks, seed: int, stopped: Stopped) -> Outcome:
    """The readers with one another."""
    return Outcome(ratings, agreement(ratings, marks, seed=seed, cancelled=stopped))
