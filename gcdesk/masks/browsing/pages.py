"""Where the list of masks is, or, in its place, why there is none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gcdesk.kit.widgets import EmptyState
from gcdesk.masks.browsing.emptiness import Emptiness
from gcdesk.texts import tr

_LEAST_HEIGHT = 230
"""Pixels at 100 % for list and preview; in smaller windows the tab scrolls."""


class Pages(QStackedWidget):
    """How high it would like to be must not make the tab scroll."""

    pressed = Signal()
    """The button under why there is no list."""

    def __init__(self, full: QWidget) -> None:
        """*full* is shown while there is something in the list."""
        super().__init__()
        self.empty = EmptyState("mask", "", "", tr("Masks", "Load the answers"))
        self.addWidget(self.empty)
        self.addWidget(full)
        self.empty.pressed.connect(self.pressed)

    def show_list(self) -> None:
        """Something is in the list."""
        self.setCurrentIndex(1)

    def show_empty(self, why: Emptiness) -> None:
        """Nothing is in the list."""
        self.empty.say(why.title, why.sentence)
        if self.empty.button is not None:
            self.empty.button.setText(why.button)
            self.empty.button.setAccessibleName(why.button)
            self.empty.button.setVisible(bool(why.button))
        self.setCurrentIndex(0)

    def sizeHint(self) -> QSize:
        """Hardly any height."""
        return QSize(super().sizeHint().width(), _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(super().minimumSizeHint().width(), _LEAST_HEIGHT)
