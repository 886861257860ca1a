"""The view of the assignment table: what keys, mouse and dropped files mean in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.texts import tr
from gcdesk.upload.editing.delegate import CellDelegate
from gcdesk.upload.editing.frozen_state import FrozenState
from gcdesk.upload.editing.header import RuleHeader
from gcdesk.upload.editing.model import TITLE_COLUMN, AssignmentModel
from gcdesk.upload.table.clips import TITLE
from gcdesk.upload.table.plan import Files
from gcdesk.upload.table.value_text import EditorKind, editor_for

Index = QModelIndex | QPersistentModelIndex

_ROW = 30
_TITLE_WIDTH = (140, 340)
_COLUMN_WIDTH = (170, 300)
_STATE_WIDTH = 230
_NARROWEST = 116
_ROWS_MEASURED = 60
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class AssignmentView(QTableView):
    """Shows an `AssignmentModel`. What a cell is edited with depends on its kind; files come from a menu."""

    files_wanted = Signal(QModelIndex)
    """The cell's menu of files is to be opened."""
    json_wanted = Signal(QModelIndex, str)
    """The JSON editor is to be opened, with what was typed already."""
    files_dropped = Signal(QModelIndex, list)
    """Files or folders (paths) were dropped on the cell."""
    state_opened = Signal(str)
    """The state of the row of that key was double-clicked."""

    def __init__(self, model: AssignmentModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "assignment_table", tr("Upload", "Assignment table"))
        self._model = model
        self._remembered: tuple[str, int] = ("", 0)
        self._frozen: FrozenState | None = None  # until the rest is made
        self.header = RuleHeader(theme, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, theme, self))
        self._set_looks()
        self._frozen = FrozenState(self, model, theme)
        self._frozen.opened.connect(self.state_opened)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._restore_place)

    # ---- what is selected

    def selected_keys(self) -> list[str]:
        """Keys of the rows with a selected cell, from top to bottom."""
        rows = sorted({index.row() for index in self._selection()})
        return [self._model.draft(row).key for row in rows]

    def selected_slugs(self) -> list[str]:
        """Slugs of the columns with a selected cell, from left to right; `clips.TITLE` for the title's."""
        numbers = sorted({index.column() for index in self._selection()} - {self._model.state_column})
        return [self.slug(number) for number in numbers]

    def slug(self, number: int) -> str:
        """The slug of that column; `clips.TITLE` for the title's."""
        column = self._model.column(number)
        return column.slug if column else TITLE

    def select(self, key: str, slug: str | None) -> None:
        """Go to the cell of the row *key* and the interface *slug* (None: the title)."""
        row = self._model.row(key)
        if row is not None:
            index = self._model.index(row, self._model.column_number(slug))
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_columns(self) -> None:
        """Give each column the width that its first rows need, within bounds; the state takes the rest."""
        if not self._model.columnCount():
            return
        title, *others = [self._width_wanted(number) for number in range(self._model.state_column)]
        room = self.viewport().width() - _STATE_WIDTH - title
        if others and sum(others) > room:
            # So many columns: the state stays in sight as long as names can be told apart.
            others = [max(_NARROWEST, min(width, room // len(others))) for width in others]
        for number, width in enumerate((title, *others, _STATE_WIDTH)):
            self.setColumnWidth(number, width)

    def show_states(self) -> None:
        """Bring the State column into sight."""
        row = max(self.rowAt(0), 0)
        self.scrollTo(self._model.index(row, self._model.state_column))

    # ---- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is frozen stays at the edge."""
        super().resizeEvent(event)
        if self._frozen is not None:
            self._frozen.follow()

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """As Qt does, but no cell stays under what is frozen."""
        super().scrollTo(index, hint)
        covered = self._frozen.covered if self._frozen is not None else 0
        hidden = self.visualRect(index).right() - (self.viewport().width() - covered)
        if covered and hidden > 0 and index.column() != self._model.state_column:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + hidden)

    def edit(self, index: Index, trigger: QAbstractItemView.EditTrigger, event: QEvent) -> bool:  # type: ignore[override]  # of Qt's two, the one that keys and mouse go through
        """Open what edits the cell: a field within it, the JSON editor, or the menu of files."""
        typed = trigger is QAbstractItemView.EditTrigger.AnyKeyPressed
        column = self._model.column(index.column()) if index.isValid() else None
        editing = (
            trigger is not QAbstractItemView.EditTrigger.NoEditTriggers and trigger & self.editTriggers()
        )
        if column is None or not editing or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return bool(super().edit(index, trigger, event))
        kind = editor_for(column.interface)
        if kind is EditorKind.FILES or (isinstance(self._model.source(index), Files) and not typed):
            if not typed:
                self.files_wanted.emit(index)
            return not typed
        if kind is EditorKind.JSON:
            text = event.text() if typed and isinstance(event, QKeyEvent) else ""
            if text.isprintable():
                self.json_wanted.emit(index, text)
            return True
        return bool(super().edit(index, trigger, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open what edits the cell."""
        index = self.currentIndex()
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in _OPENERS and self.state() is not QAbstractItemView.State.EditingState:
            if index.column() == self._model.state_column and index.isValid():
                self.state_opened.emit(self._model.draft(index.row()).key)
            elif index.isValid():
                self.edit(index, QAbstractItemView.EditTrigger.EditKeyPressed, event)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's signature
        """Nothing: Qt would go to another row, and what is typed next would go into that one."""

    def mouseDoubleClickEvent(self, event: object) -> None:
        """A double click on a state opens the display set's page."""
        super().mouseDoubleClickEvent(event)  # type: ignore[arg-type]  # passed on as it came
        index = self.currentIndex()
        if index.isValid() and index.column() == self._model.state_column:
            self.state_opened.emit(self._model.draft(index.row()).key)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """Enter goes on to the row below, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped on cells."""
        if _paths(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The cell below the pointer shows whether it takes files."""
        index = self.indexAt(event.position().toPoint())
        if self._takes_files(index):
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped files go into the cell."""
        index = self.indexAt(event.position().toPoint())
        if self._takes_files(index) and (paths := _paths(event)):
            event.acceptProposedAction()
            self.files_dropped.emit(index, paths)

    # ---- inside

    def _set_looks(self) -> None:
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header.setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 12))
        rows.setStyleSheet("QHeaderView::section { font-weight: 400; }")
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _selection(self) -> list[QModelIndex]:
        selection = self.selectionModel()
        return selection.selectedIndexes() if selection else []

    def _takes_files(self, index: QModelIndex) -> bool:
        editable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        return editable and self._model.column(index.column()) is not None

    def _width_wanted(self, number: int) -> int:
        least, most = _TITLE_WIDTH if number == TITLE_COLUMN else _COLUMN_WIDTH
        return min(max(self._width_needed(number), self._header_width(number), least), most)

    def _width_needed(self, number: int) -> int:
        measured = range(min(self._model.rowCount(), _ROWS_MEASURED))
        texts = [str(self._model.index(row, number).data() or "") for row in measured]
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0) + 44

    def _header_width(self, number: int) -> int:
        column = self._model.column(number)
        if column is None:
            return 0
        metrics = self.header.fontMetrics()
        return (
            max(metrics.horizontalAdvance(column.interface.title), metrics.horizontalAdvance(column.rule))
            + 48
        )

    def _remember_place(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.row() < len(self._model.table.drafts):
            self._remembered = (self._model.draft(index.row()).key, index.column())

    def _restore_place(self) -> None:
        key, number = self._remembered
        row = self._model.row(key)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, min(number, self._model.state_column)))


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
