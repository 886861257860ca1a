"""A table of answers on the screen: columns hidden, moved and remembered; sorted by any of them; copied for a spreadsheet."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from gcdesk.answers.model import SheetModel
from gcdesk.answers.sheets import Sort
from gcdesk.answers.tables.progress import Stage, stage_text
from gcdesk.answers.tables.table import Column, Look
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.widgets import named
from gcdesk.texts import tr

_WIDTHS = {Look.TEXT: 170, Look.NUMBER: 96, Look.MOMENT: 150}
_NARROW = {
    "order": 64,
    "reader": 104,
    "ground_truth": 120,
    "new": 64,
    "minutes": 84,
    "answer": 270,
    "question": 230,
    "differs": 136,
    "display_set": 150,
    "answered": 116,
}
_SIGN = 46
"""Pixels at 100 % beside the words of a cell: its sign, and what is around both."""
_MENU_LETTERS = 60


class ColumnsView(TableView):
    """*name*: its object name, by which its columns are remembered."""

    sort_wanted = Signal(object)
    """A `Sort`, or None: as they are in the study."""
    copy_wanted = Signal()
    opened = Signal(int)
    """The display set of that row is to be opened in the browser."""
    row_chosen = Signal()
    """Another cell is the current one."""

    def __init__(self, name: str, accessible_name: str, model: SheetModel, settings: Settings) -> None:
        super().__init__(name, accessible_name, settings)
        self._sheets = model
        self._kept = settings
        self._hidden = _hidden_before(settings, name)
        self.sort: Sort | None = None
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_header_menu)
        header.sectionClicked.connect(self._sort_by_click)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setModel(model)
        model.modelReset.connect(self._fit_columns)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentChanged.connect(self._current_changed)
        model.modelReset.connect(self.row_chosen)

    # ---- what the user can do

    def sort_by(self, column: int, *, descending: bool) -> None:
        """Sort by a column."""
        self._set_sort(Sort(self._sheets.columns[column].key, descending))

    def unsort(self) -> None:
        """Show the rows in the order of the study again."""
        self._set_sort(None)

    def show_column(self, column: int, *, shown: bool) -> None:
        """Show or hide a column; one stays."""
        if not shown and self.horizontalHeader().hiddenSectionCount() >= len(self._sheets.columns) - 1:
            return
        self._hidden[self._sheets.columns[column].key] = not shown
        self.setColumnHidden(column, not shown)
        self._kept.set_state(f"{self.objectName()}_hidden", QByteArray(json.dumps(self._hidden).encode()))

    def copy(self) -> None:
        """Copy for a spreadsheet; the selection may be large, so it is done off the window's thread."""
        self.copy_wanted.emit()

    def columns_menu(self) -> QMenu:
        """Which columns are shown, and the order of the rows."""
        menu = named(QMenu(self), f"{self.objectName()}_columns_menu", tr("Answers", "Columns"))
        menu.aboutToHide.connect(menu.deleteLater)
        current = self.currentIndex().column()
        self._add_sorting(menu, max(current, 0))
        menu.addSeparator()
        header = self.horizontalHeader()
        for place in range(header.count()):
            column = header.logicalIndex(place)
            menu.addAction(self._column_action(menu, column))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the display set."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
            return
        super().keyPressEvent(event)

    # ---- inside

    def _set_sort(self, sort: Sort | None) -> None:
        self.sort = sort
        self._show_sort()
        self.sort_wanted.emit(sort)

    def _sort_by_click(self, column: int) -> None:
        key = self._sheets.columns[column].key
        if self.sort is None or self.sort.column != key:
            self.sort_by(column, descending=False)
        elif self.sort.descending:
            self.unsort()
        else:
            self.sort_by(column, descending=True)

    def _show_sort(self) -> None:
        header, keys = self.horizontalHeader(), [column.key for column in self._sheets.columns]
        is_known = self.sort is not None and self.sort.column in keys
        header.setSortIndicatorShown(is_known)
        if self.sort is not None and is_known:
            down = Qt.SortOrder.DescendingOrder if self.sort.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(keys.index(self.sort.column), down)

    def _fit_columns(self) -> None:
        fresh = self.horizontalHeader().defaultSectionSize()
        numbered = list(enumerate(self._sheets.columns))
        self.begin_with((n, self._width(column)) for n, column in numbered if self.columnWidth(n) == fresh)
        for number, column in numbered:
            self.setColumnHidden(number, self._is_hidden(column))
        self._show_sort()

    def _width(self, column: Column) -> int:
        if column.key.startswith("reader "):
            words = max(map(self.fontMetrics().horizontalAdvance, map(stage_text, Stage)))
            return max(_NARROW["reader"], words + _SIGN)
        return _NARROW.get(column.key, _WIDTHS[column.look])

    def _is_hidden(self, column: Column) -> bool:
        return self._hidden.get(column.key, column.hidden)

    def _show_header_menu(self, at: QPoint) -> None:
        column = self.horizontalHeader().logicalIndexAt(at)
        menu = named(QMenu(self), f"{self.objectName()}_header_menu", tr("Answers", "Column"))
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_sorting(menu, column)
        menu.addSeparator()
        hide = menu.addAction(tr("Answers", "Hide this column"))
        hide.setObjectName("hide_column")
        hide.triggered.connect(lambda: self.show_column(column, shown=False))
        menu.popup(self.horizontalHeader().viewport().mapToGlobal(at))

    def _add_sorting(self, menu: QMenu, column: int) -> None:
        if not 0 <= column < len(self._sheets.columns):
            return
        title = _cut(self._sheets.columns[column].title)
        up = menu.addAction(tr("Answers", "Sort by “{column}”", column=title))
        up.setObjectName("sort_up")
        up.triggered.connect(lambda: self.sort_by(column, descending=False))
        down = menu.addAction(tr("Answers", "Sort by “{column}”, last first", column=title))
        down.setObjectName("sort_down")
        down.triggered.connect(lambda: self.sort_by(column, descending=True))
        plain = menu.addAction(tr("Answers", "In the order of the study"))
        plain.setObjectName("unsort")
        plain.setEnabled(self.sort is not None)
        plain.triggered.connect(self.unsort)

    def _column_action(self, menu: QMenu, column: int) -> QAction:
        action = QAction(_cut(self._sheets.columns[column].title), menu)
        action.setObjectName(f"column_{self._sheets.columns[column].key}")
        action.setCheckable(True)
        action.setChecked(not self.isColumnHidden(column))
        action.toggled.connect(lambda shown: self.show_column(column, shown=shown))
        return action

    def _double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit()


def _cut(text: str) -> str:
    shown = text if len(text) <= _MENU_LETTERS else text[: _MENU_LETTERS - 1].rstrip() + "…"
    return shown.replace("&", "&&")


def _hidden_before(settings: Settings, name: str) -> dict[str, bool]:
    try:
        kept = json.loads(bytes(settings.state(f"{name}_hidden").data()) or b"{}")
        return {str(key): bool(hidden) for key, hidden in kept.items()}
    except (ValueError, AttributeError):
        return {}
