"""The answers tab: what readers said, how far they are, how far they agree, and all of it as files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.answers.earlier_loads import EarlierLoads
from gcdesk.answers.exporting.export_view import ExportView
from gcdesk.answers.exporting.export_work import ExportWork
from gcdesk.answers.filter_view import FilterView
from gcdesk.answers.head_view import HeadView
from gcdesk.answers.latest_work import LatestWork
from gcdesk.answers.sheets import Found, Loaded, find, load_after
from gcdesk.answers.tools_line import ToolsLine
from gcdesk.answers.views import Views, ViewsRow
from gcdesk.api.connection import Connection
from gcdesk.journal import Journal
from gcdesk.kit import browser
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.settings import Settings
from gcdesk.kit.shared_load import SharedLoad
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, named
from gcdesk.study.answers import Answers, AnswersSource, loading_text
from gcdesk.study.place import Place
from gcdesk.study.reader_key import memory_of
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr

OpenPage = Callable[[QUrl], object]


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
        self._row = ViewsRow()
        self.filters = FilterView()
        self._line = ToolsLine()
        self.views = Views(self._row, tasks, settings, theme)
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
        self._export_view = ExportView()
        self._export = ExportWork(self._export_view, tasks, settings, self)
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
        self.views.stop()

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
        self.views.sheets.stop()
        self.filters.forget()
        self._export_view.clear()
        self.head.show_loaded(None, all_readers=self._all_readers)
        self._line.count(None)
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
        self._line.count(found)
        if self._place is not None:
            self.views.take(found, self._place.snapshot)
        self._show_page()

    def _show_page(self) -> None:
        is_empty = self._found is None or not self._found.loaded.reading.rows
        self.filters.setEnabled(not is_empty)
        self.filters.hold_truth(self.views.why_no_truth)
        self._line.setVisible(not self.views.is_figures)  # figures are not of the answers that it counts
        self._line.offer(is_table=self.views.is_table, is_empty=is_empty)
        if is_empty:
            self.views.show_nothing(
                is_loaded=self._load.latest is not None,
                is_busy=self._load.is_busy,
                all_readers=self._all_readers,
            )
        else:
            self.views.show_chosen()

    def _follow_load(self) -> None:
        self.head.follow(is_busy=self._load.is_busy)
        self._show_page()

    def _lay_out(self) -> None:
        above = (self.head, self._export_view, self._row, self.filters, self._line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(scrolling(*above, self.views, tall=self.views))

    def _connect(self) -> None:
        slot, sheets = self._tasks.slot, self.views.sheets
        self.head.refresh_wanted.connect(slot(self.refresh, alone=True))
        self.head.export_wanted.connect(slot(self.export, alone=True))
        self.head.truth_file_wanted.connect(slot(self.truth_file, alone=True))
        self.views.nothing.pressed.connect(slot(self.refresh, alone=True))
        self._row.chosen.connect(self._show_page)
        self.filters.changed.connect(self._filter)
        self._load.loaded.connect(self._take_up)
        self._load.changed.connect(self._follow_load)
        self._line.copy_wanted.connect(sheets.copy_table)
        self._line.columns_wanted.connect(self._show_columns)
        sheets.shown.connect(self._earlier.let_go)
        sheets.open_wanted.connect(self.open_display_set)
        sheets.mask_wanted.connect(self.mask_wanted)
        sheets.clear_wanted.connect(self.filters.clear)
        for keys, slot_ in (("F5", slot(self.refresh, alone=True)), ("Ctrl+F", self.filters.search)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot_)

    def _show_columns(self) -> None:
        self._line.pop_up_columns(self.views.sheets.view.columns_menu())
