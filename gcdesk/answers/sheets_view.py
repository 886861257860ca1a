"""The views that are tables: one of them at a time, with the details of the chosen answer beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gcdesk.answers.clipboard import Copied, copied
from gcdesk.answers.columns_view import ColumnsView
from gcdesk.answers.details_view import DetailsView
from gcdesk.answers.latest_work import LatestWork, Stopped
from gcdesk.answers.model import SheetModel, shown_text
from gcdesk.answers.readable import Readable
from gcdesk.answers.sheets import Found, Sheet, SheetKind, place_of, sheet
from gcdesk.answers.tables.by_answer import ByAnswer
from gcdesk.answers.tables.progress import Progress
from gcdesk.answers.tables.row_text import row_text
from gcdesk.answers.totals import Totals
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import EmptyState
from gcdesk.texts import tr

_TOTALS_ROWS = 6
"""Readers whose totals are seen without scrolling."""


class SheetsView(QWidget):
    """Shows what was found as the wanted kind of table; makes and sorts it off the window's thread."""

    open_wanted = Signal(str)
    """The display set of that key is to be opened in the browser."""
    mask_wanted = Signal(str)
    """The mask of the answer of that key is to be looked at."""
    clear_wanted = Signal()
    """The filters are to be cleared: they leave nothing."""
    shown = Signal()
    """The table shows what was asked for."""
    copying = Signal(bool)
    """Whether the selection is being put on the clipboard."""

    def __init__(self, tasks: Tasks, settings: Settings) -> None:
        super().__init__()
        self._tasks = tasks
        self._kind = SheetKind.ANSWERS
        self._found: Found | None = None
        self._is_current = False
        self._work = LatestWork(tasks, "make a table of answers", self)
        self._copy_work = LatestWork(tasks, "copy answers", self)
        self._models = {kind: SheetModel(self) for kind in SheetKind}
        self._views = {
            kind: ColumnsView(f"table_{kind.name.lower()}", title, self._models[kind], settings)
            for kind, title in _titles().items()
        }
        self._totals_model = SheetModel(self)
        self._totals = ColumnsView(
            "table_totals", tr("Answers", "Progress of each reader"), self._totals_model, settings
        )
        self.details = DetailsView()
        self._nothing = EmptyState(
            "filter",
            tr("Answers", "The filters leave nothing"),
            tr("Answers", "No answer matches the filters."),
            tr("Answers", "Clear filters"),
        )
        self._pages = QStackedWidget()
        self._pages_by_kind: dict[SheetKind, QWidget] = {}
        self._lay_out()
        self._connect()

    # ---- for the tab

    @property
    def view(self) -> ColumnsView:
        """The table that is shown."""
        return self._views[self._kind]

    def show_kind(self, kind: SheetKind) -> None:
        """Show the other table."""
        self._kind = kind
        self._make()

    def show_found(self, found: Found) -> None:
        """Show what was *found*."""
        if self._found is not None and self._found.loaded is not found.loaded:
            self._forget_hidden()
        self._found = found
        self._is_current = False
        self._make()

    def rest(self) -> None:
        """Another view is shown: make nothing until `show_kind`."""
        self._work.stop()
        self._is_current = False

    def stop(self) -> None:
        """Make and copy no more."""
        self._work.stop()
        self._copy_work.stop()

    # ---- what the user can do

    def copy_table(self) -> None:
        """Copy the whole table as it is shown."""
        self._copy(self.view, range(self._models[self._kind].rowCount()), None)

    def copy_selection(self, view: ColumnsView, model: SheetModel) -> None:
        """Copy the selected cells; one cell alone goes without its title."""
        blocks = view.selectionModel().selection()
        chosen = [blocks.at(at) for at in range(blocks.count())]
        if len(chosen) == 1 and chosen[0].width() * chosen[0].height() == 1:
            cell = model.cell(view.currentIndex())
            QGuiApplication.clipboard().setText(cell.text if cell is not None else "")
            return
        columns = {column for block in chosen for column in range(block.left(), block.right() + 1)}
        rows = [range(block.top(), block.bottom() + 1) for block in chosen]
        if rows:
            self._copy(view, _merged(rows), columns)

    # ---- inside

    def _copy(self, view: ColumnsView, rows: Sequence[int], wanted: set[int] | None) -> None:
        model = view.model()
        shown = model.sheet if isinstance(model, SheetModel) else None
        if shown is None:
            return
        header = view.horizontalHeader()
        columns = [
            column
            for column in map(header.logicalIndex, range(header.count()))
            if not view.isColumnHidden(column) and (wanted is None or column in wanted)
        ]

        def put(made: Copied) -> None:
            data = QMimeData()
            data.setText(made.tsv)
            if made.html:
                data.setHtml(made.html)
            QGuiApplication.clipboard().setMimeData(data)

        self._copy_work.ask(lambda stopped: copied(shown, rows, columns, shown_text, stopped), put)

    def _make(self) -> None:
        found, kind, view = self._found, self._kind, self.view
        if found is None:
            return
        sort = view.sort
        current = view.currentIndex()
        key = self._models[kind].key(current.row()) if current.isValid() else ""

        def compute(stopped: Stopped) -> tuple[Sheet, int | None]:
            made = sheet(kind, found, sort, stopped)
            return made, place_of(made, key) if key else None

        self._work.ask(compute, lambda made: self._show(found, made[0], made[1], current.column()))

    def _show(self, found: Found, made: Sheet, place: int | None, column: int) -> None:
        view, model = self._views[made.kind], self._models[made.kind]
        is_answers = made.kind is SheetKind.ANSWERS
        model.show_sheet(made, found.loaded.table.new if is_answers else frozenset())
        if made.rows:
            self._keep_place(view, place, column)
            self._pages.setCurrentWidget(self._pages_by_kind[made.kind])
        else:
            self._pages.setCurrentWidget(self._nothing)
        if isinstance(made.table, Progress):
            totals = Totals(made.table.totals)
            self._totals_model.show_sheet(Sheet(made.kind, totals, range(len(totals))))
            rows = min(len(totals), _TOTALS_ROWS) + 1
            self._totals.setMaximumHeight(self._totals.verticalHeader().defaultSectionSize() * rows + 22)
        self._tell_details()
        self.shown.emit()

    def _forget_hidden(self) -> None:
        """An older load goes: the tables that are not seen are made anew when they are wanted."""
        for kind, model in self._models.items():
            if kind is not self._kind:
                model.clear()

    @staticmethod
    def _keep_place(view: ColumnsView, place: int | None, column: int) -> None:
        """Let the current cell be current again, wherever its row is now; the first row where it has gone."""
        index = view.model().index(place or 0, max(column, 0))
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if place is None:
            view.scrollToTop()
        else:
            view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _tell_details(self) -> None:
        model, index = self._models[self._kind], self.view.currentIndex()
        cell = model.cell(index)
        if cell is None or model.sheet is None:
            self.details.show_cell(None, None, None)
            return
        row = model.sheet.rows[index.row()]
        table = model.sheet.table
        answer: Readable | None = table.rows[row] if isinstance(table, ByAnswer) else cell.answer
        told = row_text(table, row) if answer is None else ""
        self.details.show_cell(answer, cell, table.display_set(row), told)

    def _open(self, row: int) -> None:
        model = self._models[self._kind]
        if model.sheet is not None:
            display_set = model.sheet.table.display_set(model.sheet.rows[row])
            if display_set is not None and not display_set.removed:
                self.open_wanted.emit(display_set.pk)

    def _lay_out(self) -> None:
        for kind, view in self._views.items():
            page: QWidget = view
            if kind is SheetKind.PROGRESS:
                page = QWidget()
                column = QVBoxLayout(page)
                column.setContentsMargins(0, 0, 0, 0)
                column.addWidget(self._totals)
                column.addWidget(view, 1)
            self._pages_by_kind[kind] = page
            self._pages.addWidget(page)
        self._pages.addWidget(self._nothing)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._pages)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([900, 290])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        for kind, view in self._views.items():
            view.sort_wanted.connect(self._make)
            view.opened.connect(self._open)
            view.row_chosen.connect(self._tell_details)
            view.copy_wanted.connect(
                lambda view=view, kind=kind: self.copy_selection(view, self._models[kind])
            )
        self._totals.copy_wanted.connect(lambda: self.copy_selection(self._totals, self._totals_model))
        self._nothing.pressed.connect(self.clear_wanted)
        self.details.open_wanted.connect(self.open_wanted)
        self.details.mask_wanted.connect(self.mask_wanted)
        self._copy_work.changed.connect(lambda: self.copying.emit(self._copy_work.is_busy))


def _merged(rows: list[range]) -> Sequence[int]:
    """The rows of several blocks, each once, from the top."""
    return rows[0] if len(rows) == 1 else sorted({row for block in rows for row in block})


def _titles() -> dict[SheetKind, str]:
    return {
        SheetKind.ANSWERS: tr("Answers", "Answers"),
        SheetKind.BY_READER: tr("Answers", "By display set and reader"),
        SheetKind.BY_DISPLAY_SET: tr("Answers", "By display set"),
        SheetKind.PROGRESS: tr("Answers", "Progress"),
    }
