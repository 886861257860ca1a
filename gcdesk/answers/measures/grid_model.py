"""A small table of counts with titles at its top and at its left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


class GridModel(QAbstractTableModel):
    """Counts; the first column holds the titles of the rows, so that they are copied with them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._corner = ""
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, tuple[int, ...]], ...] = ()

    def show_counts(
        self, corner: str, columns: Sequence[str], rows: Sequence[str], counts: Sequence[Sequence[int]]
    ) -> None:
        """Show *counts*, a sequence a row; *corner* says what rows and columns are."""
        self.beginResetModel()
        self._corner, self._columns = corner, tuple(columns)
        self._rows = tuple((row, tuple(of)) for row, of in zip(rows, counts, strict=True))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a title at the left."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The titles, and one column a title at the top."""
        return 0 if parent.isValid() or not self._columns else 1 + len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles at the top."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self._corner, *self._columns)[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A title at the left, or a count."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        title, counts = self._rows[index.row()]
        return title if index.column() == 0 else str(counts[index.column() - 1])
