"""The upload tab: from a folder to display sets, on one page, from top to bottom."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.api.client import Connection
from gcdesk.api.models import Interface
from gcdesk.errors import NotEditor
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit import dialogs
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.notify import Show
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, Banner, named
from gcdesk.study.answers import AnswersSource
from gcdesk.study.place import owner_of
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.choices import Choices
from gcdesk.upload.editing.column_dialog import ColumnDialog
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.left_out import LeftOut
from gcdesk.upload.editing.looking_strip import LookingStrip
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.engine.copies import delete_leftovers
from gcdesk.upload.engine.engine import PACE
from gcdesk.upload.folder.samples import Samples
from gcdesk.upload.records.extract import journal_extract
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.records.report import summary_of
from gcdesk.upload.records.waiting import waiting_in
from gcdesk.upload.running.live_run import LiveRun
from gcdesk.upload.running.outside import Outside
from gcdesk.upload.running.readiness import Readiness
from gcdesk.upload.running.rows_dialog import OpenPage, in_browser
from gcdesk.upload.running.run_at_work import RunAtWork
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.run_work import RunWork
from gcdesk.upload.running.runs_view import RunsView
from gcdesk.upload.running.runs_work import RunsWork
from gcdesk.upload.running.save_summary import save_summary
from gcdesk.upload.running.stop_dialog import Occasion
from gcdesk.upload.table import edits


class UploadTab(QWidget):
    """Joins folder, table, checks and run. What the user can do is one method each, named after its button."""

    display_sets_created = Signal()
    """The study has display sets that it did not have."""
    reload_wanted = Signal()
    """The study is to be loaded again: the user may have been given the right to change it."""
    other_study_wanted = Signal(str)
    """The reader study of that slug is to be shown: an upload to it is to go on."""

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        journal: Journal,
        *,
        pace: float = PACE,
        open_page: OpenPage = in_browser,
        show: Show | None = None,
    ) -> None:
        """*pace*: seconds for each request that follows imports; *show*: a way to notify instead of the system's."""
        super().__init__()
        named(self, "upload_tab", tr("Window", "Upload"))
        self._tasks, self._settings = tasks, settings
        self._open_page = open_page
        self.samples: Samples | None = None
        """The folders of made-up cases that are offered in practice."""
        self._history = History(self)
        self._folder_view = FolderView()
        self._panel = TablePanel(self._history, tasks, theme)
        self._run_view = RunView()
        self._no_right = Banner(
            "warning",
            tr(
                "Upload", "You may not change this reader study, so nothing can be uploaded. Ask its editors."
            ),
            tr("Upload", "Load the study again"),
            name="may_not_change",
        )
        self._no_right.pressed.connect(self.reload_wanted)
        self._no_right.add(HelpLink("may_not_change_help", NotEditor.help_target))
        self._folder_view.take_drops_on(self._panel)
        self._folder = FolderWork(self._folder_view, tasks, self)
        self._left_out = LeftOut(self._history, self._folder, self._panel, tasks)
        self._journals = Journals(journal)
        self._work = TableWork(self._history, self._panel, self._folder, self._journals, tasks, self)
        self._choices = Choices(self._panel, self._history, self._work, tasks, self)
        self._looking = LookingStrip(self._work.checks)
        live = LiveRun(tasks, self._work.rows.show_states, self, pace=pace)
        outside = Outside(self, tasks, show=show)
        at_work = RunAtWork(
            self._history, self._work, self._run_view, live, self._journals, settings, tasks, outside, self
        )
        self.run = RunWork(self._history, self._work, self._run_view, at_work, self._journals, tasks, self)
        self._runs_view = RunsView()
        self.runs = RunsWork(
            self._runs_view,
            self.run,
            self._work,
            self._journals,
            settings,
            tasks,
            open_page,
            self,
        )
        copies = settings.places.copies
        if copies.exists():  # a gcdesk that was killed left some, or another is at work
            tasks.start(tasks.run(delete_leftovers, copies), "delete copies that are left")
        self._lay_out()
        self._connect_folder()
        self._connect_run()
        Readiness(
            self._history,
            self._work,
            self.run,
            folder_view=self._folder_view,
            panel=self._panel,
            run_view=self._run_view,
        )

    # ---- for the window

    @property
    def busy(self) -> bool:
        """Whether cases are being sent."""
        return self.run.is_sending

    def show_study(
        self,
        connection: Connection,
        user: str,
        practice: bool,
        snapshot: Snapshot,
        answers: AnswersSource,
    ) -> None:
        """Show the table for a study: what was kept of it, or an empty one; a renewed snapshot keeps the table."""
        samples = self.samples if practice else None
        place = UploadPlace(connection, user, practice, snapshot, samples, answers)
        self._no_right.setVisible(not snapshot.may_change)
        self._panel.offer_samples(offered=samples is not None)
        self._folder_view.offer_samples(samples)
        if place.is_same(self._work.place):
            self._work.renew(place)
        else:
            self.runs.clear()
            # Until the kept table has been read: what is pressed before that would be lost.
            self._folder_view.set_free(free=False)
            self._panel.hide()
            self._tasks.start(self._open(place), "open the table")

    async def leave_asked(self) -> bool:
        """Another account or study is wanted: whether it may be. Asks while cases are being sent."""
        return await self.run.ask_to_stop(Occasion.LEAVE)

    async def close_asked(self) -> bool:
        """The window is to be closed: whether it may be. Asks while cases are being sent."""
        return await self.run.ask_to_stop(Occasion.CLOSE)

    async def put_away(self) -> None:
        """The program ends: sending stops, to go on later, and the table is kept."""
        await self.run.at_work.stopped()
        await self.runs.rest()
        self._folder.stop()
        self._work.checks.rest()
        await self._work.flush()

    def journal_extract(self) -> dict[str, object]:
        """What a report for support tells of the uploads of the account that is shown. Blocks."""
        place = self._work.place
        journal = self._journals.of(place) if place else self._journals.lasting
        return journal_extract(journal, place.owner if place else "")

    def waiting(self, server: str, user: str) -> dict[str, str]:
        """What of the user's work waits in which study, in words by the study's pk. Blocks."""
        return waiting_in(self._journals.lasting, owner_of(server, user))

    def stop(self) -> None:
        """The program ends, whatever is being sent: that can be gone on with later."""
        self.run.at_work.stop()
        self._journals.close()

    # ---- what the user can do

    async def choose_folder(self) -> None:
        """Choose a folder in a dialog."""
        start = Path(self._settings.recall("upload/folder") or Path.home())
        folder = await dialogs.choose_folder(self, tr("Upload", "Folder with the cases"), start)
        if folder is not None:
            await self.open_folder(str(folder))

    async def use_samples(self) -> None:
        """Take the sample cases."""
        if self._work.place is not None and self._work.place.samples is not None:
            await self._folder.open(str(self._work.place.samples.cases))

    async def open_folder(self, path: str) -> None:
        """Look through the folder at *path*."""
        self._settings.remember("upload/folder", str(Path(path).parent))
        await self._folder.open(path)

    async def add_interface(self) -> None:
        """Choose interfaces that become columns."""
        if self._work.place is None:
            return
        snapshot = self._work.place.snapshot
        there = frozenset(column.slug for column in self._history.table.columns)
        dialog = ColumnDialog(snapshot.interfaces, snapshot.used_interfaces, there, self)
        chosen: list[Interface] = []
        dialog.accepted.connect(lambda: chosen.extend(dialog.chosen()))
        if await dialogs.finished(dialog) and chosen:
            table = await self._tasks.run(edits.add_interfaces, self._history.table, chosen)
            self._history.change(table, tr("Upload", "adding interfaces"))
            self._panel.view.fit_columns()
        self._panel.view.setFocus()

    async def upload(self) -> None:
        """Send what can be sent, after asking."""
        await self.run.send(self._work.sendable, ask=True)

    async def save_summary(self) -> None:
        """Save how it ended as a CSV file."""
        outcome, place = self._run_view.outcome, self._work.place
        if outcome is not None and place is not None:
            journal, run_id = self._journals.of(place), self._work.rows.run_id
            summary = await self._tasks.run(summary_of, journal, place.owner, run_id, outcome)
            await save_summary(self, self._tasks, summary, place.snapshot.study.slug)

    def open_row(self, key: str) -> None:
        """Open the web page of a row's display set."""
        address = getattr(self._panel.model.states.get(key), "url", "")
        if address:
            self._open_page(address)

    def open_study(self) -> None:
        """Open the web page of the study's display sets."""
        if self._work.place is not None:
            self._open_page(self._work.place.study_page)

    # ---- inside

    async def _open(self, place: UploadPlace) -> None:
        await self._work.open(place)
        await self.runs.arrived(place)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SMALL)
        above = (self._no_right, self._runs_view, self._folder_view, *self._choices.strips)
        layout.addWidget(scrolling(*above, self._panel, self._looking, tall=self._panel), 1)
        layout.addWidget(self._run_view)
        self._no_right.hide()

    def _connect_folder(self) -> None:
        slot, view = self._tasks.slot, self._folder_view
        view.folder_chosen.connect(slot(self.open_folder))
        view.browse_wanted.connect(slot(self.choose_folder, alone=True))
        view.grouping_chosen.connect(slot(self._folder.regroup))
        view.rest_wanted.connect(self._folder.show_rest)
        view.sample_chosen.connect(slot(self._folder.open))
        self._panel.browse_wanted.connect(slot(self.choose_folder, alone=True))
        self._panel.samples_wanted.connect(slot(self.use_samples, alone=True))
        self._panel.add_interface_wanted.connect(slot(self.add_interface, alone=True))
        self._panel.view.state_opened.connect(self.open_row)
        self._panel.actions_.page_wanted.connect(self.open_row)
        self._work.changed.connect(self._left_out.follow)

    def _connect_run(self) -> None:
        slot, view = self._tasks.slot, self._run_view
        view.upload_wanted.connect(slot(self.upload))  # further rows may be sent while a run follows imports
        view.retry_wanted.connect(slot(self.run.retry, alone=True))
        view.cancel_wanted.connect(slot(self.run.cancel, alone=True))
        view.save_wanted.connect(slot(self.save_summary, alone=True))
        view.pause_wanted.connect(self.run.at_work.pause_or_go_on)
        view.try_now_wanted.connect(self.run.at_work.try_now)
        self.run.at_work.display_sets_made.connect(self.display_sets_created)
        view.study_wanted.connect(self.open_study)
        view.runs_wanted.connect(slot(self.runs.show_list, alone=True))
        self.runs.other_study_wanted.connect(self.other_study_wanted)
