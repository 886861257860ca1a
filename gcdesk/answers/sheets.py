"""What a view of answers shows: a table, and which of its rows in which order. Pure; computed off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from gcdesk.answers.readable import Readable, Reading, read
from gcdesk.answers.tables.by_answer import ByAnswer
from gcdesk.answers.tables.by_display_set import by_display_set
from gcdesk.answers.tables.by_reader import by_reader
from gcdesk.answers.tables.filters import Filter, Searchable, matching, searchable
from gcdesk.answers.tables.progress import progress
from gcdesk.answers.tables.table import Table, sorted_rows
from gcdesk.study.answers import Answers, Changes, changes
from gcdesk.study.snapshot import Snapshot
from gcdesk.study.truth import Truth

Stopped = Callable[[], bool]


class SheetKind(Enum):
    """The views that are tables."""

    ANSWERS = auto()
    BY_READER = auto()
    BY_DISPLAY_SET = auto()
    PROGRESS = auto()


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column, by its key."""

    column: str
    descending: bool = False


@dataclass(frozen=True)
class Loaded:
    """One load of answers, made ready to be looked at."""

    answers: Answers
    reading: Reading
    search: Searchable
    changes: Changes
    """What it brought."""
    table: ByAnswer
    """Of all its answers."""
    orders: dict[Sort, tuple[int, ...]] = field(default_factory=dict)
    """All rows of `table` in the orders that were asked for: sorting 100,000 takes too long to do it at each letter."""


@dataclass(frozen=True)
class Found:
    """What the filters leave."""

    loaded: Loaded
    wanted: Filter
    rows: Sequence[int]
    """Numbers of rows of the reading."""

    @property
    def answers(self) -> tuple[Readable, ...]:
        """The answers themselves."""
        all_rows = self.loaded.reading.rows
        return tuple(all_rows[row] for row in self.rows)


@dataclass(frozen=True)
class Sheet:
    """A table as it is shown."""

    kind: SheetKind
    table: Table
    rows: Sequence[int]
    """Of the table, from the top."""


def load(snapshot: Snapshot, answers: Answers, brought: Changes) -> Loaded:
    """*answers* in words, ready to be searched."""
    reading = read(snapshot, answers)
    new = brought.new | brought.changed
    return Loaded(answers, reading, searchable(reading), brought, ByAnswer(reading.rows, new))


def load_after(snapshot: Snapshot, before: Loaded | None, answers: Answers) -> Loaded:
    """As `load`, when *before* was shown until then: it tells what *answers* brought; the same ones brought what they had."""
    if before is None:
        return load(snapshot, answers, Changes())
    is_same = before.answers is answers
    return load(snapshot, answers, before.changes if is_same else changes(before.answers, answers))


def find(loaded: Loaded, wanted: Filter, stopped: Stopped = lambda: False) -> Found:
    """What *wanted* leaves of *loaded*."""
    return Found(loaded, wanted, matching(loaded.search, wanted, stopped))


def sheet(kind: SheetKind, found: Found, sort: Sort | None, stopped: Stopped = lambda: False) -> Sheet:
    """The table of *kind* with what was *found*, sorted."""
    if kind is SheetKind.ANSWERS:
        return Sheet(kind, found.loaded.table, _answers_sorted(found, sort, stopped))
    table = _table(kind, found)
    column = _column(table, sort)
    if sort is None or column is None:
        return Sheet(kind, table, range(len(table)))
    return Sheet(kind, table, sorted_rows(table, column, descending=sort.descending, stopped=stopped))


def place_of(shown: Sheet, key: str) -> int | None:
    """Where the row of that key is now, from 0 at the top; None: it is not shown."""
    return next((place for place, row in enumerate(shown.rows) if shown.table.key(row) == key), None)


def _answers_sorted(found: Found, sort: Sort | None, stopped: Stopped) -> Sequence[int]:
    loaded, table = found.loaded, found.loaded.table
    column = _column(table, sort)
    if sort is None or column is None:
        return found.rows
    order = loaded.orders.get(sort)
    if order is None:
        order = tuple(sorted_rows(table, column, descending=sort.descending, stopped=stopped))
        if stopped():
            return found.rows
        loaded.orders[sort] = order
    if len(found.rows) == len(order):
        return order
    left = set(found.rows)
    return [row for row in order if row in left]


def _table(kind: SheetKind, found: Found) -> Table:
    reading, wanted = found.loaded.reading, found.wanted
    questions = [q for q in reading.questions if wanted.questions is None or q.pk in wanted.questions]
    readers = [name for name in reading.readers if wanted.readers is None or name in wanted.readers]
    if kind is SheetKind.BY_READER:
        return by_reader(questions, found.answers)
    if kind is SheetKind.BY_DISPLAY_SET:
        return by_display_set(questions, found.answers, [] if wanted.truth is Truth.ONLY else readers)
    shown = [d for d in reading.display_sets if wanted.display_sets is None or d.pk in wanted.display_sets]
    return progress(reading.questions, shown, readers, reading.given)


def _column(table: Table, sort: Sort | None) -> int | None:
    keys = [column.key for column in table.columns]
    return keys.index(sort.column) if sort is not None and sort.column in keys else None
