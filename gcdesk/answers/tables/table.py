"""What all tables have in common: columns, cells, and their order. Pure.

A table makes its cells when they are asked for: a million of them at once would take seconds and 200 MB.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Shown
from gcdesk.study.natural import NaturalKey, natural

CellValue = bool | int | float | str | datetime | None
SortKey = tuple[int, float, NaturalKey]


class Mark(Enum):
    """What is worth noting about a cell; never told by colour alone."""

    NONE = auto()
    DIFFERS = auto()
    """The readers disagree."""
    EMPTY = auto()
    """Submitted without an answer."""
    REMOVED = auto()
    """The question, an option or the display set is no longer there."""
    PENDING = auto()
    """A mask that is not imported."""
    ANSWERED = auto()
    PARTLY = auto()
    OPEN = auto()


class Look(Enum):
    """How a column is shown."""

    TEXT = auto()
    NUMBER = auto()
    """To the right."""
    MOMENT = auto()
    """A date and time, whose text is in universal time: show its value in that of this computer."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    key: str
    """What it is known by when columns are hidden, moved and remembered."""
    title: str
    look: Look = Look.TEXT
    hint: str = ""
    """More about it, in whole: the question's text."""
    hidden: bool = False
    """Whether it is hidden until the user wants it."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell."""

    text: str = ""
    value: CellValue = None
    """What a spreadsheet gets; None: nothing, though there may be a text."""
    mark: Mark = Mark.NONE
    answer: Readable | None = None
    """The answer that it shows, where it is one."""
    hint: str = ""
    """Said beside it on request."""


NOTHING = Cell()
_NOTHING = 2
"""The first part of the sort key of what has no value."""
_NO_WORDS: NaturalKey = ((), "")


class Table(Protocol):
    """Rows and columns of cells."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """From the left."""

    def __len__(self) -> int: ...

    def key(self, row: int) -> str:
        """What a row is known by, also in a later table."""

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""

    def display_set(self, row: int) -> Shown | None:
        """What is opened by a double click on the row."""


def sorted_rows(
    table: Table,
    column: int,
    rows: Iterable[int] | None = None,
    *,
    descending: bool = False,
    stopped: Callable[[], bool] = lambda: False,
) -> list[int]:
    """*rows* (all, when left out) in the order of a column: numbers, then words in natural order, then nothing.

    Cells without a value are last, also when *descending*. Equals stay as they were. Once *stopped* says so,
    the rows come back in any order.
    """
    naturals: dict[str, NaturalKey] = {}

    def key(row: int) -> SortKey:
        return (_NOTHING, 0.0, _NO_WORDS) if stopped() else sort_key(table.cell(row, column), naturals)

    wanted = list(range(len(table))) if rows is None else list(rows)
    keyed = [(key(row), row) for row in wanted]
    something = [pair for pair in keyed if pair[0][0] != _NOTHING]
    something.sort(key=lambda pair: pair[0], reverse=descending)
    return [row for _, row in something] + [row for key_, row in keyed if key_[0] == _NOTHING]


def sort_key(cell: Cell, naturals: dict[str, NaturalKey] | None = None) -> SortKey:
    """What to sort *cell* by; *naturals* remembers the keys of words between calls."""
    value = cell.value
    if isinstance(value, bool | int | float):
        return 0, _as_float(value), _NO_WORDS
    if isinstance(value, datetime):
        return 0, value.timestamp(), _NO_WORDS
    if value is None:
        return _NOTHING, 0.0, _NO_WORDS
    if naturals is None:
        return 1, 0.0, natural(value)
    known = naturals.get(value)
    if known is None:
        known = naturals[value] = natural(value)
    return 1, 0.0, known


def _as_float(number: float) -> float:
    try:
        return float(number)
    except OverflowError:  # an integer beyond what a float holds
        return math.inf if number > 0 else -math.inf


def unique_titles(titles: Sequence[str]) -> list[str]:
    """*titles*, those that come again with a number: ``Score``, ``Score (2)``; capitals don't tell them apart."""
    taken: set[str] = set()
    unique = []
    for title in titles:
        number, candidate = 1, title
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{title} ({number})"
        taken.add(candidate.casefold())
        unique.append(candidate)
    return unique
