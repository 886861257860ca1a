"""The durable record of runs: what each was to send, every step of it, and how it ended.

Plan, events and outcome are opaque here: whoever runs knows what they mean. Every run belongs to an owner (server and
user), and nothing of another owner is ever given out.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from gcdesk.errors import JournalError
from gcdesk.journal.claims import Claims
from gcdesk.journal.database import Database
from gcdesk.journal.failures import failure
from gcdesk.texts import tr

_DAY = 86_400.0
_FACTS = "id, owner, study_pk, study_slug, study_title, begun, ended, state, cases, ready, failed, kind"
_KEEP = "INSERT INTO events SELECT ?1, COALESCE(MAX(sequence), 0) + 1, ?2, ?3 FROM events WHERE run = ?1"


class RunState(StrEnum):
    """Whether there is something left to do."""

    UNFINISHED = "unfinished"
    """It is running, or was when its gcdesk ended: it can be gone on with."""
    FINISHED = "finished"


class RunKind(StrEnum):
    """What runs do: each kind is asked for by itself, so what one room began no other goes on with."""

    UPLOAD = "upload"
    """Cases are sent."""
    ORDER = "order"
    """Order numbers and titles are written."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a list of runs shows of one, as it was when it was asked for."""

    id: str
    owner: str
    study_pk: str
    study_slug: str
    study_title: str
    begun: float
    """Seconds since the epoch."""
    ended: float | None
    state: RunState
    cases: int
    ready: int = 0
    """Cases whose display set shows everything, when it ended."""
    failed: int = 0
    kind: str = RunKind.UPLOAD
    """A `RunKind`, or one that only a newer gcdesk knows."""


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event and when it was recorded."""

    at: float
    """Seconds since the epoch."""
    payload: bytes


@dataclass(slots=True)
class _Waiting:
    """An event on its way to the disk."""

    values: tuple[str, float, bytes]
    done: bool = False
    error: BaseException | None = None


class Runs:
    """All runs in one journal. Thread-safe; blocking; every call raises `JournalError` when the file can't be used."""

    def __init__(self, database: Database, claims: Claims, *, clock: Callable[[], float] = time.time) -> None:
        """*clock*: seconds since the epoch."""
        self._database = database
        self._claims = claims
        self._clock = clock
        self._changed = threading.Condition()
        self._queue: list[_Waiting] = []
        self._writing = False

    # ---- one run, from its begin to its end

    def begin(
        self,
        owner: str,
        *,
        study_pk: str,
        study_slug: str,
        study_title: str,
        plan: bytes,
        cases: int,
        kind: str = RunKind.UPLOAD,
    ) -> Run:
        """Write down a new run of *owner* and claim it for this process."""
        run = Run(
            secrets.token_hex(8),
            owner,
            study_pk,
            study_slug,
            study_title,
            self._clock(),
            None,
            RunState.UNFINISHED,
            cases,
            kind=kind,
        )
        self._take(run)
        try:
            self._change(
                f"INSERT INTO runs ({_FACTS}, plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
                *(
                    run.id,
                    owner,
                    study_pk,
                    study_slug,
                    study_title,
                    run.begun,
                    None,
                    run.state,
                    cases,
                    0,
                    0,
                    kind,
                ),
                plan,
            )
        except JournalError:
            self.release(run)
            raise
        return run

    def claim(self, run: Run) -> bool:
        """Claim *run* for this process, until `release`, `end`, or the end of the process; False when it is claimed.

        Without a claim nothing can be recorded, so two processes never send the same run.
        """
        if not self._take(run):
            return False
        try:
            self._need(run)
        except JournalError:
            self.release(run)
            raise
        return True

    @contextlib.contextmanager
    def undisturbed(self) -> Iterator[None]:
        """A block in which no other gcdesk begins, claims as its own or ends a run: who looks what others are at and then
        claims does both in it. What is written in it is kept at its end, or not at all when it is left by an error.
        """
        try:
            with self._database.undisturbed():
                yield
        except sqlite3.Error as error:
            raise failure(error) from error

    def is_free(self, run: Run) -> bool:
        """Whether nobody has claimed *run*: no other gcdesk, and not this process."""
        try:
            return self._claims.is_free(run.id)
        except OSError as error:
            raise failure(error) from error

    def release(self, run: Run) -> None:
        """Let another process claim *run*, as it is."""
        self._claims.drop(run.id)

    def record(self, run: Run, event: bytes) -> None:
        """Keep *event* of *run*, which this process has claimed: it is on the disk when this comes back.

        Events of several threads that come at the same time share one wait for the disk. When this raises, the event
        is not kept, and the step that it announces must not be taken.
        """
        self._need_claim(run)
        waiting = _Waiting((run.id, self._clock(), event))
        with self._changed:
            self._queue.append(waiting)
            self._changed.wait_for(lambda: waiting.done or not self._writing)
            batch: list[_Waiting] = []
            if not waiting.done:
                batch, self._queue = self._queue, []
                self._writing = True
        if batch:
            self._write(batch)
        if isinstance(waiting.error, sqlite3.Error):
            raise failure(waiting.error) from waiting.error
        if waiting.error is not None:
            raise waiting.error

    def end(self, run: Run, outcome: bytes, *, ready: int, failed: int) -> Run:
        """*run*, which this process has claimed, is finished: keep its outcome and release it."""
        self._need_claim(run)
        ended = replace(run, ended=self._clock(), state=RunState.FINISHED, ready=ready, failed=failed)
        self._change(
            "UPDATE runs SET outcome = ?, ended = ?, state = ?, ready = ?, failed = ? WHERE id = ? AND owner = ?",
            *(outcome, ended.ended, ended.state, ready, failed, run.id, run.owner),
        )
        self.release(run)
        return ended

    def reopen(self, run: Run, plan: bytes, *, cases: int) -> Run:
        """*run*, which this process has claimed, goes on with another plan: its events stay, its outcome is forgotten."""
        self._need_claim(run)
        self._change(
            "UPDATE runs SET plan = ?, cases = ?, outcome = NULL, ended = NULL, state = ?, ready = 0, failed = 0 "
            "WHERE id = ? AND owner = ?",
            *(plan, cases, RunState.UNFINISHED, run.id, run.owner),
        )
        return replace(run, cases=cases, ended=None, state=RunState.UNFINISHED, ready=0, failed=0)

    # ---- what is known

    def of(self, owner: str, kind: str = RunKind.UPLOAD) -> list[Run]:
        """The runs of *owner* that are of that kind, newest first."""
        return [
            _run(row)
            for row in self._rows(
                f"SELECT {_FACTS} FROM runs WHERE owner = ? AND kind = ? ORDER BY number DESC",  # noqa: S608 - a constant
                *(owner, kind),
            )
        ]

    def unfinished(self, owner: str, kind: str = RunKind.UPLOAD) -> list[Run]:
        """The runs of *owner* that can be gone on with, newest first; one of them may be running at this moment."""
        return [run for run in self.of(owner, kind) if run.state is RunState.UNFINISHED]

    def plan(self, run: Run) -> bytes:
        """What *run* was to send."""
        return bytes(self._need(run)[0])

    def outcome(self, run: Run) -> bytes | None:
        """How *run* ended; None while it has not."""
        outcome = self._need(run)[1]
        return None if outcome is None else bytes(outcome)

    def events(self, run: Run) -> list[KeptEvent]:
        """What was recorded of *run*, in the order in which it was."""
        rows = self._rows(
            "SELECT at, payload FROM events JOIN runs ON runs.id = events.run "
            "WHERE run = ? AND owner = ? ORDER BY sequence",
            *(run.id, run.owner),
        )
        return [KeptEvent(at, bytes(payload)) for at, payload in rows]

    def last_event(self, run: Run) -> float | None:
        """When something was last recorded of *run*, in seconds since the epoch; None: nothing was."""
        ((at,),) = self._rows(
            "SELECT MAX(at) FROM events JOIN runs ON runs.id = events.run WHERE run = ? AND owner = ?",
            *(run.id, run.owner),
        )
        return None if at is None else float(at)

    # ---- forgetting

    def forget(self, run: Run) -> bool:
        """Remove all that is known of *run*; False, and nothing is removed, while a gcdesk has claimed it."""
        forgotten = self._forget(run)
        self._wipe()
        return forgotten

    def forget_older(self, days: float, owner: str | None = None) -> int:
        """Forget the runs, of *owner* or of all, that finished more than *days* ago; how many those were."""
        rows = self._rows(
            f"SELECT {_FACTS} FROM runs WHERE ended < ?1 AND state = ?2 AND (?3 IS NULL OR owner = ?3)",  # noqa: S608 - a constant
            *(self._clock() - days * _DAY, RunState.FINISHED, owner),
        )
        forgotten = sum(self._forget(_run(row)) for row in rows)
        if forgotten:
            self._wipe()
        return forgotten

    def _forget(self, run: Run) -> bool:
        if not self._take(run):
            return False
        try:
            self._change("DELETE FROM runs WHERE id = ? AND owner = ?", run.id, run.owner)
        finally:
            self.release(run)
        return True

    # ---- the file

    def _write(self, batch: list[_Waiting]) -> None:
        error: BaseException | None = None
        try:
            self._database.change_all([(_KEEP, waiting.values) for waiting in batch])
        except BaseException as raised:  # noqa: BLE001 - each of the waiting threads raises it
            error = raised
        with self._changed:
            for waiting in batch:
                waiting.error = error
                waiting.done = True
            self._writing = False
            self._changed.notify_all()

    def _take(self, run: Run) -> bool:
        try:
            return self._claims.take(run.id)
        except OSError as error:
            raise failure(error) from error

    def _need_claim(self, run: Run) -> None:
        if not self._claims.holds(run.id):
            raise JournalError(
                tr("Journal", "This has ended already, or another gcdesk is going on with it.")
            )

    def _need(self, run: Run) -> tuple[Any, ...]:
        rows = self._rows("SELECT plan, outcome FROM runs WHERE id = ? AND owner = ?", run.id, run.owner)
        if not rows:
            raise JournalError(tr("Journal", "gcdesk's journal holds nothing about this any more."))
        return rows[0]

    def _rows(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._database.rows(question, *values)
        except sqlite3.Error as error:
            raise failure(error) from error

    def _change(self, order: str, *values: object) -> None:
        try:
            self._database.change(order, *values)
        except sqlite3.Error as error:
            raise failure(error) from error

    def _wipe(self) -> None:
        try:
            self._database.wipe()
        except sqlite3.Error as error:
            raise failure(error) from error


def _run(row: tuple[Any, ...]) -> Run:
    run_id, owner, study_pk, study_slug, study_title, begun, ended, state, cases, ready, failed, kind = row
    known = RunState.FINISHED if state == RunState.FINISHED else RunState.UNFINISHED
    return Run(
        run_id,
        owner,
        study_pk,
        study_slug,
        study_title,
        begun,
        ended,
        known,
        cases,
        ready=ready,
        failed=failed,
        kind=kind,
    )
