"""The uploads that the journal keeps of the account that is shown: offered, listed, gone on with, forgotten."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.journal import Journal, Run
from gcdesk.journal.journals import Journals
from gcdesk.kit import messages
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import counted, tr
from gcdesk.texts.moments import moment_here
from gcdesk.upload.editing.key_work import save_key, tell_saved
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.records import runs_text
from gcdesk.upload.records.journaled import plan_of
from gcdesk.upload.records.kept_runs import KeptRun, kept_runs, rows_of
from gcdesk.upload.records.leftovers import abort_leftovers
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.records.report import summary_of
from gcdesk.upload.running.rows_dialog import OpenPage, RowsDialog
from gcdesk.upload.running.run_work import RunWork
from gcdesk.upload.running.runs_dialog import RunsDialog
from gcdesk.upload.running.runs_view import RunsView
from gcdesk.upload.running.save_summary import save_summary
from gcdesk.upload.table.key_file import key_of_plan


class RunsWork(QObject):
    """Joins banners and dialog with the journal. Nothing is sent unasked."""

    other_study_wanted = Signal(str)
    """The reader study of that slug is to be shown: an upload to it is to go on."""

    def __init__(
        self,
        view: RunsView,
        run: RunWork,
        work: TableWork,
        journals: Journals,
        settings: Settings,
        tasks: Tasks,
        open_page: OpenPage,
        parent: QWidget,
    ) -> None:
        """*open_page* opens a web page in the browser."""
        super().__init__(parent)
        self._window = parent
        self._view = view
        self._run = run
        self._work = work
        self._journals = journals
        self._settings = settings
        self._tasks = tasks
        self._open_page = open_page
        self._kept: list[KeptRun] = []
        self._wanted: Run | None = None
        """To be gone on with as soon as its study is shown."""
        self._tidied: set[str] = set()
        """Owners whose runs were tidied since the program started."""
        self._dialog: RunsDialog | None = None
        self._is_second = False
        self._is_resting = False
        self._reading = asyncio.Lock()
        view.go_on_wanted.connect(tasks.slot(self.go_on_with_latest, alone=True))
        view.list_wanted.connect(tasks.slot(self.show_list, alone=True))
        view.back_wanted.connect(tasks.slot(self.go_back, alone=True))
        run.changed.connect(tasks.slot(self.refresh))
        work.begun_anew.connect(tasks.slot(self.refresh))

    def clear(self) -> None:
        """Another account or study is about to be shown: nothing of this one is to be seen any longer."""
        self._kept = []
        self._view.offer("")

    async def arrived(self, place: UploadPlace) -> None:
        """The table of *place* is shown: offer what is not finished, or go on with what was asked for elsewhere."""
        wanted, self._wanted = self._wanted, None
        await self._tidy(place)
        await self.refresh()
        if not self._offered():
            self._run.offer_to_look_again()
        here = (place.owner, place.study_pk)
        if wanted and place.is_same(self._work.place) and (wanted.owner, wanted.study_pk) == here:
            await self._run.go_on(wanted)

    async def refresh(self) -> None:
        """Read again what the journal keeps, and show it."""
        async with self._reading:
            place = self._work.place
            if place is None or self._is_resting:
                return
            journal = self._journals.of(place)
            at_work = self._run.at_work.run
            kept = await self._tasks.run(
                kept_runs, journal, place.owner, at_work=at_work.id if at_work else ""
            )
            self._is_second = not await self._tasks.run(self._journals.lasting.is_alone)
            if place.is_same(self._work.place) and at_work is self._run.at_work.run:
                self._kept = kept
                self._show(place)

    async def rest(self) -> None:
        """Read nothing more: the window is closing."""
        self._is_resting = True
        async with self._reading:
            pass

    def forget_wish(self) -> None:
        """The study of the run that was to be gone on with is not shown after all."""
        self._wanted = None

    async def go_on_with_latest(self) -> None:
        """The banner's button: go on with the run that it names."""
        offered = self._offered()
        if offered:
            await self.go_on(offered[0])

    async def go_on(self, kept: KeptRun) -> None:
        """Go on with a run, in its own study."""
        place = self._work.place
        if place is None or self._run.is_sending:
            return
        if self._dialog is not None:
            self._dialog.accept()
        if kept.run.study_pk == place.study_pk:
            await self._run.go_on(kept.run)
        else:
            self._wanted = kept.run
            self.other_study_wanted.emit(kept.run.study_slug)

    async def go_back(self) -> None:
        """Show the table again, in the place of the rows of an upload."""
        if self._work.place is not None and not self._run.is_sending:
            await self._work.open(self._work.place)
            await self.refresh()

    async def show_list(self) -> None:
        """List all uploads of this account."""
        place = self._work.place
        if place is None or self._dialog is not None:
            return
        await self.refresh()
        slot = self._tasks.slot
        self._dialog = dialog = RunsDialog(self._window, self._settings)
        dialog.go_on_wanted.connect(slot(self.go_on, alone=True))
        dialog.open_wanted.connect(slot(self.open_rows, alone=True))
        dialog.save_wanted.connect(slot(self.save, alone=True))
        dialog.forget_wanted.connect(slot(self.forget, alone=True))
        dialog.finished.connect(self._closed)
        self._show(place)
        dialog.open()

    async def open_rows(self, kept: KeptRun) -> None:
        """Show the cases of a run."""
        place = self._work.place
        if place is not None:
            rows = await self._tasks.run(rows_of, self._journals.of(place), kept.run)
            title = tr(
                "Upload",
                "Upload to {study} from {moment}",
                study=runs_text.study_of(kept),
                moment=moment_here(kept.run.begun),
            )
            key = await self._tasks.run(_key_of, self._journals.of(place), kept.run)
            dialog = RowsDialog(self._over, self._settings, title, rows, self._open_page, has_key=bool(key))
            dialog.key_wanted.connect(self._tasks.slot(lambda: self._save_key(dialog, key), alone=True))
            dialog.open()

    async def _save_key(self, dialog: RowsDialog, key: bytes) -> None:
        tell_saved(dialog, await save_key(dialog, self._tasks, key))

    async def save(self, kept: KeptRun) -> None:
        """Save how a run ended as a CSV file."""
        place = self._work.place
        if place is not None:
            journal, run = self._journals.of(place), kept.run
            rows = await self._tasks.run(rows_of, journal, run)
            summary = await self._tasks.run(summary_of, journal, place.owner, run.id, rows)
            await save_summary(self._over, self._tasks, summary, run.study_slug)

    async def forget(self, kept: KeptRun) -> None:
        """Remove a run from the list, after asking."""
        place = self._work.place
        if place is not None and await self._may_forget(kept):
            await self._tasks.run(self._journals.of(place).runs.forget, kept.run)
            await self.refresh()

    # ---- inside

    @property
    def _over(self) -> QWidget:
        """What further dialogs stand over."""
        return self._dialog if self._dialog is not None else self._window

    def _offered(self) -> list[KeptRun]:
        return [
            kept for kept in self._kept if kept.is_unfinished and kept.is_readable and not kept.is_elsewhere
        ]

    def _show(self, place: UploadPlace) -> None:
        is_busy = self._run.is_sending or self._run.is_preparing
        offered = self._offered()
        self._view.offer("" if is_busy or not offered else runs_text.unfinished(offered, place.study_pk))
        self._view.show_second(is_second=self._is_second and not place.practice)
        self._view.show_visit(is_visiting=self._work.rows.are_visited, may_leave=not is_busy)
        if self._dialog is not None:
            at_work = self._run.at_work.run
            self._dialog.show_runs(self._kept, at_work=at_work.id if at_work else "", may_go_on=not is_busy)

    def _closed(self) -> None:
        self._dialog = None

    async def _tidy(self, place: UploadPlace) -> None:
        """Once for each account: forget what is too old, and delete on the server what was to be deleted."""
        if place.owner in self._tidied:
            return
        self._tidied.add(place.owner)
        journal = self._journals.of(place)
        await self._tasks.run(journal.runs.forget_older, self._settings.days_kept, place.owner)
        self._tasks.start(self._abort_leftovers(place), "abort what is left")

    async def _abort_leftovers(self, place: UploadPlace) -> None:
        await self._tasks.run(abort_leftovers, self._journals.of(place), place.owner, place.connection)

    async def _may_forget(self, kept: KeptRun) -> bool:
        cases = counted(kept.run.cases, tr("Upload", "{n} display set"), tr("Upload", "{n} display sets"))
        told = tr(
            "Upload",
            "The upload of {cases} to {study} will no longer be listed. Nothing changes in the reader study.",
            cases=cases,
            study=runs_text.study_of(kept),
        )
        if kept.is_unfinished:
            told += " " + tr(
                "Upload", "It is not finished: what has arrived of the other cases can't be used any more."
            )
        return await messages.ask(
            self._over,
            tr("Upload", "Forget this upload?"),
            told,
            accept=tr("Upload", "Forget it"),
            reject=tr("Upload", "Keep it"),
        )


def _key_of(journal: Journal, run: Run) -> bytes:
    """The key of the neutral names of *run*; b"": it has none. Blocks."""
    return key_of_plan(plan_of(journal, run))
