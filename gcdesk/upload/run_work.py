"""The life of a run in the window: prepared, agreed on, carried out, and ended, however it ends."""

from __future__ import annotations

import asyncio
import contextlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.history import History
from gcdesk.upload.live_run import LiveRun
from gcdesk.upload.outcome import Outcome
from gcdesk.upload.place import Place
from gcdesk.upload.run_view import RunView
from gcdesk.upload.sender import Agreed, Wish, agreed
from gcdesk.upload.table_work import TableWork

SECONDS_TO_STOP = 3.0


class RunWork(QObject):
    """Joins the `RunView` with the engine. Dialogs open over *parent*."""

    changed = Signal()
    """It is preparing, sending or resting now: ask `is_preparing` and `is_sending`."""
    display_sets_made = Signal()
    """A run has ended that made some."""

    def __init__(
        self,
        history: History,
        work: TableWork,
        view: RunView,
        run: LiveRun,
        settings: Settings,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._history = history
        self._work = work
        self._view = view
        self._run = run
        self._settings = settings
        self._tasks = tasks
        self._ended = asyncio.Event()
        self.is_preparing = False
        """Files are looked at again, or the user is being asked."""
        self.is_sending = False
        """Cases are being sent."""
        run.advanced.connect(self._show)

    async def send(self, keys: frozenset[str], *, ask: bool) -> None:
        """Send the rows *keys* as far as they can be sent; *ask* before that, as the user has not agreed yet."""
        place = self._work.place
        if place is None or not keys or self.is_sending or self.is_preparing:
            return
        self._set_preparing(preparing=True)
        try:
            wish = Wish(place, self._history.table, self._work.so_far, keys, ask)
            plan = await agreed(wish, self._work.checks, self._tasks, self._window)
        finally:
            self._set_preparing(preparing=False)
        if plan is not None:
            await self._carry_out(plan, place)

    def pause_or_go_on(self) -> None:
        """Pause, or go on when it is paused."""
        if self._run.is_paused:
            self._run.resume()
        else:
            self._run.pause()

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        self._run.try_now()

    def stop(self) -> None:
        """Stop within seconds; what is in the study already stays there."""
        if self.is_sending:
            self._view.show_cancelling()
            self._run.cancel()

    async def stopped(self) -> None:
        """Stop, and wait until it has ended, a few seconds at most."""
        self.stop()
        if self.is_sending:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), SECONDS_TO_STOP)

    async def _carry_out(self, agreed_on: Agreed, place: Place) -> None:
        keys = [case.key for case in agreed_on.plan.cases]
        outcome: Outcome | None = None
        self._ended.clear()
        self._work.begin_run(agreed_on)
        self._view.begin()
        self.is_sending = True
        self.changed.emit()
        try:
            outcome = await self._run.run(
                agreed_on.plan, place.connection, self._work.ledger, self._settings.upload_workers
            )
        finally:
            self.is_sending = False
            self._work.end_run(outcome, keys)
            self._view.end(self._work.so_far.outcome(self._history.table, outcome) if outcome else None)
            self._ended.set()
            self.changed.emit()
            if outcome and any(getattr(row.state, "pk", "") for row in outcome.rows):
                self.display_sets_made.emit()

    def _set_preparing(self, *, preparing: bool) -> None:
        self.is_preparing = preparing
        self.changed.emit()

    def _show(self) -> None:
        self._view.show_run(self._run.board, self._run.speed, paused=self._run.is_paused)
