"""The table that every tab builds on: keyboard, copying to a spreadsheet, columns that stay as they were.

There is no proxy model anywhere: a `QSortFilterProxyModel` over a Python model takes 0.75 s to filter 100,000 rows,
a list of row numbers in the model itself 6 ms. Models sort and filter themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from natsort import natsort_keygen, ns
from PySide6.QtCore import QAbstractItemModel, QByteArray, QEvent, QItemSelectionRange, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gcdesk.kit.eliding_header import ElidingHeader
from gcdesk.kit.settings import Settings
from gcdesk.kit.widgets import named

COLUMN_KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 100
"""``headerData`` answers it with what a column is called in the settings; its title, when it does not."""

WIDEST_TITLE = 170
"""Pixels up to which a title decides how wide its column is at first."""
ROW_PADDING = 12
"""Pixels between the lines of two rows."""

_natural = natsort_keygen(alg=ns.IGNORECASE)


def natural_order(texts: Sequence[str], *, descending: bool = False) -> list[int]:
    """The positions of *texts* in natural order: ``case 2`` before ``case 10``. Equals stay as they were."""
    return sorted(range(len(texts)), key=lambda at: _natural(texts[at]), reverse=descending)


class TableView(QTableView):
    """A table for cells of text; *name* is its object name and its name in the settings."""

    def __init__(
        self, name: str, accessible_name: str, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, name, accessible_name)
        self._settings = settings
        self._model: QAbstractItemModel | None = None
        self._widths: dict[str, int] = {}
        self._order: list[str] = []
        self._arranging = False
        self.setHorizontalHeader(ElidingHeader(self))
        self._look()
        self._recall_columns()
        header = self.horizontalHeader()
        header.sectionResized.connect(self._column_resized)
        header.sectionMoved.connect(self._column_moved)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show *model*, its columns as they were left."""
        old, self._model = self._model, model
        if old is not None:
            old.modelReset.disconnect(self._arrange)
            old.columnsInserted.disconnect(self._arrange)
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._arrange)
            model.columnsInserted.connect(self._arrange)
        self._arrange()

    def selected_rows(self) -> list[int]:
        """The rows in which anything is selected, from the top."""
        rows: set[int] = set()
        for block in self._selected_blocks():
            rows.update(range(block.top(), block.bottom() + 1))
        return sorted(rows)

    def selection_as_tsv(self) -> str:
        """The selection as a spreadsheet takes it: tabs between cells, one line a row, as it is seen."""
        model = self._model
        if model is None:
            return ""
        chosen: dict[int, set[int]] = {}
        for block in self._selected_blocks():
            for row in range(block.top(), block.bottom() + 1):
                chosen.setdefault(row, set()).update(range(block.left(), block.right() + 1))
        header = self.horizontalHeader()
        columns = sorted({c for row in chosen.values() for c in row}, key=header.visualIndex)
        columns = [column for column in columns if not self.isColumnHidden(column)]
        lines = [
            "\t".join(_cell(model.index(row, column)) if column in chosen[row] else "" for column in columns)
            for row in sorted(chosen)
            if not self.isRowHidden(row)
        ]
        return "\n".join(lines)

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        text = self.selection_as_tsv()
        if text:
            QGuiApplication.clipboard().setText(text)

    def save_columns(self) -> None:
        """Keep widths and order in the settings; happens by itself when the table is hidden."""
        if self._settings is None or self._model is None:
            return
        state = {"widths": self._widths, "order": self._order}
        self._settings.set_state(self.objectName(), QByteArray(json.dumps(state).encode()))

    def begin_with(self, widths: Iterable[tuple[int, int]]) -> None:
        """Columns that the user has not sized are so wide (column and pixels), or as their titles where those are wider.

        Nothing of it is kept in the settings: in another language the titles are others.
        """
        header = self.horizontalHeader()
        with self._columns_arranged():
            for column, width in widths:
                if self._key(column) not in self._widths:
                    title = header.sectionSizeHint(column)
                    header.resizeSection(column, max(width, title) if title <= WIDEST_TITLE else width)

    def whole_width(self) -> int:
        """Pixels that all columns need, with the bar that scrolls the rows."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.horizontalHeader().length() + bar + 2 * self.frameWidth()

    def fit(self, columns: Iterable[int]) -> None:
        """Make *columns* that the user has not sized as wide as what their cells hold, or their titles."""
        self.begin_with([(column, self.sizeHintForColumn(column)) for column in columns])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and what Qt's table does."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the columns."""
        self.save_columns()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows as high as the font asks for."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    # ---- inside

    def _selected_blocks(self) -> list[QItemSelectionRange]:
        if self._model is None:
            return []
        selection = self.selectionModel().selection()
        return [selection.at(at) for at in range(selection.count())]

    def _look(self) -> None:
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrow keys move in it
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        columns = self.horizontalHeader()
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(48)
        columns.setDefaultSectionSize(160)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)

    def _recall_columns(self) -> None:
        if self._settings is None:
            return
        try:
            state = json.loads(bytes(self._settings.state(self.objectName()).data()) or b"{}")
            widths = {str(key): int(width) for key, width in state.get("widths", {}).items()}
            order = [str(key) for key in state.get("order", [])]
        except (ValueError, TypeError, AttributeError):
            return  # somebody edited the file: the columns are as at first
        self._widths, self._order = widths, order

    def _key(self, column: int) -> str:
        model = self.model()
        horizontal = Qt.Orientation.Horizontal
        key = model.headerData(column, horizontal, COLUMN_KEY_ROLE)
        return str(key if key is not None else model.headerData(column, horizontal))

    def _arrange(self) -> None:
        model = self._model
        if model is None:
            return
        with self._columns_arranged():
            header = self.horizontalHeader()
            keys = [self._key(column) for column in range(model.columnCount())]
            for column, key in enumerate(keys):
                if key in self._widths:
                    header.resizeSection(column, self._widths[key])
            known = [key for key in self._order if key in keys]
            for place, key in enumerate(known):
                header.moveSection(header.visualIndex(keys.index(key)), place)

    @contextmanager
    def _columns_arranged(self) -> Iterator[None]:
        """Within, columns get their sizes and places from us: what the user chose stays known as it was."""
        before, self._arranging = self._arranging, True
        try:
            yield
        finally:
            self._arranging = before

    def _column_resized(self, column: int, _old: int, new: int) -> None:
        if not self._arranging and new > 0 and self._model is not None:
            self._widths[self._key(column)] = new

    def _column_moved(self, _column: int, _old: int, _new: int) -> None:
        if not self._arranging and self._model is not None:
            header = self.horizontalHeader()
            self._order = [self._key(header.logicalIndex(place)) for place in range(header.count())]


def _cell(index: QModelIndex) -> str:
    text = index.data(Qt.ItemDataRole.DisplayRole)
    return "" if text is None else " ".join(str(text).splitlines()).replace("\t", " ")
