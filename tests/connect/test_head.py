from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.connect.account import Account
from gcdesk.connect.head import LONGEST, Head
from gcdesk.connect.session import Session
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot

SERVER = "https://grand-challenge.org"
J = Session(Connection(SERVER, "t"), "j.devries", practice=False)
K = Session(Connection("https://k.example", "t"), "k", practice=False)


def a_snapshot(title: str) -> Snapshot:
    return Snapshot(Study(pk="1", slug="s", title=title), True, (), ())


@pytest.fixture
def head(qtbot: QtBot, theme: Theme) -> Head:
    made = Head()
    qtbot.addWidget(made)
    made.resize(1280, 48)
    made.show()
    return made


def button(head: Head, name: str) -> QPushButton:
    found = head.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def actions(head: Head, menu: str) -> dict[str, QAction]:
    found = head.findChild(QMenu, menu)
    assert isinstance(found, QMenu)
    return {action.objectName(): action for action in found.actions() if not action.isSeparator()}


def test_before_sign_in_it_says_so(head: Head) -> None:
    assert button(head, "account_button").text() == "Not signed in"
    assert not button(head, "account_button").isEnabled()
    assert not button(head, "study_button").isVisible()


def test_it_shows_server_user_and_study(head: Head) -> None:
    head.show_place(J, a_snapshot("Chest & heart"), [J], [])
    assert button(head, "account_button").text() == "grand-challenge.org · j.devries"
    assert button(head, "study_button").text() == "Chest && heart", "an & is shown, it marks no key"
    assert button(head, "study_button").accessibleName() == "Reader study: Chest & heart"


def test_practice_is_not_called_by_its_address(head: Head) -> None:
    head.show_place(Session(Connection("http://127.0.0.1:1", "t"), "editor", practice=True), None, [], [])
    assert button(head, "account_button").text() == "Practice server · editor"


def test_a_long_title_is_shortened_and_whole_in_the_tooltip(head: Head) -> None:
    title = "word " * 40
    head.show_place(J, a_snapshot(title), [J], [])
    assert len(button(head, "study_button").text()) == LONGEST
    assert button(head, "study_button").toolTip() == title.strip()


def test_others_can_be_switched_to(head: Head, qtbot: QtBot) -> None:
    kept = Account(SERVER, "kept")
    head.show_place(J, None, [J, K], [kept, Account(SERVER, "j.devries")])
    menu = actions(head, "account_menu")
    assert [action.text() for action in menu.values()] == [
        "Switch to k on k.example",
        "Switch to kept on grand-challenge.org",
        "Add another account…",
        "Sign out j.devries",
    ]
    with qtbot.waitSignal(head.switch_to, check_params_cb=lambda account: account == kept):
        menu["switch_account_2"].trigger()


def test_signed_out_one_can_go_back_to_others(head: Head) -> None:
    head.show_place(None, None, [K], [])
    assert button(head, "account_button").isEnabled()
    assert "sign_out_action" not in actions(head, "account_menu")


def test_each_action_asks_for_its_own_thing(head: Head, qtbot: QtBot) -> None:
    head.show_place(J, a_snapshot("s"), [J], [])
    menus = actions(head, "account_menu") | actions(head, "study_menu")
    for name, signal in (
        ("add_account_action", head.add_account),
        ("sign_out_action", head.sign_out),
        ("about_study_action", head.about_study),
        ("reload_study_action", head.reload_study),
        ("switch_study_action", head.switch_study),
    ):
        with qtbot.waitSignal(signal):
            menus[name].trigger()
    for name, signal in (("help_button", head.help_wanted), ("settings_button", head.settings_wanted)):
        found = head.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        with qtbot.waitSignal(signal):
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)
