"""Titles before and after an edit, as a table in the dialogs that change many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gcdesk.kit.table import TableView
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.titling import Titled
from gcdesk.order.planning.changes import shown_title
from gcdesk.texts import counted, tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One display set."""

    now: str
    then: str
    """What it would be called, or why it keeps its title."""
    is_changed: bool


class LinesModel(QAbstractTableModel):
    """Titles of now and then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show *lines*."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def first_changed(self) -> int | None:
        """The row of the first title that changes; None: none does."""
        return next((row for row, line in enumerate(self._lines) if line.is_changed), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One a display set."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Now and then."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Order", "Title now"), tr("Order", "Then"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A title, or why it stays."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return line.then if index.column() else line.now
        return None


def preview_table(model: LinesModel) -> TableView:
    """A table that shows *model*."""
    table = TableView("titles_preview", tr("Order", "Titles before and after"))
    table.setModel(model)
    table.setMinimumHeight(220)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().resizeSection(0, 230)

    def show_what_changes() -> None:
        """With the line before it, so that it is seen that there are others: locked ones may be many, and come first."""
        if first := model.first_changed:
            table.executeDelayedItemsLayout()  # before that there is nothing to scroll
            table.scrollTo(model.index(first - 1, 0), TableView.ScrollHint.PositionAtTop)

    model.modelReset.connect(show_what_changes)
    return table


def lines_of(arrangement: Arrangement, titled: Titled) -> list[Line]:
    """The display sets that *titled* speaks of, in the wanted order."""
    lines = []
    for pk in arrangement.sequence:
        now = arrangement.titles[pk]
        if pk in titled.titles:
            then = titled.titles[pk]
            lines.append(Line(shown_title(now), shown_title(then), then != now))
        elif pk in titled.left_out:
            why = tr("Order", "stays: {reason}", reason=titled.left_out[pk])
            lines.append(Line(shown_title(now), why, is_changed=False))
    return lines


def changed(arrangement: Arrangement, titles: Mapping[str, str]) -> int:
    """How many of *titles* are other ones than those wanted so far."""
    return sum(arrangement.titles.get(pk) != title for pk, title in titles.items())


def change_label(amount: int) -> str:
    """What the button says that takes them."""
    if not amount:
        return tr("Order", "Change titles")
    return counted(amount, tr("Order", "Change {n} title"), tr("Order", "Change {n} titles"))
