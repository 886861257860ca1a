"""The list of masks as Qt's table model: rows are found by the answer's key, never by their number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap

from gcdesk.kit.table import COLUMN_KEY_ROLE, natural_order
from gcdesk.masks.listing.found import MaskRow, MaskState, state_text
from gcdesk.masks.saving.states import SaveState, describe
from gcdesk.masks.showing.preview import Facts
from gcdesk.study.times import moment_of
from gcdesk.texts import tr
from gcdesk.texts.region import day_and_time as in_digits

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """From left to right."""

    PICTURE = 0
    DISPLAY_SET = 1
    QUESTION = 2
    READER = 3
    CREATED = 4
    SIZE = 5
    STATE = 6


_KEYS = ("picture", "display_set", "question", "reader", "created", "size", "state")


class MasksModel(QAbstractTableModel):
    """Shows some of the rows, in some order; what was learned of a row later is put in by its key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MaskRow, ...] = ()
        self._shown: list[int] = []
        self._places: dict[str, int] = {}
        """Key of a row → its line in the table."""
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._pictures: dict[str, QIcon] = {}
        self._facts: dict[str, tuple[MaskRow, Facts]] = {}
        """Key of a row → the row as it was then, and what the server said."""
        self._saved: dict[str, SaveState] = {}

    # ---- for the tab

    def show_rows(self, rows: tuple[MaskRow, ...], shown: Iterable[int]) -> None:
        """Show the *rows* of the numbers *shown*, in that order or as they were sorted last."""
        self.beginResetModel()
        self._rows, self._shown = rows, self._ordered(rows, list(shown))
        self._places = {rows[number].pk: line for line, number in enumerate(self._shown)}
        self.endResetModel()

    def forget(self) -> None:
        """Another study: what was learned of the rows is theirs."""
        self.beginResetModel()
        self._rows, self._shown, self._places = (), [], {}
        self._pictures.clear()
        self._facts.clear()
        self._saved.clear()
        self.endResetModel()

    def row_at(self, line: int) -> MaskRow | None:
        """The row in a line of the table."""
        return self._rows[self._shown[line]] if 0 <= line < len(self._shown) else None

    def line_of(self, pk: str) -> int | None:
        """The line in which the row *pk* is; None when it is not shown."""
        return self._places.get(pk)

    @property
    def shown_rows(self) -> tuple[MaskRow, ...]:
        """All rows that are shown, from the top."""
        return tuple(self._rows[number] for number in self._shown)

    @property
    def all_rows(self) -> tuple[MaskRow, ...]:
        """All rows of the study, shown or not."""
        return self._rows

    def has_look(self, row: MaskRow) -> bool:
        """Whether picture and size of *row*, as it is now, are known, or known not to be had."""
        known = self._facts.get(row.pk)
        return known is not None and known[0].image == row.image

    def show_look(self, row: MaskRow, facts: Facts, picture: QImage | None) -> None:
        """What the server says of a row, and how it looks."""
        self._facts[row.pk] = row, facts
        if picture is not None:
            self._pictures[row.pk] = QIcon(QPixmap.fromImage(picture))
        self._changed(row.pk)

    def show_saved(self, states: Mapping[str, SaveState]) -> None:
        """How saving goes, by the rows' keys."""
        self._saved.update(states)
        for pk in states:
            self._changed(pk)

    def forget_saved(self) -> None:
        """A new saving begins."""
        keys = list(self._saved)
        self._saved.clear()
        for pk in keys:
            self._changed(pk)

    # ---- for the view

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == COLUMN_KEY_ROLE:
            return _KEYS[section]
        return titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts and thumbnails."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.PICTURE:
            return self._pictures.get(row.pk) if self.has_look(row) else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.PICTURE:
            return tr("Masks", "picture of the mask")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, Column(index.column())) or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """In natural order of a column's texts; -1: as the study has them."""
        self._sorted_by = column, order
        self.show_rows(self._rows, sorted(self._shown))

    # ---- inside

    def _ordered(self, rows: tuple[MaskRow, ...], shown: list[int]) -> list[int]:
        column, order = self._sorted_by
        if not 0 <= column < len(Column) or column == Column.PICTURE:
            return shown
        texts = [self._sort_text(rows[number], Column(column)) for number in shown]
        lines = natural_order(texts, descending=order is Qt.SortOrder.DescendingOrder)
        return [shown[line] for line in lines]

    def _sort_text(self, row: MaskRow, column: Column) -> str:
        return row.created if column == Column.CREATED else self._text(row, column)

    def _text(self, row: MaskRow, column: Column) -> str:
        match column:
            case Column.DISPLAY_SET:
                return row.display_set_title
            case Column.QUESTION:
                return row.question_text
            case Column.READER:
                return row.reader()
            case Column.CREATED:
                return day_and_time(row.created)
            case Column.STATE:
                return self._state(row)
            case Column.SIZE:
                return self._facts[row.pk][1].size if self.has_look(row) else ""
            case _:
                return ""

    def _state(self, row: MaskRow) -> str:
        if (saved := self._saved.get(row.pk)) is not None:
            return describe(saved)
        if not self.has_look(row):
            return state_text(row.state)
        facts = self._facts[row.pk][1]
        if facts.trouble and facts.state is not MaskState.READY:
            return f"{state_text(facts.state)}: {facts.trouble}"
        return facts.trouble or state_text(facts.state)

    def _changed(self, pk: str) -> None:
        line = self._places.get(pk)
        if line is not None:
            self.dataChanged.emit(self.index(line, 0), self.index(line, len(Column) - 1))


def titles() -> Sequence[str]:
    """Of the columns."""
    return (
        tr("Masks", "Picture"),
        tr("Masks", "Display set"),
        tr("Masks", "Question"),
        tr("Masks", "Reader"),
        tr("Masks", "Drawn"),
        tr("Masks", "Voxels"),
        tr("Masks", "State"),
    )


def day_and_time(text: str) -> str:
    """An ISO 8601 moment as people read it, in this computer's time zone; what is none as it is."""
    moment = moment_of(text)
    return text if moment is None else in_digits(moment.astimezone())
