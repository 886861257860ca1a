"""What all tables have in common: columns, cells, and their order. Pure.

A table makes its cells when they are asked for: a million of them at once would take seconds and 200 MB.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Shown
from gcdesk.study.natural import natural

CellValue = bool | int | float | str | datetime | None
_BATCH = 2000
"""Words that are sorted at a stroke."""


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
    """*rows* (all, when left out) in the order of a column: numbers and times, then words in natural order.

    Cells without a value are last, also when *descending*. Equals stay as they were. Once *stopped* says so,
    some rows are missing.

    No step of it keeps the interpreter for long, so that a window can repaint while 100,000 rows are sorted: what is
    sorted at a stroke are floats and whole numbers, never tuples.
    """
    numbers: dict[int, float] = {}
    words: dict[int, str] = {}
    nothing: list[int] = []
    for at in range(len(table)) if rows is None else rows:
        if stopped():
            break
        value = table.cell(at, column).value
        if isinstance(value, str):
            words[at] = value
        elif value is None:
            nothing.append(at)
        else:
            numbers[at] = value.timestamp() if isinstance(value, datetime) else _as_float(value)
    places = {word: place for place, word in enumerate(_in_natural_order(set(words.values())))}
    by_number = sorted(numbers, key=numbers.__getitem__, reverse=descending)
    by_word = sorted(words, key=lambda at: places[words[at]], reverse=descending)
    return [*by_word, *by_number, *nothing] if descending else [*by_number, *by_word, *nothing]


def _in_natural_order(words: Iterable[str]) -> Iterator[str]:
    """*words*, sorted in batches that are then merged."""
    keyed = [(natural(word), word) for word in words]
    batches = [sorted(keyed[at : at + _BATCH]) for at in range(0, len(keyed), _BATCH)]
    return (word for _, word in heapq.merge(*batches))


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
