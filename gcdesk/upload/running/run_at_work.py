"""A run that is written down: sent, with another token if need be, stopped or carried out to its end, and put away."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, Signal

from gcdesk.journal import Run
from gcdesk.journal.journals import Journals
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.engine.engine import UPLOAD_PLACES
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.engine.states import Failed, Importing, Stopped, is_over
from gcdesk.upload.records.journaled import Journaled, places_in_use
from gcdesk.upload.records.kept_runs import put_away
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.running.live_run import Job, LiveRun, Pace
from gcdesk.upload.running.outside import Outside
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.stop_dialog import Stop
from gcdesk.upload.running.token_wish import TokenWish

SECONDS_TO_STOP = 3.0
_MIB = 2**20


class RunAtWork(QObject):
    """At most one run at a time: joins the `RunView` with the engine, the journal and what is outside."""

    changed = Signal()
    """It began, has ended, or all of it is sent: ask `run` and `is_following`."""
    display_sets_made = Signal()
    """A run has ended that made some."""

    def __init__(
        self,
        history: History,
        work: TableWork,
        view: RunView,
        live: LiveRun,
        journals: Journals,
        settings: Settings,
        tasks: Tasks,
        outside: Outside,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._work = work
        self._view = view
        self._live = live
        self._journals = journals
        self._settings = settings
        self._tasks = tasks
        self._outside = outside
        self._ended = asyncio.Event()
        self._stop: Stop | None = None
        """How the run that goes on was stopped."""
        self._failed: frozenset[str] = frozenset()
        """Rows of the run that failed, while the others are imported."""
        self.token = TokenWish(self._halt)
        self.run: Run | None = None
        """The run that is being sent."""
        self.is_following = False
        """All of the run is sent, and the server imports it: further rows can be sent meanwhile."""
        live.advanced.connect(self._show)

    async def carry_out(
        self, claimed: Journaled, place: UploadPlace, orders: Mapping[str, int] | None = None
    ) -> None:
        """Do *claimed* to its end, however it comes. *orders*: order numbers given to rows."""
        journal = self._journals.of(place)
        outcome: Outcome | None = None
        self._begin(claimed)
        try:
            await self._work.begin_run(claimed, orders)
            outcome = await self._to_the_end(claimed, place)
            earlier, later = self._work.rows.so_far.states, self._stop is Stop.LATER
            await self._tasks.run(put_away, journal, claimed, outcome, earlier, later=later)
        except BaseException:
            journal.runs.release(claimed.run)
            raise
        finally:
            self._end(claimed, outcome)

    def pause_or_go_on(self) -> None:
        """Pause, or go on when it is paused."""
        if self._live.is_paused:
            self._live.resume()
        else:
            self._live.pause()

    def resting(self) -> AbstractContextManager[None]:
        """Send nothing new for as long: the user is being asked, and what is asked about is to stay as it is."""
        return contextlib.nullcontext() if self.is_following else self._live.resting()

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        self._live.try_now()

    def take_up_settings(self) -> None:
        """The settings are others now: what goes on is to go on with them."""
        self._live.keep(self._pace())

    def stop(self, how: Stop = Stop.LATER) -> None:
        """Stop within seconds; what is in the study already stays there."""
        if self.run is not None and self._stop is None:
            self._stop = how
            self._view.show_cancelling()
            self._live.cancel(abort=how is Stop.DELETE)
            self.token.give_up()

    async def stopped(self, how: Stop = Stop.LATER) -> None:
        """Stop, and wait until it has ended, a few seconds at most."""
        self.stop(how)
        if self.run is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), SECONDS_TO_STOP)

    async def ended(self) -> None:
        """Stop, and wait until it has ended."""
        self.stop()
        if self.run is not None:
            await self._ended.wait()

    # ---- inside

    def _begin(self, claimed: Journaled) -> None:
        self._ended.clear()
        self._stop = None
        self.run = claimed.run
        self._view.begin()
        self._outside.begin(len(claimed.plan.cases))
        self.changed.emit()

    def _end(self, claimed: Journaled, outcome: Outcome | None) -> None:
        self.run = None
        self._failed, self.is_following = frozenset(), False
        self._work.end_run(outcome, [case.key for case in claimed.plan.cases])
        self._view.end(self._work.rows.so_far.outcome(self._history.table, outcome) if outcome else None)
        self._outside.end(outcome if self._stop is None else None)
        self._ended.set()
        self.changed.emit()
        if outcome and any(getattr(row.state, "pk", "") for row in outcome.rows):
            self.display_sets_made.emit()

    async def _to_the_end(self, claimed: Journaled, place: UploadPlace) -> Outcome:
        """Send, with another token when the one that is used is refused on the way."""
        journal, connection = self._journals.of(place), place.connection
        while True:
            used = await self._tasks.run(places_in_use, journal, place.owner, besides=claimed.run)
            places, copies = max(1, UPLOAD_PLACES - used), self._settings.places.copies
            job = Job(claimed.plan, connection, claimed.ledger, places, copies)
            if self._stop is not None:  # before there was anything to stop
                return self._untouched(claimed.plan)
            outcome = await self._live.run(job, self._pace())
            another = await self.token.instead_of(outcome.stopped_by) if self._stop is None else None
            if another is None:
                return outcome
            connection = another

    def _untouched(self, plan: Plan) -> Outcome:
        known, there = self._work.rows.so_far.states, self._work.rows.so_far.in_study
        states = ((case, known[case.key] if case.key in there else Stopped()) for case in plan.cases)
        return Outcome(tuple(RowOutcome(case.key, case.title, state) for case, state in states))

    def _halt(self, what_for: str, why: str) -> None:
        self._view.show_halted(what_for)
        self._outside.need(why)

    def _pace(self) -> Pace:
        speed = self._settings.upload_speed
        return Pace(self._settings.upload_workers, speed * _MIB if speed else None)

    def _show(self) -> None:
        self._view.show_run(self._live.board, self._live.speed, paused=self._live.is_resting)
        self._see_whether_all_is_sent()

    def _see_whether_all_is_sent(self) -> None:
        states = self._live.board.states()
        only_imports = all(isinstance(state, Importing) or is_over(state) for state in states.values())
        if not states or not only_imports or self._stop is not None or not self._live.is_running:
            return
        failed = frozenset(key for key, state in states.items() if isinstance(state, Failed))
        if failed != self._failed or not self.is_following:
            self._failed, self.is_following = failed, True
            self._work.release({key: states[key] for key in failed})
            self._view.show_following()
            self.changed.emit()
