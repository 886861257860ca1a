"""What is behind the sign-in page: the list of studies, the tabs of the one that is open, and the dialogs over them.

Nearly all of gcdesk is loaded with this module. So the window loads it step by step once its first page has been painted
(`MainWindow.rooms`, `gcdesk.later`), and nothing that the first page needs may import it.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from gcdesk.api.connection import Connection, ProxyFor
from gcdesk.connect.account import Account, NoKeyStore
from gcdesk.connect.accounts import Accounts, SignedIn
from gcdesk.connect.frame import Frame, window_title
from gcdesk.connect.panels import Panels
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.connect.session import Session
from gcdesk.connect.sign_in_view import SignInView
from gcdesk.connect.study_view import StudyView
from gcdesk.connect.token_dialog import ask_for_token
from gcdesk.errors import GcdeskError
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from gcdesk.tabs import AllTabs

_log = logging.getLogger(__name__)


class Rooms(QObject):
    """Who is signed in, in which study, and what is shown of it. Made once, and shown in the window's frame."""

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        sign_in: SignInView,
        accounts: Accounts,
        tabs: AllTabs,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        proxy_for: ProxyFor | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._sign_in = sign_in
        self._accounts = accounts
        self._tasks = tasks
        self._session: Session | None = None
        self._snapshot: Snapshot | None = None
        self._offer: PracticeOffer | None = None
        self.study = StudyView(tasks)
        self.tabs = tabs
        self.panels = Panels(window, tasks, settings, theme, tabs.upload.journal_extract, proxy_for)
        frame.add_page(self.study)
        frame.add_page(tabs, lambda: tabs.help_page)
        self._connect()

    async def practise(self) -> None:
        """Begin practice, if what is under way may be left."""
        if await self.tabs.leave_asked():
            self._show_place(self._sign_in)
            await self._sign_in.practise()

    def stop(self) -> None:
        """End what is under way with the server; the program ends."""
        self.study.stop()
        self.tabs.stop()
        self.panels.close_help()

    # ---- accounts

    def _signed_in(self, signed_in: SignedIn) -> None:
        self._session, self._snapshot = signed_in.session, None
        self._say(signed_in.note)
        self._show_place(self.study)
        if signed_in.session.practice and self._offer is not None:
            self.study.open_slug(signed_in.session, self._offer.study_slug)
        else:
            self.study.show_session(signed_in.session)

    def _practising(self, signed_in: SignedIn, offer: PracticeOffer) -> None:
        self._offer = offer
        self.tabs.offer(offer)
        self._signed_in(signed_in)

    async def _switch_to(self, account: Account) -> None:
        if await self._add_account():
            await self._sign_in.resume(account)

    async def _add_account(self) -> bool:
        may_leave = await self.tabs.leave_asked()
        if may_leave:
            self._ask_who(can_go_back=self._session is not None)
        return may_leave

    async def _sign_out(self) -> None:
        session = self._session
        if session is None or not await self.tabs.leave_asked():
            return
        self.study.stop()
        self.tabs.leave()
        self._session = self._snapshot = None
        note = await self._accounts.sign_out(session)
        self._ask_who(can_go_back=False)
        self._say(note)

    def _say(self, note: str) -> None:
        """Say what could not be kept of a token, or not be forgotten."""
        self._frame.say(note, NoKeyStore.help_target if note else "")

    def _ask_who(self, *, can_go_back: bool) -> None:
        self._sign_in.refresh(can_go_back=can_go_back)
        self._show_place(self._sign_in)

    # ---- the study

    def _opened(self, session: Session, snapshot: Snapshot) -> None:
        self._take_up(session, snapshot)
        self._show_place(self.tabs)
        _log.info("The tabs show a study")

    def _take_up(self, session: Session, snapshot: Snapshot) -> None:
        self._session, self._snapshot = session, snapshot
        self.tabs.show_study(session, snapshot)

    def _renew(self) -> None:
        if self._session is not None and self._snapshot is not None:
            self.study.renew(self._session, self._snapshot.study.slug)

    def _renewed(self, session: Session, snapshot: Snapshot) -> None:
        """The study was loaded again without leaving the tabs: they take it up unless the user is elsewhere now."""
        here = self._snapshot.study.pk if self._snapshot else ""
        if session == self._session and snapshot.study.pk == here:
            self._snapshot = snapshot
            self.tabs.renew(session, snapshot)

    async def _switch_study(self) -> None:
        if self._session is not None and await self.tabs.leave_asked():
            self._show_place(self.study)
            self.study.show_session(self._session, can_go_back=self._snapshot is not None)

    async def _reload_study(self) -> None:
        if self._snapshot is not None and await self.tabs.leave_asked():
            self._go_on_elsewhere(self._snapshot.study.slug)

    def _back(self) -> None:
        self.study.stop()
        self._accounts.stop()
        self.tabs.come_back()
        self._show_place(self.tabs if self._snapshot is not None else self.study)

    async def _another_token(self, refused: GcdeskError) -> Connection | None:
        """What goes on with another token; None: not now."""
        session = self._session
        renewed = session and await ask_for_token(self._window, self._tasks, self._accounts, session, refused)
        if renewed is None or session != self._session or self._snapshot is None:
            return None
        self._take_up(renewed, self._snapshot)
        return renewed.connection

    def _go_on_elsewhere(self, slug: str) -> None:
        if self._session is not None:
            self._show_place(self.study)
            self.study.open_slug(self._session, slug, can_go_back=True)

    # ---- how it looks

    def _show_place(self, page: QWidget) -> None:
        """Show *page*, and everywhere around it where the user is."""
        # Where a token is asked for, nothing may say that it is practice, or in which study one is.
        is_asking = page is self._sign_in
        practising = self._session is not None and self._session.practice
        session = None if is_asking and practising else self._session
        snapshot = None if is_asking else self._snapshot
        self._frame.show_page(page, session, snapshot, self._accounts)
        self._window.setWindowTitle(window_title(session, snapshot))

    def _connect(self) -> None:
        slot, head = self._tasks.slot, self._frame.head
        self._sign_in.signed_in.connect(self._signed_in)
        self._sign_in.practising.connect(self._practising)
        self._sign_in.left.connect(self._back)
        self.study.waiting = self.tabs.upload.waiting
        self.study.opened.connect(self._opened)
        self.study.left.connect(self._back)
        self.study.renewed.connect(self._renewed)
        self.tabs.study_changed.connect(self._renew)
        self.tabs.reload_wanted.connect(slot(self._reload_study, alone=True))
        self.tabs.other_study_wanted.connect(self._go_on_elsewhere)
        self.tabs.let_ask_for_token(self._another_token)
        self.panels.settings_saved.connect(self.tabs.take_up_settings)
        self.panels.practice_wanted.connect(slot(self.practise, alone=True))
        head.add_account.connect(slot(self._add_account, alone=True))
        head.sign_out.connect(slot(self._sign_out, alone=True))
        head.switch_to.connect(slot(self._switch_to, alone=True))
        head.switch_study.connect(slot(self._switch_study, alone=True))
        head.reload_study.connect(slot(self._reload_study, alone=True))
        head.about_study.connect(lambda: self.panels.show_study(self._snapshot))
        self.panels.serve(self._frame)
