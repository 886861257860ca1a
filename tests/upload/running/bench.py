"""Everything that a run needs, but for the tab."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.records.kept_runs import KeptRun, kept_runs
from gcdesk.upload.running.live_run import LiveRun
from gcdesk.upload.running.outside import Outside
from gcdesk.upload.running.run_at_work import RunAtWork
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.run_work import RunWork
from tests.upload.screen import find, is_shown


class Bench:
    """With a practice server's study, and two cases that can be sent."""

    def __init__(
        self, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal, window: QWidget
    ) -> None:
        self.history = History(window)
        panel = TablePanel(self.history, tasks, theme, window)
        self.folder = FolderWork(FolderView(window), tasks, window)
        self.journal = journal
        journals = Journals(journal)
        self.table = TableWork(self.history, panel, self.folder, journals, tasks, window)
        self.view = RunView(window)
        live = LiveRun(tasks, panel.model.show_states, window)
        self.told: list[tuple[str, str]] = []
        outside = Outside(window, tasks, ways=(), show=self._tell)
        at_work = RunAtWork(
            self.history, self.table, self.view, live, journals, settings, tasks, outside, window
        )
        self.run = RunWork(self.history, self.table, self.view, at_work, journals, tasks, window)
        self.phases: list[tuple[bool, bool]] = []
        self.made: list[bool] = []
        self.run.changed.connect(self._note_phase)
        self.run.at_work.display_sets_made.connect(lambda: self.made.append(True))

    def _tell(self, title: str, sentence: str) -> bool:
        self.told.append((title, sentence))
        return True

    def _note_phase(self) -> None:
        phase = (self.run.is_preparing, self.run.is_sending)
        if self.phases[-1:] != [phase]:
            self.phases.append(phase)


def agree(qtbot: QtBot) -> None:
    qtbot.waitUntil(is_shown("confirm_upload_accept"))
    find("confirm_upload_accept", QPushButton).click()


def begun(qtbot: QtBot, tasks: Tasks, bench: Bench) -> asyncio.Task[None]:
    """The user has agreed to send both."""
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    agree(qtbot)
    return sending


def runs(bench: Bench, server: PracticeServer) -> list[KeptRun]:
    return kept_runs(bench.journal, f"{server.address} editor")
