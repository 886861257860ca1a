"""A small box of words beside a control, and the frame around the control. Neither keeps anything from the window below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit import colours, resources
from gcdesk.kit.beside import link
from gcdesk.kit.widgets import GAP, SMALL, label, named
from gcdesk.texts import tr

WIDTH = 340
"""Pixels at 100 % that a callout is wide, where there is room; more where a language has long words on the buttons."""
_PEN = 3
_ROUND = 6


class Callout(QFrame):
    """Title, words, and the buttons to go on, back, and away."""

    next_pressed = Signal()
    back_pressed = Signal()
    end_pressed = Signal()
    """The button, or Escape."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        named(self, "callout", "")
        self.setProperty("callout", True)
        self.setAutoFillBackground(True)
        self._title = label("", "heading")
        self._count = label("", "muted", wrap=False)
        self._text = named(label(), "callout_text", "")
        self._back = self._button("callout_back", tr("Callout", "Back"), self.back_pressed.emit)
        self._next = self._button("callout_next", tr("Callout", "Next"), self.next_pressed.emit)
        self._end = self._button("callout_end", tr("Callout", "End the tour"), self.end_pressed.emit)
        self._end.setFlat(True)
        self._lay_out()

    def show_step(self, number: int, amount: int, title: str, text: str) -> None:
        """Show step *number* of *amount*, and tell screen readers."""
        count = tr("Callout", "{number} of {amount}", number=number, amount=amount)
        is_last = number == amount
        self._title.setText(title)
        self._count.setText(count)
        self._back.setEnabled(number > 1)
        self._next.setVisible(not is_last)
        if is_last and self.has_focus:
            self._end.setFocus()
        self.setAccessibleName(tr("Callout", "Guided tour, {count}: {title}", count=count, title=title))
        self.say(text)

    def say(self, text: str) -> None:
        """Show another *text*, and tell screen readers."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setAccessibleDescription(text)
        told = QAccessibleAnnouncementEvent(self, f"{self.accessibleName()}. {text}")
        QAccessible.updateAccessibility(told)

    def fit(self, most: int) -> None:
        """Be as wide as usual or as the buttons need, *most* pixels at most, and as high as the words then need."""
        self._column.activate()
        self.setFixedWidth(min(max(WIDTH, self._column.totalMinimumSize().width()), most))
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """Let the space bar go on."""
        (self._end if self._next.isHidden() else self._next).setFocus()

    def come_after(self, widget: QWidget) -> None:
        """Let Tab go from *widget* through the buttons, and on to what came after *widget*."""
        for button in (self._back, self._next, self._end):
            QWidget.setTabOrder(widget, button)
            widget = button

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.end_pressed.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is below scrolls."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window, place = self.window(), event.globalPosition()
        below = window.childAt(window.mapFromGlobal(place.toPoint()))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        if below is None or below is self:
            event.ignore()
            return
        passed = QWheelEvent(
            QPointF(below.mapFromGlobal(place)),
            place,
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )
        QApplication.sendEvent(below, passed)

    # ---- inside

    def _button(self, name: str, text: str, pressed: object) -> QPushButton:
        button = named(QPushButton(text), name, text)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        foot.addStretch(1)
        foot.addWidget(self._end)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(SMALL)
        self._column.addLayout(head)
        self._column.addWidget(self._text)
        self._column.addSpacing(SMALL)
        self._column.addLayout(foot)


class Ring(QWidget):
    """A frame around what is pointed at; the mouse does not meet it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("callout_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = QRect()
        self._line: tuple[QPoint, QPoint] | None = None
        self.hide()

    def surround(self, place: QRect | None, callout: QRect | None = None) -> None:
        """Stand around *place*, in the window's coordinates; None: nowhere. A line leads to a *callout* that is far."""
        self.setVisible(place is not None)
        if place is None:
            return
        edge = 2 * _PEN
        box = place.adjusted(-edge, -edge, edge, edge)
        line = link(box, callout) if callout is not None else None
        whole = (
            box if line is None else box.united(QRect(*line).normalized().adjusted(-edge, -edge, edge, edge))
        )
        self.setGeometry(whole)
        self._box = box.translated(-whole.topLeft())
        self._line = None if line is None else (line[0] - whole.topLeft(), line[1] - whole.topLeft())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Two lines, one light and one dark: one of them is seen on whatever ground the control has."""
        palette = colours.DARK if resources.is_dark(self.palette()) else colours.LIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _PEN / 2
        box = QRectF(self._box).adjusted(half, half, -half, -half)
        lines: tuple[tuple[colours.Role, float], ...] = (("practice", 0.0), ("base", 2.5))
        for role, inset in lines:
            painter.setPen(QPen(QColor(palette[role]), _PEN - inset / 2))
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
        if self._line is not None:
            for role, width in (("base", 2 * _PEN + 1), ("practice", _PEN)):
                painter.setPen(QPen(QColor(palette[role]), width, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(*self._line)
        painter.end()
