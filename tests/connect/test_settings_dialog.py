from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.connect.settings_dialog import SettingsDialog
from gcdesk.kit.settings import Appearance, Language, Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from tests.links import help_of


class Dialog:
    """The settings under the test's hands."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> None:
        self.qtbot = qtbot
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.dialog = SettingsDialog(self.parent, tasks, settings, theme)
        self.dialog.open()

    def workers(self) -> QSpinBox:
        found = self.dialog.findChild(QSpinBox, "upload_workers")
        assert isinstance(found, QSpinBox)
        return found

    def box(self, name: str) -> QComboBox:
        found = self.dialog.findChild(QComboBox, name)
        assert isinstance(found, QComboBox)
        return found

    def certificate(self) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, "certificate_file")
        assert isinstance(found, QLineEdit)
        return found

    def click(self, name: str) -> None:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def dialog(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> Dialog:
    return Dialog(qtbot, tasks, settings, theme)


def test_what_is_saved_is_there_the_next_time(
    dialog: Dialog, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, tmp_path: Path
) -> None:
    file = tmp_path / "authority.pem"
    file.touch()
    assert dialog.workers().value() == 6
    dialog.workers().selectAll()
    QTest.keyClicks(dialog.workers(), "12")
    QTest.keyClicks(dialog.box("appearance"), "Dark")
    QTest.keyClicks(dialog.box("scale"), "150")
    assert dialog.box("language").currentText() == "As the system"
    QTest.keyClicks(dialog.box("language"), "Ned")
    QTest.keyClicks(dialog.certificate(), str(file))
    with qtbot.waitSignal(dialog.dialog.accepted):
        dialog.click("settings_save")
    assert settings.upload_workers == 12
    assert theme.appearance is settings.appearance is Appearance.DARK
    assert settings.scale == 150
    assert settings.language is Language.DUTCH
    assert settings.certificate_file == file
    again = Dialog(qtbot, tasks, settings, theme)
    assert again.workers().value() == 12
    assert again.box("appearance").currentText() == "Dark"
    assert again.box("language").currentText() == "Nederlands"
    assert again.certificate().text() == str(file)


def test_how_uploads_go_is_saved_and_told(
    dialog: Dialog, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    speed = dialog.dialog.findChild(QDoubleSpinBox, "upload_speed")
    days = dialog.dialog.findChild(QSpinBox, "days_kept")
    assert isinstance(speed, QDoubleSpinBox)
    assert isinstance(days, QSpinBox)
    assert (speed.text(), days.text()) == ("No limit", "90 days")
    for box, typed in ((speed, "2.5"), (days, "30")):
        box.selectAll()
        QTest.keyClicks(box, typed)
    with qtbot.waitSignal(dialog.dialog.saved):
        dialog.click("settings_save")
    assert (settings.upload_speed, settings.days_kept) == (2.5, 30)


@pytest.mark.parametrize("weekly", [True, False])
def test_what_is_ticked_is_there_the_next_time(
    dialog: Dialog, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, *, weekly: bool
) -> None:
    names = ["keep_by_default", "log_more", *(["weekly_updates"] if weekly else [])]
    for name in names:
        box = dialog.dialog.findChild(QCheckBox, name)
        assert isinstance(box, QCheckBox)
        assert not box.isChecked()
        box.click()
    room = dialog.dialog.findChild(QSpinBox, "mask_cache")
    assert isinstance(room, QSpinBox)
    room.setValue(500)
    dialog.click("settings_save")
    assert settings.keep_signed_in
    assert settings.logs_more
    assert settings.mask_cache == 500
    # Who has not been asked yet, and ticks nothing, is still asked.
    assert settings.looks_for_updates is (True if weekly else None)
    again = Dialog(qtbot, tasks, settings, theme)
    ticked = again.dialog.findChildren(QCheckBox)
    assert {box.objectName() for box in ticked if box.isChecked()} == set(names)


def test_a_report_for_support_is_to_be_had_here(dialog: Dialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.dialog.support_wanted):
        dialog.click("support_button")


def test_cancelling_changes_nothing(dialog: Dialog, settings: Settings, theme: Theme) -> None:
    dialog.workers().setValue(2)
    dialog.box("appearance").setCurrentText("Dark")
    dialog.click("settings_cancel")
    assert settings.upload_workers == 6
    assert theme.appearance is Appearance.SYSTEM


def test_a_certificate_file_must_be_there(dialog: Dialog, settings: Settings, tmp_path: Path) -> None:
    dialog.certificate().setText(str(tmp_path / "nothing.pem"))
    dialog.click("settings_save")
    message = dialog.dialog.findChild(QLabel, "settings_message")
    assert isinstance(message, QLabel)
    assert "nothing.pem" in message.text()
    assert help_of(dialog.dialog, "settings_message_help") == "trouble#certificate"
    assert dialog.dialog.isVisible()
    assert settings.certificate_file is None
    dialog.certificate().clear()
    dialog.click("settings_save")
    assert not dialog.dialog.isVisible()


def test_a_certificate_file_can_be_chosen(dialog: Dialog, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "authority.pem"
    file.touch()
    dialog.click("choose_certificate")
    found: list[QFileDialog] = []

    def is_open() -> bool:
        found[:] = [one for one in dialog.dialog.findChildren(QFileDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_open)
    name = found[0].findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    found[0].accept()
    qtbot.waitUntil(lambda: dialog.certificate().text() == str(file))
