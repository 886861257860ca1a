"""The ledger: how each display set of a run stands, known from the events alone. Thread-safe."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from threading import Lock

from gcdesk.order.applying.events import (
    Asked,
    Event,
    LeftAlone,
    LockFound,
    Seen,
    TakenOver,
    Theirs,
    Turned,
)
from gcdesk.order.applying.work import Content, Work, after, before
from gcdesk.order.planning.steps import Row, temporary_title


@dataclass(frozen=True, slots=True)
class Record:
    """How a display set stands."""

    origin: Content
    """What it had before the run, or before ours was written over another's: where it is put back to."""
    known: Content
    """What the server has, as far as this run knows."""
    asked: Content | None = None
    """What is being written, or was when the run was cut: the server has this or `known`."""
    theirs: Content | None = None
    """What somebody else has written since."""
    is_left_alone: bool = False
    """The user wants theirs to stay."""
    is_locked: bool = False
    """Answers exist: it can't be written any more."""
    was_written: bool = False
    """The run has written something to it."""


class Ledger:
    """What is known of a run; whatever it learns is kept before anybody acts on it."""

    def __init__(
        self, work: Work, events: Iterable[Event] = (), *, keep: Callable[[Event], None] = lambda _: None
    ) -> None:
        """*keep* writes an event down durably; when it raises, the step that the event announces must not be taken."""
        self.work = work
        self._keep = keep
        self._lock = Lock()
        self._is_back = False
        self._rows = {row.pk: row for row in work.rows}
        self._wanted = {row.pk: after(row) for row in work.rows}
        self._records = {row.pk: Record(before(row), before(row)) for row in work.rows}
        for event in events:
            self._learn(event)

    def record(self, event: Event) -> None:
        """Keep *event*, then know it."""
        self._keep(event)
        with self._lock:
            self._learn(event)

    @property
    def is_back(self) -> bool:
        """Whether the run puts everything back."""
        return self._is_back

    def row(self, pk: str) -> Record:
        """How the display set stands."""
        with self._lock:
            return self._records[pk]

    def target(self, pk: str) -> Content:
        """What the display set is to have in the end."""
        with self._lock:
            return self._target(pk)

    def is_done(self, pk: str) -> bool:
        """Whether nothing is left to be written, as far as is known."""
        with self._lock:
            return self._is_done(pk)

    def pending(self) -> list[str]:
        """Display sets of which it is not known whether they were written."""
        with self._lock:
            return [pk for pk, record in self._records.items() if record.asked is not None]

    def conflicts(self) -> dict[str, Content]:
        """Pk → what somebody else has written since, where the user has not decided yet."""
        with self._lock:
            return {
                pk: record.theirs
                for pk, record in self._records.items()
                if record.theirs is not None and not record.is_left_alone
            }

    def left(self) -> tuple[Row, ...]:
        """What is still to be written, from what is known to what is wanted; without locked ones and those left alone."""
        with self._lock:
            return tuple(
                self._row(pk)
                for pk, record in self._records.items()
                if not self._is_done(pk) and not record.is_locked and not record.is_left_alone
            )

    def written(self) -> tuple[Row, ...]:
        """What putting back would change: from what is known to what was before. A run that is put back has none."""
        with self._lock:
            return tuple(
                Row(pk, record.known.title, record.origin.title, record.known.order, record.origin.order)
                for pk, record in self._records.items()
                if record.known != record.origin
            )

    def stands_for(self, pk: str) -> str:
        """The title that the display set's temporary title stands for; "" when it has none that is temporary."""
        with self._lock:
            record = self._records[pk]
            return self._target(pk).title if record.known.title == temporary_title(pk) else ""

    def way_back(self, pk: str) -> list[tuple[str, Content]]:
        """What to write, one after the other, so that a display set with a temporary title gets back the one that it had.

        Whoever has that title by now gets its own back first, and so on; each of them must have been written by this run.
        Empty: there is no such way.
        """
        with self._lock:
            holders = {record.known.title: pk for pk, record in self._records.items()}
            way = [(pk, self._other_end(pk))]
            while (holder := holders.get(way[-1][1].title)) is not None:
                record = self._records[holder]
                if not record.was_written or record.is_locked or record.known != self._target(holder):
                    return []
                way.append((holder, self._other_end(holder)))
            return way[::-1]

    # ---- behind the lock

    def _other_end(self, pk: str) -> Content:
        """Where it was before the run went the way that it goes."""
        return self._wanted[pk] if self._is_back else self._records[pk].origin

    def _target(self, pk: str) -> Content:
        return self._records[pk].origin if self._is_back else self._wanted[pk]

    def _is_done(self, pk: str) -> bool:
        record = self._records[pk]
        return record.asked is None and record.known == self._target(pk)

    def _row(self, pk: str) -> Row:
        known, target = self._records[pk].known, self._target(pk)
        return Row(pk, known.title, target.title, known.order, target.order)

    def _learn(self, event: Event) -> None:
        if isinstance(event, Turned):
            self._is_back = event.back
            self._records = {
                pk: replace(record, theirs=None, is_left_alone=False) for pk, record in self._records.items()
            }
            return
        theirs = self._records[event.pk].theirs
        if isinstance(event, TakenOver) and theirs is not None:
            self._wanted[event.pk] = _over(theirs, self._rows[event.pk])
        self._records[event.pk] = _learned(self._records[event.pk], event)


def _over(theirs: Content, row: Row) -> Content:
    """*theirs*, with what *row* changes: what it does not change stays theirs."""
    return Content(
        row.order_after if row.changes_order else theirs.order,
        row.title_after if row.changes_title else theirs.title,
    )


def _learned(record: Record, event: Asked | Seen | Theirs | TakenOver | LeftAlone | LockFound) -> Record:
    match event:
        case Asked(order=order, title=title):
            return replace(record, asked=Content(order, title))
        case Seen(order=order, title=title):
            seen = Content(order, title)
            was_written = record.was_written or seen == record.asked
            return replace(record, asked=None, theirs=None, known=seen, was_written=was_written)
        case Theirs(order=order, title=title):
            return replace(record, asked=None, theirs=Content(order, title), is_left_alone=False)
        case TakenOver():
            theirs = record.theirs or record.known
            return replace(record, origin=theirs, known=theirs, theirs=None, is_left_alone=False)
        case LeftAlone():
            return replace(record, is_left_alone=True)
        case LockFound():
            return replace(record, asked=None, is_locked=True)
