"""A practice server without samples: what sending needs, quickly made."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gcdesk.practice.server import PracticeServer


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice server with an empty study only, which imports at once."""
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    """A window for dialogs to stand over. Not left to qtbot, which deletes before other fixtures have ended."""
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()
