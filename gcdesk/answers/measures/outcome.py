"""What figures are computed from, and what comes out. Values that the views of figures hand around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gcdesk.answers.figures.against_truth import Confusion, against_truth
from gcdesk.answers.figures.agreement import agreement
from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.ratings import QuestionRatings
from gcdesk.answers.subjects import Asked
from gcdesk.api.models import Answer, Question

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Scope:
    """What figures are computed from."""

    answers: Sequence[Answer] = ()
    """All of the study, ground truth too."""
    questions: Sequence[Question] = ()
    asked: Sequence[Asked] = ()
    cases: tuple[str, ...] = ()
    """Keys of the display sets that the filters leave."""
    readers: tuple[str, ...] = ()
    """User names that the filters leave."""
    more_filters: bool = False
    """Whether the filters look for a text, questions or times, too, which figures are not made of."""
    all_readers: bool = True
    """Whether it is everybody's answers; False: one's own only, which can be compared with nothing."""

    def question(self, pk: str) -> Question | None:
        """The study's question of key *pk*."""
        return next((question for question in self.questions if question.pk == pk), None)


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
