"""The second page: choose a reader study from one's own, or by its slug or address."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping
from urllib.parse import quote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gcdesk.api.connection import origin
from gcdesk.api.models import Study
from gcdesk.api.studies import slug_of
from gcdesk.connect.loading import Loading
from gcdesk.connect.message import Message
from gcdesk.connect.session import Session
from gcdesk.connect.study_list import StudyList
from gcdesk.errors import Cancelled, GcdeskError, NotFound
from gcdesk.kit import browser
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.progress import Sampler
from gcdesk.kit.resources import icon
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, WIDE, BusyStrip, label, named, primary
from gcdesk.texts import tr

PAGE_WIDTH = 860

Waiting = Callable[[str, str], Mapping[str, str]]
"""Tells what of a user's work (server, user name) waits in which studies, in words by the study's pk. Blocks."""


def study_page(session: Session, wanted: Study | str) -> str:
    """The web page of what was wanted, on the server that *session* is signed in to; "" when it can't be there."""
    server = session.connection.server
    text = wanted if isinstance(wanted, str) else wanted.slug
    elsewhere = origin(text.strip())
    if elsewhere is not None and elsewhere != origin(server):
        return ""
    try:
        return f"{server}/reader-studies/{quote(slug_of(text), safe='')}/"
    except NotFound:
        return ""


