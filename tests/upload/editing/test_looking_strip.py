from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.editing import live_checks
from gcdesk.upload.editing.live_checks import LiveChecks
from gcdesk.upload.editing.looking_strip import LookingStrip
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.facts import Fact
from gcdesk.upload.table.in_study import NOTHING
from gcdesk.upload.table.plan import Table
from tests.upload.screen import LEFT, find, is_shown


@pytest.mark.hazard("F3")
def test_it_counts_and_stops_a_slow_disk(
    qtbot: QtBot, tasks: Tasks, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_table: Table, _known: object, *, on_count: object, cancelled: object) -> dict[FileEntry, Fact]:
        assert callable(on_count)
        assert callable(cancelled)
        on_count(120, 6_000)
        while not cancelled():
            threading.Event().wait(0.01)
        raise Cancelled("stopped")

    monkeypatch.setattr(live_checks, "gather", slow)
    checks = LiveChecks(tasks, QObject(parent))
    strip = LookingStrip(checks)
    QVBoxLayout(parent).addWidget(strip)
    looking = tasks.start(checks.recheck(Table(), NOTHING))

    qtbot.waitUntil(lambda: strip.text() == "Checking the files: 120 of 6000")
    QTest.mouseClick(find("facts_stop", QPushButton), LEFT)
    qtbot.waitUntil(looking.done)

    assert not is_shown("facts_strip")()
