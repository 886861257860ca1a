from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.kit.wheel import TURNED_BY_WHEEL, wheel_only_scrolls


class Page:
    """A page that scrolls, with one control of each kind."""

    def __init__(self) -> None:
        self.area = QScrollArea()
        inside = QWidget()
        column = QVBoxLayout(inside)
        self.box = QComboBox()
        self.box.addItems([f"question {n}" for n in range(50)])
        self.box.setCurrentIndex(20)
        self.typed = QComboBox()
        self.typed.setEditable(True)
        self.typed.addItems(["a", "b", "c"])
        self.typed.setCurrentIndex(1)
        self.spin = QSpinBox()
        self.spin.setValue(50)
        self.day = QDateEdit(QDate(2026, 3, 5))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setValue(50)
        for widget in (self.box, self.typed, self.spin, self.day, self.slider):
            column.addWidget(widget)
        tall = QLabel("tall")
        tall.setFixedHeight(2000)
        column.addWidget(tall)
        self.area.setWidget(inside)
        self.area.resize(300, 250)

    @property
    def values(self) -> tuple[object, ...]:
        return (
            self.box.currentIndex(), self.typed.currentIndex(), self.spin.value(), self.day.date(), self.slider.value(),
        )  # fmt: skip

    @property
    def scrolled(self) -> int:
        return self.area.verticalScrollBar().value()


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[Page]:
    with wheel_only_scrolls(qapp):
        made = Page()
        qtbot.addWidget(made.area)
        made.area.show()
        qtbot.waitExposed(made.area)
        made.area.setFocus()
        yield made


def turn(widget: QWidget | None, steps: int = -1) -> None:
    """Turn the wheel over *widget*, down unless *steps* is more than 0.

    As Qt does with an event of a mouse, and with none of a program: what a widget ignores goes to its parent.
    """
    while widget is not None:
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle,
            widget.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        event.ignore()
        QApplication.sendEvent(widget, event)
        if event.isAccepted() or widget.isWindow():
            return
        widget = widget.parentWidget()


def field(widget: QWidget) -> QLineEdit:
    found = widget.findChild(QLineEdit)
    assert found is not None
    return found


def test_the_wheel_scrolls_the_page_and_changes_nothing(page: Page) -> None:
    before = page.values
    places = (page.box, page.typed, field(page.typed), page.spin, field(page.spin), page.day, page.slider)
    for widget in places:
        page.area.verticalScrollBar().setValue(0)
        turn(widget)
        assert page.scrolled > 0, widget
    assert page.values == before


def test_the_wheel_brings_no_focus(page: Page) -> None:
    for widget in (page.box, page.typed, page.spin, page.day):
        assert widget.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_spin_boxes_dates_and_sliders_with_the_focus_keep_it(page: Page, qtbot: QtBot) -> None:
    page.area.activateWindow()
    for widget in (page.spin, page.day, page.slider):
        before = page.values
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        turn(widget)
        assert page.values != before, widget
    assert page.scrolled == 0


def test_a_box_that_was_used_passes_it_on_and_an_open_one_scrolls_its_list(page: Page, qtbot: QtBot) -> None:
    page.area.activateWindow()
    page.box.setFocus()
    qtbot.waitUntil(page.box.hasFocus)
    turn(page.box)
    assert page.box.currentIndex() == 20
    assert page.scrolled > 0
    page.box.showPopup()
    view = page.box.view()
    qtbot.waitUntil(view.isVisible)
    view.verticalScrollBar().setValue(0)
    turn(view.viewport())
    scrolled = view.verticalScrollBar().value()
    page.box.hidePopup()
    assert scrolled > 0


def test_what_is_there_to_be_turned_and_scroll_bars_keep_it(page: Page) -> None:
    page.slider.setProperty(TURNED_BY_WHEEL, True)
    turn(page.slider)
    assert page.slider.value() != 50
    assert page.scrolled == 0
    turn(page.area.verticalScrollBar())
    assert page.scrolled > 0


def test_afterwards_all_is_as_qt_makes_it(qapp: QApplication, qtbot: QtBot) -> None:
    with wheel_only_scrolls(qapp):
        pass
    spin = QSpinBox()
    qtbot.addWidget(spin)
    spin.setValue(50)
    turn(spin)
    assert spin.value() == 49
