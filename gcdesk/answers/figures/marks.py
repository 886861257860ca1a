"""What the user says about a question's options before some figures can be made: their order, and which are positive."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto

from gcdesk.answers.figures.ratings import NO, YES, Absent, Kind, QuestionRatings, Rating, yes_no
from gcdesk.texts import tr


class Side(Enum):
    """Which side of a threshold is positive."""

    AT_LEAST = auto()
    ABOVE = auto()
    AT_MOST = auto()
    BELOW = auto()


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user marked about one question."""

    ordered: tuple[int, ...] = ()
    """Ids of options from the lowest to the highest, as the user confirmed them; nothing: they have no order."""
    positive: frozenset[int] = frozenset()
    """Ids of the options that are positive. Where the answer is yes or no, yes is, unless this says otherwise."""
    threshold: float | None = None
    """Of numbers."""
    side: Side = Side.AT_LEAST


NO_MARKS = Marks()


def suggested_order(ratings: QuestionRatings) -> tuple[int, ...]:
    """The options in the question's own order, for the user to confirm as an order from low to high."""
    return tuple(category.id for category in ratings.categories)


def still_offered(ratings: QuestionRatings, marks: Marks) -> Marks:
    """*marks* without the options that were removed since they were made: an order of those that are left stays one."""
    offered = {category.id for category in ratings.categories}
    return replace(
        marks,
        ordered=tuple(option for option in marks.ordered if option in offered),
        positive=marks.positive & offered
        or marks.positive,  # all gone: it is to be told, not to be forgotten
    )


def order_problem(ratings: QuestionRatings, ordered: tuple[int, ...]) -> str:
    """Why *ordered* is no order of what was said; nothing when it is one."""
    if len(ordered) < 2:
        return tr("Answers", "An order needs at least two options.")
    if len(set(ordered)) < len(ordered):
        return tr("Answers", "An option has two places in the order.")
    said = {value for row in ratings.values for value in row if isinstance(value, int)}
    for category in ratings.categories:
        if category.id in said and category.id not in ordered:
            return tr(
                "Answers", "“{option}” was answered, but has no place in the order.", option=category.title
            )
    return ""


def positive_problem(ratings: QuestionRatings, marks: Marks) -> str:
    """Why the ratings can't be told apart into positive and not; nothing when they can."""
    if ratings.kind is Kind.MULTIPLE:
        return tr("Answers", "Several options can be chosen: look at each option by itself.")
    if ratings.kind is Kind.NUMBER:
        if marks.threshold is None:
            return tr("Answers", "Say from which number on an answer is positive.")
        if not math.isfinite(marks.threshold):
            return tr("Answers", "The threshold is not a number.")
        return ""
    positive = _positive(ratings, marks)
    ids = {category.id for category in ratings.categories}
    if not positive:
        return tr("Answers", "Say which options are positive.")
    if not positive & ids:
        return tr(
            "Answers", "The options that were marked as positive do not exist any more: mark them again."
        )
    if positive >= ids:
        return tr("Answers", "All options are marked as positive: leave at least one that is not.")
    return ""


def problems(ratings: QuestionRatings, marks: Marks) -> tuple[str, ...]:
    """Sentences about what is wrong with the *marks* that were set; what was not marked is no problem."""
    found = []
    if marks.ordered:
        found.append(order_problem(ratings, marks.ordered))
    if marks.positive or marks.threshold is not None:
        found.append(positive_problem(ratings, marks))
    return tuple(sentence for sentence in found if sentence)


def is_positive(ratings: QuestionRatings, marks: Marks, value: Rating) -> Rating:
    """`YES` or `NO` for a rating of these *ratings*; what is absent stays so. Ask `positive_problem` before."""
    if isinstance(value, Absent | frozenset):
        return value
    if ratings.kind is Kind.NUMBER:
        return YES if _beyond(value, marks) else NO
    return YES if value in _positive(ratings, marks) else NO


def positive_or_not(ratings: QuestionRatings, marks: Marks) -> QuestionRatings:
    """The same ratings as yes (positive) or no. Ask `positive_problem` before."""
    return replace(
        ratings,
        kind=Kind.YES_NO,
        categories=yes_no(),
        values=tuple(tuple(is_positive(ratings, marks, value) for value in row) for row in ratings.values),
        truth=tuple(is_positive(ratings, marks, value) for value in ratings.truth),
    )


def _positive(ratings: QuestionRatings, marks: Marks) -> frozenset[int]:
    return marks.positive or (frozenset({YES}) if ratings.kind is Kind.YES_NO else frozenset())


def _beyond(value: float, marks: Marks) -> bool:
    threshold = marks.threshold
    if threshold is None:
        raise ValueError("numbers without a threshold are neither positive nor not")
    return {
        Side.AT_LEAST: value >= threshold,
        Side.ABOVE: value > threshold,
        Side.AT_MOST: value <= threshold,
        Side.BELOW: value < threshold,
    }[marks.side]
