"""The signs that stand beside texts in the order table."""

from __future__ import annotations

from enum import StrEnum


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
