from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.connect.session import Session
from gcdesk.connect.study_view import StudyView, study_page
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.faults import Hang, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.study.snapshot import Snapshot
from tests.connect.conftest import STUDY

LEFT = Qt.MouseButton.LeftButton


class Page:
    """The page where a study is chosen, under the test's hands."""

    def __init__(self, qtbot: QtBot, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.pages: list[str] = []
        self.opened: list[Snapshot] = []
        self.renewed: list[Snapshot] = []
        self.view = StudyView(tasks, lambda url: self.pages.append(url.toString()))
        self.view.opened.connect(lambda _, snapshot: self.opened.append(snapshot))
        self.view.renewed.connect(lambda _, snapshot: self.renewed.append(snapshot))
        qtbot.addWidget(self.view)
        self.view.resize(1280, 660)
        self.view.show()

    def find(self, name: str) -> QWidget:
        found = self.view.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def rows(self) -> list[str]:
        found = self.find("study_list")
        assert isinstance(found, QListWidget)
        return [found.item(row).text() for row in range(found.count())]

    def list(self, session: Session) -> None:
        self.view.show_session(session)
        self.qtbot.waitUntil(lambda: bool(self.rows()))

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)

    def key(self, name: str, key: Qt.Key) -> None:
        QTest.keyClick(self.find(name), key)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), LEFT)

    def message(self) -> str:
        label = self.find("study_message")
        assert isinstance(label, QLabel)
        self.qtbot.waitUntil(label.isVisible)
        return label.text()

    def wait_opened(self) -> Snapshot:
        self.qtbot.waitUntil(lambda: bool(self.opened))
        return self.opened[-1]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Iterator[Page]:
    made = Page(qtbot, tasks)
    yield made
    made.view.stop()


def test_a_study_is_found_by_typing_and_opened_by_enter(page: Page, session: Session) -> None:
    page.list(session)
    page.type("study_search", "EMPTY pract")
    page.key("study_search", Qt.Key.Key_Return)
    assert page.wait_opened().study.slug == STUDY
    assert page.opened[0].may_change


def test_the_arrow_keys_go_into_the_list(page: Page, session: Session) -> None:
    page.list(session)
    assert not page.find("open_study_button").isEnabled() or len(page.rows()) == 1
    page.key("study_search", Qt.Key.Key_Down)
    assert page.find("open_study_button").isEnabled()
    page.key("study_list", Qt.Key.Key_Return)
    assert page.wait_opened().study.slug == STUDY


@pytest.mark.parametrize(
    "text", [STUDY, "{server}/reader-studies/{study}/", " <{server}/reader-studies/{study}/statistics/> "]
)
def test_a_pasted_slug_or_address_is_opened(
    page: Page, session: Session, server: PracticeServer, text: str
) -> None:
    page.list(session)
    page.type("study_address", text.format(server=server.address, study=STUDY))
    page.click("open_study_button")
    assert page.wait_opened().study.slug == STUDY


@pytest.mark.hazard("N8")
def test_an_unknown_study_is_told_with_its_page(page: Page, session: Session, server: PracticeServer) -> None:
    page.list(session)
    page.type("study_address", "corads")
    page.key("study_address", Qt.Key.Key_Return)
    assert page.message() == "There is no reader study “corads”, or you have no access to it."
    page.click("study_page_button")
    assert page.pages == [f"{server.address}/reader-studies/corads/"]
    page.type("study_address", STUDY)
    page.click("open_study_button")
    page.wait_opened()
    assert not page.find("study_message").isVisible()


@pytest.mark.parametrize("text", ["https://elsewhere.example/reader-studies/x/", "what is a slug?"])
def test_what_can_be_no_study_here_has_no_page(page: Page, session: Session, text: str) -> None:
    page.list(session)
    page.type("study_address", text)
    page.click("open_study_button")
    assert page.message()
    assert not page.find("study_page_button").isVisible()
    assert study_page(session, text) == ""


