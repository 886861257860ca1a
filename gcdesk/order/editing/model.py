"""The order table as Qt's table model: a row a display set, in the wanted order, found by its pk.

The model holds nothing of its own: the order and the titles are the draft's, numbers and problems the plan's, states
those of applying. It shows all rows or some; places are always those among all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gcdesk.api.models import DisplaySet
from gcdesk.errors import Locked, TitleTaken
from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.order.editing.cells import Role
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.row_words import RowWords, Told
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.signs import Sign
from gcdesk.texts import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OrderModel(QAbstractTableModel):
    """Place, number, title, values, answers, state."""

    edits_refused = Signal(str)
    """What was typed can't be taken, as the sentence says."""
    place_typed = Signal(str, int)
    """The display set of that pk is to go to that place, 1 for the first, with those that are selected beside it."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._words = RowWords(draft.sets, draft.arrangement)
        self._shown: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        self._help_targets: dict[str, str] = {}

    # ---- what is where

    @property
    def shown(self) -> tuple[str, ...]:
        """Pks of the rows, from the top."""
        return self._shown

    @property
    def told(self) -> Told:
        """What was told last."""
        return self._words.told

    @property
    def states(self) -> Mapping[str, tuple[Sign, str]]:
        """How applying stands, by pk."""
        return self._words.states

    def pk(self, row: int) -> str:
        """Whose row it is."""
        return self._shown[row]

    def row(self, pk: str) -> int | None:
        """Where the row of *pk* is; None when it is not shown."""
        return self._rows.get(pk)

    def display_set(self, pk: str) -> DisplaySet | None:
        """The display set as it was loaded."""
        return self._words.display_sets.get(pk)

    # ---- what it is told

    def show_sets(self, display_sets: Mapping[str, DisplaySet]) -> None:
        """The study was loaded; `show_rows` follows."""
        self._words.show_sets(display_sets)

    def show_answers(self, *, known: bool) -> None:
        """Whether it is known who has answered."""
        if known is not self._words.knows_answers:
            self._words.knows_answers = known
            self._tell_all()

    def show_rows(self, shown: Sequence[str]) -> None:
        """Show the rows *shown* of the draft as it is now."""
        self._words.sets, self._words.arrangement = self._draft.sets, self._draft.arrangement
        if tuple(shown) == self._shown:
            self._tell_all()
            return
        self.beginResetModel()
        self._shown = tuple(shown)
        self._rows = {pk: row for row, pk in enumerate(self._shown)}
        self.endResetModel()

    def show_told(self, told: Told) -> None:
        """Show wanted numbers and problems."""
        self._words.told = told
        self._tell_all()

    def show_states(
        self, states: Mapping[str, tuple[Sign, str]], help_targets: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Take the latest state of some rows, and the paragraphs of the help about those of which there is more to say."""
        for pk in states:
            self._help_targets.pop(pk, None)
        self._help_targets.update(help_targets)
        rows = [
            self._rows[pk]
            for pk, state in states.items()
            if self._words.states.get(pk) != state and pk in self._rows
        ]
        self._words.states.update(states)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))

    def forget_states(self) -> None:
        """Nothing is being applied, nor was."""
        self._words.states.clear()
        self._help_targets.clear()
        self._tell_all()

    def forget_written(self) -> None:
        """What was applied is of the past; what was not still matters."""
        left = {pk: state for pk, state in self._words.states.items() if state[0] is not Sign.GOOD}
        if len(left) != len(self._words.states):
            self._words.states = left
            self._tell_all()

    def set_may_edit(self, *, may: bool) -> None:
        """Whether cells can be edited at all."""
        self._words.may_edit = may

    # ---- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Place and title can be edited, unless the row is locked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        editable = index.column() in {Column.PLACE, Column.TITLE} and self._words.may_edit
        if editable and self._shown[index.row()] not in self._words.sets.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(Column):
            return None
        if role == COLUMN_KEY_ROLE:
            return Column(section).name.lower()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _headers()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _header_tooltips()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {Column.PLACE, Column.NUMBER}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the cell says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        pk, column = self._shown[index.row()], Column(index.column())
        row = self._words.sets.by_pk.get(pk)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.text(row, column)
            case Qt.ItemDataRole.EditRole:
                return (
                    self._words.arrangement.title(pk)
                    if column is Column.TITLE
                    else self._words.text(row, column)
                )
            case Role.SIGN:
                return self._words.sign(row, column)
            case Role.CHANGED:
                return self._words.is_changed(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._words.tooltip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                tooltip = self._words.tooltip(row, column) if self._words.is_changed(row, column) else ""
                return (
                    f"{self._words.text(row, column)}. {tooltip}"
                    if tooltip
                    else self._words.text(row, column)
                )
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give another place or title."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        pk, typed = self._shown[index.row()], str(value).strip()
        if index.column() == Column.TITLE:
            titles = self._draft.arrangement.with_titles({pk: typed})
            return self._draft.change(titles, tr("Order", "changing a title"))
        if not typed.isascii() or not typed.isdigit():
            self.edits_refused.emit(tr("Order", "A place is a whole number, 1 for the first."))
            return False
        self.place_typed.emit(pk, min(int(typed), len(self._draft.sets)))
        return True

    def sentences(self, pk: str) -> list[str]:
        """All that is to be said about a row."""
        return self._words.sentences(pk)

    def help_target(self, pk: str) -> str:
        """The paragraph of the help about a row, ``page#id``; "": none."""
        row = self._words.sets.by_pk.get(pk)
        if target := self._help_targets.get(pk):
            return target
        if row is not None and row.locked:
            return Locked.help_target
        return TitleTaken.help_target if pk in self._words.told.problems else ""

    # ---- inside

    def _tell_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))


def _headers() -> tuple[str, ...]:
    return (
        tr("Order", "Place"),
        tr("Order", "Number"),
        tr("Order", "Title"),
        tr("Order", "Values"),
        tr("Order", "Answers"),
        tr("Order", "State"),
    )


def _header_tooltips() -> tuple[str, ...]:
    return (
        tr("Order", "The place at which readers see the display set. Type another one to move it."),
        tr(
            "Order",
            "The order number on the server. Readers see display sets by it; gcdesk finds the numbers itself, in even steps with “Number…”.",
        ),
        tr("Order", "The display set's name. Type to change it."),
        tr("Order", "How many values it holds, and of which interfaces."),
        tr("Order", "How many answers there are. A display set with answers can't be changed."),
        tr("Order", "What will change, or how applying goes."),
    )
