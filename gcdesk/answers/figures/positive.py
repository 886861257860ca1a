"""What counts as positive, in words."""

from __future__ import annotations

from gcdesk.answers.figures.marks import Marks, Side
from gcdesk.answers.figures.ratings import YES, Kind, QuestionRatings
from gcdesk.texts import tr


def positive_text(ratings: QuestionRatings, marks: Marks) -> str:
    """ "CO-RADS 4, CO-RADS 5", "at least 3", "yes"; nothing where nothing is marked.

    Of a question that takes several options each option is looked at by itself: positive is that it was chosen.
    """
    if ratings.kind is Kind.MULTIPLE:
        return tr("Answers", "that the option was chosen")
    if ratings.kind is Kind.NUMBER:
        if marks.threshold is None:
            return ""
        return tr(
            "Answers", "{side} {threshold:g}", side=dict(sides())[marks.side], threshold=marks.threshold
        )
    positive = marks.positive or (frozenset({YES}) if ratings.kind is Kind.YES_NO else frozenset())
    return ", ".join(category.title for category in ratings.categories if category.id in positive)


def sides() -> tuple[tuple[Side, str], ...]:
    """The sides of a threshold, in words."""
    return (
        (Side.AT_LEAST, tr("Answers", "at least")),
        (Side.AT_MOST, tr("Answers", "at most")),
        (Side.ABOVE, tr("Answers", "more than")),
        (Side.BELOW, tr("Answers", "less than")),
    )
