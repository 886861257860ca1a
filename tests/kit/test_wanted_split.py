from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.wanted_split import WantedSplit

LEAST = 200


@pytest.fixture
def split(qtbot: QtBot) -> WantedSplit:
    made = WantedSplit(QWidget(), QWidget(), LEAST)
    qtbot.addWidget(made)
    made.resize(1000, 100)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_first_has_what_it_wants_and_the_second_the_rest(split: WantedSplit) -> None:
    split.want(620)
    room = 1000 - split.handleWidth()
    assert split.sizes() == [620, room - 620]
    split.resize(1200, 100)
    assert split.sizes()[0] == 620
    split.resize(700, 100)
    assert split.sizes()[1] == LEAST


def test_where_the_user_has_put_the_handle_it_stays(split: WantedSplit) -> None:
    split.want(620)
    handle = split.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at - QPoint(320, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)
    put = split.sizes()[0]
    assert put < 400
    split.want(500)
    assert split.sizes()[0] == put
