"""What a cell of the order table says beside its text: roles, and how signs look."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

from gcdesk.kit import colours
from gcdesk.order.listing.signs import Sign


class Role(IntEnum):
    """What a cell tells beside Qt's own roles."""

    SIGN = Qt.ItemDataRole.UserRole + 1
    """A `Sign`."""
    CHANGED = Qt.ItemDataRole.UserRole + 2
    """True when the cell is to be sent."""


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
