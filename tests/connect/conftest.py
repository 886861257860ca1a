"""A practice server with nothing but an empty study: it starts at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gcdesk.api.connection import Connection
from gcdesk.connect.accounts import Accounts
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.connect.session import Session
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.practice.server import PracticeServer

STUDY = "empty-practice"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "server", samples=False) as running:
        yield running


@pytest.fixture
def connection_of(server: PracticeServer) -> Callable[[str], Connection]:
    """The connection of one of the server's users."""
    return lambda user: Connection(server.address, server.tokens[user])


@pytest.fixture
def session(connection_of: Callable[[str], Connection]) -> Session:
    """The editor's session."""
    return Session(connection_of("editor"), "editor", practice=False)


@pytest.fixture
def offer(server: PracticeServer, tmp_path: Path) -> PracticeOffer:
    """What the practice server offers, with folders that hold nothing."""
    return PracticeOffer(
        server.address,
        server.tokens["editor"],
        tmp_path / "samples",
        tmp_path / "trouble",
        tmp_path / "dicom",
        STUDY,
    )


@pytest.fixture
def accounts(tasks: Tasks, settings: Settings) -> Accounts:
    return Accounts(tasks, settings)
