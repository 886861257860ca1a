"""The view of the order table: what keys and the mouse mean in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.theme import Theme
from gcdesk.order.editing.delegate import CellDelegate
from gcdesk.order.editing.model import OrderModel
from gcdesk.order.editing.row_drag import RowDrag
from gcdesk.order.listing.columns import Column
from gcdesk.texts import counted, tr

_WIDTHS = {
    Column.PLACE: 76,
    Column.NUMBER: 96,
    Column.TITLE: 190,
    Column.VALUES: 200,
    Column.ANSWERS: 190,
    Column.STATE: 200,
}
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GOERS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""Keys that go to another cell."""


class OrderView(TableView):
    """Shows an `OrderModel`. Whole rows are selected; the place and the title are edited in their cells."""

    dropped = Signal(object)
    """The selected rows were dragged before the row of that pk; None: behind the last one that is shown."""
    drag_refused = Signal(int)
    """So many rows were to be dragged, all of them locked."""
    delete_pressed = Signal()
    """The user wants to delete, which nobody can from here."""
    row_opened = Signal(str)
    """The row of that pk was double-clicked where nothing is edited, or Enter was pressed there."""
    current_changed = Signal()
    """Another row is the current one, or other rows are selected."""

    def __init__(self, model: OrderModel, theme: Theme, settings: Settings) -> None:
        super().__init__("order_table", tr("Order", "Display sets in their order"), settings)
        self._shown_model = model
        self._may_move = False
        self._told_drag = _TellDrag(model)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.drag = RowDrag(self, theme, self._may_drag, self._told_drag.words)
        self.drag.dropped.connect(self._drop)
        self._set_widths()
        self.selectionModel().currentChanged.connect(self.current_changed)
        self.selectionModel().selectionChanged.connect(self.current_changed)

    # ---- what is selected

    def selected_pks(self) -> list[str]:
        """Pks of the selected rows, from the top."""
        return [self._shown_model.pk(row) for row in self.selected_rows()]

    def current_pk(self) -> str:
        """Pk of the row that the keyboard is in; "" when there is none."""
        index = self.currentIndex()
        return self._shown_model.pk(index.row()) if index.isValid() else ""

    def last_pk(self) -> str:
        """Pk of the last row that is shown; "" when there is none."""
        return self._shown_model.shown[-1] if self._shown_model.shown else ""

    def set_may_move(self, *, may: bool) -> None:
        """Whether rows can be dragged."""
        self._may_move = may
        if not may:
            self.drag.cancel()

    def select(self, pks: Collection[str], current: str = "", *, column: int = Column.TITLE) -> None:
        """Select the rows of *pks*, as far as they are shown, the keyboard being in that of *current*."""
        chosen = QItemSelection()
        for first, last in _spans(
            sorted(row for pk in pks if (row := self._shown_model.row(pk)) is not None)
        ):
            chosen.select(self._shown_model.index(first, 0), self._shown_model.index(last, len(Column) - 1))
        model = self.selectionModel()
        row = self._shown_model.row(current)
        if row is not None:
            place = self._shown_model.index(row, column)
            model.setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Within it the rows may become others: the same ones are selected and current afterwards."""
        pks, current, column = self.selected_pks(), self.current_pk(), self.currentIndex().column()
        scrolled = self.verticalScrollBar().value()
        yield
        if pks or current:
            self.select(pks, current, column=max(column, 0))
        self.verticalScrollBar().setValue(scrolled)
        if (self.selected_pks(), self.current_pk()) != (pks, current):
            self.current_changed.emit()  # the row is not shown any more, of which Qt's model says nothing

    def enter_cell(self, cell: QModelIndex) -> None:
        """Make *cell* the current one, whatever is selected, and whichever keys are held down."""
        self.selectionModel().setCurrentIndex(cell, QItemSelectionModel.SelectionFlag.NoUpdate)

    def show_row(self, pk: str) -> None:
        """Scroll to the row of *pk*."""
        row = self._shown_model.row(pk)
        if row is not None:
            self.scrollTo(self._shown_model.index(row, Column.TITLE))

    # ---- Qt's events

    def selectionCommand(  # noqa: N802 - Qt's signature
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keys move the selection along with the current row, also with Ctrl held down; Shift makes it longer.

        Qt's tables would leave the selection behind, out of sight, and the next move would be about that.
        """
        if isinstance(event, QKeyEvent) and event.key() in _GOERS:
            flags = QItemSelectionModel.SelectionFlag
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return (flags.SelectCurrent if extends else flags.ClearAndSelect) | flags.Rows
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes nothing; Enter edits, or opens the row where nothing is edited."""
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.delete_pressed.emit()
            return
        index = self.currentIndex()
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in _OPENERS and index.isValid() and not is_editing:
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self.row_opened.emit(self._shown_model.pk(index.row()))
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's signature
        """Nothing: Qt would go to another row, and what is typed next would go into that one."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click where nothing is edited opens the display set's page."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() not in {Column.PLACE, Column.TITLE}:
            self.row_opened.emit(self._shown_model.pk(index.row()))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """After a title, Enter goes on to the one below, as in a spreadsheet."""
        title = self.currentIndex().column() == Column.TITLE
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and title:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    # ---- inside

    def _may_drag(self, rows: Sequence[int]) -> bool:
        if not self._may_move:
            return False
        cells = (self._shown_model.index(row, Column.PLACE) for row in rows)
        may = any(cell.flags() & Qt.ItemFlag.ItemIsEditable for cell in cells)
        if not may:
            self.drag_refused.emit(len(rows))
        return may

    def _drop(self, target: int) -> None:
        below: QModelIndex = self._shown_model.index(target, 0)
        self.dropped.emit(self._shown_model.pk(target) if below.isValid() else None)

    def _set_widths(self) -> None:
        self.horizontalHeader().setStretchLastSection(True)
        self.begin_with(_WIDTHS.items())


class _TellDrag:
    """What is said beside the pointer while rows are dragged."""

    def __init__(self, model: OrderModel) -> None:
        self._model = model

    def words(self, rows: Sequence[int], target: int) -> str:
        """How many, and before which."""
        model = self._model
        if len(rows) == 1:
            what = str(model.index(rows[0], Column.TITLE).data() or "")
        else:
            what = counted(len(rows), tr("Order", "{n} display set"), tr("Order", "{n} display sets"))
        if target >= model.rowCount():
            return tr("Order", "{what}: to the end", what=what)
        return tr(
            "Order", "{what}: before “{title}”", what=what, title=model.index(target, Column.TITLE).data()
        )


def _spans(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """*rows*, rising, as first and last of each run without a gap."""
    first = last = None
    for row in rows:
        if last is not None and row == last + 1:
            last = row
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = row
    if first is not None and last is not None:
        yield first, last
