"""A run of the engine, seen from the window: begun, paused, cancelled, and read ten times a second."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from gcdesk.api.client import Connection
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.board import Board
from gcdesk.upload.engine import PACE, Engine
from gcdesk.upload.ledger import Ledger
from gcdesk.upload.outcome import Outcome
from gcdesk.upload.sending import Plan
from gcdesk.upload.speed import Speed
from gcdesk.upload.states import RowState


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
        self._sampler = Sampler(self, self._sample)

    @property
    def is_running(self) -> bool:
        """Whether cases are being sent."""
        return self._engine is not None

    async def run(self, plan: Plan, connection: Connection, ledger: Ledger, workers: int) -> Outcome:
        """Send *plan* and wait for its end, however it comes."""
        self.board, self.speed, self.is_paused = Board(), Speed(), False
        self._engine = engine = Engine(
            plan, connection, self.board, ledger=ledger, workers=workers, pace=self._pace
        )
        self._sampler.start()
        try:
            return await self._tasks.run(engine.run)
        finally:
            self._engine = None
            self._sampler.stop()

    def pause(self) -> None:
        """Begin nothing new; what is on its way arrives."""
        if self._engine:
            self._engine.pause()
            self.is_paused = True

    def resume(self) -> None:
        """Go on after a pause."""
        if self._engine:
            self._engine.resume()
            self.is_paused = False

    def cancel(self) -> None:
        """Stop within two seconds; the end comes through `run`."""
        if self._engine:
            self._engine.cancel()

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        if self._engine:
            self._engine.try_now()

    def _sample(self) -> None:
        changed = self.board.take()
        if changed:
            self._show(changed)
        self.speed = self.speed.with_sample(self._clock(), self.board.sent_bytes)
        self.advanced.emit()
