from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcdesk import __version__
from gcdesk.api.releases import RELEASES_PAGE
from gcdesk.connect.updates import LOOKED, Note, Updates, is_due
from gcdesk.errors import GcdeskError
from gcdesk.kit.settings import Settings
from tests.run_in_place import RunInPlace

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)


class Page:
    """A release page that names *newest*; counts how often it was asked."""

    def __init__(self) -> None:
        self.newest, self.asked = "v99.1", 0
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page.asked += 1
                body = json.dumps({"tag_name": page.newest}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/latest"


@pytest.fixture
def page() -> Iterator[Page]:
    made = Page()
    thread = threading.Thread(target=made.server.serve_forever, args=(0.01,))
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


class Desk:
    """A window for notes, and what looks for updates."""

    def __init__(self, qtbot: QtBot, tasks: RunInPlace, settings: Settings, address: str) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.window.show()
        self.opened: list[str] = []
        self.tasks = tasks
        self.updates = Updates(
            self.window,
            tasks,
            settings,
            None,
            column.addWidget,
            address=address,
            open_page=lambda url: self.opened.append(QUrl(url).toString()),
        )

    def begin(self, now: datetime = NOW) -> None:
        self.tasks.start(self.updates.begin(now))
        self.tasks.settle()

    def notes(self) -> list[str]:
        QApplication.processEvents()  # a layout shows what is put into it a moment later
        return [note.text() for note in self.window.findChildren(Note) if note.isVisible()]

    def press(self, name: str) -> None:
        button = self.window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()
        self.tasks.settle()


@pytest.fixture
def desk(qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings, page: Page) -> Desk:
    return Desk(qtbot, tasks_in_place, settings, page.address)


def test_the_very_first_start_neither_looks_nor_asks(desk: Desk, page: Page) -> None:
    desk.begin()
    assert desk.notes() == []
    assert page.asked == 0


def test_no_is_obeyed_and_never_asked_again(desk: Desk, page: Page, settings: Settings) -> None:
    settings.server = "https://gc.example"
    desk.begin()
    (question,) = desk.notes()
    assert "May gcdesk look" in question
    desk.press("updates_refuse")
    assert settings.looks_for_updates is False
    desk.begin()
    assert desk.notes() == []
    assert page.asked == 0


def test_yes_looks_at_once_and_a_newer_version_has_a_way_to_its_page(
    desk: Desk, page: Page, settings: Settings
) -> None:
    settings.server = "https://gc.example"
    desk.begin()
    desk.press("updates_allow")
    assert settings.looks_for_updates is True
    (told,) = desk.notes()
    assert "99.1" in told
    assert __version__ in told
    desk.press("update_page")
    assert desk.opened == [RELEASES_PAGE]
    assert desk.notes() == []
    assert page.asked == 1


def test_it_is_looked_once_a_week(desk: Desk, page: Page, settings: Settings) -> None:
    settings.looks_for_updates = True
    page.newest = f"v{__version__}"
    for days, asked in ((0, 1), (1, 1), (6.9, 1), (7, 2), (8, 2)):
        desk.begin(NOW + timedelta(days=days))
        assert page.asked == asked
    assert desk.notes() == []


def test_a_weekly_look_that_fails_is_silent_and_tried_again(
    qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings
) -> None:
    settings.looks_for_updates = True
    desk = Desk(qtbot, tasks_in_place, settings, "http://127.0.0.1:1/latest")
    desk.begin()
    assert desk.notes() == []
    assert settings.recall(LOOKED) == ""
    with pytest.raises(GcdeskError, match="refused"):
        tasks_in_place._loop.run_until_complete(desk.updates.look(NOW))


def test_the_same_newer_version_is_shown_once(desk: Desk, tasks_in_place: RunInPlace) -> None:
    for _ in range(2):
        said = tasks_in_place._loop.run_until_complete(desk.updates.look(NOW))
        assert "99.1" in said
    assert len(desk.notes()) == 1
    desk.updates.stop()


@pytest.mark.parametrize(
    ("looked", "due"),
    [
        ("", True),
        ("last week", True),
        ("2026-05-03T08:00:00", True),
        ("2026-05-03T08:00:00+00:00", False),
        ("2026-04-27T08:00:00+00:00", True),
        ("2027-05-03T08:00:00+00:00", True),
    ],
)
def test_when_it_is_due(looked: str, *, due: bool) -> None:
    assert is_due(looked, NOW) is due
