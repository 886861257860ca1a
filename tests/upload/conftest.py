"""A practice server without samples: what sending needs, quickly made."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.practice.server import PracticeServer


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice server with an empty study only, which imports at once."""
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made
