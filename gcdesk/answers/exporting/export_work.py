"""Exporting from the window: asks, writes in the background with progress and Stop, tells where the file is."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QWidget

from gcdesk.answers.exporting.choices import Choices, Format
from gcdesk.answers.exporting.export_dialog import ExportDialog
from gcdesk.answers.exporting.export_view import ExportView
from gcdesk.answers.exporting.truth_dialog import TruthDialog
from gcdesk.answers.exporting.writing import Job, Report, write, write_truth
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.answers.measures.kept_marks import KeptMarks
from gcdesk.answers.sheets import Found, Loaded
from gcdesk.errors import Cancelled
from gcdesk.kit import browser, dialogs, messages
from gcdesk.kit.progress import Sampler
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.study.reader_key import remembered_key
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr

FOLDER = "answers/folder"
"""Where the settings keep the folder that was chosen last."""


class ExportWork(QObject):
    """One export at a time; *view* shows it."""

    def __init__(self, view: ExportView, tasks: Tasks, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._tasks, self._settings = view, tasks, settings
        self._window = parent
        self._marks = KeptMarks(settings)
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._rows = (0, 0)
        self._running: asyncio.Future[None] | None = None
        self._folder = Path.home()
        self._sampler = Sampler(self, self._show_progress)
        view.stop_wanted.connect(self.stop)
        view.folder_wanted.connect(self._show_folder)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._running is not None

    def stop(self) -> None:
        """Stop writing; what is half written goes."""
        self._stopped.set()

    async def ended(self) -> None:
        """Wait until nothing is being written."""
        if self._running is not None:
            await asyncio.wait([self._running], timeout=2)

    async def ask_to_stop(self) -> bool:
        """Whether one may leave: asks while a file is being written, and stops that then."""
        if not self.is_busy:
            return True
        leave = await messages.ask(
            self._window,
            tr("Answers", "Stop the export?"),
            tr("Answers", "A file is being written. If you stop, nothing of it is kept."),
            accept=tr("Answers", "Stop the export"),
            reject=tr("Answers", "Keep writing"),
        )
        if leave:
            self.stop()
            await self.ended()
        return leave

    async def export(self, snapshot: Snapshot, found: Found, key_memory: str) -> None:
        """Ask what and where, and write it; *key_memory* is where the settings keep which key was used last."""
        if self.is_busy:
            return
        last = await remembered_key(self._settings.recall(key_memory), self._tasks.run)
        dialog = ExportDialog(found, self._tasks, self._window, last)
        chosen: list[Choices] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.choices()))
        if not await dialogs.finished(dialog) or not chosen:
            return
        # A name of its own: one file must not replace, or be passed on for, the one that has the names.
        named = "-pseudonyms" if chosen[0].pseudonyms else ""
        name = f"{snapshot.study.slug}-answers{named}{chosen[0].format.suffix}"
        target = await self._choose(tr("Answers", "Export answers"), name, kind_text(chosen[0].format))
        if target is not None:
            marks = {question.pk: self._marks.of(question.pk) for question in snapshot.study.questions}
            job = Job(snapshot, found, chosen[0], target, marks)
            await self._write_answers(job, key_memory)

    async def truth_file(self, snapshot: Snapshot, loaded: Loaded | None) -> None:
        """Ask what the ground truth is, check it, and write the file for the website."""
        if self.is_busy:
            return
        answers = loaded.answers.answers if loaded is not None else ()
        readers = loaded.reading.readers if loaded is not None else ()
        dialog = TruthDialog(snapshot, answers, readers, self._tasks, self._window)
        chosen: list[TruthPlan | None] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.plan))
        if not await dialogs.finished(dialog) or not chosen or chosen[0] is None:
            return
        plan, title = chosen[0], tr("Answers", "Save the ground truth file")
        target = await self._choose(
            title, f"{snapshot.study.slug}-ground-truth.csv", kind_text(Format.CSV_LONG)
        )
        if target is not None:
            await self.write(target, lambda: Report(write_truth(plan, target)))

    async def write(self, target: Path, work: Callable[[], Report]) -> Report | None:
        """Do *work*, which writes *target*, in the background, and tell what came of it; None: it was stopped."""
        self._stopped.clear()
        self._on_row(0, 0)
        self._view.begin(target.name)
        self._running = asyncio.get_running_loop().create_future()
        self._sampler.start()
        report, told = None, ""
        try:
            report = await self._tasks.run(work)
            told = report_text(report)
            self._folder = target.parent
        except Cancelled:
            pass
        finally:
            self._sampler.stop()
            self._view.end(told)
            running, self._running = self._running, None
            if not running.done():
                running.set_result(None)
        return report

    # ---- inside

    async def _write_answers(self, job: Job, key_memory: str) -> None:
        """Masks that are saved meanwhile go by the same key already; that of an export that came to nothing is forgotten."""
        loop, before = asyncio.get_running_loop(), self._settings.recall(key_memory)

        def on_key(key: Path) -> None:
            loop.call_soon_threadsafe(self._settings.remember, key_memory, str(key.absolute()))

        report = None
        try:
            report = await self.write(
                job.target, lambda: write(job, self._on_row, self._stopped.is_set, on_key)
            )
        finally:
            if report is None:
                self._settings.remember(key_memory, before)

    async def _choose(self, title: str, name: str, kind: str) -> Path | None:
        folder = Path(self._settings.recall(FOLDER) or Path.home())
        target = await dialogs.choose_target(self._window, title, folder / name, kind)
        if target is not None:
            self._settings.remember(FOLDER, str(target.parent))
        return target

    def _on_row(self, done: int, total: int) -> None:
        with self._lock:
            self._rows = done, total

    def _show_progress(self) -> None:
        with self._lock:
            done, total = self._rows
        self._view.show_progress(done, total)

    def _show_folder(self) -> None:
        browser.open_page(QUrl.fromLocalFile(str(self._folder)))


def kind_text(form: Format) -> str:
    """What kind of file *form* is, as a dialog for files wants it."""
    match form:
        case Format.WORKBOOK:
            return tr("Answers", "Excel workbook (*.xlsx)")
        case Format.IMRMC:
            return tr("Answers", "Input for iMRMC (*.imrmc)")
    return tr("Answers", "CSV file (*.csv)")


def report_text(report: Report) -> str:
    """What was written, and what could not be."""
    written = report.written
    if report.answers is None:
        number = written.rows
        text = tr("Answers", "{n:,} row", n=number) if number == 1 else tr("Answers", "{n:,} rows", n=number)
    else:
        number = report.answers
        text = (
            tr("Answers", "{n:,} answer", n=number)
            if number == 1
            else tr("Answers", "{n:,} answers", n=number)
        )
    told = [tr("Answers", "{file} was written: {amount}.", file=written.path.name, amount=text)]
    if report.key is not None:
        told.append(
            tr(
                "Answers",
                "Who is who is in the folder “{folder}”, file “{file}”: don't pass it on with the export. As long as it is there, the next export, and masks that are saved, give everybody the same number.",
                folder=report.key.parent.name,
                file=report.key.name,
            )
        )
    return "\n".join([" ".join(told), *written.notes])
