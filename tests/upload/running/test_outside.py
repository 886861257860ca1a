from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Ready, RowState
from gcdesk.upload.running.outside import Outside


class System:
    """What keeps awake and notifies."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self.is_awake = threading.Event()
        self.told: list[tuple[str, str]] = []

    @contextmanager
    def keep_awake(self, reason: str) -> Iterator[None]:
        self.reasons.append(reason)
        self.is_awake.set()
        yield
        self.is_awake.clear()

    def show(self, title: str, sentence: str) -> bool:
        self.told.append((title, sentence))
        return True


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def outside(qtbot: QtBot, tasks: Tasks, system: System) -> Iterator[Outside]:
    """For a tab in a window that is not the active one."""
    window = QWidget()
    qtbot.addWidget(window)
    yield Outside(QWidget(window), tasks, ways=[system.keep_awake], show=system.show)
    window.close()


def outcome(*states: RowState) -> Outcome:
    return Outcome(tuple(RowOutcome(f"key {n}", f"Jansen {n}", state) for n, state in enumerate(states)))


def test_the_system_stays_awake_while_cases_are_sent(qtbot: QtBot, outside: Outside, system: System) -> None:
    outside.begin(8)
    qtbot.waitUntil(system.is_awake.is_set)
    assert system.reasons == ["gcdesk is sending 8 display sets"]
    outside.end(None)
    qtbot.waitUntil(lambda: not system.is_awake.is_set())


@pytest.mark.parametrize(
    ("how", "told"),
    [
        (outcome(Ready("1", ""), Ready("2", "")), ("The upload is finished", "2 ready")),
        (outcome(Ready("1", ""), Failed("No.")), ("The upload has ended", "1 ready · 1 failed")),
    ],
)
def test_the_end_is_told_in_counts(
    qtbot: QtBot, outside: Outside, system: System, how: Outcome, told: tuple[str, str]
) -> None:
    outside.begin(2)
    outside.end(how)
    qtbot.waitUntil(lambda: bool(system.told))
    assert system.told == [told]


@pytest.mark.parametrize("how", [None, Outcome(())])
def test_what_the_user_stopped_is_not_told(outside: Outside, system: System, how: Outcome | None) -> None:
    outside.end(how)
    assert system.told == []


def test_the_user_is_called(qtbot: QtBot, outside: Outside, system: System) -> None:
    outside.need("The token was refused.")
    qtbot.waitUntil(lambda: system.told == [("gcdesk needs you", "The token was refused.")])
