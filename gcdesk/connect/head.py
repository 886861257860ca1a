"""The head of the window: on which server, as whom, which study; help and settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton

from gcdesk.connect.account import Account
from gcdesk.connect.accounts import account_of
from gcdesk.connect.session import Session, server_name
from gcdesk.connect.study_name import name_of
from gcdesk.kit.resources import icon
from gcdesk.kit.widgets import GAP, SMALL, named
from gcdesk.texts import tr

if TYPE_CHECKING:
    from gcdesk.study.snapshot import Snapshot

LONGEST = 48
"""Letters of a study's title that the head shows; the tooltip shows all."""


class Head(QFrame):
    """Always shows where one is. Its buttons and menus only ask; the window decides."""

    add_account = Signal()
    sign_out = Signal()
    switch_to = Signal(object)
    """An `Account`."""
    switch_study = Signal()
    about_study = Signal()
    reload_study = Signal()
    help_wanted = Signal()
    settings_wanted = Signal()
    about_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("head")
        self._account = named(QPushButton(), "account_button", tr("Connect", "Account"))
        self._account_menu = QMenu(self._account)
        self._account_menu.setObjectName("account_menu")
        self._account.setMenu(self._account_menu)
        self._study = named(QPushButton(), "study_button", tr("Connect", "Reader study"))
        self._study_menu = QMenu(self._study)
        self._study_menu.setObjectName("study_menu")
        self._study.setMenu(self._study_menu)
        for button in (self._account, self._study):
            button.setProperty("menu", True)
            button.setFlat(True)
        self._fill_study_menu()
        text = tr("Connect", "Help (F1)")
        help_button = named(QToolButton(), "help_button", tr("Connect", "Help"), text)
        help_button.setIcon(icon("help"))
        help_button.clicked.connect(self.help_wanted)
        text = tr("Connect", "Settings")
        settings_button = named(QToolButton(), "settings_button", text, text)
        settings_button.setIcon(icon("gear"))
        settings_button.clicked.connect(self.settings_wanted)
        text = tr("Connect", "About gcdesk")
        about_button = named(QToolButton(), "about_button", text, text)
        about_button.setIcon(icon("info"))
        about_button.clicked.connect(self.about_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SMALL, GAP, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self._account)
        row.addWidget(self._study)
        row.addStretch(1)
        row.addWidget(help_button)
        row.addWidget(settings_button)
        row.addWidget(about_button)
        self.show_place(None, None, (), ())

    def show_place(
        self,
        session: Session | None,
        snapshot: Snapshot | None,
        sessions: Sequence[Session],
        kept: Sequence[Account],
    ) -> None:
        """Show where the user is, and who else is signed in or kept."""
        here = None if session is None else account_of(session)
        known = dict.fromkeys([*map(account_of, sessions), *kept])
        others = [account for account in known if account != here]
        self._show_account(session)
        self._account.setEnabled(session is not None or bool(others))
        self._show_study(snapshot)
        self._fill_account_menu(session, others)

    def _show_account(self, session: Session | None) -> None:
        if session is None:
            text, name, role = tr("Connect", "Not signed in"), "person", "muted"
        else:
            server = tr("Connect", "Practice server") if session.practice else session.server_name
            text = tr("Connect", "{server} · {user}", server=server, user=session.user)
            name, role = ("practice", "practice") if session.practice else ("person", "accent")
        self._account.setText(_shown(text))
        self._account.setAccessibleName(tr("Connect", "Account: {account}", account=text))
        self._account.setIcon(icon(name, role))  # type: ignore[arg-type]  # both tuples hold roles

    def _show_study(self, snapshot: Snapshot | None) -> None:
        title = name_of(snapshot.study) if snapshot else ""
        short = title if len(title) <= LONGEST else title[: LONGEST - 1] + "…"
        self._study.setVisible(snapshot is not None)
        self._study.setText(_shown(short))
        self._study.setToolTip(title)
        self._study.setAccessibleName(tr("Connect", "Reader study: {title}", title=title))
        self._study.setIcon(icon("study", "accent"))

    def _fill_study_menu(self) -> None:
        for name, text, picture, signal in (
            ("about_study_action", tr("Connect", "About this study…"), "info", self.about_study),
            ("reload_study_action", tr("Connect", "Load it again"), "retry", self.reload_study),
            ("switch_study_action", tr("Connect", "Choose another study…"), "list", self.switch_study),
        ):
            self._add(self._study_menu, name, text, picture).triggered.connect(lambda _, s=signal: s.emit())

    def _fill_account_menu(self, session: Session | None, others: Sequence[Account]) -> None:
        menu = self._account_menu
        menu.clear()
        for number, account in enumerate(others, 1):
            text = tr(
                "Connect",
                "Switch to {user} on {server}",
                user=account.user,
                server=server_name(account.server),
            )
            action = self._add(menu, f"switch_account_{number}", text, "person")
            action.triggered.connect(lambda _, a=account: self.switch_to.emit(a))
        text = tr("Connect", "Add another account…")
        self._add(menu, "add_account_action", text, "plus").triggered.connect(self.add_account)
        if session is not None:
            menu.addSeparator()
            text = tr("Connect", "Sign out {user}", user=session.user)
            self._add(menu, "sign_out_action", text, "sign-out").triggered.connect(self.sign_out)

    @staticmethod
    def _add(menu: QMenu, name: str, text: str, picture: str) -> QAction:
        action = menu.addAction(icon(picture), _shown(text))
        action.setObjectName(name)
        return action


def _shown(text: str) -> str:
    """*text* on a button or in a menu, where a single & would mark a key."""
    return text.replace("&", "&&")
