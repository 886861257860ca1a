"""Two widgets side by side, of which the first has the room that it wants."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class WantedSplit(QSplitter):
    """The second has what is left, but never less than *least* pixels; once the user has moved the handle, it stays."""

    def __init__(self, first: QWidget, second: QWidget, least: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._least = least
        self._wanted = 0
        self._is_moved = False
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._moved)

    def want(self, width: int) -> None:
        """The first wants that width."""
        self._wanted = width
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._share()

    def _moved(self) -> None:
        self._is_moved = True

    def _share(self) -> None:
        room = self.width() - self.handleWidth()
        if self._wanted and not self._is_moved and room > 0:
            first = max(0, min(self._wanted, room - self._least))
            self.setSizes([first, room - first])
