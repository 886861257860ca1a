"""The two equal choices of the first page, as cards: a token, or practice data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gcdesk.connect.account import Account
from gcdesk.connect.field import Field
from gcdesk.connect.message import Message
from gcdesk.connect.session import server_name
from gcdesk.kit.resources import icon
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named, picture, primary
from gcdesk.texts import tr


class TokenCard(QFrame):
    """Token, server, and the accounts that are kept."""

    chosen = Signal(object)
    """One of the kept accounts, an `Account`, was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.token = named(QLineEdit(), "token_field", tr("Connect", "Token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(tr("Connect", "Paste your token here"))
        self.server = named(QLineEdit(), "server_field", tr("Connect", "Server"))
        text = tr("Connect", "Get a token on the web…")
        self.link = named(
            QPushButton(text),
            "token_page_link",
            text,
            tr("Connect", "Opens the page of your tokens in the browser"),
        )
        self.link.setFlat(True)
        self.link.setIcon(icon("external", "accent"))
        text = tr("Connect", "Keep me signed in on this computer")
        self.keep = named(
            QCheckBox(text),
            "keep_signed_in",
            text,
            tr("Connect", "Keeps the token in this computer's own key store"),
        )
        text = tr("Connect", "Sign in")
        self.button = primary(named(QPushButton(text), "sign_in_button", text))
        self._message = Message("sign_in_message")
        self._hint = label(
            tr(
                "Connect",
                "A token is a long key that stands for your password. You make it on the web, once.",
            ),
            "muted",
        )
        self._kept = QVBoxLayout()
        self._kept.setSpacing(SMALL)
        self._below: dict[Field, QVBoxLayout] = {}
        self._lay_out()

    def clear(self, server: str, *, keep: bool = False) -> None:
        """As for a newcomer, with *server* filled in, and *keep* ticked or not."""
        self.token.clear()
        self.keep.setChecked(keep)
        self.server.setText(server)
        self.say("", Field.TOKEN)
        self.token.setFocus()

    def say(self, sentence: str, field: Field, help_target: str = "") -> None:
        """Show *sentence* below *field*, and go there; "" says what a token is instead."""
        self._message.say(sentence, help_target)
        self._hint.setVisible(not sentence)
        if sentence:
            self._below.get(field, self._below[Field.TOKEN]).addWidget(self._message)
            line = self.server if field is Field.SERVER else self.token
            line.setFocus()
            line.selectAll()

    def show_kept(self, accounts: Sequence[Account]) -> None:
        """Offer to go on as one of *accounts*."""
        while (item := self._kept.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for number, account in enumerate(accounts, 1):
            self._kept.addWidget(self._kept_button(number, account))
        if accounts:
            self._kept.addWidget(label(tr("Connect", "Or sign in as somebody else:"), "muted"))

    def _kept_button(self, number: int, account: Account) -> QPushButton:
        text = tr(
            "Connect", "Go on as {user} on {server}", user=account.user, server=server_name(account.server)
        )
        button = named(QPushButton(text), f"kept_account_{number}", text)
        button.setIcon(icon("person"))
        button.clicked.connect(lambda: self.chosen.emit(account))
        return button

    def _field(self, field: Field, text: str, line: QLineEdit, *beside: QWidget) -> QVBoxLayout:
        """A label, the line below it, and room for what is wrong with it."""
        caption = label(text)
        caption.setBuddy(line)
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        for widget in beside:
            head.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(line)
        self._below[field] = column
        return column

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Connect", "Sign in to Grand Challenge"), "heading"))
        column.addLayout(self._kept)
        column.addLayout(self._field(Field.TOKEN, tr("Connect", "Token"), self.token, self.link))
        column.addLayout(self._field(Field.SERVER, tr("Connect", "Server"), self.server))
        for words in (self._hint, self._message):
            self._below[Field.TOKEN].addWidget(words)
        keep = QVBoxLayout()
        keep.setSpacing(2)
        keep.addWidget(self.keep)
        keep.addWidget(label(tr("Connect", "Leave this off on a computer that others use too."), "muted"))
        column.addLayout(keep)
        column.addStretch(1)
        column.addWidget(self.button)
        for one, other in (
            (self.token, self.link),
            (self.link, self.server),
            (self.server, self.keep),
            (self.keep, self.button),
        ):
            QWidget.setTabOrder(one, other)


class PracticeCard(QFrame):
    """What practice is, and its button."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        text = tr("Connect", "Try it with practice data")
        self.button = primary(named(QPushButton(text), "practice_button", text))
        self.message = Message("practice_message")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(label(tr("Connect", "Just looking?"), "heading"), 1)
        head.addWidget(picture("practice", "practice", 24))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(
            label(
                tr(
                    "Connect",
                    "Practise on a small Grand Challenge on this computer, with a folder of made-up cases to upload.",
                )
            )
        )
        # Above the rest of the words: so it is in sight on a small screen, too.
        column.addWidget(self.button)
        column.addWidget(self.message)
        column.addWidget(
            label(
                tr(
                    "Connect",
                    "It needs no account and no internet, and nobody else sees it. All that you send is deleted when gcdesk closes.",
                ),
                "muted",
            )
        )
        column.addStretch(1)
