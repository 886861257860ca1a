"""The table of masks. It tells which rows are seen, so that only their thumbnails are fetched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView

from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.masks.browsing.model import Column, MasksModel
from gcdesk.masks.listing.found import MaskRow
from gcdesk.texts import tr

PICTURE = 44
"""Pixels on a side of a thumbnail in the table."""
_REST = 120
"""Milliseconds that the table stands still before thumbnails are asked for."""
_WIDTHS = {Column.PICTURE: 60, Column.DISPLAY_SET: 150, Column.QUESTION: 170, Column.READER: 110}


class MasksView(TableView):
    """Rows are as high as a thumbnail."""

    seen = Signal(object)
    """The `MaskRow`s that are seen now, from the top, a tuple."""
    looked_at = Signal(object)
    """The `MaskRow` that is the current one; None: none is."""
    chosen = Signal()
    """Others are selected."""
    page_wanted = Signal(str)
    """The display set of that key is to be opened in the browser."""

    def __init__(self, model: MasksModel, settings: Settings) -> None:
        super().__init__("masks_table", tr("Masks", "Masks"), settings)
        self._masks = model
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._tell_seen)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in _WIDTHS.items():
            self.horizontalHeader().resizeSection(column, width)
        self.setModel(model)
        for column, width in _WIDTHS.items():
            if column.name.lower() not in self._widths:
                self.horizontalHeader().resizeSection(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().setDefaultSectionSize(PICTURE + 6)
        self.verticalScrollBar().valueChanged.connect(self._timer.start)
        model.modelReset.connect(self._begin_anew)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(self._open)

    @property
    def chosen_rows(self) -> tuple[MaskRow, ...]:
        """The selected rows, from the top."""
        rows = (self._masks.row_at(line) for line in self.selected_rows())
        return tuple(row for row in rows if row is not None)

    def go_to(self, pk: str) -> bool:
        """Make the row *pk* the current one; whether it is shown."""
        line = self._masks.line_of(pk)
        if line is None:
            return False
        self.setCurrentIndex(self._masks.index(line, Column.DISPLAY_SET))
        self.scrollTo(self.currentIndex())
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen is wanted."""
        super().showEvent(event)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may be seen."""
        super().resizeEvent(event)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the display set's page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows stay as high as a thumbnail."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.verticalHeader().setDefaultSectionSize(PICTURE + 6)

    def _begin_anew(self) -> None:
        self.chosen.emit()
        self._timer.start()

    def _tell_seen(self) -> None:
        if not self.isVisible():
            return
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        last = self._masks.rowCount() - 1 if last < 0 else last
        rows = (self._masks.row_at(line) for line in range(first, last + 1))
        self.seen.emit(tuple(row for row in rows if row is not None))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.looked_at.emit(self._masks.row_at(current.row()) if current.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        row = self._masks.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.page_wanted.emit(row.display_set.pk)
