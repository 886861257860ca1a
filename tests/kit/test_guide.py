from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.kit.callout import Callout, Ring
from gcdesk.kit.guide import Guide
from gcdesk.kit.steps import Step, Target
from gcdesk.kit.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A window with two fields and a button that brings a third thing to light, and a guide through them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 500)
        self.first = self._field("first", 20)
        self.second = self._field("second", 60)
        self.clicks: list[str] = []
        self.button = QPushButton("go", self.window)
        self.button.setObjectName("go")
        self.button.setGeometry(20, 100, 120, 30)
        self.button.clicked.connect(self._go)
        self.result = QLabel("there", self.window)
        self.result.setObjectName("result")
        self.result.setGeometry(20, 400, 100, 30)
        self.result.hide()
        self.guide = Guide(self.window)
        self.ended: list[str] = []
        self.guide.ended.connect(lambda: self.ended.append("ended"))
        with qtbot.waitActive(self.window):
            self.window.show()
        self.first.setFocus()

    def start(self, *steps: Step) -> None:
        self.guide.start(steps or (step("go", done="result"), step("second"), step("result")))

    @property
    def callout(self) -> Callout:
        found = [one for one in self.window.findChildren(Callout) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    @property
    def ring(self) -> Ring:
        return [one for one in self.window.findChildren(Ring) if not one.isHidden()][-1]

    def press(self, name: str) -> None:
        button = self.callout.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, LEFT)

    def says(self, text: str) -> Callable[[], bool]:
        return lambda: bool(self.window.findChildren(Callout)) and self.callout.text() == text

    def surrounds(self, widget: QWidget) -> bool:
        return (
            self.ring.isVisible()
            and self.ring.geometry().contains(widget.geometry())
            and not self.callout.geometry().intersects(widget.geometry())
        )

    def _field(self, name: str, y: int) -> QLineEdit:
        field = QLineEdit(self.window)
        field.setObjectName(name)
        field.setGeometry(20, y, 200, 26)
        return field

    def _go(self) -> None:
        self.clicks.append("go")
        self.result.show()


def step(name: str, done: str = "") -> Step:
    return Step(name, (Target(name),), f"Title of {name}", f"This is {name}.", f"No {name} yet.", done)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot)


def test_it_goes_from_control_to_control_and_ends(desk: Desk) -> None:
    desk.start(step("go"), step("second"))
    assert desk.callout.text() == "This is go."
    assert desk.surrounds(desk.button)
    desk.press("callout_next")
    assert desk.callout.text() == "This is second."
    assert desk.surrounds(desk.second)
    desk.press("callout_back")
    assert desk.callout.text() == "This is go."
    desk.press("callout_next")
    desk.press("callout_end")
    assert desk.ended == ["ended"]
    assert not desk.guide.is_on
    assert not [one for one in desk.window.findChildren(Callout) if one.isVisible()]


def test_the_real_control_can_be_pressed_through_the_frame_and_goes_on(desk: Desk) -> None:
    desk.start()
    ring_place = desk.button.geometry().center()
    assert desk.ring.geometry().contains(ring_place)
    assert desk.window.childAt(ring_place) is desk.button
    handle = desk.window.windowHandle()
    QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, ring_place)
    assert desk.clicks == ["go"]
    desk.qtbot.waitUntil(desk.says("This is second."))


def test_a_control_that_is_not_there_is_told_of_until_it_is(desk: Desk) -> None:
    desk.start(step("result"), step("no_such_control"))
    assert desk.callout.text() == "No result yet."
    assert all(ring.isHidden() for ring in desk.window.findChildren(Ring)), "there is nothing to frame"
    desk.result.show()
    desk.qtbot.waitUntil(desk.says("This is result."))
    assert desk.surrounds(desk.result)
    desk.press("callout_next")
    assert desk.callout.text() == "No no_such_control yet."


def test_it_follows_the_control(desk: Desk) -> None:
    desk.start(step("second"))
    desk.second.move(500, 300)
    desk.qtbot.waitUntil(lambda: desk.surrounds(desk.second))
    desk.window.resize(760, 360)
    assert desk.window.rect().contains(desk.callout.geometry()), "at once"
    assert desk.surrounds(desk.second)


def test_what_the_next_step_points_at_stays_free_and_a_line_leads_to_a_callout_that_is_far(
    desk: Desk,
) -> None:
    desk.start(step("first"), step("second"))
    assert desk.ring.height() < 60
    below = QPlainTextEdit(desk.window)
    below.setObjectName("below")
    below.setGeometry(0, 50, 800, 250)
    below.show()
    desk.start(step("first"), step("below"))
    assert desk.surrounds(desk.first)
    assert not desk.callout.geometry().intersects(below.geometry())
    assert desk.ring.height() > 250, "the line is in it"
    QTest.mouseClick(desk.window.windowHandle(), LEFT, pos=below.geometry().center())
    assert below.hasFocus(), "through the line"


def test_it_fits_into_a_small_window(desk: Desk) -> None:
    desk.start(step("first"))
    desk.window.resize(300, 240)
    assert desk.window.rect().contains(desk.callout.geometry())
    buttons = desk.callout.findChildren(QPushButton)
    assert all(desk.callout.rect().contains(button.geometry()) for button in buttons if button.isVisible())


def test_long_words_on_its_buttons_make_it_wider(desk: Desk) -> None:
    desk.start(step("first"), step("second"))
    end = desk.callout.findChild(QPushButton, "callout_end")
    assert isinstance(end, QPushButton)
    usual = desk.callout.width()
    end.setText("A button of a language with long words")
    desk.window.resize(760, 500)
    assert desk.callout.width() > usual
    assert end.width() >= end.sizeHint().width()


def test_it_is_gone_through_with_keys_and_told_to_screen_readers(desk: Desk) -> None:
    desk.start(step("first"), step("second"))
    assert desk.callout.accessibleName() == "Guided tour, 1 of 2: Title of first"
    assert desk.callout.accessibleDescription() == "This is first."
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "callout_next"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert desk.callout.accessibleDescription() == "This is second."
    order = []
    now: QWidget | None = desk.second
    desk.second.setFocus()
    for _ in range(3):
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        order.append(now.objectName() if now else "")
    assert order == ["callout_back", "callout_end", "go"], "after the control, and on to what came after it"


@pytest.mark.parametrize("where", ["first", "callout_next"])
def test_escape_ends_it_and_the_keyboard_is_where_it_was(desk: Desk, where: str) -> None:
    desk.start(step("go"), step("second"))
    widget = desk.window.findChild(QWidget, where)
    assert isinstance(widget, QWidget)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert desk.ended == ["ended"]
    assert QApplication.focusWidget() is desk.first


def test_stopping_says_nothing_and_it_can_begin_again(desk: Desk) -> None:
    desk.start()
    desk.guide.stop()
    assert desk.ended == []
    QTest.keyClick(desk.first, Qt.Key.Key_Escape)
    assert desk.ended == []
    desk.start()
    desk.start()
    assert desk.callout.text() == "This is go."


def test_the_wheel_turns_what_is_below(desk: Desk) -> None:
    text = QPlainTextEdit("\n".join(map(str, range(500))), desk.window)
    text.setGeometry(0, 130, 800, 370)
    text.show()
    text.lower()
    desk.start(step("go"))
    place = desk.callout.geometry().center()
    assert text.geometry().contains(place)
    local = desk.callout.mapFromParent(place)
    event = QWheelEvent(
        QPointF(local),
        QPointF(desk.callout.mapToGlobal(local)),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.callout, event)
    assert text.verticalScrollBar().value() > 0
