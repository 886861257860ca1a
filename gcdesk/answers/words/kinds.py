"""What an answer is made of, by the type of its question. Pure."""

from __future__ import annotations

from enum import Enum, auto


class Kind(Enum):
    """Sorts of answers that are read, compared and counted alike."""

    TEXT = auto()
    BOOL = auto()
    NUMBER = auto()
    CHOICE = auto()
    """One of the options."""
    CHOICES = auto()
    """Any of the options."""
    MASK = auto()
    FIGURE = auto()
    """Something drawn: a point, a line, a box …, or several of one sort."""
    OTHER = auto()
    """Of a type that gcdesk does not know, or of a question that was removed."""


_KINDS = {
    "Text": Kind.TEXT,
    "Bool": Kind.BOOL,
    "Number": Kind.NUMBER,
    "Choice": Kind.CHOICE,
    "Multiple choice": Kind.CHOICES,
    "Mask": Kind.MASK,
}
_FIGURES = frozenset({
    "2D bounding box", "Distance measurement", "Point", "Polygon", "Line", "Angle", "Ellipse", "Three-point angle",
    "Multiple 2D bounding boxes", "Multiple distance measurements", "Multiple points", "Multiple polygons",
    "Multiple lines", "Multiple angles", "Multiple ellipses", "Multiple three-point angles",
})  # fmt: skip


def kind_of(answer_type: str) -> Kind:
    """The kind of what the server calls *answer_type*."""
    return Kind.FIGURE if answer_type in _FIGURES else _KINDS.get(answer_type, Kind.OTHER)
