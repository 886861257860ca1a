"""The frame that sums a run up: words, and buttons beside them in a wide window, below them in a narrow one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gcdesk.kit.widgets import GAP, SMALL

_ICON = 20
"""Pixels at 100 % that the picture before the words is wide."""


class SummaryFrame(QFrame):
    """One line where there is room for all of it: in a low window the table needs the other."""

    def __init__(self, icons: tuple[QWidget, ...], told: QLabel, buttons: tuple[QPushButton, ...]) -> None:
        """*icons*: of which one is shown before what is *told*."""
        super().__init__()
        self._told = told
        words = QHBoxLayout()
        words.setSpacing(GAP)
        for icon in icons:
            words.addWidget(icon)
        words.addWidget(told, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._lines.setContentsMargins(GAP, SMALL, GAP, SMALL)
        self._lines.setSpacing(SMALL)
        self._lines.addLayout(words, 1)
        self._lines.addLayout(self._buttons)

    def minimumSizeHint(self) -> QSize:
        """As wide as the buttons below the words: a window in which they stand beside them can be made narrow."""
        return QSize(self._buttons.minimumSize().width() + 2 * GAP, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Other words, or other buttons, need other room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        words = self._told.fontMetrics().size(0, self._told.text()).width()
        needed = _ICON + words + self._buttons.sizeHint().width() + 5 * GAP
        beside = needed <= self.width()
        self._lines.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
