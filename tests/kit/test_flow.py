from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.flow import FlowLayout


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made, spacing=10)
    for height in (20, 40, 20):
        button = QFrame()
        button.setFixedSize(100, height)
        flow.addWidget(button)
    return made


def places(row: QWidget, width: int, height: int = 200) -> list[tuple[int, int]]:
    row.resize(width, height)
    row.show()
    return [(button.x(), button.y()) for button in row.findChildren(QFrame)]


def test_there_is_one_line_where_there_is_room_with_the_middles_in_line(row: QWidget) -> None:
    assert places(row, 320) == [(0, 10), (110, 0), (220, 10)]
    assert row.heightForWidth(320) == 40
    assert row.sizeHint() == QSize(320, 40)


def test_what_does_not_fit_goes_into_the_next_line(row: QWidget) -> None:
    assert places(row, 319) == [(0, 10), (110, 0), (0, 50)]
    assert row.heightForWidth(319) == 70
    assert row.heightForWidth(100) == 100
    assert row.minimumSizeHint() == QSize(100, 40)


def test_hidden_ones_take_no_room(row: QWidget) -> None:
    row.findChildren(QFrame)[1].hide()
    assert places(row, 210)[2] == (110, 0)
    assert row.heightForWidth(210) == 20


def test_items_can_be_taken_away(row: QWidget) -> None:
    flow = row.layout()
    assert flow is not None
    assert flow.count() == 3
    assert flow.itemAt(3) is None
    assert flow.takeAt(7) is None
    taken = flow.takeAt(0)
    assert taken is not None
    assert flow.count() == 2
    assert not flow.expandingDirections()
