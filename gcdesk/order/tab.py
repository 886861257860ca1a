"""The order tab: how readers see the display sets one after the other, and what they are called. One page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.api.connection import Connection
from gcdesk.api.models import DisplaySet
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit import messages
from gcdesk.kit.browser import open_page
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, named
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.states import Locked, State
from gcdesk.order.editing.answers_strip import AnswersStrip, AnswersWork
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.keeper import Keeper
from gcdesk.order.editing.live_plan import LivePlan
from gcdesk.order.editing.order_panel import OrderPanel
from gcdesk.order.listing.state_signs import help_targets_of, signs_of
from gcdesk.order.planning.plan import moved_by, nearest_arrangement
from gcdesk.order.preview.preview_work import PreviewWork
from gcdesk.order.running.apply_view import ApplyView
from gcdesk.order.running.apply_work import ApplyWork
from gcdesk.order.running.kept_work import KeptWork, UnfinishedView
from gcdesk.order.running.notices import Notices
from gcdesk.order.running.readiness import Readiness
from gcdesk.order.shown_study import ShownStudy
from gcdesk.study.answers import AnswersSource
from gcdesk.study.place import Place
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import counted, tr


class OrderTab(QWidget):
    """Joins the draft with its plan, the answers, the journal and the applier."""

    study_changed = Signal()
    """Display sets were changed on the server: the study is to be loaded again."""
    reload_wanted = Signal()
    """The study is to be loaded again: the user may have been given the right to change it."""

    def __init__(self, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal) -> None:
        super().__init__()
        named(self, "order_tab", tr("Order", "Order"))
        self._tasks = tasks
        self._draft = Draft(self)
        self._plan = LivePlan(self._draft, tasks, self)
        self._journals = Journals(journal)
        self._panel = OrderPanel(self._draft, self._plan, tasks, settings, theme)
        self._preview = PreviewWork(self._panel.preview, tasks, self)
        self._strip = AnswersStrip()
        self._answers = AnswersWork(self._strip, tasks, self)
        self._view = ApplyView()
        self.run = ApplyWork(
            self._draft, self._plan, self._view, self._show_states, self._journals, tasks, self
        )
        self._keeper = Keeper(self._draft, self._journals, tasks, self)
        self._study = ShownStudy(
            self._draft, self._keeper, self._answers, lambda: self.run.is_running, tasks, self
        )
        self._unfinished = UnfinishedView()
        self._kept = KeptWork(self.run, self._unfinished, self._view, self._journals, tasks, self)
        self._notices = Notices()
        self._lay_out()
        self._connect()
        self._readiness = Readiness(
            self._draft,
            self._plan,
            self._study,
            self.run,
            self._kept,
            panel=self._panel,
            notices=self._notices,
            view=self._view,
        )

    # ---- for the window

    @property
    def busy(self) -> bool:
        """Whether changes are being applied."""
        return self.run.is_running

    def show_study(
        self, connection: Connection, user: str, practice: bool, snapshot: Snapshot, answers: AnswersSource
    ) -> None:
        """Show a study: what was kept of unapplied edits is there again; a renewed snapshot keeps the edits."""
        place = self.run.place = Place(connection, user, practice, snapshot)
        is_another = self._study.show(place)
        self._answers.use(answers)
        self._preview.use(connection)
        if is_another:
            self._panel.forget()
            self.run.forget()
            self._kept.forget()
            self._strip.hide_all()
        self._tasks.start(self._study.open(), "show the order")
        if self.isVisible():
            self._answers.load()

    async def leave_asked(self) -> bool:
        """Another account or study is wanted: whether it may be. Unapplied edits are kept; applying is asked about."""
        may = await self.run.ask_to_stop()
        if may:
            await self._keeper.flush()
        return may

    async def close_asked(self) -> bool:
        """The window is to be closed: whether it may be. Applying is asked about, and edits that practice forgets."""
        return await self.run.ask_to_stop() and await self._may_forget()

    async def put_away(self) -> None:
        """The program ends: applying stops, to go on later, and the edits are kept."""
        self._preview.stop()
        self._answers.stop()
        await self.run.stopped()
        await self._keeper.flush()

    def stop(self) -> None:
        """The program ends now."""
        self.run.stop()
        self._preview.stop()
        self._answers.stop()
        self._answers.end()
        self._journals.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what is needed from now on."""
        super().showEvent(event)
        self._answers.load()

    # ---- what the user can do

    def open_row(self, pk: str) -> None:
        """Open the web page of a display set."""
        if self._study.place is not None:
            open_page(QUrl(self._study.place.page_of(pk)))

    def open_study(self) -> None:
        """Open the web page of the study's display sets, on which empty ones can be deleted."""
        if self._study.place is not None:
            open_page(QUrl(self._study.place.study_page))

    async def take_nearest(self) -> None:
        """Want the nearest order that can hold."""
        now = self._draft.arrangement
        nearest = await self._tasks.run(nearest_arrangement, now, self._draft.sets)
        if self._draft.arrangement is now:
            self._draft.change(nearest, tr("Order", "taking the nearest order"))
            moved = len(moved_by(now, nearest))
            self._panel.say(
                counted(
                    moved,
                    tr("Order", "{n} display set was moved to where there is room."),
                    tr("Order", "{n} display sets were moved to where there is room."),
                )
            )

    def keep_titles(self) -> None:
        """Want the titles that locked display sets have, and keep."""
        now, sets = self._draft.arrangement, self._draft.sets
        titles = {pk: sets.by_pk[pk].title for pk in sets.locked}
        self._draft.change(
            now.with_titles(titles), tr("Order", "letting locked display sets keep their titles")
        )

    def discard(self) -> None:
        """Want everything as it is in the study."""
        self._panel.actions_.back_to_study()
        self._panel.view.setFocus()

    async def _may_forget(self) -> bool:
        """Whether unapplied edits may be lost: those of practice are, all others are kept."""
        place = self._study.place
        if place is None or not place.practice or not self._draft.is_edited:
            return True
        return await messages.ask(
            self,
            tr("Order", "Practice keeps nothing"),
            tr(
                "Order",
                "You have not applied your changes in the tab “Order”. Practice keeps nothing after gcdesk is closed: they will be lost. In a study on a real server they would still be there.",
            ),
            accept=tr("Order", "Close and lose them"),
            reject=tr("Order", "Stay here"),
        )

    # ---- what has happened

    def _take_sights(self) -> None:
        """Other display sets, or the same with other values, come next."""
        sights = self._study.sights
        self._panel.show_sets(sights.display_sets, sights.names, sights.words)
        self._look_at(self._panel.view.current_pk())

    async def _take_study(self) -> None:
        """Another study is there."""
        self._panel.view.scrollToTop()
        await self._look_what_is_kept()

    async def _look_what_is_kept(self) -> None:
        """What the journal has of the study may be something else: another gcdesk may have begun or ended a run."""
        if self._study.place is not None:
            await self._kept.renew(self._study.place)
            self._readiness.follow()

    def _show_states(self, states: Mapping[str, State]) -> None:
        self._study.refuse(pk for pk, state in states.items() if isinstance(state, Locked))
        self._panel.model.show_states(signs_of(states), help_targets_of(states))

    async def _take_run(self, ledger: Ledger) -> None:
        """A run has ended: the table is as it has left the study, until that is loaded again."""
        place = self._study.place
        if place is None:
            return
        await self._study.take_run(ledger, is_all_written=self.run.is_all_written)
        await self._kept.renew(place)
        self._readiness.follow()
        self.study_changed.emit()

    def _take_draft(self) -> None:
        """The draft is another one."""
        if self._study.is_open:
            self._keeper.save_soon()
        self._look_at(self._panel.view.current_pk())

    def _gone_on(self) -> None:
        """The user goes on: what was applied is of the past."""
        self._panel.model.forget_written()
        if self.run.is_all_written and not self.run.is_busy:
            self.run.forget()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SMALL)
        above = (self._unfinished, self._strip, self._notices)
        layout.addWidget(scrolling(*above, self._panel, tall=self._panel), 1)
        layout.addWidget(self._view)

    def _connect(self) -> None:
        slot, view, panel = self._tasks.slot, self._view, self._panel
        self.addActions([panel.actions_.undo, panel.actions_.redo])
        self._notices.reload_wanted.connect(self.reload_wanted)
        self._notices.page_wanted.connect(self.open_study)
        self._notices.nearest_wanted.connect(slot(self.take_nearest, alone=True))
        self._notices.titles_wanted.connect(self.keep_titles)
        self._draft.changed.connect(self._take_draft)
        self._draft.edited.connect(self._gone_on)
        self._study.seen.connect(self._take_sights)
        self._study.opened.connect(slot(self._take_study))
        self._study.renewed.connect(
            panel.follow
        )  # what they hold may be something else, though their order is not
        self._study.renewed.connect(slot(self._look_what_is_kept))
        panel.looked_at.connect(self._look_at)
        panel.preview_shown.connect(self._preview.again)
        panel.view.row_opened.connect(self.open_row)
        panel.actions_.page_wanted.connect(self.open_row)
        panel.preview.page_wanted.connect(self.open_row)
        view.apply_wanted.connect(slot(self.run.apply, alone=True))
        view.show_wanted.connect(slot(self.run.show_changes, alone=True))
        view.discard_wanted.connect(self.discard)
        view.stop_wanted.connect(self.run.stop)
        view.try_now_wanted.connect(self.run.try_now)
        view.retry_wanted.connect(slot(self.run.go_on, alone=True))
        view.overwrite_wanted.connect(slot(self.run.overwrite, alone=True))
        view.keep_theirs_wanted.connect(slot(self.run.keep_theirs, alone=True))
        self.run.decided.connect(panel.model.forget_states)
        self.run.asked.connect(panel.view.setFocus)
        self.run.ended.connect(slot(self._take_run))

    def _look_at(self, pk: str) -> None:
        display_set: DisplaySet | None = self._study.sights.display_sets.get(pk)
        self._preview.look_at(display_set, self._draft.arrangement.titles.get(pk, "") if display_set else "")
