"""A stage for each story, with a practice server of its own."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.site import Dialect
from tests.conftest import in_running_loop
from tests.journeys.stage import Browser, Stage

WITH_SAMPLES = "with_samples"


@pytest.fixture
def dialect() -> Dialect:
    """The dialect of the server; stories that are told in both parametrise it."""
    return Dialect.NEWER


@pytest.fixture
def server(dialect: Dialect) -> Iterator[PracticeServer]:
    """With an empty study only: quickly there. Stories that need the samples ask for `server_with_samples`."""
    with PracticeServer(dialect=dialect, samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def server_with_samples(_practice_folder: Path, tmp_path: Path, dialect: Dialect) -> Iterator[PracticeServer]:
    """With the sample studies and the folders of cases to upload."""
    folder = tmp_path / "practice"
    shutil.copytree(_practice_folder, folder)
    with PracticeServer(folder, dialect=dialect, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    """The pages that the program opens in the browser; none is really opened."""
    made = Browser()
    yield made
    made.end()


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[None]:
    """Qt's event loop for asyncio, running while a story waits."""
    for _ in in_running_loop(qapp, Tasks(_never)):
        yield


@pytest.fixture
def stage(
    loop: None, qtbot: QtBot, server: PracticeServer, browser: Browser, caplog: pytest.LogCaptureFixture
) -> Iterator[Stage]:
    """The stage before an empty study; nothing secret gets into the log of a story."""
    yield from stage_before(qtbot, server, caplog)


@pytest.fixture
def stage_with_samples(
    loop: None,
    qtbot: QtBot,
    server_with_samples: PracticeServer,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Stage]:
    """The same before the studies with the sample data."""
    yield from stage_before(qtbot, server_with_samples, caplog)


def stage_before(qtbot: QtBot, server: PracticeServer, caplog: pytest.LogCaptureFixture) -> Iterator[Stage]:
    """A stage before *server*; nothing secret gets into the log of what is played there."""
    caplog.set_level(logging.DEBUG)
    made = Stage(qtbot, server)
    yield made
    made.leave()
    logged = caplog.text
    assert "X-Amz-Signature" not in logged
    assert not [user for user, token in server.tokens.items() if token in logged]


def _never(error: BaseException) -> None:
    raise AssertionError(f"nobody works here: {error!r}")
