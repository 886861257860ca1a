"""Small widgets that every tab uses, and `named`, through which every control goes."""

from __future__ import annotations

from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit import colours, resources
from gcdesk.texts import tr

W = TypeVar("W", bound=QWidget)
B = TypeVar("B", bound=QPushButton)
BannerKind = Literal["info", "good", "warning", "problem", "practice"]
LabelRole = Literal["text", "title", "heading", "muted", "problem", "warning", "good"]

SMALL, GAP, WIDE = 6, 12, 24
"""Distances in layouts, pixels at 100 %."""


def named(widget: W, object_name: str, accessible_name: str, tooltip: str = "") -> W:
    """*widget* with what scripts (*object_name*, snake_case) and screen readers (*accessible_name*) find it by."""
    widget.setObjectName(object_name)
    widget.setAccessibleName(accessible_name)
    if tooltip:
        widget.setToolTip(tooltip)
        widget.setAccessibleDescription(tooltip)
    return widget


def primary(button: B) -> B:
    """*button* as the one thing to press next: at most one in a view."""
    button.setProperty("primary", True)
    return button


def focus_and_default(button: QPushButton) -> None:
    """Let *button*, in its dialog already, have the focus and be what Enter presses: the two must not differ.

    The dialog's buttons must be auto-default, as they are at first: then Enter presses the one with the focus.
    """
    button.setDefault(True)
    button.setFocus()


def label(text: str = "", role: LabelRole = "text", *, wrap: bool = True) -> QLabel:
    """A label that shows *text* as it is, never as markup, and that the mouse and keyboard can select."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role != "text":
        made.setProperty("role", role)
    return made


def picture(name: str, role: colours.Role = "text", size: int = 20) -> QLabel:
    """The icon *name* as a label of *size* pixels, which follows light and dark."""
    return _Picture(name, role, size)


class _Picture(QLabel):
    def __init__(self, name: str, role: colours.Role, size: int) -> None:
        super().__init__()
        self._icon = resources.icon(name, role)
        self._size = size
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


class ElidedLabel(QLabel):
    """One line that ends in … when there is no room; the whole text is its tooltip then."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._whole = text
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._elide()

    def set_text(self, text: str) -> None:
        """Show *text*."""
        self._whole = text
        self.updateGeometry()
        self._elide()

    def whole_text(self) -> str:
        """The text, whether or not it fits."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Room for the … at least."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text to another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        one_line = " ".join(self._whole.split())
        shown = self.fontMetrics().elidedText(one_line, self._mode, max(self.width(), 1))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)


class EmptyState(QWidget):
    """What a list shows while there is nothing in it: what to do."""

    pressed = Signal()
    """The button was pressed."""

    def __init__(self, icon: str, title: str, sentence: str, button_text: str | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addStretch(1)
        column.addWidget(picture(icon, "muted", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SMALL)
        self._title = label(title, "heading")
        self._sentence = label(sentence, "muted")
        for one in (self._title, self._sentence):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(one)
        self.button: QPushButton | None = None
        if button_text is not None:
            self.button = primary(named(QPushButton(button_text), "empty_state_button", button_text))
            self.button.clicked.connect(self._button_pressed)
            column.addSpacing(GAP)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, title: str, sentence: str) -> None:
        """Show another *title* and *sentence*."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _button_pressed(self) -> None:
        self.pressed.emit()


class BusyStrip(QWidget):
    """A wait that the user can see and stop: a text, a bar and a Stop button. Hidden until `begin`."""

    stopped = Signal()
    """Stop was pressed; whoever waits ends, and calls `end`."""

    def __init__(self, object_name: str = "busy") -> None:
        super().__init__()
        self.setObjectName(f"{object_name}_strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._text = ElidedLabel()
        self._bar = named(QProgressBar(), f"{object_name}_bar", tr("Busy", "Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._stop = named(QPushButton(tr("Busy", "Stop")), f"{object_name}_stop", tr("Busy", "Stop"))
        self._stop.setIcon(resources.icon("stop"))
        self._stop.clicked.connect(self._stop_pressed)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self.hide()

    def begin(self, text: str, *, can_stop: bool = True) -> None:
        """Show *text* and a bar that only says that something goes on."""
        self._text.set_text(text)
        self._bar.setRange(0, 0)
        self._stop.setVisible(can_stop)
        self._stop.setEnabled(True)
        self.show()

    def show_progress(self, done: int, total: int, text: str | None = None) -> None:
        """*done* of *total* (any unit, any size); a *total* of 0 is not known yet."""
        steps = 1000  # a bar counts in 32 bits, bytes don't fit
        self._bar.setRange(0, steps if total else 0)
        self._bar.setValue(min(done, total) * steps // total if total else 0)
        if text is not None:
            self._text.set_text(text)

    def end(self) -> None:
        """It is over: disappear."""
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.whole_text()

    def _stop_pressed(self) -> None:
        self._stop.setEnabled(False)
        self._text.set_text(tr("Busy", "Stopping…"))
        self.stopped.emit()


_BANNER_ICONS: dict[BannerKind, tuple[str, colours.Role]] = {
    "info": ("info", "accent"),
    "good": ("ready", "good"),
    "warning": ("warning", "warning"),
    "problem": ("problem", "problem"),
    "practice": ("practice", "on_practice"),
}


class Banner(QFrame):
    """A line across a view that stays until it is no longer true; a button may say what to do."""

    pressed = Signal()
    """The button was pressed."""

    def __init__(
        self, kind: BannerKind, text: str, button_text: str | None = None, name: str = "banner"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("banner", kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SMALL, GAP, SMALL)
        row.setSpacing(GAP)
        row.addWidget(picture(*_BANNER_ICONS[kind]))
        self._text = named(label(text), f"{name}_text", text)
        row.addWidget(self._text, 1)
        self._row = row
        self.button: QPushButton | None = None
        if button_text is not None:
            self.button = named(QPushButton(button_text), f"{name}_button", button_text)
            self.button.clicked.connect(self._button_pressed)
            row.addWidget(self.button)

    def add(self, widget: QWidget) -> None:
        """Show *widget* behind the text."""
        self._row.insertWidget(2, widget)

    def say(self, text: str) -> None:
        """Show another *text*."""
        self._text.setText(text)
        self._text.setAccessibleName(text)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _button_pressed(self) -> None:
        self.pressed.emit()
