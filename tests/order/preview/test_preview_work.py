from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.api.models import DisplaySet
from gcdesk.kit.tasks import Tasks
from gcdesk.order.preview.preview_view import PreviewView
from gcdesk.order.preview.preview_work import PreviewWork
from gcdesk.practice.faults import Delay, Status
from gcdesk.practice.server import PracticeServer
from tests.links import help_of
from tests.order.screen import find, is_shown

SECONDS = 20_000


class Desk:
    """A preview beside nothing, with the display sets of the practice study."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, practice: PracticeServer, client: Client) -> None:
        study = studies.find_study(client, "chest-ct-practice")
        self.sets = {each.title: each for each in studies.list_display_sets(client, study.pk)}
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.view = PreviewView()
        self.view.setParent(self.window)
        self.work = PreviewWork(self.view, tasks, self.window)
        self.connection = Connection(practice.address, practice.tokens["editor"], practice.certificate_file)
        self.work.use(self.connection)
        self.window.show()

    def texts(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks, practice: PracticeServer, client_for: Callable[[str], Client]) -> Desk:
    return Desk(qtbot, tasks, practice, client_for("editor"))


def _fetched(practice: PracticeServer) -> int:
    return sum("/media/images/" in entry.path for entry in practice.state.log)


def _one(title: str, desk: Desk) -> DisplaySet:
    return desk.sets[title]


def test_the_images_of_the_row_that_is_looked_at_come(
    qtbot: QtBot, desk: Desk, practice: PracticeServer
) -> None:
    desk.work.look_at(_one("Patient 001", desk), "Patient 001")
    qtbot.waitUntil(lambda: len(desk.view.findChildren(QFrame, "preview_picture")) == 2, timeout=SECONDS)
    qtbot.waitUntil(lambda: "loading …" not in desk.texts(), timeout=SECONDS)
    assert _fetched(practice) == 2
    desk.work.look_at(_one("Patient 002", desk), "Patient 002")
    qtbot.waitUntil(lambda: "loading …" not in desk.texts(), timeout=SECONDS)
    desk.work.look_at(_one("Patient 001", desk), "Patient 001")
    assert "loading …" not in desk.texts(), "kept"
    assert _fetched(practice) == 3


def test_rows_that_are_passed_quickly_fetch_nothing(
    qtbot: QtBot, desk: Desk, practice: PracticeServer
) -> None:
    for title in ("Patient 001", "Patient 003", "Patient 005"):
        desk.work.look_at(_one(title, desk), title)
    desk.work.look_at(_one("Patient 002", desk), "Patient 002")
    qtbot.waitUntil(is_shown("preview_picture"), timeout=SECONDS)
    assert _fetched(practice) == 1


def test_a_row_that_is_left_is_not_waited_for(qtbot: QtBot, desk: Desk, practice: PracticeServer) -> None:
    slow = practice.faults.add(Delay(20), path="cases/images")
    desk.work.look_at(_one("Patient 001", desk), "Patient 001")
    qtbot.waitUntil(lambda: slow.hits > 0, timeout=SECONDS)
    practice.faults.remove(slow)
    desk.work.look_at(_one("Patient 002", desk), "Patient 002")
    qtbot.waitUntil(is_shown("preview_picture"), timeout=SECONDS)


def test_what_fails_is_told_at_its_image(qtbot: QtBot, desk: Desk, practice: PracticeServer) -> None:
    practice.faults.add(Status(404), path="cases/images", times=1)
    desk.work.look_at(_one("Patient 001", desk), "Patient 001")
    qtbot.waitUntil(lambda: "loading …" not in desk.texts(), timeout=SECONDS)
    assert len(desk.view.findChildren(QFrame, "preview_picture")) == 2
    assert sum(frame.isVisible() for frame in desk.view.findChildren(QFrame, "preview_picture")) == 1
    assert help_of(desk.view, "preview_help") == "trouble#access"


def test_nothing_is_fetched_while_nobody_looks(qtbot: QtBot, desk: Desk, practice: PracticeServer) -> None:
    desk.view.hide()
    desk.work.look_at(_one("Patient 002", desk), "Patient 002")
    qtbot.waitUntil(lambda: not desk.work._timer.isActive())
    assert _fetched(practice) == 0
    desk.view.show()
    desk.work.again()
    qtbot.waitUntil(is_shown("preview_picture"), timeout=SECONDS)


@pytest.mark.hazard("G5")
def test_another_account_sees_none_of_the_pictures(qtbot: QtBot, desk: Desk) -> None:
    desk.work.look_at(_one("Patient 002", desk), "Patient 002")
    qtbot.waitUntil(is_shown("preview_picture"), timeout=SECONDS)
    desk.work.use(Connection(desk.connection.server, "another"))
    assert find("preview_picture") is None
    assert find("preview_hint") is not None
    assert not desk.work._kept


def test_a_large_image_comes_when_it_is_asked_for(
    qtbot: QtBot, desk: Desk, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gcdesk.order.preview.preview_work.USUAL_VOXELS", 10)
    desk.work.look_at(_one("Patient 002", desk), "Patient 002")
    qtbot.waitUntil(is_shown("preview_show"), timeout=SECONDS)
    assert help_of(desk.view, "preview_help") == "trouble#shown"
    assert _fetched(practice) == 0
    desk.view.image_wanted.emit(_one("Patient 002", desk).values[0].image)
    qtbot.waitUntil(is_shown("preview_picture"), timeout=SECONDS)
