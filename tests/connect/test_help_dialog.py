from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from gcdesk.connect.help_dialog import HelpDialog, help_pages, raised
from gcdesk.kit import resources
from gcdesk.kit.theme import Theme
from tests.upload.screen import LEFT, find, is_shown

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> HelpDialog:
    made = HelpDialog("connect")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        raised(made)
    return made


def browser() -> QTextBrowser:
    return find("help_text", QTextBrowser)


def test_it_shows_a_page_in_a_window_that_blocks_no_other(dialog: HelpDialog) -> None:
    assert "Sign in and choose a reader study" in browser().toPlainText()
    assert "##" not in browser().toPlainText(), "it is Markdown that was read"
    assert not dialog.isModal()
    assert dialog.parent() is None, "a dialog over the main window would block a child of it"


@pytest.mark.parametrize("how", ["Esc", "the button"])
def test_it_is_closed(dialog: HelpDialog, how: str) -> None:
    if how == "Esc":
        QTest.keyClick(browser(), Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(find("help_close", QPushButton), LEFT)
    assert not dialog.isVisible()


def test_a_page_leads_to_the_other(dialog: HelpDialog) -> None:
    QTest.mouseClick(find("help_page_upload", QPushButton), LEFT)
    assert browser().toPlainText().startswith("Upload cases")
    QTest.mouseClick(find("help_page_connect", QPushButton), LEFT)
    assert browser().toPlainText().startswith("Sign in")


def test_all_pages_are_listed_and_the_one_that_is_shown_is_marked(dialog: HelpDialog) -> None:
    assert list(help_pages())[:4] == ["connect", "upload", "order", "answers"]
    assert set(help_pages()) == {page.stem for page in Path(resources.path("help")).glob("*.md")}
    for page, heading in help_pages().items():
        button = find(f"help_page_{page}", QPushButton)
        assert button.text() == heading
        QTest.mouseClick(button, LEFT)
        assert button.isChecked()
        assert sum(find(f"help_page_{each}", QPushButton).isChecked() for each in help_pages()) == 1
    browser().setSource(QUrl("upload.md"))
    assert find("help_page_upload", QPushButton).isChecked(), "also after a link was followed"


def test_words_are_searched_for_from_place_to_place_and_round(dialog: HelpDialog) -> None:
    QTest.keyClick(browser(), Qt.Key.Key_F, CONTROL)
    search = find("help_search", QLineEdit)
    assert search.hasFocus()

    QTest.keyClicks(search, "key store")
    first = browser().textCursor().selectionStart()
    assert browser().textCursor().selectedText() == "key store"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert browser().textCursor().selectionStart() > first
    seen = {first}
    for _ in range(20):
        seen.add(browser().textCursor().selectionStart())
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert browser().textCursor().selectionStart() in seen, "after the last comes the first"
    assert not is_shown("help_not_found")()

    QTest.keyClicks(search, " of the moon")
    assert is_shown("help_not_found")()
    search.clear()
    assert not is_shown("help_not_found")()


def test_every_page_reads_and_its_links_lead_somewhere(dialog: HelpDialog) -> None:
    pages = sorted(Path(resources.path("help")).glob("*.md"))
    assert pages
    for page in pages:
        dialog.show_page(page.stem)
        assert len(browser().toPlainText()) > 200
        others = [other for other in pages if f"]({other.name})" in page.read_text(encoding="utf-8")]
        assert others, f"{page.name} leads to another page"
        for other in others:
            browser().setSource(QUrl(other.name))
            assert browser().toPlainText().startswith(other.read_text(encoding="utf-8").split("\n")[0][2:])
