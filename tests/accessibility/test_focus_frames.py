"""Who goes through the window by keys sees where the keyboard is: measured on the screen, for every kind of control."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.kit.colours import contrast
from gcdesk.kit.resources import icon
from gcdesk.kit.settings import Appearance
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import primary

LEAST = 3.0
"""What WCAG 2.2 asks between the same pixels with and without the focus (2.4.13)."""
PIXELS = 40
"""That many at least must change so: more than a text cursor has."""


def _button() -> QWidget:
    return QPushButton("Apply")


def _pressed_button() -> QWidget:
    made = QPushButton("View")
    made.setCheckable(True)
    made.setChecked(True)
    return made


def _flat_button() -> QWidget:
    made = QPushButton("Show")
    made.setFlat(True)
    return made


def _primary_button() -> QWidget:
    return primary(QPushButton("Upload"))


def _tool_button() -> QWidget:
    made = QToolButton()
    made.setIcon(icon("gear"))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def _ticked() -> QWidget:
    made = QCheckBox("Keep")
    made.setChecked(True)
    return made


def _chosen() -> QWidget:
    made = QRadioButton("One")
    made.setChecked(True)
    return made


def _choice() -> QWidget:
    made = QComboBox()
    made.addItems(["one", "two"])
    return made


def _tabs() -> QWidget:
    made = QTabWidget()
    made.setDocumentMode(True)
    for title in ("Upload", "Order"):
        made.addTab(QWidget(), title)
    return made


def _list() -> QWidget:
    made = QListWidget()
    made.addItems(["one", "two"])
    made.setCurrentRow(0)
    return made


def _ticking_list() -> QWidget:
    made = _list()
    assert isinstance(made, QListWidget)
    made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    return made


def _tree() -> QWidget:
    made = QTreeWidget()
    item = QTreeWidgetItem(["one"])
    made.addTopLevelItem(item)
    made.setCurrentItem(item)
    return made


def _table() -> QWidget:
    made = QTableWidget(2, 2)
    made.setItem(0, 0, QTableWidgetItem("one"))
    made.setCurrentCell(0, 0)
    return made


def _scrolled() -> QWidget:
    made = QScrollArea()
    inside = QWidget()
    inside.setMinimumHeight(500)
    made.setWidget(inside)
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": _button,
    "button that is pressed": _pressed_button,
    "flat button": _flat_button,
    "primary button": _primary_button,
    "tool button": _tool_button,
    "tick box": lambda: QCheckBox("Keep"),
    "ticked box": _ticked,
    "radio button": lambda: QRadioButton("One"),
    "chosen radio button": _chosen,
    "line": QLineEdit,
    "choice": _choice,
    "number": QSpinBox,
    "number with decimals": QDoubleSpinBox,
    "date": QDateEdit,
    "text": QPlainTextEdit,
    "text to read": QTextBrowser,
    "tabs": _tabs,
    "list": _list,
    "list of ticks": _ticking_list,
    "tree": _tree,
    "table": _table,
    "what scrolls": _scrolled,
}


@pytest.fixture(params=[Appearance.LIGHT, Appearance.DARK], ids=["light", "dark"])
def appearance(request: pytest.FixtureRequest, theme: Theme) -> Appearance:
    chosen = request.param
    assert isinstance(chosen, Appearance)
    theme.appearance = chosen
    return chosen


@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_is_seen(qtbot: QtBot, appearance: Appearance, kind: str) -> None:
    window, control, other = QWidget(), KINDS[kind](), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(control)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.resize(240, 160)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    without = _grabbed(control)
    other.clearFocus()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is control or control.isAncestorOf(focused)
    changed = _changed(without, _grabbed(control))
    assert changed >= PIXELS, f"{changed} pixels of a {kind} change by {LEAST}:1 when it gets the focus"


def _grabbed(control: QWidget) -> QImage:
    seen = (
        control.viewport() if isinstance(control, QAbstractItemView) else control
    )  # its current entry, not its frame
    return seen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _changed(one: QImage, other: QImage) -> int:
    """How many pixels differ by `LEAST` and more."""
    assert one.size() == other.size(), "it keeps its size"
    pairs = (
        (one.pixelColor(x, y).name(), other.pixelColor(x, y).name())
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return sum(contrast(before, after) >= LEAST for before, after in pairs)
