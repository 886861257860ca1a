from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.actions import view_action
from gcdesk.kit.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window with a view and, in that, a field."""
    window = QWidget()
    qtbot.addWidget(window)
    view = QWidget(window)
    view.setObjectName("view")
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QLineEdit(view)
    window.show()
    qtbot.waitExposed(window)
    return window


def view_in(window: QWidget) -> QWidget:
    view = window.findChild(QWidget, "view")
    assert view is not None
    return view


def test_its_keys_count_while_the_view_has_the_keyboard_and_not_in_a_field(window: QWidget) -> None:
    view, done = view_in(window), []
    view_action(view, "move_up", "Move up", lambda: done.append("up"), "Alt+Up", "up")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert done == ["up"]
    field = view.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert done == ["up"]


def test_it_is_found_in_the_view_by_its_name(window: QWidget) -> None:
    view = view_in(window)
    made = view_action(view, "sort", "Sort", lambda: None)
    assert view.actions() == [made]
    assert window.findChild(QAction, "sort_action") is made
    assert (made.text(), made.shortcuts(), made.icon().isNull()) == ("Sort", [], True)
    assert not view_action(view, "up", "Up", lambda: None, icon="up").icon().isNull()


def test_of_a_standard_key_the_first_counts_and_of_several_all(window: QWidget) -> None:
    view, keys = view_in(window), QKeySequence.StandardKey
    first = view_action(view, "clear", "Clear", lambda: None, keys.Delete)
    assert first.shortcuts() == [QKeySequence(keys.Delete)]
    every = view_action(view, "undo", "Undo", lambda: None, QKeySequence.keyBindings(keys.Undo))
    assert every.shortcuts() == QKeySequence.keyBindings(keys.Undo)
