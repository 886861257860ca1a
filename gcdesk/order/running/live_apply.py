"""A run of the applier, seen from the window: begun, cancelled, and read ten times a second."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from gcdesk.api.connection import Connection
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.order.applying.applier import Applier, Outcome
from gcdesk.order.applying.board import Board
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.states import State


class LiveApply(QObject):
    """At most one run at a time. The board is sampled; no signal is sent for a display set."""

    advanced = Signal()
    """Ten times a second while it runs, and once at its end: ask `board`."""

    def __init__(self, tasks: Tasks, show: Callable[[Mapping[str, State]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._show = show
        self._applier: Applier | None = None
        self.board = Board()
        self._sampler = Sampler(self, self._sample)

    async def run(self, ledger: Ledger, connection: Connection) -> Outcome:
        """Write what is left of *ledger* and wait for the end, however it comes."""
        self.board = Board()
        self._applier = applier = Applier(ledger, connection, self.board)
        self._sampler.start()
        try:
            return await self._tasks.run(applier.run)
        finally:
            self._applier = None
            self._sampler.stop()

    def cancel(self) -> None:
        """Stop within two seconds; the end comes through `run`."""
        if self._applier is not None:
            self._applier.cancel()

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        if self._applier is not None:
            self._applier.try_now()

    def _sample(self) -> None:
        changed = self.board.take()
        if changed:
            self._show(changed)
        self.advanced.emit()
