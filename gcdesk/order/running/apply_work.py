"""The life of a run in the window: agreed on, written down, carried out, and ended, however it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.api.connection import Connection
from gcdesk.errors import AtWorkElsewhere, GcdeskError, NoUser, OtherUser, TokenRefused
from gcdesk.journal import Run
from gcdesk.journal.journals import Journals
from gcdesk.kit import messages
from gcdesk.kit.awake import Awake
from gcdesk.kit.dialogs import finished
from gcdesk.kit.tasks import Tasks
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.kept_runs import Begun, begin, go_on, leave_alone, put_away, take_over, turn
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.states import Conflict, State, Written
from gcdesk.order.applying.work import work_of
from gcdesk.order.arranging.arrangement import restored
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.live_plan import LivePlan
from gcdesk.order.listing.apply_text import apply_label, plan_text
from gcdesk.order.listing.change_lines import lines_of_changes
from gcdesk.order.planning.plan import Plan
from gcdesk.order.running.apply_view import ApplyView
from gcdesk.order.running.changes_dialog import ChangesDialog, Question
from gcdesk.order.running.live_apply import LiveApply
from gcdesk.study.place import Place
from gcdesk.texts import counted, tr

SECONDS_TO_STOP = 3.0

AskForToken = Callable[[GcdeskError], Awaitable[Connection | None]]
"""Asks for another token of the same user, as the one that was used is refused; None: not now."""


class ApplyWork(QObject):
    """Joins the `ApplyView` with the applier and the journal. Dialogs open over *parent*."""

    changed = Signal()
    """It is at work or resting now: ask `is_busy`."""
    asked = Signal()
    """A dialog of changes was closed: the table wants the keyboard again."""
    ended = Signal(object)
    """A run has ended, of that `Ledger`; whoever shows the study takes up what it has written."""
    decided = Signal()
    """What is told of the rows of the last run is of the past: another one begins, or the user has decided."""

    def __init__(
        self,
        draft: Draft,
        plan: LivePlan,
        view: ApplyView,
        show: Callable[[Mapping[str, State]], None],
        journals: Journals,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._draft = draft
        self._plan = plan
        self._view = view
        self._journals = journals
        self._tasks = tasks
        self._live = LiveApply(tasks, show, self)
        self._awake = Awake()
        self._over = asyncio.Event()
        self._is_stopped = False
        self._is_asking = False
        self.place: Place | None = None
        self.run: Run | None = None
        """The run that is carried out, or was last."""
        self.outcome: Outcome | None = None
        """How it ended."""
        self.is_running = False
        self.ask_for_token: AskForToken | None = None
        self._live.advanced.connect(self._show)

    @property
    def is_busy(self) -> bool:
        """Whether display sets are being written, or the user is being asked about that."""
        return self.is_running or self._is_asking

    @property
    def is_all_written(self) -> bool:
        """Whether the last run has written everything."""
        return self.outcome is not None and len(self.outcome.of(Written)) == len(self.outcome.states)

    def forget(self) -> None:
        """Another study: nothing of the last run is shown any more."""
        self.run = self.outcome = None
        self._view.show_outcome(None)

    # ---- what the user can do

    async def apply(self) -> None:
        """Write what is wanted, after showing it."""
        plan, place = self._plan.plan, self.place
        if plan is None or place is None or not plan.can_be_applied or self.is_busy:
            return
        with self._asking():
            agreed = await self._agreed_on(plan, place)
            if agreed is None:
                return
            plan, place = agreed
            server, study = place.connection.server, place.snapshot.study
            work = work_of(plan, server=server, user=place.user, study=study)
            begun = await self._tasks.run(begin, self._journals.of(place), work)
        await self._carry_out(place, begun)

    async def show_changes(self) -> None:
        """List the changes, to look at them."""
        plan, place = self._plan.plan, self.place
        if plan is not None and place is not None and not self.is_busy:
            with self._asking():
                await finished(ChangesDialog(_question(plan, place, ask=False), self._window))

    async def go_on(self, run: Run | None = None) -> None:
        """Go on with *run*; None: with the last one, of which something failed or is left."""
        run = run or self.run
        if run is not None:
            await self._take_up(go_on, run)

    async def turn(self, run: Run) -> None:
        """Put back what *run* has written; one that was put back is applied again."""
        await self._take_up(turn, run)

    async def overwrite(self) -> None:
        """Write over what somebody else has changed meanwhile."""
        pks = self._conflicts()
        if self.run is not None and pks:
            await self._take_up(lambda journal, run: take_over(journal, run, pks), self.run)

    async def keep_theirs(self) -> None:
        """Leave what somebody else has changed as it is."""
        place, pks = self.place, self._conflicts()
        if place is None or self.run is None or not pks or self.is_busy:
            return
        if not await self._tasks.run(leave_alone, self._journals.of(place), self.run, pks):
            raise _elsewhere()
        plan = await self._plan.latest()
        kept = restored(plan.arrangement, self._draft.sets, plan.orders, pks)
        self._draft.change(kept, tr("Order", "keeping what others have changed"))
        self.forget()
        self.decided.emit()
        self.changed.emit()

    def stop(self) -> None:
        """Stop within two seconds; what is written stays, and the rest can be gone on with."""
        if self.is_running and not self._is_stopped:
            self._is_stopped = True
            self._view.show_stopping()
            self._live.cancel()

    def try_now(self) -> None:
        """Do not wait any longer for what it is waiting for."""
        self._live.try_now()

    async def ask_to_stop(self) -> bool:
        """Ask whether to stop, and wait for the end; False: the user wants to keep applying."""
        if not self.is_running:
            return True
        wanted = await messages.ask(
            self._window,
            tr("Order", "Changes are still being applied"),
            tr(
                "Order",
                "What is written already stays. You can go on with the rest later, or put everything back.",
            ),
            accept=tr("Order", "Stop"),
            reject=tr("Order", "Keep applying"),
        )
        if wanted:
            await self.stopped()
        return wanted

    async def stopped(self) -> None:
        """Stop, and wait until it has ended, a few seconds at most."""
        self.stop()
        if self.is_running:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), SECONDS_TO_STOP)

    # ---- inside

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Within it nothing can be edited, and nothing else begins."""
        self._is_asking = True
        self.changed.emit()
        try:
            yield
        finally:
            self._is_asking = False
            self.changed.emit()
            self.asked.emit()

    async def _agreed_on(self, plan: Plan, place: Place) -> tuple[Plan, Place] | None:
        """Show what *plan* changes, until the user has agreed to just what would be sent; None: no more is wanted.

        While the question is open the study, or who has answered, may be loaded anew: the plan is then another one.
        """
        question = _question(plan, place)
        while await finished(ChangesDialog(question, self._window)):
            now, here = await self._plan.latest(), self.place
            if here is None or not here.is_same(place):
                return None  # the study was left
            if now.changes == plan.changes and now.can_be_applied:
                return now, here
            if not now.can_be_applied:
                messages.tell(self._window, tr("Order", "Nothing was sent"), _overtaken(now))
                return None
            plan, question = now, _question(now, here, is_another=True)
        return None

    async def _take_up(self, claim: Callable[..., Begun | None], run: Run) -> None:
        place = self.place
        if place is None or self.is_busy:
            return
        with self._asking():
            begun = await self._tasks.run(claim, self._journals.of(place), run)
        if begun is None:
            raise _elsewhere()
        await self._carry_out(place, begun)

    async def _carry_out(self, place: Place, begun: Begun) -> None:
        journal = self._journals.of(place)
        outcome: Outcome | None = None
        self._begin(begun.run)
        try:
            outcome = await self._to_the_end(begun.ledger, place.connection)
            await self._tasks.run(put_away, journal, begun, outcome)
        except BaseException:
            journal.runs.release(begun.run)
            raise
        finally:
            self._end(outcome, begun.ledger)

    async def _to_the_end(self, ledger: Ledger, connection: Connection) -> Outcome:
        """Write, with another token when the one that is used is refused on the way."""
        while True:
            outcome = await self._live.run(ledger, connection)
            another = await self._another_token(outcome.stopped_by)
            if another is None:
                return outcome
            connection = another

    async def _another_token(self, refused: GcdeskError | None) -> Connection | None:
        needs_one = isinstance(refused, TokenRefused | NoUser | OtherUser) and not self._is_stopped
        if not needs_one or refused is None or self.ask_for_token is None:
            return None
        self._view.show_halted(tr("Order", "Waiting for another token"))
        return await self.ask_for_token(refused)

    def _begin(self, run: Run) -> None:
        self._over.clear()
        self._is_stopped = False
        self.is_running, self.run, self.outcome = True, run, None
        self._view.begin()
        self.decided.emit()
        self._awake.start(tr("Order", "gcdesk is putting display sets in order"))
        self.changed.emit()

    def _end(self, outcome: Outcome | None, ledger: Ledger) -> None:
        self._awake.stop()
        self.is_running, self.outcome = False, outcome
        self._view.end(outcome, is_back=ledger.is_back)
        self._over.set()
        self.changed.emit()
        self.ended.emit(ledger)

    def _conflicts(self) -> list[str]:
        return self.outcome.of(Conflict) if self.outcome is not None else []

    def _show(self) -> None:
        board = self._live.board
        if self.is_running and not self._is_stopped:
            self._view.show_run(board.done, board.total, board.notice, board.notice_help)


