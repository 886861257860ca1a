"""The Qt model of a sheet: one for every table of answers."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon

from gcdesk.answers.sheets import Sheet
from gcdesk.answers.tables.table import Cell, Column, Look, Mark
from gcdesk.kit import colours, resources
from gcdesk.kit.plain_tip import plain_tip
from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.texts import tr
from gcdesk.texts.region import day_and_time

_Index = QModelIndex | QPersistentModelIndex
_LETTERS = 300
"""Of an answer in a cell; the details show all of it."""
_ICONS: dict[Mark, tuple[str, colours.Role]] = {
    Mark.DIFFERS: ("differs", "warning"),
    Mark.EMPTY: ("minus", "muted"),
    Mark.REMOVED: ("trash", "muted"),
    Mark.PENDING: ("waiting", "muted"),
    Mark.ANSWERED: ("check", "good"),
    Mark.PARTLY: ("partly", "warning"),
    Mark.OPEN: ("minus", "muted"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SheetModel(QAbstractTableModel):
    """Shows a `Sheet`; its rows are numbers into the table, so that filtering and sorting change a list only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._columns: tuple[Column, ...] = ()
        self._new: Collection[str] = frozenset()
        self._icons: dict[Mark, QIcon] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    @property
    def columns(self) -> tuple[Column, ...]:
        """From the left."""
        return self._columns

    def show_sheet(self, sheet: Sheet, new: Collection[str] = frozenset()) -> None:
        """Show *sheet*; rows whose key is among *new* are bold."""
        self.beginResetModel()
        self._sheet, self._new = sheet, new
        self._columns = sheet.table.columns
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing, and hold nothing."""
        self.beginResetModel()
        self._sheet, self._columns, self._new = None, (), frozenset()
        self.endResetModel()

    def cell(self, index: _Index) -> Cell | None:
        """The cell at *index*; None when there is none."""
        if self._sheet is None or not index.isValid():
            return None
        return self._sheet.table.cell(self._sheet.rows[index.row()], index.column())

    def key(self, row: int) -> str:
        """What the row is known by in any sheet of its kind."""
        return "" if self._sheet is None else self._sheet.table.key(self._sheet.rows[row])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """As many as the filters leave."""
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Hidden ones are counted."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles, one line each; the whole question as a tooltip."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _header(column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(dict.fromkeys(filter(None, (column.title, column.hint)))))
            case Qt.ItemDataRole.TextAlignmentRole if column.look is Look.NUMBER:
                return _RIGHT
        return column.key if role == COLUMN_KEY_ROLE else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[index.column()].look is Look.NUMBER else None
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if self._new and self.key(index.row()) in self._new else None
        if role not in _TOLD:
            return None
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_text(cell)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(cell.mark)
            case Qt.ItemDataRole.ToolTipRole:
                return (
                    plain_tip("\n".join(filter(None, (cell.text if len(cell.text) > 40 else "", cell.hint))))
                    or None
                )
        told = mark_text(cell.mark)
        return f"{shown_text(cell)}, {told}" if told else shown_text(cell)

    def _icon(self, mark: Mark) -> QIcon | None:
        known = _ICONS.get(mark)
        if known is None:
            return None
        if mark not in self._icons:
            self._icons[mark] = resources.icon(*known)
        return self._icons[mark]


def _header(column: Column) -> str:
    """Whose answers to which question: the reader first, for the questions are long."""
    question, dash, party = column.title.rpartition(" – ")
    is_of_party = column.key.startswith("question ") and column.key.count(" ") > 1
    return f"{party}\n{question}" if dash and is_of_party else column.title


_TOLD = frozenset({
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.DecorationRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
})  # fmt: skip


def shown_text(cell: Cell) -> str:
    """The text of *cell* on the screen: on one line, moments by this computer's clock."""
    if isinstance(cell.value, datetime):
        return day_and_time(cell.value.astimezone())
    text = cell.text[:_LETTERS]
    return " ".join(text.split()) if "\n" in text else text


def mark_text(mark: Mark) -> str:
    """What the sign of a cell means, where its text does not say so itself."""
    match mark:
        case Mark.DIFFERS:
            return tr("Answers", "readers disagree")
        case Mark.REMOVED:
            return tr("Answers", "removed from the study")
    return ""