@pytest.mark.hazard("N9")
def test_a_reader_may_open_but_not_change(
    page: Page, server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    page.view.open_slug(Session(connection_of("outsider"), "outsider", practice=False), STUDY)
    assert "no access" in page.message()


def test_choosing_and_pasting_do_not_mix(page: Page, session: Session) -> None:
    page.list(session)
    address = page.find("study_address")
    listed = page.find("study_list")
    assert isinstance(address, QLineEdit)
    assert isinstance(listed, QListWidget)
    listed.setCurrentRow(0)
    page.type("study_address", "x")
    assert listed.selectedItems() == []
    page.key("study_search", Qt.Key.Key_Down)
    listed.setCurrentRow(0)
    assert address.text() == ""


def test_who_has_no_studies_is_told_what_to_do(
    page: Page, connection_of: Callable[[str], Connection]
) -> None:
    page.view.show_session(Session(connection_of("outsider"), "outsider", practice=False))
    page.qtbot.waitUntil(page.find("empty_state_button").isVisible)
    assert not page.find("open_study_button").isEnabled()


def test_a_search_without_a_result_says_so(page: Page, session: Session) -> None:
    page.list(session)
    page.type("study_search", "zzz")
    assert not page.find("study_list").isVisible()
    page.key("study_search", Qt.Key.Key_Return)
    assert not page.opened
    page.key("study_search", Qt.Key.Key_Backspace)
    page.find("study_search").setProperty("text", "")
    assert page.find("study_list").isVisible()


def test_a_list_that_fails_can_be_asked_for_again(
    page: Page, session: Session, server: PracticeServer
) -> None:
    fault = server.faults.add(Status(404), path="/reader-studies/")
    page.view.show_session(session)
    assert page.message()
    server.faults.remove(fault)
    page.click("empty_state_button")
    page.qtbot.waitUntil(lambda: bool(page.rows()))
    assert not page.find("study_message").isVisible()


@pytest.mark.hazard("G7")
def test_waiting_can_be_stopped(page: Page, session: Session, server: PracticeServer) -> None:
    hang = server.faults.add(Hang(), path="display-sets", method="GET")
    page.list(session)
    page.type("study_address", STUDY)
    page.click("open_study_button")
    page.qtbot.waitUntil(lambda: hang.hits > 0)
    page.click("study_busy_stop")
    page.qtbot.waitUntil(lambda: not page.find("study_busy_strip").isVisible(), timeout=2000)
    assert not page.find("study_message").isVisible()
    server.faults.clear()
    page.click("open_study_button")
    page.wait_opened()


def test_when_the_study_to_begin_with_is_gone_the_user_chooses(page: Page, session: Session) -> None:
    page.view.open_slug(session, "gone")
    assert "gone" in page.message()
    page.qtbot.waitUntil(lambda: bool(page.rows()))


def test_a_study_is_renewed_in_silence(page: Page, session: Session, server: PracticeServer) -> None:
    page.view.open_slug(session, STUDY)
    first = page.wait_opened()
    page.view.renew(session, STUDY)
    page.qtbot.waitUntil(lambda: bool(page.renewed))
    assert page.renewed == [first]
    assert not page.find("study_busy_strip").isVisible()
    server.faults.add(Status(404), path="/reader-studies/")
    page.view.renew(session, STUDY)
    page.qtbot.waitUntil(lambda: page.view._loading is None)
    assert not page.find("study_message").isVisible()


def test_another_session_ends_what_was_loading(
    page: Page, session: Session, server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    hang = server.faults.add(Hang(), path="/reader-studies/", times=1)
    page.view.show_session(session)
    page.qtbot.waitUntil(lambda: hang.hits > 0)
    page.list(Session(connection_of("editor"), "editor", practice=True))
    page.key("study_search", Qt.Key.Key_Down)
    page.click("open_study_button")
    page.wait_opened()


def test_one_can_go_back_where_there_is_something_to_go_back_to(page: Page, session: Session) -> None:
    page.view.show_session(session)
    assert not page.find("study_back_button").isVisible()
    page.view.show_session(session, can_go_back=True)
    with page.qtbot.waitSignal(page.view.left):
        page.click("study_back_button")


def test_the_list_tells_where_work_waits(page: Page, session: Session, server: PracticeServer) -> None:
    asked: list[tuple[str, str]] = []
    study = next(iter(server.state.studies))

    def waiting(where: str, user: str) -> dict[str, str]:
        asked.append((where, user))
        return {study.pk: "2 cases wait"}

    page.view.waiting = waiting
    page.list(session)
    page.qtbot.waitUntil(lambda: any(row.endswith(" · 2 cases wait") for row in page.rows()))
    assert asked == [(session.connection.server, session.user)]
