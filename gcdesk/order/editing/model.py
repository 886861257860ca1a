"""The order table as Qt's table model: a row a display set, in the wanted order, found by its pk.

The model holds nothing of its own: the order and the titles are the draft's, numbers and problems the plan's, states
those of applying. It shows all rows or some; places are always those among all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gcdesk.api.models import DisplaySet
from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import SetRow, Sets
from gcdesk.order.editing.cells import Column, Role
from gcdesk.order.editing.draft import Draft
from gcdesk.order.listing.signs import Sign
from gcdesk.order.listing.value_words import answers_words, holds_words
from gcdesk.texts import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of rows, by pk, beside the draft itself."""

    orders: Mapping[str, int] = field(default_factory=dict)
    """The wanted order numbers; rows that are not named keep theirs."""
    problems: Mapping[str, str] = field(default_factory=dict)
    """Why a row can't be applied as it is wanted."""


class OrderModel(QAbstractTableModel):
    """Place, number, title, values, answers, state."""

    edits_refused = Signal(str)
    """What was typed can't be taken, as the sentence says."""
    place_typed = Signal(str, int)
    """The display set of that pk is to go to that place, 1 for the first, with those that are selected beside it."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._sets: Sets = draft.sets
        self._arrangement: Arrangement = draft.arrangement
        self._shown: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        self._display_sets: Mapping[str, DisplaySet] = {}
        self._holds: dict[str, str] = {}
        self._knows_answers = False
        self._told = Told()
        self._states: dict[str, tuple[Sign, str]] = {}
        self._may_edit = False

    # ---- what is where

    @property
    def shown(self) -> tuple[str, ...]:
        """Pks of the rows, from the top."""
        return self._shown

    @property
    def told(self) -> Told:
        """What was told last."""
        return self._told

    @property
    def states(self) -> Mapping[str, tuple[Sign, str]]:
        """How applying stands, by pk."""
        return self._states

    def pk(self, row: int) -> str:
        """Whose row it is."""
        return self._shown[row]

    def row(self, pk: str) -> int | None:
        """Where the row of *pk* is; None when it is not shown."""
        return self._rows.get(pk)

    def display_set(self, pk: str) -> DisplaySet | None:
        """The display set as it was loaded."""
        return self._display_sets.get(pk)

    # ---- what it is told

    def show_sets(self, display_sets: Mapping[str, DisplaySet]) -> None:
        """The study was loaded; `show_rows` follows."""
        self._display_sets = display_sets
        self._holds.clear()

    def show_answers(self, *, known: bool) -> None:
        """Whether it is known who has answered."""
        if known is not self._knows_answers:
            self._knows_answers = known
            self._tell_all()

    def show_rows(self, shown: Sequence[str]) -> None:
        """Show the rows *shown* of the draft as it is now."""
        self._sets, self._arrangement = self._draft.sets, self._draft.arrangement
        if tuple(shown) == self._shown:
            self._tell_all()
            return
        self.beginResetModel()
        self._shown = tuple(shown)
        self._rows = {pk: row for row, pk in enumerate(self._shown)}
        self.endResetModel()

    def show_told(self, told: Told) -> None:
        """Show wanted numbers and problems."""
        self._told = told
        self._tell_all()

    def show_states(self, states: Mapping[str, tuple[Sign, str]]) -> None:
        """Take the latest state of some rows."""
        rows = [
            self._rows[pk]
            for pk, state in states.items()
            if self._states.get(pk) != state and pk in self._rows
        ]
        self._states.update(states)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))

    def forget_states(self) -> None:
        """Nothing is being applied, nor was."""
        self._states.clear()
        self._tell_all()

    def forget_written(self) -> None:
        """What was applied is of the past; what was not still matters."""
        left = {pk: state for pk, state in self._states.items() if state[0] is not Sign.GOOD}
        if len(left) != len(self._states):
            self._states = left
            self._tell_all()

    def set_may_edit(self, *, may: bool) -> None:
        """Whether cells can be edited at all."""
        self._may_edit = may

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
        editable = index.column() in {Column.PLACE, Column.TITLE} and self._may_edit
        if editable and self._shown[index.row()] not in self._sets.locked:
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
        row = self._sets.by_pk.get(pk)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.EditRole:
                return self._arrangement.title(pk) if column is Column.TITLE else self._text(row, column)
            case Role.SIGN:
                return self._sign(row, column)
            case Role.CHANGED:
                return self._is_changed(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                tooltip = self._tooltip(row, column) if self._is_changed(row, column) else ""
                return f"{self._text(row, column)}. {tooltip}" if tooltip else self._text(row, column)
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

    # ---- sentences, for the tooltip and the line below the table

    def sentences(self, pk: str) -> list[str]:
        """All that is to be said about a row."""
        row = self._sets.by_pk.get(pk)
        if row is None:
            return []
        told = [self._states[pk][1]] if pk in self._states else []
        if pk in self._told.problems:
            told.append(self._told.problems[pk])
        told += [self._was(row, column) for column in (Column.NUMBER, Column.TITLE)]
        if row.locked:
            told.append(_why_locked(row))
        return [sentence for sentence in told if sentence]

    # ---- inside

    def _text(self, row: SetRow, column: Column) -> str:
        match column:
            case Column.PLACE:
                return str(self._arrangement.place[row.pk] + 1)
            case Column.NUMBER:
                return str(self._order(row))
            case Column.TITLE:
                return self._arrangement.title(row.pk) or tr("Order", "(no title)")
            case Column.VALUES:
                return self._what_it_holds(row.pk)
            case Column.ANSWERS:
                return self._answers(row)
            case Column.STATE:
                return self._state(row)[1]

    def _sign(self, row: SetRow, column: Column) -> Sign:
        match column:
            case Column.PLACE:
                return Sign.LOCKED if row.locked else Sign.GRIP if self._may_edit else Sign.NONE
            case Column.NUMBER | Column.TITLE:
                if column is Column.TITLE and row.pk in self._told.problems and self._was(row, column):
                    return Sign.PROBLEM
                if self._is_changed(row, column):
                    return Sign.CHANGED
                return Sign.NONE if self._arrangement.title(row.pk) or column is Column.NUMBER else Sign.MUTED
            case Column.VALUES:
                display_set = self._display_sets.get(row.pk)
                return Sign.WARNING if display_set is not None and not display_set.values else Sign.NONE
            case Column.ANSWERS:
                return Sign.LOCKED if row.locked else Sign.MUTED
            case Column.STATE:
                return self._state(row)[0]

    def _is_changed(self, row: SetRow, column: Column) -> bool:
        if column is Column.NUMBER:
            return self._order(row) != row.order
        return column is Column.TITLE and self._arrangement.title(row.pk) != row.title

    def _order(self, row: SetRow) -> int:
        return self._told.orders.get(row.pk, row.order)

    def _what_it_holds(self, pk: str) -> str:
        if pk not in self._holds:
            display_set = self._display_sets.get(pk)
            self._holds[pk] = holds_words(display_set) if display_set else ""
        return self._holds[pk]

    def _answers(self, row: SetRow) -> str:
        if row.is_refused and not row.answered.locked:
            return tr("Order", "some")
        if not self._knows_answers:
            return tr("Order", "not known")
        return answers_words(row.answered.answers, len(row.answered.readers), row.answered.ground_truth)

    def _state(self, row: SetRow) -> tuple[Sign, str]:
        if row.pk in self._states:
            return self._states[row.pk]
        if row.pk in self._told.problems:
            return Sign.PROBLEM, self._told.problems[row.pk]
        changes = [
            words
            for column, words in (
                (Column.NUMBER, tr("Order", "number {old} → {new}", old=row.order, new=self._order(row))),
                (Column.TITLE, tr("Order", "new title")),
            )
            if self._is_changed(row, column)
        ]
        if changes:
            return Sign.CHANGED, ", ".join(changes)
        return (Sign.LOCKED, tr("Order", "locked")) if row.locked else (Sign.NONE, "")

    def _was(self, row: SetRow, column: Column) -> str:
        """What a changed cell was, in a sentence; "" when it is not changed."""
        if not self._is_changed(row, column):
            return ""
        if column is Column.NUMBER:
            return tr(
                "Order",
                "The order number is {old} in the study, and will be {new}.",
                old=row.order,
                new=self._order(row),
            )
        title = row.title or tr("Order", "(no title)")
        return tr("Order", "The title is “{old}” in the study.", old=title)

    def _tooltip(self, row: SetRow, column: Column) -> str:
        match column:
            case Column.PLACE:
                there = self._sets.place[row.pk] + 1
                told = [tr("Order", "In the study it is at place {n}.", n=there)]
                return "\n".join([*told, _why_locked(row)] if row.locked else told)
            case Column.NUMBER | Column.TITLE:
                was = self._was(row, column)
                problem = self._told.problems.get(row.pk, "") if column is Column.TITLE else ""
                return "\n".join(line for line in (was, problem) if line) or self._text(row, column)
            case Column.VALUES:
                return self._what_it_holds(row.pk)
            case Column.ANSWERS:
                return "\n".join(line for line in (self._text(row, column), _who(row)) if line)
            case Column.STATE:
                return "\n".join(self.sentences(row.pk))

    def _tell_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))


def _why_locked(row: SetRow) -> str:
    if row.answered.ground_truth and not row.answered.answers:
        return tr(
            "Order",
            "Locked: it has ground truth, which counts as answers, so the server refuses any change. It keeps its number "
            "and its title.",
        )
    return tr(
        "Order", "Locked: answers exist, so the server refuses any change. It keeps its number and its title."
    )


def _who(row: SetRow) -> str:
    if not row.locked:
        return ""
    told = [_why_locked(row)]
    if row.answered.readers:
        told.append(tr("Order", "Answered by {names}.", names=", ".join(row.answered.readers)))
    if row.answered.ground_truth and row.answered.answers:
        told.append(tr("Order", "There is ground truth, too."))
    return "\n".join(told)


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
            "The order number on the server. Readers see display sets by it; gcdesk finds the numbers itself.",
        ),
        tr("Order", "The display set's name. Type to change it."),
        tr("Order", "How many values it holds, and of which interfaces."),
        tr("Order", "How many answers there are. A display set with answers can't be changed."),
        tr("Order", "What will change, or how applying goes."),
    )
