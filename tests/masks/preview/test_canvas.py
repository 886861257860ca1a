from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.masks.preview.canvas import Canvas


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    return made


def test_a_picture_is_as_large_as_there_is_room_in_its_proportions(canvas: Canvas) -> None:
    picture = np.zeros((10, 10, 3), np.uint8)
    picture[..., 0] = 255
    canvas.show_picture(picture)
    assert (canvas.place.width(), canvas.place.height()) == (100, 100)
    canvas.show_picture(picture, 0.5)
    assert (canvas.place.width(), canvas.place.height()) == (200, 100)
    assert canvas.grab().toImage().pixelColor(100, 50) == QColor(255, 0, 0)
    canvas.show_picture(None)
    assert canvas.grab().toImage().pixelColor(100, 50) == QColor(0, 0, 0)


@pytest.mark.parametrize(
    ("key", "steps"), [(Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, -1), (Qt.Key.Key_PageDown, -10)]
)
def test_keys_go_through_the_slices(qtbot: QtBot, canvas: Canvas, key: Qt.Key, steps: int) -> None:
    with qtbot.waitSignal(canvas.step_wanted) as wanted:
        QTest.keyClick(canvas, key)
    assert wanted.args == [steps]
    with qtbot.assertNotEmitted(canvas.step_wanted):
        QTest.keyClick(canvas, Qt.Key.Key_A)


def test_the_wheel_goes_through_the_slices(canvas: Canvas) -> None:
    steps: list[int] = []
    canvas.step_wanted.connect(steps.append)
    for turn in (60, 60, -240):
        place = QPointF(50, 50)
        canvas.wheelEvent(
            QWheelEvent(
                place,
                place,
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
        )
    assert steps == [1, -2]


def test_the_keyboard_is_seen(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.clearFocus()
    before = canvas.grab().toImage().pixelColor(0, 0)
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    assert canvas.grab().toImage().pixelColor(0, 0) != before
