"""A stage for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.practice.server import PracticeServer
from tests.faults.stage import Stage


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice server with an empty study only, which imports at once."""
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def stage(server: PracticeServer, tmp_path: Path) -> Iterator[Stage]:
    """A stage in front of it."""
    with Stage(server, tmp_path) as made:
        yield made
