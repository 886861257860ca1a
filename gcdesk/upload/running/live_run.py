"""A run of the engine, seen from the window: begun, paused, cancelled, and read ten times a second."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gcdesk.api.client import Connection
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.copies import Copies
from gcdesk.upload.engine.engine import PACE, UPLOAD_PLACES, Engine
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.engine.speed import Speed
from gcdesk.upload.engine.states import RowState


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast it goes; another one may be given while it runs."""

    workers: int
    """Connections that send."""
    bytes_per_second: float | None = None
    """At most; None: no limit."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is sent, and with what."""

    plan: Plan
    connection: Connection
    ledger: Ledger
    places: int = UPLOAD_PLACES
    """Uploads that may exist unused at once."""
    copies: Path | None = None
    """Where copies are that are sent instead of files, of all runs."""


class LiveRun(QObject):
    """At most one run at a time. The board is sampled; no signal is sent for a byte."""

    advanced = Signal()
    """Ten times a second while it runs, and once at its end: ask `board` and `speed`."""

    def __init__(
        self,
        tasks: Tasks,
        show: Callable[[Mapping[str, RowState]], None],
        parent: QObject,
        *,
        clock: Callable[[], float] = time.monotonic,
        pace: float = PACE,
    ) -> None:
        """*pace*: as the engine's."""
        super().__init__(parent)
        self._tasks = tasks
        self._show = show
        self._clock = clock
        self._pace = pace
        self._engine: Engine | None = None
        self.board = Board()
        self.speed = Speed()
        self.is_paused = False
        """The user has paused it."""
        self._rests = 0
        """How many are waiting for an answer of the user's, until which nothing new is to be begun."""
        self._sampler = Sampler(self, self._sample)

    @property
    def is_running(self) -> bool:
        """Whether cases are being sent."""
        return self._engine is not None

    @property
    def is_resting(self) -> bool:
        """Whether nothing new is begun: it is paused, or the user is being asked something."""
        return self.is_paused or self._rests > 0

    async def run(self, job: Job, pace: Pace) -> Outcome:
        """Do *job* and wait for its end, however it comes."""
        self.board, self.speed, self.is_paused = Board(), Speed(), False
        self._engine = engine = Engine(
            job.plan,
            job.connection,
            self.board,
            ledger=job.ledger,
            workers=pace.workers,
            places=job.places,
            pace=self._pace,
            copies=Copies(job.copies) if job.copies else None,
        )
        self.keep(pace)
        self._rest_or_go_on()
        self._sampler.start()
        try:
            return await self._tasks.run(engine.run)
        finally:
            self._engine = None
            self._sampler.stop()

    def keep(self, pace: Pace) -> None:
        """Go at *pace* from now on."""
        if self._engine:
            self._engine.set_workers(pace.workers)
            self._engine.limit_speed(pace.bytes_per_second)

    def pause(self) -> None:
        """Begin nothing new; what is on its way arrives."""
        if self._engine:
            self.is_paused = True
            self._rest_or_go_on()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._engine:
            self.is_paused = False
            self._rest_or_go_on()

    @contextlib.contextmanager
    def resting(self) -> Iterator[None]:
        """Begin nothing new for as long; afterwards it goes on, unless it is paused."""
        self._rests += 1
        self._rest_or_go_on()
        try:
            yield
        finally:
            self._rests -= 1
            self._rest_or_go_on()

    def cancel(self, *, abort: bool) -> None:
        """Stop within two seconds; the end comes through `run`. *abort*: delete on the server what is half sent."""
        if self._engine:
            self._engine.cancel(abort=abort)

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        if self._engine:
            self._engine.try_now()

    def _rest_or_go_on(self) -> None:
        if self._engine is None:
            return
        if self.is_resting:
            self._engine.pause()
        else:
            self._engine.resume()

    def _sample(self) -> None:
        changed = self.board.take()
        if changed:
            self._show(changed)
        self.speed = self.speed.with_sample(self._clock(), self.board.sent_bytes)
        self.advanced.emit()
