"""What a cell of the order table says beside its text: columns, roles and signs."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from PySide6.QtCore import Qt

from gcdesk.kit import colours


class Column(IntEnum):
    """The columns, from the left."""

    PLACE = 0
    NUMBER = 1
    TITLE = 2
    VALUES = 3
    ANSWERS = 4
    STATE = 5


class Role(IntEnum):
    """What a cell tells beside Qt's own roles."""

    SIGN = Qt.ItemDataRole.UserRole + 1
    """A `Sign`."""
    CHANGED = Qt.ItemDataRole.UserRole + 2
    """True when the cell is to be sent."""


class Sign(StrEnum):
    """A drawing beside a text; never the colour alone."""

    NONE = "none"
    MUTED = "muted"
    GRIP = "grip"
    LOCKED = "locked"
    CHANGED = "changed"
    ACTIVE = "active"
    GOOD = "good"
    WARNING = "warning"
    PROBLEM = "problem"


LOOKS: dict[Sign, tuple[str, colours.Role]] = {
    Sign.NONE: ("", "text"),
    Sign.MUTED: ("", "muted"),
    Sign.GRIP: ("grip", "muted"),
    Sign.LOCKED: ("lock", "muted"),
    Sign.CHANGED: ("changed", "accent"),
    Sign.ACTIVE: ("upload", "accent"),
    Sign.GOOD: ("ready", "good"),
    Sign.WARNING: ("warning", "warning"),
    Sign.PROBLEM: ("problem", "problem"),
}
"""The drawing and its colour; the text takes the colour too, unless it is a problem's or a warning's."""
