"""The mouse wheel scrolls; it never changes what was chosen in a control that happens to be under the pointer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QApplication, QComboBox, QScrollBar, QWidget

TURNED_BY_WHEEL = "turned_by_wheel"
"""A property of a widget: true for one that keeps the wheel, with or without the focus."""


@contextmanager
def wheel_only_scrolls(app: QApplication) -> Iterator[None]:
    """All over *app*, closed boxes to choose from never take the wheel, spin boxes, dates and sliders not without the focus.

    It goes on to what they are in, which scrolls. The list of an open box, scroll bars, and what has the property
    `TURNED_BY_WHEEL` are as Qt makes them.
    """
    watch = _Watch()
    for widget in app.allWidgets():
        _keep_the_focus(widget)
    app.installEventFilter(watch)
    try:
        yield
    finally:
        app.removeEventFilter(watch)


class _Watch(QObject):
    """Sees the events of all widgets, which PySide makes Python objects of: the fewer widgets are made meanwhile, the better."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the wheel at a control that it would change: being ignored, the event goes to the control's parent."""
        kind = event.type()
        if kind is QEvent.Type.Polish:
            _keep_the_focus(watched)
        elif kind is QEvent.Type.Wheel and isinstance(watched, QWidget) and _passes_on(watched):
            event.ignore()
            return True
        return False


def _keep_the_focus(watched: QObject) -> None:
    """Before it hands out the wheel, Qt gives the focus to boxes and spin boxes; then they could not be told apart."""
    if (
        isinstance(watched, QComboBox | QAbstractSpinBox)
        and watched.focusPolicy() is Qt.FocusPolicy.WheelFocus
    ):
        watched.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _passes_on(widget: QWidget) -> bool:
    """Whether the wheel over *widget* is for what it is in."""
    control = _control(widget)
    if control is None or control.property(TURNED_BY_WHEEL):
        return False
    # A box keeps the focus after a choice, and the page is scrolled next: it takes the wheel only while it is open.
    return isinstance(control, QComboBox) or not control.hasFocus()


def _control(widget: QWidget) -> QComboBox | QAbstractSpinBox | QAbstractSlider | None:
    """What the wheel would change: *widget*, or the one whose field to type in it is."""
    if isinstance(widget, QAbstractSlider):
        return None if isinstance(widget, QScrollBar) else widget
    for each in (widget, widget.parentWidget()):
        if isinstance(each, QComboBox | QAbstractSpinBox):
            return each
    return None
