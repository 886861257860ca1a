from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcdesk.answers.latest_work import LatestWork, Stopped
from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Tasks


@pytest.fixture
def work(qapp: QApplication, tasks: Tasks) -> LatestWork:
    parent = QObject(qapp)
    made = LatestWork(tasks, "work", parent)
    made.destroyed.connect(parent.deleteLater)
    return made


def test_only_the_newest_wish_is_told(qtbot: QtBot, work: LatestWork) -> None:
    told: list[str] = []
    begun, go_on = threading.Event(), threading.Event()
    seen: list[bool] = []

    def slow(stopped: Stopped) -> str:
        begun.set()
        go_on.wait(10)
        seen.append(stopped())
        return "first"

    work.ask(slow, told.append)
    qtbot.waitUntil(begun.is_set)
    work.ask(lambda _: "second", told.append)
    work.ask(lambda _: "third", told.append)
    assert work.is_busy
    go_on.set()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert told == ["third"]
    assert seen == [True], "the first was told that it is not wanted any more"


def test_what_was_stopped_is_not_told(qtbot: QtBot, work: LatestWork) -> None:
    told: list[int] = []

    def stops(stopped: Stopped) -> int:
        while not stopped():
            pass
        raise Cancelled("stopped")

    work.ask(stops, told.append)
    work.stop()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert told == []


def test_a_defect_is_reported_and_the_next_wish_is_done(
    qtbot: QtBot, work: LatestWork, reported: list[BaseException]
) -> None:
    told: list[str] = []
    go_on = threading.Event()

    def fails(_: Stopped) -> str:
        go_on.wait(10)
        raise ZeroDivisionError

    work.ask(fails, told.append)
    qtbot.waitUntil(lambda: work._wanted is None)
    work.ask(lambda _: "next", told.append)
    go_on.set()
    qtbot.waitUntil(lambda: told == ["next"])
    assert [type(error) for error in reported] == [ZeroDivisionError]
    reported.clear()


def test_who_owns_it_may_go_meanwhile(qtbot: QtBot, tasks: Tasks) -> None:
    parent = QObject()
    made = LatestWork(tasks, "work", parent)
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def slow(_: Stopped) -> None:
        begun.set()
        go_on.wait(10)
        ended.set()

    made.ask(slow, lambda _: None)
    qtbot.waitUntil(begun.is_set)
    made.stop()
    del parent
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: not made.is_busy)
