from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.errors import TokenRefused
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.messages import MessageDialog, message_of, show_error, tell
from gcdesk.kit.theme import Theme


class Reader(QObject):
    """Hears what is asked of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.asked: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWhatsThisClickedEvent):
            self.asked.append(event.href())
        return False


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def link_in(window: QWidget, name: str = "message_help") -> HelpLink | None:
    found = [one for one in window.findChildren(HelpLink, name) if one.isVisible()]
    return found[0] if found else None


def test_it_is_away_while_there_is_nothing_to_read(window: QWidget) -> None:
    link = HelpLink("some_help")
    QVBoxLayout(window).addWidget(link)
    assert not link.isVisible()
    link.lead_to("trouble#token")
    assert link.isVisible()
    assert link.target == "trouble#token"
    link.lead_to("")
    assert not link.isVisible()


def test_the_window_below_all_dialogs_is_asked(window: QWidget) -> None:
    reader = Reader(window)
    outer = QDialog(window)
    inner = QDialog(outer)
    link = HelpLink("some_help", "trouble#limits")
    QVBoxLayout(inner).addWidget(link)
    outer.open()
    inner.open()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert reader.asked == ["trouble#limits"]


def test_an_error_that_has_more_to_say_links_to_it(window: QWidget) -> None:
    reader = Reader(window)
    show_error(window, TokenRefused("The token is refused."))
    link = link_in(window)
    assert link is not None
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert reader.asked == ["trouble#token"]


def test_what_is_told_may_link_to_more(window: QWidget) -> None:
    tell(window, "Set aside", "The journal was set aside.", help_target="trouble#journal")
    link = link_in(window)
    assert link is not None
    assert link.target == "trouble#journal"


def test_a_defect_and_a_message_without_a_window_link_to_nothing(window: QWidget, qtbot: QtBot) -> None:
    show_error(window, ValueError("a defect"))
    assert link_in(window) is None
    alone = MessageDialog(None, message_of(TokenRefused("The token is refused.")))
    qtbot.addWidget(alone)
    alone.show()
    assert link_in(alone) is None
