from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionHeader, QTableWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.eliding_header import ElidingHeader


def shown(header: ElidingHeader, column: int) -> str:
    option = QStyleOptionHeader()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, column)
    return str(option.text)


def test_each_line_of_a_title_ends_in_dots_where_it_has_no_room(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    header = ElidingHeader(table)
    table.setHorizontalHeader(header)
    table.setHorizontalHeaderLabels(["reader1\nHow severe is the emphysema of the upper lobe?", "Order"])
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setColumnWidth(0, 120)
    first, second = shown(header, 0).split("\n")
    assert first == "reader1"
    assert second.startswith("How")
    assert second.endswith("…")
    table.setColumnWidth(0, 600)
    assert shown(header, 0).endswith("lobe?")


def test_the_arrow_has_room_beside_the_title(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    header = ElidingHeader(table)
    table.setHorizontalHeader(header)
    table.setHorizontalHeaderLabels(["Answered by"])
    table.setColumnWidth(0, table.fontMetrics().horizontalAdvance("Answered by") + 28)
    assert shown(header, 0) == "Answered by"
    header.setSortIndicatorShown(True)
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert "…" in shown(header, 0)
