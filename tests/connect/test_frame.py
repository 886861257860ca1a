from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.connect.accounts import Accounts
from gcdesk.connect.frame import Frame, window_title
from gcdesk.connect.session import Session
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from tests.links import help_of

REAL = Session(Connection("https://grand-challenge.org", "t"), "j", practice=False)
PRACTICE = Session(Connection("http://127.0.0.1:1", "t"), "editor", practice=True)
SNAPSHOT = Snapshot(Study(pk="1", slug="chest", title="Chest CT"), True, (), ())


@pytest.mark.parametrize(
    ("session", "snapshot", "title"),
    [
        (None, None, "gcdesk"),
        (REAL, None, "gcdesk"),
        (REAL, SNAPSHOT, "Chest CT — gcdesk"),
        (PRACTICE, None, "Practice — gcdesk"),
        (PRACTICE, SNAPSHOT, "Practice — Chest CT — gcdesk"),
    ],
)
def test_the_title_says_where_and_practice_first(
    session: Session | None, snapshot: Snapshot | None, title: str
) -> None:
    assert window_title(session, snapshot) == title


@pytest.fixture
def pages() -> tuple[QWidget, QWidget]:
    return QWidget(), QWidget()


@pytest.fixture
def frame(qtbot: QtBot, theme: Theme, pages: tuple[QWidget, QWidget]) -> Frame:
    made = Frame(*pages)
    qtbot.addWidget(made)
    made.show()
    return made


def visible(frame: Frame, name: str) -> bool:
    found = frame.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found.isVisible()


def test_the_banner_is_there_on_every_page_of_practice_and_never_else(
    frame: Frame, pages: tuple[QWidget, QWidget], accounts: Accounts
) -> None:
    for page in pages:
        frame.show_page(page, PRACTICE, None, accounts)
        assert frame.page is page
        assert visible(frame, "practice_banner")
        frame.show_page(page, REAL, SNAPSHOT, accounts)
        assert not visible(frame, "practice_banner")


def test_a_note_stays_until_it_is_understood(frame: Frame, qtbot: QtBot) -> None:
    assert not visible(frame, "note")
    frame.say("You stay signed in only until gcdesk closes.", "trouble#key-store")
    assert visible(frame, "note")
    assert help_of(frame, "note_help") == "trouble#key-store"
    understood = frame.findChild(QPushButton, "note_button")
    assert isinstance(understood, QPushButton)
    QTest.mouseClick(understood, Qt.MouseButton.LeftButton)
    assert not visible(frame, "note")
    frame.say("again")
    assert help_of(frame, "note_help") == ""
    frame.say("")
    assert not visible(frame, "note")


def test_a_note_of_its_own_stands_above_the_pages(frame: Frame, qtbot: QtBot) -> None:
    note = QPushButton("a note")
    frame.add_note(note)
    qtbot.waitUntil(note.isVisible)
    page = frame.page
    assert page is not None
    assert note.mapTo(frame, note.rect().bottomLeft()).y() <= page.mapTo(frame, page.rect().topLeft()).y()
