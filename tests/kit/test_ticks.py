from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.ticks import Choice, TicksButton

READERS = [Choice(f"r{n}", f"reader {n}", f"<b>{n}</b>") for n in range(12)]


@pytest.fixture
def button(qtbot: QtBot) -> TicksButton:
    made = TicksButton("readers", "Reader", "{n} readers")
    qtbot.addWidget(made)
    made.offer(READERS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(button: TicksButton) -> QWidget:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = button.findChild(QWidget, "readers_popup")
    assert popup is not None
    return popup


def listed(popup: QWidget) -> QListWidget:
    found = popup.findChild(QListWidget, "readers_list")
    assert found is not None
    return found


def ticked(button: TicksButton) -> frozenset[str] | None:
    return button.ticked


def test_nothing_ticked_means_all(button: TicksButton) -> None:
    assert button.text() == "Reader: all"
    assert ticked(button) is None
    assert not button.narrows


def test_whatever_is_ticked_leaves_something_out(button: TicksButton) -> None:
    button.tick(frozenset({"r1"}))
    assert button.narrows


def test_ticks_are_heard_at_once_and_told_by_the_button(qtbot: QtBot, button: TicksButton) -> None:
    heard: list[object] = []
    button.changed.connect(lambda: heard.append(button.ticked))
    choices = listed(opened(button))
    choices.setFocus()
    QTest.keyClick(choices, Qt.Key.Key_Space)
    assert button.text() == "Reader: reader 0"
    QTest.keyClick(choices, Qt.Key.Key_Down)
    QTest.keyClick(choices, Qt.Key.Key_Space)
    assert button.text() == "Reader: 2 readers"
    QTest.keyClick(choices, Qt.Key.Key_Space)
    assert heard == [{"r0"}, {"r0", "r1"}, {"r0"}]
    QTest.keyClick(choices, Qt.Key.Key_Return)
    assert not choices.isVisible()


def test_the_search_finds_in_a_long_list(button: TicksButton) -> None:
    popup = opened(button)
    search = popup.findChild(QLineEdit, "readers_search")
    assert search is not None
    assert search.isVisible()
    QTest.keyClicks(search, "reader 11")
    choices = listed(popup)
    assert [row for row in range(choices.count()) if not choices.item(row).isHidden()] == [11]
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert choices.hasFocus()
    popup.close()


def test_all_ticks_can_be_taken_away(button: TicksButton) -> None:
    button.tick(frozenset({"r1", "r2", "unknown"}))
    assert ticked(button) == frozenset({"r1", "r2"})
    popup = opened(button)
    none = popup.findChild(QPushButton, "readers_none")
    assert none is not None
    QTest.mouseClick(none, Qt.MouseButton.LeftButton)
    assert ticked(button) is None
    assert listed(popup).item(1).checkState() is Qt.CheckState.Unchecked
    popup.close()


def test_ticks_stay_where_the_choice_is_still_offered(button: TicksButton) -> None:
    button.tick(frozenset({"r1", "r2"}))
    button.offer(READERS[:2])
    assert ticked(button) == frozenset({"r1"})
    button.reset()
    assert ticked(button) is None
    button.offer([])
    popup = opened(button)
    assert not listed(popup).isVisible() if popup.findChild(QListWidget) else True
    popup.close()


@pytest.mark.hazard("A3")
def test_names_are_text(button: TicksButton) -> None:
    button.offer([Choice("a", "<b>A & B</b>\nx" * 9, "<i>hint</i>")])
    button.tick(frozenset({"a"}))
    assert "&&" in button.text()
    assert len(button.text()) < 60
    assert "<b>" not in button.toolTip()


def test_a_long_name_can_be_read_in_whole(button: TicksButton) -> None:
    button.offer([Choice("a", "a name " * 20), Choice("b", "short", "what it is about")])
    popup = opened(button)
    tips = [listed(popup).item(row).toolTip() for row in range(2)]
    assert "a name " * 20 in tips[0]
    assert "what it is about" in tips[1]
    popup.close()
