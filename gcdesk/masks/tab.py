"""The masks tab: what readers drew, listed, looked at over its image, and saved as files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gcdesk.api.connection import Connection
from gcdesk.journal import Journal
from gcdesk.kit import browser
from gcdesk.kit.fitting import Fitting, scrolling
from gcdesk.kit.settings import Settings
from gcdesk.kit.shared_load import SharedLoad
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, named
from gcdesk.masks.browsing import emptiness
from gcdesk.masks.browsing.emptiness import Emptiness
from gcdesk.masks.browsing.filter_view import FilterView
from gcdesk.masks.browsing.head_view import HeadView
from gcdesk.masks.browsing.looks_work import LooksWork
from gcdesk.masks.browsing.masks_view import MasksView
from gcdesk.masks.browsing.model import MasksModel
from gcdesk.masks.browsing.pages import Pages
from gcdesk.masks.keeping.save_view import SaveView
from gcdesk.masks.keeping.save_work import SaveWork
from gcdesk.masks.listing.found import MASK, MaskRow, on_top, shown
from gcdesk.masks.listing.loaded import Loaded, load
from gcdesk.masks.preview.preview_view import PreviewView
from gcdesk.masks.preview.preview_work import PreviewWork
from gcdesk.masks.showing.cache import MEGABYTE, MaskCache
from gcdesk.study.answers import Answers, AnswersSource, loading_text
from gcdesk.study.place import Place
from gcdesk.study.reader_key import memory_of
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr

OpenPage = Callable[[QUrl], object]


class MasksTab(QWidget):
    """Joins loading, list, preview and saving. Nothing is loaded before it is shown."""

    study_changed = Signal()
    """Never: masks are only read here."""

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,  # noqa: ARG002 - what every tab is given
        journal: Journal | None = None,  # noqa: ARG002 - the same
        *,
        open_page: OpenPage = browser.open_page,
    ) -> None:
        super().__init__()
        named(self, "masks_tab", tr("Masks", "Masks"))
        self._tasks, self._settings, self._open_page = tasks, settings, open_page
        self._place: Place | None = None
        self._cache: MaskCache | None = None
        self._owes_load = False
        self._wanted_mask = ""
        """The mask to be shown as soon as it is loaded."""
        self._rows: tuple[MaskRow, ...] = ()
        self.head = HeadView()
        self.filters = FilterView()
        self.model = MasksModel(self)
        self.list = MasksView(self.model, settings)
        self.preview = PreviewView()
        self._save_view = SaveView()
        self._load: SharedLoad[Answers, Snapshot, Loaded] = SharedLoad(
            self.head.busy, loading_text, load, tasks, self
        )
        self._looks = LooksWork(self.model, tasks, self)
        self._preview_work = PreviewWork(self.preview, tasks, self)
        self.run = SaveWork(self._save_view, self.model, tasks, settings, self)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._pages = Pages(self._split)
        self._lay_out()
        self._connect()
        self._show_page()

    # ---- for the window

    @property
    def busy(self) -> bool:
        """Whether masks are being saved; loading can be begun again at any time."""
        return self.run.is_busy

    def show_study(
        self,
        connection: Connection,
        user: str,
        practice: bool,
        snapshot: Snapshot,
        answers: AnswersSource,
    ) -> None:
        """Be about this study; the same one again keeps filters, place and preview."""
        before, self._place = self._place, Place(connection, user, practice, snapshot)
        same = self._place.sees_the_same(before)
        self._load.use(answers, snapshot, same=same)
        folder, limit = self._settings.places.cache / "masks", self._settings.mask_cache * MEGABYTE
        self._cache = MaskCache(folder, connection.server, user, limit)
        self._looks.use(connection, self._cache)
        self._preview_work.use(connection, self._cache)
        self.run.use(connection)
        if same:
            self._tasks.start(self._load.renew(), "renew the words of masks")
        else:
            self._forget()
        self._owes_load = self._load.latest is None
        self._load_if_seen()

    def show_mask(self, answer_pk: str) -> None:
        """Show the mask of the answer of that key, whatever the filters say; once it is loaded, if it is not yet."""
        self._wanted_mask = answer_pk
        self._go_to_wanted()
        self._load_if_seen()

    def take_up_settings(self) -> None:
        """The settings were changed: what is kept of masks stays within its limit."""
        if self._cache is not None:
            self._tasks.start(self._limit(self._cache, self._settings.mask_cache * MEGABYTE), "limit masks")

    async def leave_asked(self) -> bool:
        """Another study is wanted: whether it may be; asks while masks are being saved."""
        return await self.run.ask_to_stop()

    async def close_asked(self) -> bool:
        """The window is to be closed: whether it may be; asks while masks are being saved."""
        return await self.run.ask_to_stop()

    async def put_away(self) -> None:
        """The program ends: what is saved stays, nothing half written does."""
        self.stop()
        await self.run.stopped()

    def stop(self) -> None:
        """Load and save no more."""
        self._load.stop()
        self._load.forget()
        self._looks.stop()
        self._preview_work.stop()
        self.run.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Load, when that is not done yet."""
        super().showEvent(event)
        self._load_if_seen()

    # ---- what the user can do

    async def refresh(self) -> None:
        """Load the answers again, and show what is new."""
        await self._load.load(anew=self._load.latest is not None)

    async def save(self) -> None:
        """Save the selected masks, or all that are shown, after asking where and how."""
        await self._save(self._to_save()[0])

    async def save_one(self, row: MaskRow) -> None:
        """Save that mask alone, after asking where and how."""
        await self._save((row,))

    def open_display_set(self, pk: str) -> None:
        """Open a display set in the browser."""
        if self._place is not None and pk:
            self._open_page(QUrl(self._place.page_of(pk)))

    # ---- inside

    async def _save(self, rows: tuple[MaskRow, ...]) -> None:
        loaded = self._load.latest
        if loaded is not None and self._place is not None:
            await self.run.save(rows, loaded.rows, loaded.answers.readers, memory_of(self._place))

    @property
    def _all_readers(self) -> bool:
        return self._place is not None and self._place.snapshot.may_change

    async def _limit(self, cache: MaskCache, size: int) -> None:
        await self._tasks.run(setattr, cache, "limit", size)

    def _load_if_seen(self) -> None:
        if self._owes_load and self.isVisible() and self._place is not None:
            self._owes_load = False
            self._tasks.start(self._load.load(anew=False), "load masks")

    def _forget(self) -> None:
        """Another study: nothing of the one before is shown."""
        self._rows, self._wanted_mask = (), ""
        self._preview_work.look_at(None, ())
        self.model.forget()
        self.filters.forget()
        self.filters.offer((), all_readers=self._all_readers)
        self.run.forget()
        self.head.show_loaded(None, all_readers=self._all_readers)
        self._show_page()

    def _take_up(self, loaded: Loaded) -> None:
        self._rows = loaded.rows
        self.filters.offer(loaded.rows, all_readers=loaded.answers.all_readers)
        self._filter()
        self._go_to_wanted()

    def _filter(self) -> None:
        """Show what the filters leave; what is looked at stays so while it is among that."""
        self.model.show_rows(self._rows, shown(self._rows, self.filters.wanted))
        loaded = self._load.latest
        self.head.show_loaded(loaded, all_readers=self._all_readers, shown=self.model.rowCount())
        self._look_at(self.list.current_row)
        self._offer_save()
        self._show_page()

    def _go_to_wanted(self) -> None:
        if not self._wanted_mask or self._load.latest is None:
            return
        pk, self._wanted_mask = self._wanted_mask, ""
        if self.model.line_of(pk) is None:
            self.filters.clear()
        if self.list.go_to(pk):
            self.list.setFocus()

    def _look_at(self, row: MaskRow | None) -> None:
        self._preview_work.look_at(row, on_top(row, self._rows) if row is not None else ())

    def _to_save(self) -> tuple[tuple[MaskRow, ...], bool]:
        """What "Save" is about, and whether it is what the user has selected: more than the one that is looked at."""
        chosen = self.list.chosen_rows
        if len(chosen) > 1:
            return chosen, True
        return self.model.shown_rows, False

    def _offer_save(self) -> None:
        rows, selected = self._to_save()
        self._save_view.offer(len(rows), of=len(self._rows), selected=selected)

    def _follow_saving(self) -> None:
        self.list.may_save = not self.run.is_busy

    def _show_page(self) -> None:
        self.filters.setEnabled(bool(self._rows))
        if self.model.rowCount():
            self._pages.show_list()
        else:
            self._pages.show_empty(self._why_empty())

    def _why_empty(self) -> Emptiness:
        if self._load.is_busy:
            return emptiness.still_loading()
        if self._load.latest is None:
            return emptiness.not_loaded()
        if self._rows:
            return emptiness.filtered_out()
        questions = self._place.snapshot.study.questions if self._place is not None else ()
        asked_for = any(question.answer_type == MASK for question in questions)
        return emptiness.no_masks(asked_for=asked_for, all_readers=self._all_readers)

    def _press_empty(self) -> None:
        if self._load.latest is None:
            self._tasks.start(self.refresh(), "load masks")
        else:
            self.filters.clear()

    def _follow_load(self) -> None:
        self.head.follow(is_busy=self._load.is_busy)
        self._show_page()

    def _lay_out(self) -> None:
        named(self._split, "masks_split", tr("Masks", "List and preview"))
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(Fitting(self.preview))
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([780, 460])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(SMALL)
        layout.addWidget(scrolling(self.head, self.filters, self._pages, tall=self._pages), 1)
        layout.addWidget(self._save_view)

    def _connect(self) -> None:
        slot = self._tasks.slot
        refresh = slot(self.refresh, alone=True)
        self.head.refresh_wanted.connect(refresh)
        self._pages.pressed.connect(self._press_empty)
        self.filters.changed.connect(self._filter)
        self._load.loaded.connect(self._take_up)
        self._load.changed.connect(self._follow_load)
        self.list.seen.connect(self._looks.want)
        self.list.looked_at.connect(self._look_at)
        self.list.chosen.connect(self._offer_save)
        self.list.page_wanted.connect(self.open_display_set)
        self.list.save_wanted.connect(slot(self.save_one, alone=True))
        self.run.changed.connect(self._follow_saving)
        self.preview.page_wanted.connect(self.open_display_set)
        self._save_view.save_wanted.connect(slot(self.save, alone=True))
        for keys, slot_ in (("F5", refresh), ("Ctrl+F", self.filters.search)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot_)
