"""Cells that several tables have. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked, Shown
from gcdesk.answers.tables.table import NOTHING, Cell, Mark
from gcdesk.answers.words.given import Given
from gcdesk.answers.words.kinds import Kind
from gcdesk.texts import tr
from gcdesk.texts.region import number

_MARKS = {
    Given.ANSWER: Mark.NONE,
    Given.EMPTY: Mark.EMPTY,
    Given.NULL: Mark.EMPTY,
    Given.PENDING: Mark.PENDING,
}


def answer_cell(row: Readable | None) -> Cell:
    """An answer; where there is none, nothing: not answered is not the same as left empty."""
    if row is None:
        return NOTHING
    mark = Mark.REMOVED if row.words.removed or row.question.removed else _MARKS[row.given]
    return Cell(row.text, row.value, mark, row)


def display_set_cell(shown: Shown) -> Cell:
    """A display set's title."""
    return Cell(shown.title, shown.title, Mark.REMOVED if shown.removed else Mark.NONE)


def order_cell(shown: Shown) -> Cell:
    """A display set's order."""
    return NOTHING if shown.order is None else Cell(str(shown.order), shown.order)


def moment_cell(at: datetime | None) -> Cell:
    """A date and time; as text in universal time."""
    return NOTHING if at is None else Cell(moment_text(at), at)


def moment_text(at: datetime) -> str:
    """*at* as ``2026-03-02 08:30:00``, in universal time."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def minutes_cell(seconds: float | None) -> Cell:
    """A duration, in minutes."""
    return NOTHING if seconds is None else Cell(number(seconds / 60, ".1f"), round(seconds / 60, 4))


def question_title(asked: Asked) -> str:
    """The question's text on one line."""
    return " ".join(asked.text.split())


def unit_of(asked: Asked) -> str:
    """What the measured values of a question are in; nothing where they aren't measured."""
    units = {
        "Distance measurement": "mm",
        "Line": "mm",
        "2D bounding box": "mm²",
        "Polygon": "mm²",
        "Ellipse": "mm²",
        "Angle": "°",
        "Three-point angle": "°",
    }
    return units.get(asked.answer_type, "") if asked.kind is Kind.FIGURE else ""


def total_seconds(rows: Iterable[Readable]) -> float | None:
    """What all *rows* took together; None when that is known of none."""
    known = [row.seconds for row in rows if row.seconds is not None]
    return sum(known) if known else None


def yes_cell(yes: bool) -> Cell:
    """Yes or no."""
    return Cell(tr("Answers", "yes") if yes else tr("Answers", "no"), yes)