class StudyView(QWidget):
    """Lists the reader studies of a session and opens one. Everything slow runs in the background."""

    opened = Signal(object, object)
    """A study was chosen and loaded: the `Session` and the `Snapshot`."""
    renewed = Signal(object, object)
    """The same, after `renew`."""
    left = Signal()
    """Back to the study that is open."""

    def __init__(self, tasks: Tasks, open_page: Callable[[QUrl], object] = browser.open_page) -> None:
        super().__init__()
        self._tasks = tasks
        self.waiting: Waiting | None = None
        self._open_page = open_page
        self._session: Session | None = None
        self._loading: Loading | None = None
        self._work: asyncio.Task[None] | None = None
        self._page = ""
        self.setObjectName("study_view")
        self._text = ""
        self._make_widgets()
        self._lay_out()
        self._connect()

    # ---- what the window asks for

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes here can type at once."""
        super().showEvent(event)
        self._list.search.setFocus()

    def show_session(self, session: Session, *, can_go_back: bool = False) -> None:
        """List the studies of *session*, for the user to choose."""
        self._begin(session, can_go_back=can_go_back)
        self._start(self._load_list(session))

    def open_slug(self, session: Session, slug: str, *, can_go_back: bool = False) -> None:
        """Open the study *slug* of *session* without asking; when that fails, the user chooses."""
        self._begin(session, can_go_back=can_go_back)
        self._start(self._open(session, slug))

    def renew(self, session: Session, slug: str) -> None:
        """Load the study *slug* once more without showing it; when that fails, what is known stays."""
        self._start(self._renew(session, slug))

    def stop(self) -> None:
        """End what is being loaded; nothing is said."""
        if self._loading is not None:
            self._loading.stop()
        if self._work is not None:
            self._work.cancel()
        self._work = None
        self._rest()

    # ---- what the user does

    def open_chosen(self) -> None:
        """The button: open what was pasted, else the study that is selected."""
        pasted = self._address.text().strip()
        wanted = pasted or self._list.chosen()
        if self._session is not None and wanted:
            self._start(self._open(self._session, wanted))

    def look_again(self) -> None:
        """List the studies once more."""
        if self._session is not None:
            self._refuse(None)
            self._start(self._load_list(self._session))

    def show_page(self) -> None:
        """The button beside "no such study": its page, where access is requested."""
        self._open_page(QUrl(self._page))

    # ---- in the background

    async def _load_list(self, session: Session) -> None:
        self._list.expect()
        loading = self._begin_loading(session, tr("Connect", "Looking for your reader studies…"))
        try:
            studies = await self._tasks.run(loading.list_studies)
        except GcdeskError as error:
            self._refuse(error)
        else:
            self._list.show_studies(studies)
            if self.waiting is not None:
                self._list.show_waiting(
                    await self._tasks.run(self.waiting, session.connection.server, session.user)
                )
        self._rest()

    async def _open(self, session: Session, wanted: Study | str) -> None:
        self._refuse(None)
        loading = self._begin_loading(session, tr("Connect", "Opening the reader study…"))
        try:
            snapshot = await self._tasks.run(loading.open, wanted)
        except GcdeskError as error:
            self._refuse(error, study_page(session, wanted) if isinstance(error, NotFound) else "")
            self._rest()
            if not self._list.loaded:
                await self._load_list(session)
        else:
            self._rest()
            self._address.clear()
            self.opened.emit(session, snapshot)

    async def _renew(self, session: Session, slug: str) -> None:
        self._loading = Loading(session.connection)
        with contextlib.suppress(GcdeskError):
            self.renewed.emit(session, await self._tasks.run(self._loading.open, slug))
        self._rest()

    # ---- inside

    def _begin(self, session: Session, *, can_go_back: bool) -> None:
        self.stop()
        self._session = session
        self._list.clear()
        self._address.clear()
        self._refuse(None)
        self._back.setVisible(can_go_back)
        self._list.search.setFocus()

    def _start(self, work: Coroutine[object, object, None]) -> None:
        self.stop()
        self._work = self._tasks.start(work)

    def _begin_loading(self, session: Session, text: str) -> Loading:
        loading = self._loading = Loading(session.connection)
        self._text = text
        self._busy.begin(text)
        self._sampler.start()
        self._follow_choice()
        return loading

    def _rest(self) -> None:
        """Nothing is being loaded."""
        self._loading = None
        self._sampler.stop()
        self._busy.end()
        if self._session is not None:
            self._list.say_stopped()
        self._follow_choice()

    def _show_progress(self) -> None:
        if self._loading is not None:
            now = self._loading.progress
            self._busy.show_progress(now.loaded, now.total, now.waiting or self._text)

    def _refuse(self, error: GcdeskError | None, page: str = "") -> None:
        """Say why not; None, and what the user stopped: say nothing."""
        if error is None or isinstance(error, Cancelled):
            self._message.say("")
        else:
            self._message.say(error.sentence, error.help_target)
        self._page = page
        self._page_button.setVisible(bool(page))

    def _address_typed(self, text: str) -> None:
        if text.strip():
            self._list.choose_none()
        self._follow_choice()

    def _study_selected(self) -> None:
        if self._list.chosen() is not None:
            self._address.clear()
        self._follow_choice()

    def _follow_choice(self) -> None:
        something = self._list.chosen() is not None or bool(self._address.text().strip())
        self._open_button.setEnabled(something)

    # ---- how it looks

    def _make_widgets(self) -> None:
        self._list = StudyList()
        self._sampler = Sampler(self, self._show_progress)
        self._busy = BusyStrip("study_busy")
        self._message = Message("study_message")
        text = tr("Connect", "Open its page…")
        self._page_button = named(
            QPushButton(text),
            "study_page_button",
            text,
            tr("Connect", "There you can ask its editors for access"),
        )
        self._page_button.setIcon(icon("external"))
        self._page_button.hide()
        hint = tr("Connect", "Or paste the slug or the address of a reader study")
        self._address = named(QLineEdit(), "study_address", hint)
        self._address.setPlaceholderText(hint)
        text = tr("Connect", "Open this study")
        self._open_button = primary(named(QPushButton(text), "open_study_button", text))
        text = tr("Connect", "Back")
        self._back = named(
            QPushButton(text), "study_back_button", text, tr("Connect", "Stay with the study that is open")
        )

    def _lay_out(self) -> None:
        page = QFrame()
        page.setMaximumWidth(PAGE_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        title = label(tr("Connect", "Choose a reader study"), "title")
        self._message.row.addWidget(self._page_button)
        above = (title, self._list, self._address, self._message)
        column.addWidget(scrolling(*above, tall=self._list, spacing=GAP), 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._back)
        row.addWidget(self._busy, 1)
        row.addStretch(0)
        row.addWidget(self._open_button)
        column.addLayout(row)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        outer.addStretch(1)
        outer.addWidget(page, 100)
        outer.addStretch(1)

    def _connect(self) -> None:
        self._open_button.clicked.connect(self.open_chosen)
        self._address.returnPressed.connect(self.open_chosen)
        self._address.textChanged.connect(self._address_typed)
        self._list.activated.connect(self.open_chosen)
        self._list.changed.connect(self._study_selected)
        self._list.again.connect(self.look_again)
        self._page_button.clicked.connect(self.show_page)
        self._back.clicked.connect(self.left)
        self._busy.stopped.connect(self.stop)
