"""Runs that the journal keeps of the study that is shown: one that was stopped half way, and the last one, to be put back."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gcdesk.errors import AtWorkElsewhere, GcdeskError
from gcdesk.journal.journals import Journals
from gcdesk.kit.dialogs import finished
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, label, named, picture, primary
from gcdesk.order.applying.kept_runs import KeptRun, kept_runs, leave
from gcdesk.order.listing.apply_text import unfinished_text
from gcdesk.order.listing.change_lines import lines_of_rows
from gcdesk.order.running.apply_view import ApplyView
from gcdesk.order.running.apply_work import ApplyWork
from gcdesk.order.running.changes_dialog import ChangesDialog, Question
from gcdesk.study.place import Place
from gcdesk.texts import counted, tr
from gcdesk.texts.moments import moment_here


class UnfinishedView(QFrame):
    """Asks what is to become of a run that was stopped half way."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "order_unfinished", tr("Order", "Changes that were stopped halfway"))
        self.setProperty("banner", "warning")
        self._told: QLabel = named(label(""), "order_unfinished_text", "")
        self.go_on = _button("order_go_on_button", tr("Order", "Go on"))
        primary(self.go_on)
        self.back = _button("order_turn_button", tr("Order", "Put it back"))
        self.leave = _button("order_leave_button", tr("Order", "Leave it as it is"))
        words = QHBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(picture("warning", "warning"))
        words.addWidget(self._told, 1)
        words.addWidget(HelpLink("order_unfinished_help", "order#apply"))
        for button in (self.leave, self.back, self.go_on):
            words.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GAP, SMALL, GAP, SMALL)
        lines.addLayout(words)
        self.hide()

    def say(self, text: str, *, can_be_done: bool, can_go_back: bool) -> None:
        """Ask, or, unless it *can_be_done*, only tell."""
        self._told.setText(text)
        self._told.setAccessibleName(text)
        self.go_on.setVisible(can_be_done)
        self.leave.setVisible(can_be_done)
        self.back.setVisible(can_be_done and can_go_back)
        self.show()


class KeptWork(QObject):
    """Joins the kept runs with the two places that offer them. Dialogs open over *parent*."""

    def __init__(
        self,
        work: ApplyWork,
        asking: UnfinishedView,
        view: ApplyView,
        journals: Journals,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._work = work
        self._asking = asking
        self._view = view
        self._journals = journals
        self._tasks = tasks
        self._runs: Sequence[KeptRun] = ()
        self.is_known = False
        """Whether it was looked what the journal keeps of the study."""
        asking.go_on.clicked.connect(tasks.slot(self.go_on, alone=True))
        asking.back.clicked.connect(tasks.slot(self.turn_unfinished, alone=True))
        asking.leave.clicked.connect(tasks.slot(self.leave_so, alone=True))
        view.put_back_wanted.connect(tasks.slot(self.put_back, alone=True))

    @property
    def unfinished(self) -> KeptRun | None:
        """The run that was stopped half way, the newest of several."""
        return next((kept for kept in self._runs if kept.is_unfinished), None)

    @property
    def last(self) -> KeptRun | None:
        """The run that can be put back: the newest, when it has ended and has written something."""
        newest = self._runs[0] if self._runs else None
        return newest if newest is not None and not newest.is_unfinished and newest.back else None

    def forget(self) -> None:
        """Another study."""
        self._runs, self.is_known = (), False
        self._show()

    async def renew(self, place: Place) -> None:
        """Look what the journal keeps of *place*."""
        runs = await self._tasks.run(kept_runs, self._journals.of(place), place.owner, place.study_pk)
        if place.is_same(self._work.place) and not self._work.is_running:
            self._runs, self.is_known = runs, True
            self._show()

    # ---- what the user can do

    async def go_on(self) -> None:
        """Go on with what was stopped half way."""
        if (kept := self.unfinished) is not None:
            await self._begun(self._work.go_on(kept.run))

    async def turn_unfinished(self) -> None:
        """Put back what was stopped half way."""
        if (kept := self.unfinished) is not None:
            await self._begun(self._work.turn(kept.run))

    async def leave_so(self) -> None:
        """Leave what was stopped half way as it is."""
        kept, place = self.unfinished, self._work.place
        if kept is None or place is None:
            return
        if not await self._tasks.run(leave, self._journals.of(place), kept.run):
            raise AtWorkElsewhere(tr("Order", "Another gcdesk on this computer is working on these changes."))
        await self.renew(place)
        self._work.changed.emit()

    async def put_back(self) -> None:
        """Put the last run back, after showing what that changes."""
        kept = self.last
        if kept is None or self._work.is_busy:
            return
        amount = len(kept.back)
        verb = counted(amount, tr("Order", "Put {n} change back"), tr("Order", "Put {n} changes back"))
        sentence = tr(
            "Order",
            "The display sets get the order numbers and titles that they had before {moment}. What others have changed "
            "since is left alone.",
            moment=moment_here(kept.run.begun),
        )
        question = Question(tr("Order", "{verb}?", verb=verb), sentence, lines_of_rows(kept.back), verb)
        agreed = await finished(ChangesDialog(question, self._window))
        self._work.asked.emit()
        if agreed:
            await self._work.turn(kept.run)

    # ---- inside

    async def _begun(self, work: Awaitable[None]) -> None:
        """Do *work* about what was stopped half way; where it can't be done, as another gcdesk is at it, that is shown."""
        self._asking.hide()
        try:
            await work
        except GcdeskError:
            if (place := self._work.place) is not None:
                await self.renew(place)
            raise

    def _show(self) -> None:
        kept, last = self.unfinished, self.last
        if kept is None:
            self._asking.hide()
        elif kept.is_elsewhere:
            told = tr("Order", "Another gcdesk on this computer is applying changes to this study.")
            self._asking.say(told, can_be_done=False, can_go_back=False)
        else:
            when = moment_here(kept.run.begun)
            told = unfinished_text(len(kept.left), len(kept.back), kept.half_written, when)
            self._asking.say(told, can_be_done=True, can_go_back=bool(kept.back) and not kept.is_back)
        tooltip = ""
        if last is not None:
            tooltip = tr(
                "Order", "Undo the changes that were applied on {moment}", moment=moment_here(last.run.begun)
            )
        self._view.offer_back(offered=last is not None, tooltip=tooltip)


def _button(name: str, text: str) -> QPushButton:
    return named(QPushButton(text), name, text)
