"""A window before a practice server with the sample studies, and an inspector that looks at it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcdesk.kit.language import speaking
from gcdesk.kit.settings import Language
from gcdesk.kit.tasks import Tasks
from gcdesk.practice.server import PracticeServer
from tests.accessibility.inspector import Inspector
from tests.conftest import in_running_loop
from tests.journeys.conftest import stage_before
from tests.journeys.stage import Browser, Stage


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    """The pages that the program opens in the browser; none is really opened."""
    made = Browser()
    yield made
    made.end()


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[None]:
    """Qt's event loop for asyncio, running while a tour waits."""
    for _ in in_running_loop(qapp, Tasks(_never)):
        yield


LANGUAGE = "GCDESK_TOUR_LANGUAGE"
"""The environment variable that names another language for the tours than German, which needs the most room."""
PICTURES = "GCDESK_TOUR_PICTURES"
"""The one that names a folder for pictures of all that the tours look at, for people to look at, too."""


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """What the window speaks."""
    with speaking(qapp, Language(os.environ.get(LANGUAGE, Language.GERMAN))) as spoken:
        yield spoken


@pytest.fixture
def stage(
    loop: None,
    language: Language,
    qtbot: QtBot,
    _practice_folder: Path,
    tmp_path: Path,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Stage]:
    """The window before the studies with the sample data."""
    folder = tmp_path / "practice"
    shutil.copytree(_practice_folder, folder)
    with PracticeServer(folder, import_seconds=0.0) as server:
        yield from stage_before(qtbot, server, caplog)


@pytest.fixture
def inspector(stage: Stage) -> Iterator[Inspector]:
    """Looks at what the stage shows; what it found wrong fails the test at its end."""
    made = Inspector(os.environ.get(PICTURES, ""))
    yield made
    assert made.places, "nothing was looked at"
    assert not made.found, "\n".join(made.found)


def _never(error: BaseException) -> None:
    raise AssertionError(f"nobody works here: {error!r}")
