"""The first page: sign in with a token, or try it with practice data."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from gcdesk.api.connection import clean_server
from gcdesk.connect.account import Account, NoKeyStore
from gcdesk.connect.accounts import Accounts, SignedIn
from gcdesk.connect.field import Field, field_of
from gcdesk.connect.session import server_name
from gcdesk.connect.sign_in_cards import PracticeCard, TokenCard
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit import browser
from gcdesk.kit.fitting import SeesFocus
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, BusyStrip, label, named
from gcdesk.texts import tr

if TYPE_CHECKING:
    from gcdesk.connect.practice_offer import PracticeOffer, StartPractice

TOKEN_PAGE = "/settings/api-tokens/"  # noqa: S105 - the path of a page
CARDS_WIDTH = 900
_ROOMY = 720
"""Pixels at 100 % from which on the cards have wide margins."""

Attempt = Callable[[], Awaitable[SignedIn]]


class SignInView(QScrollArea):
    """Asks who you are. Every attempt runs in the background and ends in a signal, or in words beside a field."""

    signed_in = Signal(object)
    """A `SignedIn`."""
    practising = Signal(object, object)
    """A `SignedIn` on the practice server, and its `PracticeOffer`."""
    left = Signal()
    """Back to where one was."""

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        accounts: Accounts,
        start_practice: StartPractice,
        open_page: Callable[[QUrl], object] = browser.open_page,
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._settings = settings
        self._accounts = accounts
        self._start_practice = start_practice
        self._open_page = open_page
        self.ready: Callable[[], Awaitable[object]] | None = None
        """What a successful attempt waits for before it is told: where the user goes next."""
        self._token = TokenCard()
        self._practice = PracticeCard()
        self._busy = BusyStrip("sign_in_busy")
        text = tr("Connect", "Back")
        self._back = named(
            QPushButton(text), "sign_in_back_button", text, tr("Connect", "Stay signed in as you are")
        )
        self.setObjectName("sign_in_view")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is the cards that can have the keyboard
        SeesFocus(self)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self, *, can_go_back: bool = False) -> None:
        """Show the accounts that are kept now, and nothing of the last attempt."""
        self._back.setVisible(can_go_back)
        self._token.clear(self._settings.server, keep=self._settings.keep_signed_in)
        self._practice.message.say("")
        self._show_kept()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes here can paste at once."""
        super().showEvent(event)
        self._token.token.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the cards stand closer, so that both are seen, in languages with long words, too."""
        super().resizeEvent(event)
        beside, within = (WIDE, WIDE) if event.size().width() >= _ROOMY else (SMALL, GAP)
        if self._cards.spacing() != beside:
            self._cards.setSpacing(beside)
            self._around.setContentsMargins(beside, GAP, beside, GAP)
            for card in (self._token, self._practice):
                if (inside := card.layout()) is not None:
                    inside.setContentsMargins(within, WIDE, within, WIDE)

    def say_nothing(self) -> None:
        """Take back what was said."""
        self._token.say("", Field.TOKEN)
        self._practice.message.say("")

    def say(self, error: GcdeskError, field: Field) -> None:
        """Show *error* beside *field*."""
        self.say_nothing()
        if field is Field.PRACTICE:
            self._practice.message.say(error.sentence, error.help_target)
        else:
            self._token.say(error.sentence, field, error.help_target)

    async def sign_in(self) -> None:
        """The button: try the token."""
        field = Field.SERVER
        try:
            server = clean_server(self._token.server.text())
            field = Field.TOKEN
            connection = self._accounts.connection(server, self._token.token.text())
        except GcdeskError as error:
            self.say(error, field)
            return
        keep = self._token.keep.isChecked()
        signed_in = await self._attempt(
            lambda: self._accounts.sign_in(connection, keep=keep),
            tr("Connect", "Asking {server} whose token this is…", server=server_name(server)),
        )
        if signed_in is not None:
            self._token.token.clear()
            self.signed_in.emit(signed_in)

    async def resume(self, account: Account) -> None:
        """Sign in with the token that was kept for *account*."""
        self._token.server.setText(account.server)
        signed_in = await self._attempt(
            lambda: self._accounts.resume(account), tr("Connect", "Signing in as {user}…", user=account.user)
        )
        if signed_in is None:
            self._show_kept()
        else:
            self.signed_in.emit(signed_in)

    async def practise(self) -> None:
        """The other button: start the practice server and sign in to it."""
        offers: list[PracticeOffer] = []

        async def attempt() -> SignedIn:
            offers.append(await self._tasks.run(self._start_practice))
            return await self._accounts.practise(offers[0])

        text = tr("Connect", "Making practice data…")
        signed_in = await self._attempt(attempt, text, Field.PRACTICE)
        if signed_in is not None:
            self.practising.emit(signed_in, offers[0])

    def open_token_page(self) -> None:
        """The link: show in the browser where tokens are made, on the server that was typed."""
        try:
            server = clean_server(self._token.server.text())
        except GcdeskError as error:
            self.say(error, Field.SERVER)
        else:
            self._open_page(QUrl(server + TOKEN_PAGE))

    async def _attempt(self, attempt: Attempt, text: str, field: Field | None = None) -> SignedIn | None:
        """What *attempt* gives; None after saying why not, beside *field* or the field that the error is about."""
        self.say_nothing()
        here = self.window().focusWidget()  # which can't keep the keyboard while it is disabled
        failed: GcdeskError | None = None
        self._set_busy(text, can_stop=field is not Field.PRACTICE)
        try:
            signed_in = await attempt()
            if self.ready is not None:
                await self.ready()
            return signed_in
        except Cancelled:
            pass
        except GcdeskError as error:
            failed = error
        finally:
            self._set_busy("")
        if here is not None and isValid(here):
            here.setFocus()
        if isinstance(failed, NoKeyStore):
            self.say(failed, Field.TOKEN)
        elif failed is not None:
            self.say(failed, field or field_of(failed))
        return None

    def _set_busy(self, text: str, *, can_stop: bool = True) -> None:
        for card in (self._token, self._practice):
            card.setEnabled(not text)
        if text:
            self._busy.begin(text, can_stop=can_stop)
        else:
            self._busy.end()

    def _show_kept(self) -> None:
        self._token.show_kept(self._accounts.kept)

    def _connect(self) -> None:
        begin = self._tasks.slot(self.sign_in, alone=True)
        self._token.button.clicked.connect(begin)
        self._token.token.returnPressed.connect(begin)
        self._token.server.returnPressed.connect(begin)
        self._token.link.clicked.connect(self.open_token_page)
        self._token.chosen.connect(self._tasks.slot(self.resume, alone=True))
        self._practice.button.clicked.connect(self._tasks.slot(self.practise, alone=True))
        self._busy.stopped.connect(self._accounts.stop)
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        title = label(tr("Connect", "Welcome to gcdesk"), "title")
        purpose = label(
            tr(
                "Connect",
                "Fill your reader studies on Grand Challenge from folders on this computer, and read out their answers.",
            ),
            "muted",
        )
        self._cards = cards = QHBoxLayout()
        cards.setSpacing(WIDE)
        cards.addWidget(self._token, 1)
        cards.addWidget(self._practice, 1)
        page = QWidget()
        page.setMaximumWidth(CARDS_WIDTH)
        column = QVBoxLayout(page)
        column.setSpacing(SMALL)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(purpose)
        column.addSpacing(GAP)
        column.addLayout(cards)
        column.addSpacing(SMALL)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._back)
        foot.addWidget(self._busy, 1)
        column.addLayout(foot)
        column.addStretch(2)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(WIDE, GAP, WIDE, GAP)
        self._around = row
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(middle)
        keep_size = self._busy.sizePolicy()
        keep_size.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(keep_size)
