from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.connect.account import Account
from gcdesk.connect.field import Field
from gcdesk.connect.sign_in_cards import PracticeCard, TokenCard
from gcdesk.kit.theme import Theme

ACCOUNTS = [Account("https://grand-challenge.org", "j.devries"), Account("https://k.example", "k")]


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> TokenCard:
    made = TokenCard()
    qtbot.addWidget(made)
    made.show()
    return made


def kept(card: TokenCard) -> list[str]:
    buttons = [button for button in card.findChildren(QPushButton) if button.objectName().startswith("kept_")]
    return [button.text() for button in buttons]


def test_kept_accounts_are_offered_by_name(card: TokenCard, qtbot: QtBot) -> None:
    card.show_kept(ACCOUNTS)
    assert kept(card) == ["Go on as j.devries on grand-challenge.org", "Go on as k on k.example"]
    second = card.findChild(QPushButton, "kept_account_2")
    assert isinstance(second, QPushButton)
    with qtbot.waitSignal(card.chosen, check_params_cb=lambda account: account == ACCOUNTS[1]):
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    card.show_kept([])
    assert kept(card) == []


def test_a_newcomer_finds_an_empty_card(card: TokenCard) -> None:
    card.token.setText("left over")
    card.keep.setChecked(True)
    card.say("wrong", Field.TOKEN)
    card.clear("https://grand-challenge.org")
    assert card.token.text() == ""
    assert not card.keep.isChecked()
    message = card.findChild(QLabel, "sign_in_message")
    assert isinstance(message, QLabel)
    assert not message.isVisible()


def test_who_is_told_finds_the_field_ready_to_be_typed_over(card: TokenCard) -> None:
    card.server.setText("https://x.example")
    card.say("There is a server, but it is not a Grand Challenge.", Field.SERVER)
    assert card.server.selectedText() == "https://x.example"


def test_practice_tells_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    card = PracticeCard()
    qtbot.addWidget(card)
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "no account" in told
    assert "deleted" in told
    assert card.button.text() == "Try it with practice data"
