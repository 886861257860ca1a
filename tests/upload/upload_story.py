"""The upload tab in a window, on a practice server, and hands for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from gcdesk.study.answers import AnswersSource
from gcdesk.study.load import load
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.folder.samples import Samples
from gcdesk.upload.tab import UploadTab
from tests.upload.answers_there import AnswersThere
from tests.upload.screen import LEFT, find, is_shown, press

SLUG = "empty-practice"
PACE = 0.05
"""Seconds for each request that follows imports."""


class Story:
    """One user in front of the tab."""

    def __init__(
        self,
        qtbot: QtBot,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        journal: Journal,
        server: PracticeServer,
    ) -> None:
        self.qtbot, self.tasks, self.server = qtbot, tasks, server
        self.pages: list[str] = []
        self.told: list[tuple[str, str]] = []
        """Notifications of the system."""
        self.tab = UploadTab(
            tasks, settings, theme, journal, pace=PACE, open_page=self.pages.append, show=self._tell
        )
        self.ended = False
        self.answers: AnswersSource = AnswersThere()
        self.created: list[bool] = []
        self.tab.display_sets_created.connect(lambda: self.created.append(True))
        self.tab.resize(1_280, 660)
        with qtbot.waitActive(self.tab):
            self.tab.show()

    def end(self) -> None:
        """Close the tab as the window does. Not left to qtbot, which would delete it under its tasks."""
        self.ended = True
        closing = self.tasks.start(self.tab.put_away())
        self.qtbot.waitUntil(closing.done)
        self.tab.stop()
        self.tab.close()
        self.tab.deleteLater()

    def _tell(self, title: str, sentence: str) -> bool:
        self.told.append((title, sentence))
        return True

    # ---- where

    def connection(self, user: str = "editor") -> Connection:
        return Connection(self.server.address, self.server.tokens[user])

    def snapshot(self, slug: str = SLUG, user: str = "editor") -> Snapshot:
        client = Client(self.connection(user))
        try:
            return load(client, studies.find_study(client, slug))
        finally:
            client.close()

    def show(
        self,
        slug: str = SLUG,
        *,
        practice: bool = False,
        samples: Path | None = None,
        may_change: bool = True,
    ) -> Snapshot:
        snapshot = replace(self.snapshot(slug), may_change=may_change)
        offered = Samples(samples, samples, samples) if samples else None
        self.tab.samples = offered
        self.tab.show_study(self.connection(), "editor", practice, snapshot, self.answers)
        self.qtbot.waitUntil(lambda: find("folder_path", QLineEdit).isEnabled())
        return snapshot

    # ---- hands

    def click(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: is_shown(name)() and find(name, QPushButton).isEnabled())
        QTest.mouseClick(find(name, QPushButton), LEFT)

    def ask(self, name: str, dialog: str = "message_dialog") -> None:
        """Click a button that asks in a dialog: again, while the question before is not quite over yet."""

        def asked() -> bool:
            if not is_shown(dialog)():
                QTest.mouseClick(find(name, QPushButton), LEFT)
            return is_shown(dialog)()

        self.qtbot.waitUntil(asked)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Press keys in the table."""
        press(self.view, key, modifier)

    def front(self) -> None:
        """Make the tab's window the active one, as a window manager does after a dialog: offscreen there is none."""
        with self.qtbot.waitActive(self.tab):
            self.tab.activateWindow()

    def open(self, folder: Path) -> None:
        """Type the path of a folder."""
        path = find("folder_path", QLineEdit)
        path.selectAll()
        QTest.keyClicks(path, str(folder))
        press(path, Qt.Key.Key_Return)

    def add(self, *words: str) -> None:
        """Add interfaces, each found by a word."""
        for word in words:
            self.click("add_interface_button")
            self.qtbot.waitUntil(is_shown("interface_search"))
            QTest.keyClicks(find("interface_search", QLineEdit), word)
            press(find("interface_search", QLineEdit), Qt.Key.Key_Return)
            self.wait_columns(len(self.model.table.columns) + 1)
            self.front()

    def upload(self) -> None:
        """Press the button and agree."""
        self.wait_ready_to_send()
        self.click("upload_button")
        self.qtbot.waitUntil(is_shown("confirm_upload_dialog"))
        self.click("confirm_upload_accept")

    # ---- eyes

    @property
    def view(self) -> AssignmentView:
        return find("assignment_table", AssignmentView)

    @property
    def model(self) -> AssignmentModel:
        model = self.view.model()
        assert isinstance(model, AssignmentModel)
        return model

    @property
    def titles(self) -> list[str]:
        return [draft.title for draft in self.model.table.drafts]

    @property
    def states(self) -> list[str]:
        model = self.model
        return [str(model.index(row, model.state_column).data()) for row in range(model.rowCount())]

    @property
    def upload_label(self) -> str:
        return find("upload_button", QPushButton).text()

    def wait_rows(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: is_shown("assignment_table")() and self.model.rowCount() == count)

    def wait_columns(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.model.table.columns) == count)

    def wait_ready_to_send(self) -> None:
        self.qtbot.waitUntil(lambda: find("upload_button", QPushButton).isEnabled())

    def wait_end(self) -> None:
        self.qtbot.waitUntil(lambda: self.tab.busy)
        self.qtbot.waitUntil(is_shown("run_summary"), timeout=20_000)
