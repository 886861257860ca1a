"""The upload tab: from a folder to display sets, on one page, from top to bottom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.api.client import Connection
from gcdesk.api.models import Interface
from gcdesk.journal import Journal
from gcdesk.kit import dialogs, messages
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, Banner, named
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr
from gcdesk.upload import edits
from gcdesk.upload.column_dialog import ColumnDialog
from gcdesk.upload.engine import PACE
from gcdesk.upload.folder_view import FolderView
from gcdesk.upload.folder_work import FolderWork
from gcdesk.upload.history import History
from gcdesk.upload.keeper import Keeper
from gcdesk.upload.live_run import LiveRun
from gcdesk.upload.looking_strip import LookingStrip
from gcdesk.upload.place import Place
from gcdesk.upload.rest_text import rest_text
from gcdesk.upload.run_text import why_none
from gcdesk.upload.run_view import RunView
from gcdesk.upload.run_work import RunWork
from gcdesk.upload.save_summary import save_summary
from gcdesk.upload.table_panel import TablePanel
from gcdesk.upload.table_work import TableWork


class UploadTab(QWidget):
    """Joins folder, table, checks and run. What the user can do is one method each, named after its button."""

    display_sets_created = Signal()
    """The study has display sets that it did not have."""

    def __init__(
        self, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal, *, pace: float = PACE
    ) -> None:
        """*pace*: seconds for each request that follows imports."""
        super().__init__()
        named(self, "upload_tab", tr("Upload", "Upload"))
        self._tasks, self._settings = tasks, settings
        self.open_page: Callable[[str], object] = lambda address: QDesktopServices.openUrl(QUrl(address))
        """Opens a web page in the browser."""
        self._history = History(self)
        self._folder_view = FolderView()
        self._panel = TablePanel(self._history, tasks, theme)
        self._run_view = RunView()
        self._no_right = Banner(
            "warning",
            tr(
                "Upload", "You may not change this reader study, so nothing can be uploaded. Ask its editors."
            ),
            name="may_not_change",
        )
        self._folder = FolderWork(self._folder_view, tasks, self)
        keeper = Keeper(journal, tasks, self)
        self._work = TableWork(self._history, self._panel, self._folder, keeper, tasks, self)
        self._work.ask_to_replace = self._ask_to_replace
        self._looking = LookingStrip(self._work.checks)
        live = LiveRun(tasks, self._panel.model.show_states, self, pace=pace)
        self._run = RunWork(self._history, self._work, self._run_view, live, settings, tasks, self)
        self._lay_out()
        self._connect_folder()
        self._connect_run()
        self._show_amount()

    # ---- for the window

    @property
    def busy(self) -> bool:
        """Whether cases are being sent."""
        return self._run.is_sending

    def show_study(
        self,
        connection: Connection,
        user: str,
        practice: bool,
        snapshot: Snapshot,
        samples: Path | None = None,
    ) -> None:
        """Show the table for a study: what was kept of it, or an empty one; a renewed snapshot keeps the table."""
        place = Place(connection, user, practice, snapshot, samples)
        self._no_right.setVisible(not snapshot.may_change)
        self._panel.offer_samples(offered=practice and samples is not None)
        if place.is_same(self._work.place):
            self._work.renew(place)
        else:
            self._tasks.start(self._work.open(place), "open the table")

    async def close_asked(self) -> bool:
        """The window is to be closed: whether it may be. Asks while cases are being sent."""
        if self.busy:
            stop = await messages.ask(
                self,
                tr("Upload", "Cases are still being sent"),
                tr(
                    "Upload",
                    "Cases that are not finished are stopped. They stay in the table, to be sent later.",
                ),
                accept=tr("Upload", "Stop and close"),
                reject=tr("Upload", "Keep sending"),
            )
            if not stop:
                return False
            await self._run.stopped()
        self._folder.stop()
        self._work.checks.rest()
        await self._work.flush()
        return True

    def stop(self) -> None:
        """The program ends, whatever is being sent."""
        self._run.stop()

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
            await self._folder.open(str(self._work.place.samples))

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

    def show_rest(self) -> None:
        """Show the files in no case."""
        if self._folder.cases is not None:
            told = tr(
                "Upload", "These files are not sent. Choose another way to find the cases if they should be."
            )
            messages.tell(self, tr("Upload", "Files in no case"), told, rest_text(self._folder.cases))

    async def upload(self) -> None:
        """Send what can be sent, after asking."""
        await self._run.send(self._work.sendable, ask=True)

    async def retry_failed(self) -> None:
        """Try the failed ones again."""
        await self._run.send(self._work.so_far.retriable, ask=False)

    def pause_or_go_on(self) -> None:
        """Pause the run, or go on with it."""
        self._run.pause_or_go_on()

    async def cancel(self) -> None:
        """Stop the run, after asking."""
        stop = await messages.ask(
            self,
            tr("Upload", "Stop sending?"),
            tr(
                "Upload",
                "Display sets that are in the study already stay there. The others can be sent later.",
            ),
            accept=tr("Upload", "Stop sending"),
            reject=tr("Upload", "Keep sending"),
        )
        if stop:
            self._run.stop()

    async def save_summary(self) -> None:
        """Save how it ended as a CSV file."""
        outcome, place = self._run_view.outcome, self._work.place
        if outcome is not None and place is not None:
            await save_summary(self, self._tasks, outcome, place.snapshot.study.slug)

    def open_row(self, key: str) -> None:
        """Open the web page of a row's display set."""
        address = getattr(self._panel.model.states.get(key), "url", "")
        if address:
            self.open_page(address)

    def open_study(self) -> None:
        """Open the web page of the study's display sets."""
        if self._work.place is not None and self._work.place.study_page:
            self.open_page(self._work.place.study_page)

    # ---- inside

    async def _ask_to_replace(self) -> bool:
        return await messages.ask(
            self,
            tr("Upload", "Make a new table?"),
            tr("Upload", "What you typed and assigned by hand is lost."),
            accept=tr("Upload", "Make a new table"),
            reject=tr("Upload", "Keep this one"),
        )

    def _follow_run(self) -> None:
        """What can be done now that it is preparing, sending or resting."""
        self._panel.setEnabled(not self._run.is_preparing)
        self._folder_view.set_free(free=not (self._run.is_preparing or self._run.is_sending))
        self._show_amount()

    def _show_amount(self) -> None:
        amount = len(self._work.sendable) if self._may_send else 0
        self._run_view.show_ready(amount, "" if amount else self._why_not())

    @property
    def _may_send(self) -> bool:
        place = self._work.place
        return place is not None and place.snapshot.may_change and not self._run.is_preparing

    def _why_not(self) -> str:
        """Why nothing can be uploaded now."""
        place, table, work = self._work.place, self._history.table, self._work
        if place is not None and not place.snapshot.may_change:
            return tr("Upload", "You may not change this study.")
        if self._run.is_preparing or not table.drafts:
            return ""
        is_checking = self._panel.model.findings is None or work.checks.is_looking
        return why_none(is_checking=is_checking, all_sent=not work.so_far.unsent(table).drafts)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SMALL)
        layout.addWidget(self._no_right)
        layout.addWidget(self._folder_view)
        layout.addWidget(self._panel, 1)
        layout.addWidget(self._looking)
        layout.addWidget(self._run_view)
        self._no_right.hide()

    def _connect_folder(self) -> None:
        slot, view = self._tasks.slot, self._folder_view
        view.folder_chosen.connect(slot(self.open_folder))
        view.browse_wanted.connect(slot(self.choose_folder, alone=True))
        view.grouping_chosen.connect(slot(self._folder.regroup))
        view.rest_wanted.connect(self.show_rest)
        self._panel.browse_wanted.connect(slot(self.choose_folder, alone=True))
        self._panel.samples_wanted.connect(slot(self.use_samples, alone=True))
        self._panel.add_interface_wanted.connect(slot(self.add_interface, alone=True))
        self._panel.view.state_opened.connect(self.open_row)
        self._panel.actions_.page_wanted.connect(self.open_row)
        self._work.changed.connect(self._show_amount)
        self._work.begun_anew.connect(lambda: self._run_view.show_outcome(None))

    def _connect_run(self) -> None:
        slot, view = self._tasks.slot, self._run_view
        view.upload_wanted.connect(slot(self.upload, alone=True))
        view.retry_wanted.connect(slot(self.retry_failed, alone=True))
        view.cancel_wanted.connect(slot(self.cancel, alone=True))
        view.save_wanted.connect(slot(self.save_summary, alone=True))
        view.pause_wanted.connect(self.pause_or_go_on)
        view.try_now_wanted.connect(self._run.try_now)
        self._run.changed.connect(self._follow_run)
        self._run.display_sets_made.connect(self.display_sets_created)
        view.study_wanted.connect(self.open_study)
