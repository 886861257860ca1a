"""Every changed row before and after: to look at, or to agree to before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_words, height_of_rows
from gcdesk.kit.table import TableView
from gcdesk.kit.widgets import GAP, WIDE, focus_and_default, label, named, primary
from gcdesk.order.listing.change_lines import ChangeLine
from gcdesk.order.planning.changes import shown_title
from gcdesk.texts import counted, tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTH, _MOST = 860, 560


@dataclass(frozen=True, slots=True)
class Question:
    """What is shown, and what is asked."""

    title: str
    sentence: str
    lines: Sequence[ChangeLine]
    verb: str = ""
    """What agreeing is called; "": there is nothing to agree to."""


class ChangesModel(QAbstractTableModel):
    """Title, number and place, before and after; what differs is bold and begins with an arrow."""

    def __init__(self, lines: Sequence[ChangeLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._has_places = any(line.place_before is not None for line in lines)

    def show_lines(self, lines: Sequence[ChangeLine]) -> None:
        """Show other *lines*."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One a display set."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Pairs of before and after."""
        return 0 if parent.isValid() else 6 if self._has_places else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                tr("Order", "Title now"),
                tr("Order", "Then"),
                tr("Order", "Number now"),
                tr("Order", "Then"),
                tr("Order", "Place now"),
                tr("Order", "Then"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A value before, or after."""
        if not index.isValid():
            return None
        before, after = self._pair(self._lines[index.row()], index.column() // 2)
        is_after = index.column() % 2 == 1
        differs = before != after
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return before if not is_after else tr("Order", "→ {new}", new=after) if differs else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return before if not is_after else after if differs else tr("Order", "the same")
            case Qt.ItemDataRole.ToolTipRole:
                return after if is_after and differs else before
            case Qt.ItemDataRole.FontRole if is_after and differs:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        return None

    def _pair(self, line: ChangeLine, which: int) -> tuple[str, str]:
        if which == 0:
            return shown_title(line.title_before), shown_title(line.title_after)
        if which == 1:
            return str(line.order_before), str(line.order_after)
        return str(line.place_before or ""), str(line.place_after or "")


class ChangesDialog(QDialog):
    """Accepted when the user agrees."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "changes_dialog", question.title)
        self.setWindowTitle(question.title)
        self._written = [line for line in question.lines if line.is_written]
        self._all = list(question.lines)
        self._model = ChangesModel(self._written, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        layout.addWidget(label(question.title, "heading"))
        layout.addWidget(named(label(question.sentence), "changes_sentence", question.sentence))
        table = self._table()
        layout.addWidget(table, 1)
        if len(self._all) > len(self._written):
            layout.addWidget(self._tick(len(self._all) - len(self._written)))
        layout.addLayout(self._answers(question.verb))
        fit_words(self, _WIDTH, table, height=height_of_rows(table), most=_MOST)

    def _table(self) -> TableView:
        table = TableView("changes_table", tr("Order", "Changes, before and after"))
        table.setModel(self._model)
        table.begin_with(enumerate((190, 190, 112, 80, 104, 60)))
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _tick(self, amount: int) -> QCheckBox:
        text = counted(
            amount,
            tr("Order", "Also list the display set that only comes to another place"),
            tr("Order", "Also list the {n} display sets that only come to another place"),
        )
        tick = named(QCheckBox(text), "changes_all", text)
        tick.toggled.connect(lambda on: self._model.show_lines(self._all if on else self._written))
        return tick

    def _answers(self, verb: str) -> QHBoxLayout:
        if verb:
            row, accept = answers(self, "changes", verb)
            focus_and_default(accept)
            return row
        text = tr("Order", "Close")
        close = primary(named(QPushButton(text), "changes_close", text))
        close.clicked.connect(self.reject)
        focus_and_default(close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        return row
