"""The table of masks. It tells which rows are seen, so that only their thumbnails are fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from gcdesk.kit import resources
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.widgets import named
from gcdesk.masks.browsing.model import Column, MasksModel
from gcdesk.masks.listing.found import MaskRow
from gcdesk.texts import tr

PICTURE = 44
"""Pixels on a side of a thumbnail in the table."""
_REST = 120
"""Milliseconds that the table stands still before thumbnails are asked for."""
_WIDTHS = {
    Column.PICTURE: 64,
    Column.DISPLAY_SET: 108,
    Column.QUESTION: 120,
    Column.READER: 98,
    Column.CREATED: 130,
    Column.SIZE: 112,
    Column.STATE: 120,
}


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
    save_wanted = Signal(object)
    """That `MaskRow` is to be saved, and no other."""

    def __init__(self, model: MasksModel, settings: Settings) -> None:
        super().__init__("masks_table", tr("Masks", "Masks"), settings)
        self._masks = model
        self.may_save = True
        """Whether a mask can be saved now."""
        self._kept: tuple[str, list[str]] = ("", [])
        """Keys of what was current and selected before other rows are shown."""
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._tell_seen)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setModel(model)
        self.begin_with(_WIDTHS.items())
        self.horizontalHeader().setStretchLastSection(True)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().setDefaultSectionSize(PICTURE + 6)
        self.verticalScrollBar().valueChanged.connect(
            lambda _: self._timer.start()
        )  # else the value is its interval
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._begin_anew)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(self._open)

    @property
    def chosen_rows(self) -> tuple[MaskRow, ...]:
        """The selected rows, from the top."""
        rows = (self._masks.row_at(line) for line in self.selected_rows())
        return tuple(row for row in rows if row is not None)

    @property
    def current_row(self) -> MaskRow | None:
        """The row that is looked at; None: none is."""
        index = self.currentIndex()
        return self._masks.row_at(index.row()) if index.isValid() else None

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the one mask: at the mouse, or the current one, for the key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._masks.row_at(index.row()) if index.isValid() else None
        if row is None:
            return
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_of(row).popup(self.viewport().mapToGlobal(place))

    def menu_of(self, row: MaskRow) -> QMenu:
        """The menu of *row*, which is gone with its closing."""
        menu = named(QMenu(self), "masks_menu", tr("Masks", "Mask"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        save = menu.addAction(resources.icon("save"), tr("Masks", "Save only this mask…"))
        save.setObjectName("save_this_mask")
        save.setEnabled(self.may_save)
        save.triggered.connect(lambda: self.save_wanted.emit(row))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Rows stay as high as a thumbnail."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.verticalHeader().setDefaultSectionSize(PICTURE + 6)

    def _keep_place(self) -> None:
        current = self.current_row
        self._kept = current.pk if current is not None else "", [row.pk for row in self.chosen_rows]

    def _begin_anew(self) -> None:
        """Other rows: those that were looked at and selected stay so, where they are still shown."""
        current, selected = self._kept
        lines = [line for pk in selected if (line := self._masks.line_of(pk)) is not None]
        line = self._masks.line_of(current)
        if line is not None:
            place = self._masks.index(line, Column.DISPLAY_SET)
            self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection = QItemSelection()
        for first, last in blocks(lines):
            selection.select(self._masks.index(first, 0), self._masks.index(last, len(Column) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
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


def blocks(lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """*lines* as blocks of neighbours, the first and last line of each."""
    ordered = sorted(lines)
    first = 0
    for at, line in enumerate(ordered):
        if at + 1 == len(ordered) or ordered[at + 1] != line + 1:
            yield ordered[first], line
            first = at + 1
