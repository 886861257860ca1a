from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.fitting import Fitting, bounded, fit_screen, scrolling


def page_of(height: int) -> tuple[Fitting, QLabel]:
    foot, tall = QLabel("foot"), QPlainTextEdit()
    foot.setFixedHeight(50)
    tall.setMinimumHeight(height)
    return scrolling(tall, foot, tall=tall), foot


def test_a_page_takes_all_the_room_there_is(qtbot: QtBot) -> None:
    page, foot = page_of(100)
    qtbot.addWidget(page)
    page.resize(500, 600)
    with qtbot.waitExposed(page):
        page.show()

    assert page.verticalScrollBar().maximum() == 0
    assert foot.geometry().bottom() > 550


def test_a_page_without_room_scrolls_down_and_not_sideways(qtbot: QtBot) -> None:
    page, foot = page_of(400)
    qtbot.addWidget(page)
    page.resize(page.minimumSizeHint().width(), 120)
    with qtbot.waitExposed(page):
        page.show()

    assert page.minimumSizeHint().height() < 100
    assert page.verticalScrollBar().maximum() > 300
    assert page.horizontalScrollBar().maximum() == 0
    page.ensureWidgetVisible(foot)
    assert page.verticalScrollBar().value() > 0
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus, "the keyboard goes to what is on the page"


def test_tab_from_outside_scrolls_to_what_it_reaches_and_a_click_moves_nothing(qtbot: QtBot) -> None:
    first, tall, last, outside = (QLineEdit() for _ in range(4))
    tall.setMinimumHeight(600)
    tall.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = QWidget()
    column = QVBoxLayout(window)
    page = scrolling(first, tall, last, tall=tall)
    column.addWidget(page)
    column.addWidget(outside)
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    outside.setFocus()
    QTest.keyClick(outside, Qt.Key.Key_Backtab)

    assert QApplication.focusWidget() is last
    assert page.verticalScrollBar().value() > 0
    half_seen = page.verticalScrollBar().maximum() - last.height() // 2
    page.verticalScrollBar().setValue(half_seen)
    outside.setFocus()
    QTest.mouseClick(last, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert QApplication.focusWidget() is last
    assert page.verticalScrollBar().value() == half_seen


def test_a_page_with_the_focus_goes_quietly(qtbot: QtBot) -> None:
    window, outside = QWidget(), QLineEdit()
    column = QVBoxLayout(window)
    inside = QLineEdit()
    page = scrolling(inside, tall=inside)
    column.addWidget(page)
    column.addWidget(outside)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    inside.setFocus()
    with qtbot.captureExceptions() as raised:
        page.deleteLater()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not inside)
        outside.setFocus()
    assert raised == []


def test_a_window_begins_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    fit_screen(window, 200, 100)
    assert window.size() == QSize(200, 100)
    fit_screen(window, 10_000, 10_000)
    assert window.width() <= room.width()
    assert window.height() < room.height(), "the title bar needs room"


def test_a_small_screen_bounds_both_ways() -> None:
    assert bounded(QSize(1280, 720), QRect(0, 0, 640, 360)) == QSize(640, 328)
    assert bounded(QSize(300, 200), QRect(0, 0, 640, 360)) == QSize(300, 200)
