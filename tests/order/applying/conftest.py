"""A stage for each test: a practice server's study and a journal on disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.practice.server import PracticeServer
from tests.order.applying.stage import Stage

_MEMORY = Path("/dev/shm")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice server with an empty study only."""
    with PracticeServer(samples=False) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where the system has such a place: the journal waits for the disk at each step."""
    if not _MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="gcdesk-tests-", dir=_MEMORY) as made:
        yield Path(made)


@pytest.fixture
def stage(server: PracticeServer, folder: Path) -> Iterator[Stage]:
    """A stage in front of it."""
    with Stage(server, folder) as made:
        yield made
