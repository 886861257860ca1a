"""A guided tour of a window: a callout beside one real control after the other, which stay usable all the time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget
from shiboken6 import isValid

from gcdesk.kit.beside import GAP, beside
from gcdesk.kit.callout import Callout, Ring
from gcdesk.kit.steps import Step, Walk
from gcdesk.kit.targets import bring, focusable, is_shown, seen, seen_of

_LOOKS = 60
"""Milliseconds between two looks at where the control is, and whether the user has done the step."""
_CONTROLS = (QAbstractButton, QLineEdit, QTabBar)
"""What a callout covers only where there is no other place."""


class Guide(QObject):
    """Goes through steps in *window*, while it is on."""

    ended = Signal()
    """By the user, or because the last step was done. Not after `stop`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._walk: Walk | None = None
        self._callout: Callout | None = None
        self._ring: Ring | None = None
        self._focus_before: QWidget | None = None
        self._stands: object = None
        """What decided where the callout stands."""
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOKS)
        self._looks.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether a tour is on."""
        return self._walk is not None

    def start(self, steps: Sequence[Step]) -> None:
        """Begin with the first of *steps*; a tour that is on begins anew."""
        self.stop()
        self._walk = Walk(steps, lambda name: is_shown(self._window, name))
        self._focus_before = QApplication.focusWidget()
        self._ring, self._callout = Ring(self._window), Callout(self._window)
        self._callout.next_pressed.connect(self._go_on)
        self._callout.back_pressed.connect(self._go_back)
        self._callout.end_pressed.connect(self._end)
        self._window.installEventFilter(self)
        self._looks.start()
        self._show_step()
        self._callout.show()
        self._callout.raise_()
        self._callout.take_focus()

    def stop(self) -> None:
        """End it without a word: what it is about is left."""
        callout, ring = self._callout, self._ring
        had_focus = callout is not None and callout.has_focus
        control = self._control()
        self._walk = self._callout = self._ring = self._stands = None
        self._looks.stop()
        self._window.removeEventFilter(self)
        for widget in (callout, ring):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        before, self._focus_before = self._focus_before, None
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        elif had_focus and control is not None:
            control.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape that nothing in the window wanted ends it; a window of another size moves it."""
        if watched is self._window and self.is_on:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self._end()
                    return True
            elif event.type() is QEvent.Type.Resize:
                self._follow()
        return super().eventFilter(watched, event)

    # ---- inside

    def _end(self) -> None:
        self.stop()
        self.ended.emit()

    def _go_on(self) -> None:
        if self._walk is not None:
            self._walk.go_on()
            self._show_step()

    def _go_back(self) -> None:
        if self._walk is not None:
            self._walk.go_back()
            self._show_step()

    def _look(self) -> None:
        if self._walk is not None and self._walk.look():
            self._show_step()
        self._follow()

    def _show_step(self) -> None:
        walk, callout = self._walk, self._callout
        if walk is None or callout is None:
            return
        if walk.over:
            self._end()
            return
        control = self._control()
        if control is not None:
            bring(control)
            callout.come_after(control)
        callout.show_step(walk.number, walk.amount, walk.step.title, self._text(self._place()))
        self._stands = None
        self._follow()

    def _text(self, place: QRect | None) -> str:
        if self._walk is None:
            return ""
        return self._walk.step.text if place is not None else self._walk.step.missing

    def _place(self) -> QRect | None:
        """Where what the step points at is to be seen, in the window; None: nowhere."""
        return self._place_of(self._walk.step) if self._walk is not None else None

    def _needed(self) -> list[QRect]:
        """Where what the next step points at is, if it is to be seen already, and what else the user may want."""
        if self._walk is None:
            return []
        following = self._walk.following
        places = [self._place_of(following)] if following is not None else []
        places += [seen(self._window, target) for target in self._walk.step.needed]
        return [place for place in places if place is not None]

    def _place_of(self, step: Step) -> QRect | None:
        return next((place for target in step.targets if (place := seen(self._window, target))), None)

    def _control(self) -> QWidget | None:
        """What the step points at and the keyboard can go to."""
        targets = self._walk.step.targets if self._walk is not None else ()
        found = (focusable(self._window, target) for target in targets)
        return next((control for control in found if control is not None), None)

    def _follow(self) -> None:
        """Stand where the control is now."""
        callout, ring = self._callout, self._ring
        if callout is None or ring is None:
            return
        place, needed, room = self._place(), self._needed(), self._window.rect()
        text = self._text(place)
        if self._stands == (place, needed, room, text):
            return
        self._stands = place, needed, room, text
        if text != callout.text():
            callout.say(text)
        callout.fit(room.width() - 2 * GAP)
        callout.move(beside(callout.size(), place, room, self._controls(), needed))
        ring.surround(place, callout.geometry())

    def _controls(self) -> list[QRect]:
        return [
            seen_of(self._window, widget, rect)
            for kind in _CONTROLS
            for widget in self._window.findChildren(kind)
            if widget.isVisible() and not (self._callout and self._callout.isAncestorOf(widget))
            for rect in _pressable(widget)
        ]


def _pressable(widget: QWidget) -> list[QRect]:
    """Where *widget* can be pressed: a bar of tabs is as wide as the window, whatever tabs it has."""
    if isinstance(widget, QTabBar):
        return [widget.tabRect(tab) for tab in range(widget.count())]
    return [widget.rect()]
