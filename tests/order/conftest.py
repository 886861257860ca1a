"""The order tab on a practice server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from tests.order.order_story import Story


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice server with an empty study only."""
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """On the disk."""
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


@pytest.fixture
def story(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal, server: PracticeServer
) -> Iterator[Story]:
    """Somebody in front of the order tab, before a study is shown."""
    made = Story(qtbot, tasks, settings, theme, journal, server)
    yield made
    if not made.ended:
        made.end()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made
