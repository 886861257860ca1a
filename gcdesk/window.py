"""The window: on which server, as whom and in which study one is, and the tabs."""

from __future__ import annotations

import asyncio

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from gcdesk.api.connection import Connection, ProxyFor
from gcdesk.connect.accounts import Accounts, SignedIn
from gcdesk.connect.frame import Frame, window_title
from gcdesk.connect.keep import Account
from gcdesk.connect.panels import Panels
from gcdesk.connect.practice_offer import PracticeOffer, StartPractice
from gcdesk.connect.session import Session
from gcdesk.connect.sign_in_view import SignInView
from gcdesk.connect.study_view import StudyView
from gcdesk.connect.token_dialog import ask_for_token
from gcdesk.errors import GcdeskError
from gcdesk.journal import Journal
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.study.snapshot import Snapshot
from gcdesk.tabs import AllTabs
from gcdesk.upload.engine.engine import PACE

SIZE = (1280, 720)
STATE = "main_window"


class MainWindow(QMainWindow):
    """Made once by the application, which then calls `begin` or `sign_in_to_practice` and waits for `closed`."""

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        journal: Journal,
        start_practice: StartPractice,
        proxy_for: ProxyFor | None = None,
        *,
        pace: float = PACE,
    ) -> None:
        """*pace*: seconds for each request that follows imports."""
        super().__init__()
        self.closed = asyncio.Event()
        """Set once the window is closed for good."""
        self._tasks = tasks
        self._settings = settings
        self._session: Session | None = None
        self._snapshot: Snapshot | None = None
        self._offer: PracticeOffer | None = None
        self._ask_to_close = tasks.slot(self._close_if_wanted, alone=True)
        self._accounts = Accounts(tasks, settings, proxy_for)
        self._sign_in = SignInView(tasks, settings, self._accounts, start_practice)
        self._study = StudyView(tasks)
        self._tabs = AllTabs(tasks, settings, theme, journal, pace=pace)
        self.panels = Panels(self, tasks, settings, theme, self._tabs.upload.journal_extract, proxy_for)
        self._lay_out()
        self._connect()
        self._show_place(self._sign_in)

    # ---- how it begins and ends

    def begin(self) -> None:
        """Go on as whoever is kept on this computer, or ask who it is."""
        self.panels.look_for_update()
        if kept := self._accounts.kept:
            self._tasks.start(self._sign_in.resume(kept[0]), "begin")

    def enter_practice(self) -> None:
        """Start the practice server and open its study."""
        self._tasks.start(self.sign_in_to_practice(), "enter_practice")

    async def sign_in_to_practice(self) -> None:
        """As `enter_practice`; over once the user is signed in and the study is being loaded."""
        if await self._tabs.leave_asked():
            self._show_place(self._sign_in)
            await self._sign_in.practise()

    def stop(self) -> None:
        """End what is under way with the server; the program ends."""
        self._study.stop()
        self._accounts.stop()
        self._tabs.stop()
        self.panels.close_help()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes once the tab has put away its work, and, while something is being sent, only after asking."""
        if self.closed.is_set():
            event.accept()
        else:
            event.ignore()
            self._ask_to_close()

    def interrupt(self) -> None:
        """The system, or Ctrl+C, ends the program: without asking, within seconds; sending can be gone on with."""
        self._tasks.start(self._end(), "interrupt")

    async def _close_if_wanted(self) -> None:
        if await self._tabs.close_asked():
            await self._end()

    async def _end(self) -> None:
        try:
            await self._tabs.put_away()
        finally:
            self._settings.set_state(STATE, self.saveGeometry())
            self.stop()
            self.closed.set()
            self.close()

    # ---- accounts

    def _signed_in(self, signed_in: SignedIn) -> None:
        self._session, self._snapshot = signed_in.session, None
        self._frame.say(signed_in.note)
        self._show_place(self._study)
        if signed_in.session.practice and self._offer is not None:
            self._study.open_slug(signed_in.session, self._offer.study_slug)
        else:
            self._study.show_session(signed_in.session)

    def _practising(self, signed_in: SignedIn, offer: PracticeOffer) -> None:
        self._offer = offer
        self._tabs.offer(offer)
        self._signed_in(signed_in)

    async def _switch_to(self, account: Account) -> None:
        if await self._add_account():
            await self._sign_in.resume(account)

    async def _add_account(self) -> bool:
        may_leave = await self._tabs.leave_asked()
        if may_leave:
            self._ask_who(can_go_back=self._session is not None)
        return may_leave

    async def _sign_out(self) -> None:
        session = self._session
        if session is None or not await self._tabs.leave_asked():
            return
        self._study.stop()
        self._tabs.leave()
        self._session = self._snapshot = None
        note = await self._accounts.sign_out(session)
        self._ask_who(can_go_back=False)
        self._frame.say(note)

    def _ask_who(self, *, can_go_back: bool) -> None:
        self._sign_in.refresh(can_go_back=can_go_back)
        self._show_place(self._sign_in)

    # ---- the study

    def _opened(self, session: Session, snapshot: Snapshot) -> None:
        self._take_up(session, snapshot)
        self._show_place(self._tabs)

    def _take_up(self, session: Session, snapshot: Snapshot) -> None:
        self._session, self._snapshot = session, snapshot
        self._tabs.show_study(session, snapshot)

    def _renew(self) -> None:
        if self._session is not None and self._snapshot is not None:
            self._study.renew(self._session, self._snapshot.study.slug)

    def _renewed(self, session: Session, snapshot: Snapshot) -> None:
        """The study was loaded again without leaving the tabs: they take it up unless the user is elsewhere now."""
        here = self._snapshot.study.pk if self._snapshot else ""
        if session == self._session and snapshot.study.pk == here:
            self._snapshot = snapshot
            self._tabs.renew(session, snapshot)

    async def _switch_study(self) -> None:
        if self._session is not None and await self._tabs.leave_asked():
            self._show_place(self._study)
            self._study.show_session(self._session, can_go_back=self._snapshot is not None)

    async def _reload_study(self) -> None:
        if self._snapshot is not None and await self._tabs.leave_asked():
            self._go_on_elsewhere(self._snapshot.study.slug)

    def _back(self) -> None:
        self._study.stop()
        self._accounts.stop()
        self._tabs.come_back()
        self._show_place(self._tabs if self._snapshot is not None else self._study)

    async def _another_token(self, refused: GcdeskError) -> Connection | None:
        """What goes on with another token; None: not now."""
        session = self._session
        renewed = session and await ask_for_token(self, self._tasks, self._accounts, session, refused)
        if renewed is None or session != self._session or self._snapshot is None:
            return None
        self._take_up(renewed, self._snapshot)
        return renewed.connection

    def _go_on_elsewhere(self, slug: str) -> None:
        if self._session is not None:
            self._show_place(self._study)
            self._study.open_slug(self._session, slug, can_go_back=True)

    # ---- how it looks

    def _show_place(self, page: QWidget) -> None:
        """Show *page*, and everywhere around it where the user is."""
        # Where a token is asked for, nothing may say that it is practice, or in which study one is.
        is_asking = page is self._sign_in
        practising = self._session is not None and self._session.practice
        session = None if is_asking and practising else self._session
        snapshot = None if is_asking else self._snapshot
        self._frame.show_page(page, session, snapshot, self._accounts)
        self.setWindowTitle(window_title(session, snapshot))

    def _lay_out(self) -> None:
        named(self, "main_window", "gcdesk")
        fit_screen(self, *SIZE)
        self.restoreGeometry(self._settings.state(STATE))
        self._frame = Frame(self._sign_in, self._study, self._tabs)
        self.setCentralWidget(self._frame)

    def _connect(self) -> None:
        slot, head = self._tasks.slot, self._frame.head
        self._sign_in.signed_in.connect(self._signed_in)
        self._sign_in.practising.connect(self._practising)
        self._sign_in.left.connect(self._back)
        self._study.waiting = self._tabs.upload.waiting
        self._study.opened.connect(self._opened)
        self._study.left.connect(self._back)
        self._study.renewed.connect(self._renewed)
        self._tabs.study_changed.connect(self._renew)
        self._tabs.reload_wanted.connect(slot(self._reload_study, alone=True))
        self._tabs.other_study_wanted.connect(self._go_on_elsewhere)
        self._tabs.let_ask_for_token(self._another_token)
        self.panels.settings_saved.connect(self._tabs.take_up_settings)
        head.add_account.connect(slot(self._add_account, alone=True))
        head.sign_out.connect(slot(self._sign_out, alone=True))
        head.switch_to.connect(slot(self._switch_to, alone=True))
        head.switch_study.connect(slot(self._switch_study, alone=True))
        head.reload_study.connect(slot(self._reload_study, alone=True))
        head.about_study.connect(lambda: self.panels.show_study(self._snapshot))
        self.panels.serve(self._frame)
