from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Study
from gcdesk.connect.frame import Frame
from gcdesk.connect.panels import Panels
from gcdesk.connect.updates import Updates
from gcdesk.errors import GcdeskError, TooManyUploads
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from tests.upload.screen import find, is_shown


@pytest.fixture
def panels(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> Iterator[Panels]:
    window = QWidget()
    window.show()
    yield Panels(window, tasks, settings, theme, lambda: {"runs": ["one of them"]})
    window.close()
    window.deleteLater()


def test_the_study_is_shown_if_there_is_one(panels: Panels) -> None:
    panels.show_study(None)
    assert not is_shown("study_panel_close")()
    panels.show_study(
        Snapshot(Study("1", "lungs", title="Lungs"), may_change=True, interfaces=(), display_sets=())
    )
    find("study_panel_close", QPushButton).click()


def test_help_is_shown_until_the_program_ends(panels: Panels) -> None:
    panels.show_help("upload")
    assert "Upload cases" in find("help_text", QTextBrowser).toPlainText()
    panels.show_help("connect")
    assert "Sign in" in find("help_text", QTextBrowser).toPlainText()
    panels.close_help()
    assert not is_shown("help_text")()
    panels.close_help()


def test_the_help_opens_at_a_paragraph(panels: Panels, qtbot: QtBot) -> None:
    panels.show_help(TooManyUploads.help_target)
    text = find("help_text", QTextBrowser)
    heading = "Too many uploads, or the upload limit"
    assert text.textCursor().block().text() == heading

    def first_line() -> str:
        return text.cursorForPosition(QPoint(4, 10)).block().text()

    qtbot.waitUntil(lambda: first_line() == heading)
    panels.close_help()


def test_saved_settings_are_told(panels: Panels, qtbot: QtBot) -> None:
    panels.show_settings()
    with qtbot.waitSignal(panels.settings_saved):
        find("settings_save", QPushButton).click()


def test_a_report_for_support_holds_what_the_journal_tells(
    panels: Panels, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.show_settings()
    find("support_button", QPushButton).click()
    qtbot.waitUntil(is_shown("support_dialog"))
    find("support_target", QLineEdit).setText(str(tmp_path / "report.zip"))
    find("support_save", QPushButton).click()
    qtbot.waitUntil(is_shown("message_accept"))
    find("message_accept", QPushButton).click()
    with zipfile.ZipFile(tmp_path / "report.zip") as report:
        texts = [report.read(name).decode() for name in report.namelist()]
    assert any("one of them" in text for text in texts)
    find("settings_cancel", QPushButton).click()


def test_what_the_head_asks_for_opens(panels: Panels, qtbot: QtBot) -> None:
    frame = Frame(QWidget())
    qtbot.addWidget(frame)
    panels.serve(frame)
    frame.head.help_wanted.emit()
    assert "Sign in" in find("help_text", QTextBrowser).toPlainText()
    panels.close_help()
    frame.head.about_wanted.emit()
    find("about_close", QPushButton).click()
    frame.head.settings_wanted.emit()
    find("settings_cancel", QPushButton).click()


def test_looking_for_a_newer_version_tells_what_came_of_it(
    panels: Panels, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = Frame(QWidget())
    qtbot.addWidget(frame)
    panels.serve(frame)
    said: list[GcdeskError] = [GcdeskError("No network.")]

    async def look(self: Updates, now: datetime) -> str:
        if said:
            raise said.pop()
        return "This is the newest."

    monkeypatch.setattr(Updates, "look", look)

    def says(sentence: str) -> bool:
        return is_shown("look_outcome")() and find("look_outcome", QLabel).text() == sentence

    panels.show_about()
    for expected in ("No network.", "This is the newest."):
        find("look_for_update", QPushButton).click()
        qtbot.waitUntil(partial(says, expected))
    find("about_close", QPushButton).click()
    panels.close_help()