def _question(plan: Plan, place: Place, *, ask: bool = True, is_another: bool = False) -> Question:
    """*is_another*: the study was loaded anew while the user was asked, and the plan is not the one agreed to."""
    amount = len(plan.written)
    verb = apply_label(amount)
    title = tr("Order", "{verb}?", verb=verb) if ask else tr("Order", "Changes")
    sentence = counted(
        amount,
        tr("Order", "{n} display set of “{study}” will be changed. You can put it back afterwards."),
        tr("Order", "{n} display sets of “{study}” will be changed. You can put them back afterwards."),
    ).replace("{study}", place.snapshot.study.title or place.snapshot.study.slug)
    if is_another:
        changed = tr(
            "Order",
            "The study has changed while you were asked, so nothing has been sent yet: please look again.",
        )
        sentence = f"{changed} {sentence}"
    if plan.writes > amount:
        sentence += " " + tr(
            "Order",
            "Titles that change places go through a temporary one, as no two can be the same at any moment.",
        )
    return Question(title, sentence, lines_of_changes(plan.changes), verb if ask else "")


def _overtaken(plan: Plan) -> str:
    """Why nothing can be sent any more of what was agreed to."""
    return tr(
        "Order",
        "The study has changed while you were asked, and your changes can't be applied any more as they were shown. {reason}",
        reason=plan_text(plan),
    )


def _elsewhere() -> AtWorkElsewhere:
    return AtWorkElsewhere(
        tr(
            "Order",
            "Another gcdesk on this computer is working on these changes. Nothing is written twice: wait until that one has finished.",
        )
    )
