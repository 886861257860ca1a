"""The answers tab: what readers said, how far they are, how far they agree, and all of it as files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gcdesk.answers.charts.pictures_view import PicturesView
from gcdesk.answers.earlier_loads import EarlierLoads
from gcdesk.answers.exporting.export_view import ExportView
from gcdesk.answers.exporting.export_work import ExportWork
from gcdesk.answers.filter_view import FilterView
from gcdesk.answers.head_view import HeadView, ViewsRow
from gcdesk.answers.latest_work import LatestWork
from gcdesk.answers.measures.bland_altman_view import BlandAltmanView
from gcdesk.answers.measures.confusion_view import ConfusionView
from gcdesk.answers.measures.measures_view import MeasuresView
from gcdesk.answers.measures.outcome import compare_readers, compare_with_truth
from gcdesk.answers.measures.scope import scope_of
from gcdesk.answers.nothing_view import NothingView
from gcdesk.answers.sheets import Found, Loaded, SheetKind, find, load_after
from gcdesk.answers.sheets_view import SheetsView
from gcdesk.answers.tables.filters import Filter
from gcdesk.api.connection import Connection
from gcdesk.journal import Journal
from gcdesk.kit import browser, resources
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.settings import Settings
from gcdesk.kit.shared_load import SharedLoad
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, label, named
from gcdesk.study.answers import Answers, AnswersSource, loading_text
from gcdesk.study.place import Place
from gcdesk.study.reader_key import memory_of
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr

OpenPage = Callable[[QUrl], object]
_SHEETS = tuple(SheetKind)
"""The first views, in the order of their buttons."""
_LEAST_HEIGHT = 230
"""Pixels at 100 % for a view; in smaller windows the tab scrolls."""


class AnswersTab(QWidget):
    """Joins loading, filters and views. Nothing is loaded before it is shown."""

    study_changed = Signal()
    """Never: answers are only read here."""
    mask_wanted = Signal(str)
    """The mask of the answer of that key is to be looked at, in the masks tab."""

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        journal: Journal | None = None,  # noqa: ARG002 - what every tab is given
        *,
        open_page: OpenPage = browser.open_page,
    ) -> None:
        super().__init__()
        named(self, "answers_tab", tr("Answers", "Answers"))
        self._tasks = tasks
        self._open_page = open_page
        self._place: Place | None = None
        self._found: Found | None = None
        self._owes_load = False
        self.head = HeadView()
        self._views = ViewsRow()
        self.filters = FilterView()
        self._count = named(
            label("", "muted", wrap=False), "answers_count", tr("Answers", "How many answers are shown")
        )
        self._load: SharedLoad[Answers, Snapshot, Loaded] = SharedLoad(
            self.head.busy,
            loading_text,
            load_after,
            tasks,
            self,
            making=tr("Answers", "Putting the answers into words…"),
        )
        self._earlier = EarlierLoads(tasks)
        self._filter_work = LatestWork(tasks, "filter answers", self)
        self.sheets = SheetsView(tasks, settings)
        self.pictures = PicturesView(tasks, settings, theme)
        self.truth = MeasuresView("truth", tr("Answers", "Ground truth"), compare_with_truth, tasks, settings)
        confusion = ConfusionView()
        self.truth.put_beside(confusion, confusion)
        self.agreement = MeasuresView(
            "agreement", tr("Answers", "Agreement"), compare_readers, tasks, settings
        )
        differences = BlandAltmanView(tasks, theme)
        self.agreement.put_beside(differences, differences)
        self._export_view = ExportView()
        self._export = ExportWork(self._export_view, tasks, settings, self)
        self._empty = NothingView()
        self._pages = _Pages()
        self._tools = QWidget()
        self._lay_out()
        self._connect()

    # ---- for the window

    @property
    def busy(self) -> bool:
        """Whether a file is being written; loading can be begun again at any time."""
        return self._export.is_busy

    def show_study(
        self,
        connection: Connection,
        user: str,
        practice: bool,
        snapshot: Snapshot,
        answers: AnswersSource,
    ) -> None:
        """Be about this study; the same one again keeps view, filters and place."""
        before, self._place = self._place, Place(connection, user, practice, snapshot)
        same = self._place.sees_the_same(before)
        self._load.use(answers, snapshot, same=same)
        if same:
            self._tasks.start(self._load.renew(), "renew the words of answers")
        else:
            self._forget()
        self._owes_load = self._load.latest is None
        self._load_if_seen()

    async def leave_asked(self) -> bool:
        """Another study is wanted: whether it may be; asks while a file is being written."""
        return await self._export.ask_to_stop()

    async def close_asked(self) -> bool:
        """The window is to be closed: whether it may be; asks while a file is being written."""
        return await self._export.ask_to_stop()

    async def put_away(self) -> None:
        """The program ends: nothing half written stays."""
        self.stop()
        await self._export.ended()

    def stop(self) -> None:
        """Load, compute and write no more."""
        self._load.stop()
        self._load.forget()
        self._filter_work.stop()
        self._export.stop()
        for view in (self.sheets, self.pictures, self.truth, self.agreement):
            view.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Load, when that is not done yet."""
        super().showEvent(event)
        self._load_if_seen()

    # ---- what the user can do

    async def refresh(self) -> None:
        """Load the answers again, and show what is new."""
        await self._load.load(anew=self._load.latest is not None)

    async def export(self) -> None:
        """Write answers to files."""
        if self._place is not None and self._found is not None:
            await self._export.export(self._place.snapshot, self._found, memory_of(self._place))

    async def truth_file(self) -> None:
        """Make a ground truth file for the website."""
        if self._place is not None:
            await self._export.truth_file(self._place.snapshot, self._load.latest)

    def open_display_set(self, pk: str) -> None:
        """Open a display set in the browser."""
        if self._place is not None and pk:
            self._open_page(QUrl(self._place.page_of(pk)))

    def choose_view(self, number: int) -> None:
        """Show a view, by its place in the row."""
        self._tools.setVisible(number < len(_SHEETS))
        if number < len(_SHEETS):
            self.sheets.show_kind(_SHEETS[number])
        else:
            self.sheets.rest()
        self._show_page()

    # ---- inside

    def _load_if_seen(self) -> None:
        if self._owes_load and self.isVisible() and self._place is not None:
            self._owes_load = False
            self._tasks.start(self._load.load(anew=False), "load answers")

    def _forget(self) -> None:
        """Another study: nothing of the one before is shown."""
        self._found = None
        self._earlier.follow(None)
        self._filter_work.stop()
        self.sheets.stop()
        self.filters.clear()
        self._export_view.clear()
        self.head.show_loaded(None, all_readers=self._all_readers)
        self._count.clear()
        self._show_page()

    @property
    def _all_readers(self) -> bool:
        return self._place is not None and self._place.snapshot.may_change

    def _take_up(self, loaded: Loaded) -> None:
        self._earlier.follow(loaded)
        self.head.show_loaded(loaded, all_readers=loaded.reading.all_readers)
        self.filters.offer(loaded.reading)
        self._filter()

    def _filter(self) -> None:
        loaded = self._load.latest
        if loaded is not None:
            wanted = self.filters.wanted
            self._filter_work.ask(lambda stopped: find(loaded, wanted, stopped), self._show_found)

    def _show_found(self, found: Found) -> None:
        self._found = found
        self._count.setText(count_text(found))
        reading = found.loaded.reading
        self.sheets.show_found(found)
        self.pictures.show_found(found)
        if self._place is not None:
            scope = scope_of(found, self._place.snapshot)
            self.truth.show_scope(scope)
            self.agreement.show_scope(scope)
        self._show_page(is_empty=not reading.rows)

    def _show_page(self, *, is_empty: bool | None = None) -> None:
        if is_empty is None:
            is_empty = self._found is None or not self._found.loaded.reading.rows
        self.filters.setEnabled(not is_empty)
        self._views.setEnabled(not is_empty)
        self._tools.setEnabled(not is_empty)
        if not is_empty:
            self._pages.setCurrentIndex(1 + max(0, self._views.current - len(_SHEETS) + 1))
            return
        self._empty.tell(
            is_loaded=self._load.latest is not None, is_busy=self._load.is_busy, all_readers=self._all_readers
        )
        self._pages.setCurrentIndex(0)

    def _follow_load(self) -> None:
        self.head.follow(is_busy=self._load.is_busy)
        self._show_page()

    def _lay_out(self) -> None:
        text = tr("Answers", "Copy table")
        tip = tr(
            "Answers",
            "Copies the table as it is shown, to be pasted into a spreadsheet; Ctrl+C copies what is selected",
        )
        self._copy = named(QPushButton(text), "copy_table", text, tip)
        self._copy.setIcon(resources.icon("copy"))
        text = tr("Answers", "Columns")
        self._columns = named(
            QPushButton(text),
            "columns_button",
            text,
            tr("Answers", "Which columns are shown, and the order of the rows"),
        )
        self._columns.setIcon(resources.icon("columns"))
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._copy)
        row.addWidget(self._columns)
        line = QWidget()
        below = QHBoxLayout(line)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        below.addWidget(self._count, 1)
        below.addWidget(self._tools)
        for page in (self._empty, self.sheets, self.pictures, self.truth, self.agreement):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(
            scrolling(
                self.head, self._export_view, self._views, self.filters, line, self._pages, tall=self._pages
            )
        )

    def _connect(self) -> None:
        slot = self._tasks.slot
        self.head.refresh_wanted.connect(slot(self.refresh, alone=True))
        self.head.export_wanted.connect(slot(self.export, alone=True))
        self.head.truth_file_wanted.connect(slot(self.truth_file, alone=True))
        self._empty.pressed.connect(slot(self.refresh, alone=True))
        self._views.chosen.connect(self.choose_view)
        self.filters.changed.connect(self._filter)
        self._load.loaded.connect(self._take_up)
        self._load.changed.connect(self._follow_load)
        self._copy.clicked.connect(self.sheets.copy_table)
        self._columns.clicked.connect(self._show_columns)
        self.sheets.shown.connect(self._earlier.let_go)
        self.sheets.open_wanted.connect(self.open_display_set)
        self.sheets.mask_wanted.connect(self.mask_wanted)
        self.sheets.clear_wanted.connect(self.filters.clear)
        for keys, slot_ in (("F5", slot(self.refresh, alone=True)), ("Ctrl+F", self.filters.search)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot_)

    def _show_columns(self) -> None:
        menu = self.sheets.view.columns_menu()
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))


class _Pages(QStackedWidget):
    """The views. How high one would like to be must not make the tab scroll: what is in it scrolls by itself."""

    def sizeHint(self) -> QSize:
        """Hardly any height."""
        return QSize(super().sizeHint().width(), _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(super().minimumSizeHint().width(), _LEAST_HEIGHT)


def count_text(found: Found) -> str:
    """How many answers the filters leave, of how many."""
    n, total = len(found.rows), len(found.loaded.reading.given)
    if found.wanted == Filter():
        return tr("Answers", "All {total:,} answers", total=total)
    return tr("Answers", "{n:,} of {total:,} answers", n=n, total=max(total, n))
