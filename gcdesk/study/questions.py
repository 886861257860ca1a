"""What a reader study asks, in words for people."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.api.models import Question
from gcdesk.texts import tr
from gcdesk.texts.region import number

HEADING = "Heading"
"""The answer type of what only divides the questions, and has no answers."""


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question as a person reads it."""

    text: str
    answer: str
    """What kind of answer it takes, and within which bounds."""
    options: tuple[str, ...]
    required: bool
    heading: bool


def question_text(question: Question) -> QuestionText:
    """*question* in words."""
    heading = question.answer_type == HEADING
    answer = answer_type_text(question.answer_type)
    bounds = _bounds(question.answer_min_value, question.answer_max_value)
    return QuestionText(
        text=question.text.strip() or tr("Study", "(no text)"),
        answer=f"{answer}, {bounds}" if bounds else answer,
        options=tuple(option.title for option in question.options),
        required=question.required and not heading,
        heading=heading,
    )


def answer_type_text(answer_type: str) -> str:
    """The answer type that the server calls *answer_type*, in words; one that is not known as it is."""
    known = {
        "Text": tr("Study", "Text"),
        "Bool": tr("Study", "Yes or no"),
        "Number": tr("Study", "Number"),
        "Heading": tr("Study", "Heading, no answer"),
        "Choice": tr("Study", "One of the options"),
        "Multiple choice": tr("Study", "Any of the options"),
        "Mask": tr("Study", "Mask"),
        "2D bounding box": tr("Study", "Box"),
        "Multiple 2D bounding boxes": tr("Study", "Boxes"),
        "Distance measurement": tr("Study", "Distance"),
        "Multiple distance measurements": tr("Study", "Distances"),
        "Point": tr("Study", "Point"),
        "Multiple points": tr("Study", "Points"),
        "Polygon": tr("Study", "Polygon"),
        "Multiple polygons": tr("Study", "Polygons"),
        "Line": tr("Study", "Line"),
        "Multiple lines": tr("Study", "Lines"),
        "Angle": tr("Study", "Angle"),
        "Multiple angles": tr("Study", "Angles"),
        "Ellipse": tr("Study", "Ellipse"),
        "Multiple ellipses": tr("Study", "Ellipses"),
        "Three-point angle": tr("Study", "Three-point angle"),
        "Multiple three-point angles": tr("Study", "Three-point angles"),
    }
    return known.get(answer_type, answer_type) or tr("Study", "Unknown kind of answer")


def _bounds(lowest: float | None, highest: float | None) -> str:
    if lowest is not None and highest is not None:
        return tr("Study", "{lowest} to {highest}", lowest=number(lowest, "g"), highest=number(highest, "g"))
    if lowest is not None:
        return tr("Study", "at least {lowest}", lowest=number(lowest, "g"))
    if highest is not None:
        return tr("Study", "at most {highest}", highest=number(highest, "g"))
    return ""
