"""A stage for each test."""

from __future__ import annotations

import faulthandler
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.practice.server import PracticeServer
from tests.faults.crashing import Victims
from tests.faults.stage import Stage

_MEMORY = Path("/dev/shm")


@pytest.fixture(autouse=True)
def _patience(request: pytest.FixtureRequest) -> None:
    """Tests that run with ``--full`` take longer than any other is allowed to."""
    if request.node.get_closest_marker("full"):
        faulthandler.cancel_dump_traceback_later()


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice server with an empty study only, which imports at once."""
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where the system has such a place: journals wait for the disk at each step. A process that is killed
    loses no more there than on a disk; what a disk loses, the tests of the journal look at.
    """
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


@pytest.fixture(scope="session")
def victims() -> Iterator[Victims]:
    """Processes that may be killed; what they are forked from is started once."""
    with Victims() as made:
        yield made
