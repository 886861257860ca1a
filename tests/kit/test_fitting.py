from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.kit.fitting import Fitting, bounded, fit_screen, fit_words, height_of_rows, scrolling


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


def dialog_with(qtbot: QtBot, *widgets: QWidget) -> QDialog:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    column.addWidget(QPushButton("Close"))
    qtbot.addWidget(dialog)
    return dialog


def test_a_dialog_is_as_high_as_its_words(qtbot: QtBot) -> None:
    words = QLabel("These are words that take several lines where a dialog is narrow. " * 6)
    words.setWordWrap(True)
    dialog = dialog_with(qtbot, words)
    fit_words(dialog, 500)
    with qtbot.waitExposed(dialog):
        dialog.show()

    assert dialog.width() == 500
    assert words.height() == words.heightForWidth(words.width()), "no line is cut, and none is empty"


def test_a_dialog_is_as_high_as_the_rows_of_its_list_and_not_higher_than_it_may_be(qtbot: QtBot) -> None:
    few, many = QListWidget(), QListWidget()
    few.addItems([f"row {n}" for n in range(6)])
    many.addItems([f"row {n}" for n in range(60)])
    for rows, most in ((few, 500), (many, 300)):
        dialog = dialog_with(qtbot, rows)
        fit_words(dialog, 400, rows, height=height_of_rows(rows), most=most)
        with qtbot.waitExposed(dialog):
            dialog.show()
        if rows is few:
            assert dialog.height() < most
            assert rows.verticalScrollBar().maximum() == 0
            assert rows.height() - height_of_rows(rows) <= 1
        else:
            assert dialog.height() == most
            assert rows.verticalScrollBar().maximum() > 0


def test_rows_of_tables_and_trees_are_counted_with_their_titles(qtbot: QtBot) -> None:
    table, tree = QTableWidget(5, 2), QTreeWidget()
    for top in ("one", "two"):
        item = QTreeWidgetItem([top])
        item.addChildren([QTreeWidgetItem([f"{top} {n}"]) for n in range(3)])
        tree.addTopLevelItem(item)
        item.setExpanded(top == "one")
    for view in (table, tree):
        qtbot.addWidget(view)
        view.resize(400, height_of_rows(view))
        with qtbot.waitExposed(view):
            view.show()
        assert view.verticalScrollBar().maximum() == 0
        view.resize(400, height_of_rows(view) - 12)
        QApplication.processEvents()
        assert view.verticalScrollBar().maximum() > 0
    table.setRowCount(0)
    assert height_of_rows(table) > 3 * table.verticalHeader().defaultSectionSize(), (
        "room for three, or for words"
    )
