from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.connect.accounts import Accounts, SignedIn
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.connect.sign_in_view import SignInView
from gcdesk.errors import FileError
from gcdesk.kit.settings import DEFAULT_SERVER, Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.faults import Hang, Html, Status
from gcdesk.practice.server import PracticeServer
from tests.conftest import MemoryKeyring
from tests.connect.test_trial import NOBODY, WHO_AM_I, free_port

LEFT = Qt.MouseButton.LeftButton


class Page:
    """The sign-in page under the test's hands."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, settings: Settings, accounts: Accounts) -> None:
        self.qtbot = qtbot
        self.settings = settings
        self.opened: list[str] = []
        self.signed_in: list[SignedIn] = []
        self.practising: list[PracticeOffer] = []
        self.start_practice: Callable[[], PracticeOffer] = _no_practice
        self.view = SignInView(tasks, settings, accounts, self._start, self._open)
        self.view.signed_in.connect(self.signed_in.append)
        self.view.practising.connect(lambda _, offer: self.practising.append(offer))
        qtbot.addWidget(self.view)
        self.view.resize(1280, 660)
        self.view.show()

    def find(self, name: str) -> QWidget:
        found = self.view.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def field(self, name: str) -> QLineEdit:
        found = self.find(name)
        assert isinstance(found, QLineEdit)
        return found

    def type(self, name: str, text: str) -> None:
        self.field(name).selectAll()
        if text.isascii() and text:
            QTest.keyClicks(self.field(name), text)
        else:  # QTest types ASCII only
            self.field(name).setText(text)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), LEFT)

    def sign_in(self, server: str, token: str) -> None:
        self.type("server_field", server)
        self.type("token_field", token)
        self.click("sign_in_button")

    def message(self, name: str = "sign_in_message") -> str:
        """What is said in words, once something is."""
        label = self.find(name)
        assert isinstance(label, QLabel)
        self.qtbot.waitUntil(label.isVisible)
        return label.text()

    def has_keyboard(self, name: str) -> bool:
        """Once it has: what is typed goes to what has that name."""
        self.qtbot.waitUntil(lambda: self.view.window().focusWidget() is self.find(name))
        return True

    def message_is_below(self, field: str) -> bool:
        message, line = self.find("sign_in_message"), self.find(field)

        def gap() -> int:
            return message.mapToGlobal(QPoint(0, 0)).y() - line.mapToGlobal(QPoint(0, line.height())).y()

        self.qtbot.waitUntil(lambda: 0 <= gap() < 40)
        return True

    def _start(self) -> PracticeOffer:
        return self.start_practice()

    def _open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def _no_practice() -> PracticeOffer:
    raise AssertionError("nobody asked for practice")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: Tasks, settings: Settings, accounts: Accounts) -> Iterator[Page]:
    made = Page(qtbot, tasks, settings, accounts)
    yield made
    accounts.stop()


def test_a_newcomer_has_two_equal_choices_and_nothing_kept(page: Page) -> None:
    assert page.field("server_field").text() == DEFAULT_SERVER
    keep = page.find("keep_signed_in")
    assert isinstance(keep, QCheckBox)
    assert not keep.isChecked()
    one, other = page.find("sign_in_button"), page.find("practice_button")
    assert one.property("primary")
    assert other.property("primary")
    assert one.width() == other.width()
    assert page.field("token_field").echoMode() is QLineEdit.EchoMode.Password


def test_the_right_token_signs_in(page: Page, server: PracticeServer) -> None:
    page.sign_in(server.address, f'"Bearer {server.tokens["reader2"]}" ')
    page.qtbot.waitUntil(lambda: bool(page.signed_in))
    assert page.signed_in[0].session.user == "reader2"
    assert page.field("token_field").text() == "", "it does not stay on the screen"


def test_enter_signs_in_too(page: Page, server: PracticeServer) -> None:
    page.type("server_field", server.address)
    page.type("token_field", server.tokens["editor"])
    QTest.keyClick(page.field("token_field"), Qt.Key.Key_Return)
    page.qtbot.waitUntil(lambda: bool(page.signed_in))


def test_a_refused_token_is_told_beside_it_and_a_right_one_follows(
    page: Page, server: PracticeServer
) -> None:
    page.sign_in(server.address, "wrong")
    assert "token" in page.message()
    assert page.message_is_below("token_field")
    assert page.field("token_field").selectedText() != "", "typing replaces it"
    assert page.has_keyboard("token_field")
    page.sign_in(server.address, server.tokens["editor"])
    page.qtbot.waitUntil(lambda: bool(page.signed_in))
    assert not page.find("sign_in_message").isVisible()


def test_no_user_is_told_apart_from_a_refusal(page: Page, server: PracticeServer) -> None:
    server.faults.add(Status(200, body=NOBODY), path=WHO_AM_I)
    page.sign_in(server.address, server.tokens["editor"])
    assert "does not know whose token" in page.message()
    assert page.message_is_below("token_field")


def test_another_server_is_told_beside_the_server(page: Page, server: PracticeServer) -> None:
    server.faults.add(Html(), path=WHO_AM_I)
    page.sign_in(server.address, server.tokens["editor"])
    assert "not a Grand Challenge" in page.message()
    assert page.message_is_below("server_field")


def test_nobody_there_is_told_beside_the_server(page: Page) -> None:
    page.sign_in(f"http://127.0.0.1:{free_port()}", "token")
    assert page.message()
    assert page.message_is_below("server_field")
    assert page.has_keyboard("server_field")


@pytest.mark.hazard("N13")
def test_a_certificate_that_is_not_trusted_is_told_and_its_file_helps(page: Page, tmp_path: Path) -> None:
    with PracticeServer(tmp_path / "tls", samples=False, tls=True) as secure:
        page.sign_in(secure.address, secure.tokens["editor"])
        assert "certificate" in page.message()
        assert page.message_is_below("server_field")
        page.settings.certificate_file = secure.certificate_file
        page.sign_in(secure.address, secure.tokens["editor"])
        page.qtbot.waitUntil(lambda: bool(page.signed_in))


def test_a_proxy_that_is_not_there_is_told(
    qtbot: QtBot, theme: Theme, tasks: Tasks, settings: Settings
) -> None:
    proxy = f"http://127.0.0.1:{free_port()}"
    page = Page(qtbot, tasks, settings, Accounts(tasks, settings, lambda address: proxy))
    page.sign_in("https://grand-challenge.example", "token")
    assert "proxy" in page.message()
    assert page.message_is_below("server_field")


@pytest.mark.parametrize(
    ("server", "token", "beside"),
    [
        ("", "token", "server_field"),
        ("http://grand-challenge.example", "token", "server_field"),
        ("grand-challenge.example", "", "token_field"),
        ("grand-challenge.example", "tökén", "token_field"),
    ],
)
def test_what_can_not_be_right_is_told_at_once(page: Page, server: str, token: str, beside: str) -> None:
    page.sign_in(server, token)
    assert page.message()
    assert page.message_is_below(beside)


def test_waiting_can_be_stopped(page: Page, server: PracticeServer) -> None:
    hang = server.faults.add(Hang(), path=WHO_AM_I)
    page.find("sign_in_button").setFocus()
    page.sign_in(server.address, server.tokens["editor"])
    page.qtbot.waitUntil(lambda: hang.hits > 0)
    assert not page.find("sign_in_button").isEnabled()
    page.click("sign_in_busy_stop")
    page.qtbot.waitUntil(page.find("sign_in_button").isEnabled, timeout=2000)
    assert not page.signed_in
    assert not page.find("sign_in_message").isVisible(), "who stopped it knows"
    assert page.has_keyboard("sign_in_button")


def test_who_ticks_it_stays_signed_in(page: Page, server: PracticeServer, key_store: MemoryKeyring) -> None:
    keep = page.find("keep_signed_in")
    QTest.keyClick(keep, Qt.Key.Key_Space)
    page.sign_in(server.address, server.tokens["editor"])
    page.qtbot.waitUntil(lambda: bool(page.signed_in))
    assert list(key_store.kept.values()) == [server.tokens["editor"]]
    page.view.refresh()
    page.click("kept_account_1")
    page.qtbot.waitUntil(lambda: len(page.signed_in) == 2)
    assert page.signed_in[1].session.user == "editor"


def test_a_kept_token_that_was_deleted_on_the_server_is_asked_for(
    page: Page, server: PracticeServer, key_store: MemoryKeyring
) -> None:
    page.settings.remember_user(server.address, "editor")
    key_store.set_password(f"gcdesk {server.address}", "editor", "deleted meanwhile")
    page.view.refresh()
    page.click("kept_account_1")
    assert "token" in page.message()
    assert page.field("server_field").text() == server.address, "only the token is to be pasted"


def test_the_link_leads_to_the_tokens_of_the_server_that_was_typed(page: Page) -> None:
    page.click("token_page_link")
    page.type("server_field", "other.example")
    page.click("token_page_link")
    page.type("server_field", "http://insecure.example")
    page.click("token_page_link")
    assert page.opened == [
        "https://grand-challenge.org/settings/api-tokens/",
        "https://other.example/settings/api-tokens/",
    ]
    assert page.message_is_below("server_field")


def test_practice_is_started_when_it_is_wanted(page: Page, offer: PracticeOffer) -> None:
    page.start_practice = lambda: offer
    page.click("practice_button")
    page.qtbot.waitUntil(lambda: bool(page.practising))
    assert page.practising == [offer]


def test_practice_that_can_not_start_is_told_beside_its_button(page: Page) -> None:
    def full() -> PracticeOffer:
        raise FileError("There is no room on the disk.")

    page.start_practice = full
    page.click("practice_button")
    assert page.message("practice_message") == "There is no room on the disk."
    assert page.has_keyboard("practice_button")
    assert not page.find("sign_in_message").isVisible()


def test_all_of_it_works_by_keyboard(page: Page, qtbot: QtBot) -> None:
    page.view.activateWindow()
    names = []
    page.field("token_field").setFocus()
    for _ in range(6):
        focused = page.view.window().focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    order = [
        "token_field",
        "token_page_link",
        "server_field",
        "keep_signed_in",
        "sign_in_button",
        "practice_button",
    ]
    assert names == order


def test_every_control_has_a_name_for_screen_readers(page: Page) -> None:
    controls = [*page.view.findChildren(QPushButton), *page.view.findChildren(QLineEdit)]
    assert controls
    assert [one.objectName() for one in controls if not one.accessibleName()] == []


def test_one_can_go_back(page: Page, qtbot: QtBot) -> None:
    assert not page.find("sign_in_back_button").isVisible()
    page.view.refresh(can_go_back=True)
    with qtbot.waitSignal(page.view.left):
        page.click("sign_in_back_button")


def test_at_200_per_cent_token_and_practice_are_in_sight_at_once(page: Page, qtbot: QtBot) -> None:
    page.view.resize(640, 280)  # what the head and the title bar leave of 1280 x 720
    for name in ("token_field", "practice_button"):
        seen = page.find(name)

        def is_whole(seen: QWidget = seen) -> bool:
            place = seen.mapTo(page.view.viewport(), QPoint())
            return page.view.viewport().rect().contains(QRect(place, seen.size()))

        qtbot.waitUntil(is_whole)
    assert page.view.horizontalScrollBar().maximum() == 0
