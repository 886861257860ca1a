"""Pictures of the window, with the dialogs and menus that are open over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget


def take(window: QWidget) -> QPixmap:
    """*window* and whatever is open over it, where it is.

    Drawn from the widgets, not from the screen, so that it works where no screen is.
    """
    picture = window.grab()
    ratio = picture.devicePixelRatio()
    here = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    painter = QPainter(picture)
    for over in QApplication.topLevelWidgets():
        if over is window or not over.isVisible():
            continue
        there = QRect(over.mapToGlobal(QPoint(0, 0)), over.size())
        there.moveTopLeft(_inside(there, here).topLeft())
        painter.fillRect(there.adjusted(-2, -2, 2, 2), window.palette().mid())
        shown = over.grab()
        shown.setDevicePixelRatio(ratio)
        painter.drawPixmap(there.topLeft(), shown)
    painter.end()
    return picture


def _inside(there: QRect, here: QRect) -> QRect:
    """*there* in the coordinates of *here*, in its middle when it would stick out (a screen without a manager)."""
    placed = there.translated(-here.topLeft())
    frame = QRect(QPoint(0, 0), here.size())
    if not frame.contains(placed):
        placed.moveCenter(frame.center())
    return placed
