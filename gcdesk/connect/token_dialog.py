"""Another token of the same user, as the one that was used is refused now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gcdesk.connect.accounts import Accounts
from gcdesk.connect.message import Message
from gcdesk.connect.session import Session
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit import browser
from gcdesk.kit.dialogs import finished
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.resources import icon
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, BusyStrip, label, named, primary
from gcdesk.texts import tr

WIDTH = 520
TOKEN_PAGE = "/settings/api-tokens/"  # noqa: S105 - the path of a page


class TokenDialog(QDialog):
    """Tries each token in the background; accepted once one of them is the user's: ask `renewed` then."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        accounts: Accounts,
        session: Session,
        refused: GcdeskError,
        open_page: Callable[[QUrl], object] = browser.open_page,
    ) -> None:
        """*refused*: what was said of the token that *session* has."""
        super().__init__(parent)
        self._accounts = accounts
        self._session = session
        self._open_page = open_page
        self.renewed: Session | None = None
        """The session with the token that was accepted."""
        title = tr("Connect", "Another token is needed")
        named(self, "token_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._token = named(QLineEdit(), "new_token_field", tr("Connect", "Token"))
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._token.setPlaceholderText(tr("Connect", "Paste your token here"))
        self._message = Message("new_token_message")
        self._busy = BusyStrip("new_token")
        self._busy.stopped.connect(accounts.stop)
        self._accept = self._button("new_token_accept", tr("Connect", "Go on"))
        begin = tasks.slot(self.try_token, alone=True)
        self._accept.clicked.connect(begin)
        primary(self._accept).setDefault(True)
        self._later = self._button("new_token_later", tr("Connect", "Not now"))
        self._later.clicked.connect(self.reject)
        self._page = self._button("new_token_page", tr("Connect", "Get a token on the web…"))
        self._page.setIcon(icon("external", "accent"))
        self._page.clicked.connect(self.open_token_page)
        self._lay_out(title, refused)
        self.rejected.connect(accounts.stop)

    async def try_token(self) -> None:
        """The button: see whose token it is."""
        self._message.say("")
        self._accept.setEnabled(False)
        self._busy.begin(
            tr("Connect", "Asking {server} whose token this is…", server=self._session.server_name)
        )
        try:
            renewed = await self._accounts.renew(self._session, self._token.text())
        except Cancelled:
            return
        except GcdeskError as error:
            if isValid(self):
                self._message.say(error.sentence, error.help_target)
                self.adjustSize()
                self._token.setFocus()
                self._token.selectAll()
            return
        finally:
            if isValid(self):
                self._busy.end()
                self._accept.setEnabled(True)
        if isValid(self) and self.isVisible():
            self._token.clear()
            self.renewed = renewed
            self.accept()

    def open_token_page(self) -> None:
        """The link: show in the browser where tokens are made."""
        self._open_page(QUrl(self._session.connection.server + TOKEN_PAGE))

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text), name, text)
        button.setAutoDefault(False)
        return button

    def _lay_out(self, title: str, refused: GcdeskError) -> None:
        who = tr(
            "Connect",
            "Paste a token of {user} on {server}: the upload goes on by itself then. Nothing that was sent is lost.",
            user=self._session.user,
            server=self._session.server_name,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self._page)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(title, "heading"))
        column.addWidget(named(label(refused.sentence), "new_token_reason", refused.sentence))
        more = HelpLink("new_token_help", refused.help_target)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(who, "muted"))
        for widget in (self._token, self._message, self._busy):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        self._token.setFocus()


async def ask_for_token(
    parent: QWidget, tasks: Tasks, accounts: Accounts, session: Session, refused: GcdeskError
) -> Session | None:
    """*session* with another token, which was tried; None when the user does not want to now."""
    dialog = TokenDialog(parent, tasks, accounts, session, refused)
    found: list[Session | None] = []
    dialog.accepted.connect(lambda: found.append(dialog.renewed))
    await finished(dialog)
    return found[0] if found else None
