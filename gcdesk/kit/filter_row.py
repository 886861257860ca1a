"""A row of filters: a search, controls that leave something out, and a button that takes all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gcdesk.kit import resources
from gcdesk.kit.choice_box import ChoiceBox
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.span_box import SpanBox
from gcdesk.kit.ticks import TicksButton
from gcdesk.kit.widgets import named
from gcdesk.texts import tr

_SEARCH_WIDTH = 220
"""Pixels at 100 %."""

Control = TicksButton | ChoiceBox[Any] | SpanBox[Any]


class FilterRow(QWidget):
    """Who makes one of it says what the controls are about."""

    changed = Signal()
    """Something else is looked for."""

    def __init__(self, name: str, search: QLineEdit, controls: Sequence[Control], clear: str) -> None:
        """*clear* is what the button that takes all of it back is called."""
        super().__init__()
        named(self, name, tr("Filters", "Filters"))
        self._search, self._controls = search, tuple(controls)
        text = tr("Filters", "Clear filters")
        self._clear = named(QPushButton(text), clear, text)
        self._clear.setIcon(resources.icon("close"))
        flow = FlowLayout(self)
        for widget in (search, *self._controls, self._clear):
            flow.addWidget(widget)
        search.textChanged.connect(self._tell)
        for control in self._controls:
            control.changed.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        self.follow()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text()

    def clear(self) -> None:
        """Look for what is looked for at first."""
        with QSignalBlocker(self):
            self._search.clear()
            for control in self._controls:
                control.reset()
        self._tell()

    def forget(self) -> None:
        """Other things are looked at than until now: nothing that was looked for is kept."""
        for control in self._controls:
            if isinstance(control, SpanBox):
                control.forget_days()
        self.clear()

    def search(self) -> None:
        """Let the keyboard be in the search."""
        self._search.setFocus()
        self._search.selectAll()

    def follow(self) -> None:
        """Other things are offered: the button can be pressed where there is something to take back."""
        self._clear.setEnabled(bool(self.text) or any(control.narrows for control in self._controls))

    def _tell(self) -> None:
        self.follow()
        self.changed.emit()


def search_line(name: str, text: str, tip: str = "") -> QLineEdit:
    """A field to type words into that are looked for; *text* stands in it as long as it is empty."""
    made = named(QLineEdit(), name, text, tip)
    made.setPlaceholderText(text)
    made.setClearButtonEnabled(True)
    made.setFixedWidth(_SEARCH_WIDTH)
    made.addAction(resources.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    return made
