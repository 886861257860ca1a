from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk import __version__
from gcdesk.connect.about_dialog import AboutDialog
from gcdesk.kit.settings import Settings
from tests.links import help_of
from tests.run_in_place import RunInPlace
from tests.upload.screen import find, is_shown


class About:
    def __init__(self, qtbot: QtBot, tasks: RunInPlace, settings: Settings) -> None:
        self.opened: list[Path] = []
        self.opens = True
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.dialog = AboutDialog(self.parent, tasks, settings, self._open)
        self.dialog.open()

    def _open(self, url: QUrl) -> bool:
        self.opened.append(Path(url.toLocalFile()))
        return self.opens


@pytest.fixture
def about(qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings) -> About:
    return About(qtbot, tasks_in_place, settings)


def test_the_version_is_told(about: About) -> None:
    assert find("about_version", QLabel).text() == f"gcdesk {__version__}"


def test_each_folder_is_shown_even_before_it_was_needed(
    about: About, settings: Settings, tasks_in_place: RunInPlace
) -> None:
    kept = settings.places
    assert not kept.cache.exists()
    for name in ("settings", "data", "cache", "log"):
        find(f"show_{name}_folder", QPushButton).click()
        tasks_in_place.settle()
    assert about.opened == [kept.config, kept.data, kept.cache, kept.log]
    assert all(folder.is_dir() for folder in about.opened)


@pytest.mark.parametrize("is_blocked", [True, False], ids=["cannot be made", "no file manager"])
def test_a_folder_that_cannot_be_shown_is_told(
    about: About, settings: Settings, tasks_in_place: RunInPlace, *, is_blocked: bool
) -> None:
    about.opens = False
    if is_blocked:
        settings.places.cache.parent.mkdir(parents=True, exist_ok=True)
        settings.places.cache.write_bytes(b"a file in its place")
    find("show_cache_folder", QPushButton).click()
    tasks_in_place.settle()
    assert is_shown("message_dialog")()
    shown = find("message_dialog", QWidget)
    assert any(str(settings.places.cache) in found.text() for found in shown.findChildren(QLabel))
    assert about.opened == ([] if is_blocked else [settings.places.cache])
    find("message_accept", QPushButton).click()


def test_the_licences_open(about: About, qtbot: QtBot, tasks_in_place: RunInPlace) -> None:
    find("show_licences", QPushButton).click()
    tasks_in_place.settle()
    find("licences_close", QPushButton).click()


def test_looking_for_a_newer_version_is_asked_for_and_its_outcome_told(about: About, qtbot: QtBot) -> None:
    outcome = find("look_for_update", QPushButton)
    with qtbot.waitSignal(about.dialog.look_wanted):
        outcome.click()
    about.dialog.say("This is the newest version.")
    assert find("look_outcome", QLabel).text() == "This is the newest version."
    about.dialog.say("No network.", "trouble#network")
    assert help_of(about.dialog, "look_outcome_help") == "trouble#network"
    about.dialog.say("")
    assert help_of(about.dialog, "look_outcome_help") == ""
    assert not is_shown("look_outcome")()
    with qtbot.waitSignal(about.dialog.accepted):
        find("about_close", QPushButton).click()
