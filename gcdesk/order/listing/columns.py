"""The columns of the order table."""

from __future__ import annotations

from enum import IntEnum


class Column(IntEnum):
    """The columns, from the left."""

    PLACE = 0
    NUMBER = 1
    TITLE = 2
    VALUES = 3
    ANSWERS = 4
    STATE = 5
