"""What can be pressed, as the table and the run are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from tests.upload.build import real_files
from tests.upload.screen import find, is_shown
from tests.upload.sending_plans import mha
from tests.upload.upload_story import Story


@pytest.fixture
def story(
    qtbot: QtBot,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    server: PracticeServer,
    tmp_path: Path,
) -> Iterator[Story]:
    journal = Journal(tmp_path / "journal.sqlite")
    made = Story(qtbot, tasks, settings, theme, journal, server)
    yield made
    made.end()
    journal.close()


def test_while_it_sends_no_other_folder_can_be_chosen(story: Story, tmp_path: Path) -> None:
    folder = real_files(tmp_path / "cases", {f"case {n}/ct.mha": mha(n, 4_000) for n in (1, 2)})
    story.show()
    assert find("upload_reason", QLabel).text() == ""
    story.open(folder)
    story.wait_rows(2)
    story.add("CT Image")
    story.wait_ready_to_send()
    story.server.faults.bandwidth = 2_000.0
    story.upload()
    story.qtbot.waitUntil(lambda: story.tab.busy)
    assert not find("folder_path", QLineEdit).isEnabled()
    assert not is_shown("upload_button")()
    story.server.faults.bandwidth = None
    story.qtbot.waitUntil(is_shown("run_summary"), timeout=20_000)
    assert find("folder_path", QLineEdit).isEnabled()
    assert find("upload_reason", QLabel).text() == "All cases of the table are in the study."


def test_who_may_not_change_the_study_is_told(story: Story) -> None:
    story.show(may_change=False)
    assert find("upload_reason", QLabel).text() == "You may not change this study."
    assert not find("upload_button", QPushButton).isEnabled()
