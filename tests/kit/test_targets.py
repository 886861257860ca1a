from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.kit.steps import Part, Target
from gcdesk.kit.targets import bring, focusable, is_shown, seen
from gcdesk.kit.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    made.resize(400, 300)
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitExposed(window):
        window.show()


def test_a_control_is_found_where_it_is_seen(window: QWidget, qtbot: QtBot) -> None:
    button = QPushButton("go", window)
    button.setObjectName("go")
    button.setGeometry(20, 30, 100, 30)
    shown(qtbot, window)
    assert seen(window, Target("go")) == QRect(20, 30, 100, 30)
    assert is_shown(window, "go")
    button.move(350, 30)
    assert seen(window, Target("go")) == QRect(350, 30, 50, 30), "what the window cuts off is not seen"
    button.hide()
    assert seen(window, Target("go")) is None
    assert focusable(window, Target("go")) is None
    assert not is_shown(window, "go")
    assert seen(window, Target("no_such_thing")) is None


def test_what_is_scrolled_out_of_sight_is_not_seen_until_it_is_brought(window: QWidget, qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(200, 2000)
    button = QPushButton("go", page)
    button.setObjectName("go")
    button.setGeometry(10, 1500, 80, 30)
    area = QScrollArea()
    area.setWidget(page)
    QVBoxLayout(window).addWidget(area)
    shown(qtbot, window)
    assert seen(window, Target("go")) is None
    found = focusable(window, Target("go"))
    assert found is button
    bring(found)
    place = seen(window, Target("go"))
    assert place is not None
    assert place.height() == 30
    area.verticalScrollBar().setValue(0)
    assert seen(window, Target("go")) is None


def test_the_parts_of_a_table(window: QWidget, qtbot: QtBot) -> None:
    table = QTableView()
    table.setObjectName("table")
    QVBoxLayout(window).addWidget(table)
    assert seen(window, Target("table", Part.LAST_COLUMN)) is None
    table.setModel(QStandardItemModel(3, 2, table))
    table.setColumnWidth(0, 100)
    table.setColumnWidth(1, 120)
    shown(qtbot, window)
    header = seen(window, Target("table", Part.HEADER))
    last = seen(window, Target("table", Part.LAST_COLUMN))
    assert header is not None
    assert last is not None
    assert (header.width(), header.height()) == (220, table.horizontalHeader().height())
    assert (last.left() - header.left(), last.width()) == (100, 120)
    assert last.top() == header.top()
    assert last.height() == header.height() + 3 * table.rowHeight(0)
    table.setColumnWidth(0, 1000)
    assert seen(window, Target("table", Part.LAST_COLUMN)) is None, "it is scrolled out of sight"
    assert focusable(window, Target("table", Part.HEADER)) is table


def test_the_tab_of_a_page_that_is_not_open(window: QWidget, qtbot: QtBot) -> None:
    tabs = QTabWidget()
    pages = [QWidget(), QWidget()]
    for number, page in enumerate(pages):
        page.setObjectName(f"page_{number}")
        tabs.addTab(page, f"Page {number}")
    QVBoxLayout(window).addWidget(tabs)
    shown(qtbot, window)
    place = seen(window, Target("page_1", Part.TAB))
    assert place is not None
    assert tabs.tabBar().tabAt(tabs.tabBar().mapFrom(window, place.center())) == 1
    assert not is_shown(window, "page_1")
    assert focusable(window, Target("page_1", Part.TAB)) is tabs.tabBar()


def test_a_part_that_a_widget_does_not_have(window: QWidget, qtbot: QtBot) -> None:
    button = QPushButton("go", window)
    button.setObjectName("go")
    shown(qtbot, window)
    for part in (Part.HEADER, Part.LAST_COLUMN, Part.TAB):
        assert seen(window, Target("go", part)) is None
