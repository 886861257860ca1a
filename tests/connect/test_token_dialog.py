from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.connect.accounts import Accounts
from gcdesk.connect.session import Session
from gcdesk.connect.token_dialog import TokenDialog, ask_for_token
from gcdesk.errors import TokenRefused
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.practice.faults import Hang
from gcdesk.practice.server import PracticeServer
from tests.upload.screen import find, is_shown, press

REFUSED = TokenRefused("The server refused the token.")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(samples=False) as running:
        yield running


@pytest.fixture
def accounts(tasks: Tasks, settings: Settings) -> Accounts:
    return Accounts(tasks, settings)


@pytest.fixture
def parent(qtbot: QtBot, theme: object) -> Iterator[QWidget]:
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def session(server: PracticeServer) -> Session:
    return Session(Connection(server.address, "deleted"), "editor", practice=False)


@pytest.fixture
def asking(
    qtbot: QtBot, tasks: Tasks, accounts: Accounts, parent: QWidget, session: Session
) -> asyncio.Task[Session | None]:
    task = tasks.start(ask_for_token(parent, tasks, accounts, session, REFUSED))
    qtbot.waitUntil(is_shown("token_dialog"))
    return task


def type_token(token: str) -> None:
    field = find("new_token_field", QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, token)
    press(field, Qt.Key.Key_Return)


def test_why_a_token_is_refused_is_told_in_the_help(asking: asyncio.Task[Session | None]) -> None:
    link = find("new_token_help", HelpLink)
    assert link.target == REFUSED.help_target != ""
    asking.cancel()


@pytest.mark.hazard("N7")
def test_another_token_of_the_same_user_is_tried_and_taken(
    qtbot: QtBot, asking: asyncio.Task[Session | None], accounts: Accounts, server: PracticeServer
) -> None:
    assert find("new_token_reason", QLabel).text() == REFUSED.sentence
    assert find("new_token_field", QLineEdit).echoMode() is QLineEdit.EchoMode.Password
    type_token(server.tokens["editor"])
    qtbot.waitUntil(asking.done)

    renewed = asking.result()
    assert renewed is not None
    assert (renewed.user, renewed.connection.token) == ("editor", server.tokens["editor"])
    assert accounts.sessions == (renewed,)


@pytest.mark.hazard("G5")
@pytest.mark.parametrize(("user", "words"), [("reader1", "belongs to reader1"), ("nobody", "token")])
def test_other_tokens_are_refused_with_a_sentence(
    qtbot: QtBot,
    asking: asyncio.Task[Session | None],
    accounts: Accounts,
    server: PracticeServer,
    user: str,
    words: str,
) -> None:
    type_token(server.tokens.get(user, "0123456789abcdef0123456789abcdef01234567"))
    qtbot.waitUntil(is_shown("new_token_message"))
    message = find("new_token_message", QLabel)
    assert words in message.text()
    assert message.height() >= message.heightForWidth(message.width()), "all of it is to be seen"
    assert not asking.done()
    assert accounts.sessions == ()

    type_token(server.tokens["editor"])
    qtbot.waitUntil(asking.done)
    assert asking.result() is not None


def test_not_now_leaves_everything(
    qtbot: QtBot, asking: asyncio.Task[Session | None], accounts: Accounts, server: PracticeServer
) -> None:
    hang = server.faults.add(Hang(), path="profiles/users/self")
    type_token(server.tokens["editor"])
    qtbot.waitUntil(lambda: hang.hits > 0)
    find("new_token_later", QPushButton).click()
    qtbot.waitUntil(asking.done)
    assert asking.result() is None
    server.faults.clear()
    assert accounts.sessions == ()


def test_an_attempt_can_be_stopped(
    qtbot: QtBot, asking: asyncio.Task[Session | None], server: PracticeServer
) -> None:
    hang = server.faults.add(Hang(), path="profiles/users/self")
    type_token(server.tokens["editor"])
    qtbot.waitUntil(lambda: hang.hits > 0)
    find("new_token_stop", QPushButton).click()
    qtbot.waitUntil(lambda: find("new_token_accept", QPushButton).isEnabled(), timeout=3_000)
    server.faults.clear()
    press(find("token_dialog", QDialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(asking.done)


def test_the_page_of_tokens_opens(
    qtbot: QtBot, tasks: Tasks, accounts: Accounts, parent: QWidget, session: Session
) -> None:
    opened: list[QUrl] = []
    dialog = TokenDialog(parent, tasks, accounts, session, REFUSED, opened.append)
    dialog.open()
    find("new_token_page", QPushButton).click()
    assert opened == [QUrl(f"{session.connection.server}/settings/api-tokens/")]
    dialog.reject()
