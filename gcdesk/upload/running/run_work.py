"""The life of a run in the window: prepared, agreed on, written down, carried out, and ended, however it ends."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.errors import GcdeskError
from gcdesk.journal import Run
from gcdesk.journal.journals import Journals
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.engine.engine import UPLOAD_PLACES
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.states import Failed, Importing, Stopped, can_look_again, is_over
from gcdesk.upload.records.journaled import Journaled, places_in_use
from gcdesk.upload.records.kept_runs import cases_of, claim_again, claim_for, find_run, put_away
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.running.live_run import Job, LiveRun, Pace
from gcdesk.upload.running.outside import Outside
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.sender import Wish, agreed
from gcdesk.upload.running.stop_dialog import Occasion, Stop, ask_how_to_stop
from gcdesk.upload.running.token_wish import TokenWish

SECONDS_TO_STOP = 3.0
_MIB = 2**20


class RunWork(QObject):
    """Joins the `RunView` with the engine and the journal. Dialogs open over *parent*."""

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
        journals: Journals,
        settings: Settings,
        tasks: Tasks,
        outside: Outside,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._history = history
        self._work = work
        self._view = view
        self._run = run
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
        self.is_preparing = False
        """Files are looked at again, or the user is being asked."""
        self.at_work: Run | None = None
        """The run that is being sent."""
        self.is_following = False
        """All of the run is sent, and the server imports it: further rows can be sent meanwhile."""
        run.advanced.connect(self._show)

    @property
    def is_sending(self) -> bool:
        """Whether cases are being sent."""
        return self.at_work is not None

    async def send(self, keys: frozenset[str], *, ask: bool) -> None:
        """Send the rows *keys* as far as they can be sent; *ask* before that, as the user has not agreed yet."""
        place = self._work.place
        if place is None or not keys or self.is_preparing or (self.is_sending and not self.is_following):
            return
        with self._preparing():
            await self._work.look_up()
            work = self._work
            wish = Wish(
                place, self._history.table, work.so_far, work.study, keys, left_out=work.left_out, ask=ask
            )
            plan = await agreed(wish, self._work.checks, self._tasks, self._window)
            if plan is None or not place.is_same(self._work.place):
                return
            imported = await self._still_imported(place)
            both = replace(plan.plan, cases=(*imported, *plan.plan.cases))
            claimed = await self._written_down(both, place)
        await self._carry_out(claimed, place, plan.orders)

    async def go_on(self, run: Run) -> None:
        """Go on with *run*, of the study that is shown: all that is left of it, the failed cases too."""
        place = self._work.place
        if place is None or self.is_sending or self.is_preparing:
            return
        if (run.owner, run.study_pk) != (place.owner, place.study_pk):
            return  # another account or study was chosen meanwhile
        journal = self._journals.of(place)
        with self._preparing():
            claimed = _mine(await self._tasks.run(claim_again, journal, run))
            try:
                await self._work.show_run(claimed)
            except BaseException:
                journal.runs.release(claimed.run)
                raise
        await self._carry_out(claimed, place)

    async def retry(self) -> None:
        """Try the failed ones again, and look again at what is imported."""
        place, failed = self._work.place, self._work.so_far.retriable
        if place is None:
            return
        if self._work.is_visiting:
            run = await self._tasks.run(find_run, self._journals.of(place), place.owner, self._work.run_id)
            if run is not None:
                await self.go_on(run)
        elif failed:
            await self.send(failed, ask=False)
        else:
            await self._look_again(place)

    def offer_to_look_again(self) -> None:
        """The table is shown: sum up what is known of its rows, when the server was still importing some."""
        states = self._work.so_far.states.values()
        if not self.is_sending and any(can_look_again(state) for state in states):
            self._view.show_outcome(self._work.so_far.outcome(self._history.table, Outcome(())))

    def pause_or_go_on(self) -> None:
        """Pause, or go on when it is paused."""
        if self._run.is_paused:
            self._run.resume()
        else:
            self._run.pause()

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        self._run.try_now()

    def take_up_settings(self) -> None:
        """The settings are others now: what goes on is to go on with them."""
        self._run.keep(self._pace())

    def stop(self, how: Stop = Stop.LATER) -> None:
        """Stop within seconds; what is in the study already stays there."""
        if self.is_sending and self._stop is None:
            self._stop = how
            self._view.show_cancelling()
            self._run.cancel(abort=how is Stop.DELETE)
            self.token.give_up()

    async def cancel(self) -> None:
        """Stop, after asking how."""
        await self.ask_to_stop(Occasion.CANCEL)

    async def ask_to_stop(self, occasion: Occasion) -> bool:
        """Ask whether to stop, and how, and wait for the end; False: the user wants to keep sending."""
        place = self._work.place
        if not self.is_sending or place is None:
            return True
        lost = place.practice and occasion is Occasion.CLOSE
        how = await ask_how_to_stop(self._window, occasion, can_go_on=not lost, all_sent=self.is_following)
        if how is not None:
            await self.stopped(how)
        return how is not None

    async def stopped(self, how: Stop = Stop.LATER) -> None:
        """Stop, and wait until it has ended, a few seconds at most."""
        self.stop(how)
        if self.is_sending:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), SECONDS_TO_STOP)

    # ---- a run

    async def _look_again(self, place: UploadPlace) -> None:
        if self.is_sending or self.is_preparing:
            return
        with self._preparing():
            imported = await self._still_imported(place)
            if not imported:
                return
            claimed = await self._written_down(place.plan(imported), place)
        await self._carry_out(claimed, place)

    async def _still_imported(self, place: UploadPlace) -> tuple[CaseToSend, ...]:
        """The cases that were sent and are not known to be there, for the next run to follow; one that goes on and only
        follows ends.
        """
        if self.is_sending:
            self.stop()
            await self._ended.wait()
        keys = {key for key, state in self._work.so_far.states.items() if can_look_again(state)}
        if not keys:
            return ()
        journal = self._journals.of(place)
        return await self._tasks.run(cases_of, journal, place.owner, self._work.run_id, keys)

    async def _written_down(self, plan: Plan, place: UploadPlace) -> Journaled:
        before = self._view.outcome
        self._view.begin()  # the user has agreed: what was said of the last run is of the past
        try:
            journal = self._journals.of(place)
            return _mine(await self._tasks.run(claim_for, journal, self._work.run_id, plan))
        except BaseException:
            self._view.end(before)
            raise

    async def _carry_out(
        self, claimed: Journaled, place: UploadPlace, orders: Mapping[str, int] | None = None
    ) -> None:
        journal = self._journals.of(place)
        outcome: Outcome | None = None
        self._begin(claimed)
        try:
            await self._work.begin_run(claimed, orders)
            outcome = await self._to_the_end(claimed, place)
            earlier, later = self._work.so_far.states, self._stop is Stop.LATER
            await self._tasks.run(put_away, journal, claimed, outcome, earlier, later=later)
        except BaseException:
            journal.runs.release(claimed.run)
            raise
        finally:
            self._end(claimed, outcome)

    def _begin(self, claimed: Journaled) -> None:
        self._ended.clear()
        self._stop = None
        self.at_work = claimed.run
        self._view.begin()
        self._outside.begin(len(claimed.plan.cases))
        self.changed.emit()

    def _end(self, claimed: Journaled, outcome: Outcome | None) -> None:
        self.at_work = None
        self._failed, self.is_following = frozenset(), False
        self._work.end_run(outcome, [case.key for case in claimed.plan.cases])
        self._view.end(self._work.so_far.outcome(self._history.table, outcome) if outcome else None)
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
            outcome = await self._run.run(job, self._pace())
            another = await self.token.instead_of(outcome.stopped_by) if self._stop is None else None
            if another is None:
                return outcome
            connection = another

    def _untouched(self, plan: Plan) -> Outcome:
        known, there = self._work.so_far.states, self._work.so_far.in_study
        states = ((case, known[case.key] if case.key in there else Stopped()) for case in plan.cases)
        return Outcome(tuple(RowOutcome(case.key, case.title, state) for case, state in states))

    def _halt(self, what_for: str, why: str) -> None:
        self._view.show_halted(what_for)
        self._outside.need(why)

    @contextlib.contextmanager
    def _preparing(self) -> Iterator[None]:
        self.is_preparing = True
        self.changed.emit()
        try:
            yield
        finally:
            self.is_preparing = False
            self.changed.emit()

    def _pace(self) -> Pace:
        speed = self._settings.upload_speed
        return Pace(self._settings.upload_workers, speed * _MIB if speed else None)

    def _show(self) -> None:
        self._view.show_run(self._run.board, self._run.speed, paused=self._run.is_paused)
        self._see_whether_all_is_sent()

    def _see_whether_all_is_sent(self) -> None:
        states = self._run.board.states()
        only_imports = all(isinstance(state, Importing) or is_over(state) for state in states.values())
        if not states or not only_imports or self._stop is not None or not self._run.is_running:
            return
        failed = frozenset(key for key, state in states.items() if isinstance(state, Failed))
        if failed != self._failed or not self.is_following:
            self._failed, self.is_following = failed, True
            self._work.release({key: states[key] for key in failed})
            self._view.show_following()
            self.changed.emit()


def _mine(claimed: Journaled | None) -> Journaled:
    """*claimed*, or the error that says who has it."""
    if claimed is None:
        raise GcdeskError(
            tr(
                "Upload",
                "Another gcdesk on this computer is sending this upload. Nothing is sent twice: wait until that one has finished, or go on with the upload there.",
            )
        )
    return claimed
