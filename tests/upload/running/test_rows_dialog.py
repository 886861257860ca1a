from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Ready
from gcdesk.upload.running.rows_dialog import RowsDialog, in_browser
from tests.upload.screen import LEFT, find, press

PAGE = "https://gc.example/reader-studies/s/display-sets/1/"
ROWS = Outcome(
    (
        RowOutcome("a", "case a", Ready("1", PAGE)),
        RowOutcome("b", "case b", Failed("No file.", help_target="trouble#files")),
    )
)


@pytest.fixture
def pages(qtbot: QtBot, parent: QWidget, settings: Settings) -> list[str]:
    opened: list[str] = []
    dialog = RowsDialog(parent, settings, "Upload to Lungs", ROWS, opened.append)
    dialog.open()
    return opened


def table() -> TableView:
    return find("run_rows_table", TableView)


def test_each_case_is_shown_with_state_and_page(pages: list[str]) -> None:
    model = table().model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert rows == [["case a", "ready", PAGE], ["case b", "failed: No file.", ""]]


def test_mouse_keys_and_button_open_the_page(pages: list[str]) -> None:
    view = table()
    place = view.visualRect(view.model().index(0, 1)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    assert pages == [PAGE]
    press(view, Qt.Key.Key_Return)
    find("run_rows_page_button", QPushButton).click()
    assert pages == [PAGE] * 3


def test_a_case_without_a_page_opens_none(pages: list[str]) -> None:
    press(table(), Qt.Key.Key_Down)
    assert not find("run_rows_page_button", QPushButton).isEnabled()
    assert find("run_rows_help", HelpLink).target == "trouble#files"
    press(table(), Qt.Key.Key_Return)
    assert pages == []


def test_pages_open_in_the_systems_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    in_browser(PAGE)
    assert opened == [PAGE]
