from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.connect.help_dialog import HelpDialog
from gcdesk.kit import resources
from gcdesk.kit.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def the_help_of(window: QWidget) -> HelpDialog:
    [found] = window.findChildren(HelpDialog)
    return found


def test_it_shows_a_page_beside_the_window(window: QWidget, qtbot: QtBot) -> None:
    HelpDialog.show_beside(window, "connect")
    dialog = the_help_of(window)
    browser = dialog.findChild(QTextBrowser, "help_text")
    assert isinstance(browser, QTextBrowser)
    assert "Sign in and choose a reader study" in browser.toPlainText()
    assert "##" not in browser.toPlainText(), "it is Markdown that was read"
    assert not dialog.isModal()
    close = dialog.findChild(QPushButton, "help_close")
    assert isinstance(close, QPushButton)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_there_is_one_help_for_a_window(window: QWidget) -> None:
    HelpDialog.show_beside(window, "connect")
    first = the_help_of(window)
    HelpDialog.show_beside(window, "connect")
    assert the_help_of(window) is first


def test_every_page_reads(window: QWidget) -> None:
    pages = sorted(Path(resources.path("help")).glob("*.md"))
    assert pages
    for page in pages:
        HelpDialog.show_beside(window, page.stem)
        browser = the_help_of(window).findChild(QTextBrowser, "help_text")
        assert isinstance(browser, QTextBrowser)
        assert len(browser.toPlainText()) > 200
