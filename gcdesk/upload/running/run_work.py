"""How a run comes about in the window: prepared, agreed on, written down, and handed over to be carried out."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.errors import AtWorkElsewhere
from gcdesk.journal import Run
from gcdesk.journal.journals import Journals
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.states import can_look_again
from gcdesk.upload.records.journaled import Journaled
from gcdesk.upload.records.kept_runs import cases_of, claim_again, claim_for, find_run
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.running.run_at_work import RunAtWork
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.sender import Wish, agreed
from gcdesk.upload.running.stop_dialog import Occasion, ask_how_to_stop


class RunWork(QObject):
    """Joins the table with the journal, and with the run at work. Dialogs open over *parent*."""

    changed = Signal()
    """It is preparing, sending or resting now: ask `is_preparing` and `is_sending`."""

    def __init__(
        self,
        history: History,
        work: TableWork,
        view: RunView,
        at_work: RunAtWork,
        journals: Journals,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._history = history
        self._work = work
        self._view = view
        self._journals = journals
        self._tasks = tasks
        self.at_work = at_work
        self.is_preparing = False
        """Files are looked at again, or the user is being asked."""
        at_work.changed.connect(self.changed)

    @property
    def is_sending(self) -> bool:
        """Whether cases are being sent."""
        return self.at_work.run is not None

    async def send(self, keys: frozenset[str], *, ask: bool) -> None:
        """Send the rows *keys* as far as they can be sent; *ask* before that, as the user has not agreed yet."""
        place = self._work.place
        if (
            place is None
            or not keys
            or self.is_preparing
            or (self.is_sending and not self.at_work.is_following)
        ):
            return
        with self._preparing():
            await self._work.look_up()
            work = self._work
            wish = Wish(
                place,
                self._history.table,
                work.rows.so_far,
                work.study,
                keys,
                left_out=work.left_out,
                ask=ask,
            )
            plan = await agreed(wish, self._work.checks, self._tasks, self._window)
            if plan is None or not place.is_same(self._work.place):
                return
            imported = await self._still_imported(place)
            both = replace(plan.plan, cases=(*imported, *plan.plan.cases))
            claimed = await self._written_down(both, place)
        await self.at_work.carry_out(claimed, place, plan.orders)

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
        await self.at_work.carry_out(claimed, place)

    async def retry(self) -> None:
        """Try the failed ones again, or send the rest, and look again at what is imported."""
        place, failed = self._work.place, self._work.rows.so_far.retriable
        if place is None:
            return
        if self._work.rows.are_visited:
            run = await self._tasks.run(
                find_run, self._journals.of(place), place.owner, self._work.rows.run_id
            )
            if run is not None:
                await self.go_on(run)
        elif failed:
            await self.send(failed, ask=False)
        else:
            await self._look_again(place)

    def offer_to_look_again(self) -> None:
        """The table is shown: sum up what is known of its rows, when the server was still importing some."""
        states = self._work.rows.so_far.states.values()
        if not self.is_sending and any(can_look_again(state) for state in states):
            self._view.show_outcome(self._work.rows.so_far.outcome(self._history.table, Outcome(())))

    async def cancel(self) -> None:
        """Stop, after asking how."""
        await self.ask_to_stop(Occasion.CANCEL)

    async def ask_to_stop(self, occasion: Occasion) -> bool:
        """Ask whether to stop, and how, and wait for the end; False: the user wants to keep sending.

        Sending rests until the user has answered. A question that no longer is one closes by itself.
        """
        place = self._work.place
        if not self.is_sending or place is None:
            return True
        lost = place.practice and occasion is Occasion.CLOSE
        all_sent = self.at_work.is_following
        with self.at_work.resting():
            how = await ask_how_to_stop(
                self._window,
                occasion,
                can_go_on=not lost,
                all_sent=all_sent,
                changed=self.at_work.changed,
                still=lambda: self.is_sending and self.at_work.is_following is all_sent,
            )
            if how is not None:
                await self.at_work.stopped(how)
        return how is not None

    # ---- a run

    async def _look_again(self, place: UploadPlace) -> None:
        if self.is_sending or self.is_preparing:
            return
        with self._preparing():
            imported = await self._still_imported(place)
            if not imported:
                return
            claimed = await self._written_down(place.plan(imported), place)
        await self.at_work.carry_out(claimed, place)

    async def _still_imported(self, place: UploadPlace) -> tuple[CaseToSend, ...]:
        """The cases that were sent and are not known to be there, for the next run to follow; one that goes on and only
        follows ends.
        """
        await self.at_work.ended()
        keys = {key for key, state in self._work.rows.so_far.states.items() if can_look_again(state)}
        if not keys:
            return ()
        journal = self._journals.of(place)
        return await self._tasks.run(cases_of, journal, place.owner, self._work.rows.run_id, keys)

    async def _written_down(self, plan: Plan, place: UploadPlace) -> Journaled:
        before = self._view.outcome
        self._view.begin()  # the user has agreed: what was said of the last run is of the past
        try:
            journal = self._journals.of(place)
            return _mine(await self._tasks.run(claim_for, journal, self._work.rows.run_id, plan))
        except BaseException:
            self._view.end(before)
            raise

    @contextlib.contextmanager
    def _preparing(self) -> Iterator[None]:
        self.is_preparing = True
        self.changed.emit()
        try:
            yield
        finally:
            self.is_preparing = False
            self.changed.emit()


def _mine(claimed: Journaled | None) -> Journaled:
    """*claimed*, or the error that says who has it."""
    if claimed is None:
        raise AtWorkElsewhere(
            tr(
                "Upload",
                "Another gcdesk on this computer is sending this upload. Nothing is sent twice: wait until that one has finished, or go on with the upload there.",
            )
        )
    return claimed
