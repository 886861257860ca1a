"""A table's header whose titles end in … where there is no room, each line by itself.

Qt's own header cuts them by the room that there would be without a style sheet's padding, so that they end within a letter.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

_PADDING = 20
"""Pixels that the style sheet leaves at both sides together, and the line between two sections."""
_ARROW = 18
"""Pixels of the arrow that tells the order of the rows."""


class ElidingHeader(QHeaderView):
    """The titles above the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """What the style draws."""
        super().initStyleOptionForIndex(option, logicalIndex)
        model = self.model()
        title = model.headerData(logicalIndex, self.orientation()) if model is not None else None
        if title is None:
            return
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        room = self.sectionSize(logicalIndex) - _PADDING - (_ARROW if is_sorted else 0)
        lines = str(title).split("\n")
        option.text = "\n".join(
            option.fontMetrics.elidedText(line, self.textElideMode(), room) for line in lines
        )
