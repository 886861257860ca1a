from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.settings import Settings
from gcdesk.kit.support import Extract
from gcdesk.kit.support_dialog import SupportDialog
from gcdesk.kit.tasks import Tasks

JOURNAL = {"cases": [{"title": "Jansen"}]}


class Hands:
    """A user before the dialog."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, settings: Settings, folder: Path) -> None:
        self.qtbot = qtbot
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.extract: Callable[[], Extract] = lambda: JOURNAL
        self.dialog = SupportDialog(self.parent, tasks, settings, folder / "log", self.ask_journal)
        self.dialog.open()

    def ask_journal(self) -> Extract:
        return self.extract()

    def line(self) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, "support_target")
        assert isinstance(found, QLineEdit)
        return found

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def save_as(self, target: Path) -> None:
        self.line().selectAll()
        QTest.keyClicks(self.line(), str(target))
        QTest.mouseClick(self.button("support_save"), Qt.MouseButton.LeftButton)

    def message(self, parent: QWidget) -> MessageDialog:
        """The message that is shown, or will be."""
        self.qtbot.waitUntil(lambda: any(d.isVisible() for d in parent.findChildren(MessageDialog)))
        return next(d for d in parent.findChildren(MessageDialog) if d.isVisible())

    def press(self, message: MessageDialog, name: str) -> None:
        button = message.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def hands(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: object, tmp_path: Path) -> Hands:
    return Hands(qtbot, tasks, settings, tmp_path)


def journal_in(target: Path) -> str:
    with zipfile.ZipFile(target) as report:
        return report.read("journal.json").decode()


@pytest.mark.hazard("G9")
@pytest.mark.parametrize("ticked", [False, True])
def test_names_are_in_it_only_when_that_was_ticked(hands: Hands, tmp_path: Path, ticked: bool) -> None:
    tick = hands.dialog.findChild(QCheckBox, "support_names")
    assert isinstance(tick, QCheckBox)
    assert not tick.isChecked()
    if ticked:
        QTest.keyClick(tick, Qt.Key.Key_Space)
    hands.save_as(tmp_path / "report.zip")
    told = hands.message(hands.parent)
    assert str(tmp_path / "report.zip") in told.message.sentence
    assert ("Jansen" in journal_in(tmp_path / "report.zip")) is ticked
    hands.press(told, "message_accept")


def test_a_place_is_proposed(hands: Hands) -> None:
    proposed = Path(hands.line().text())
    assert proposed.parent.is_dir()
    assert proposed.suffix == ".zip"
    hands.line().clear()
    assert not hands.button("support_save").isEnabled()
    QTest.mouseClick(hands.button("support_cancel"), Qt.MouseButton.LeftButton)


def test_a_file_that_is_there_is_replaced_only_when_the_user_wants_it(hands: Hands, tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    target.write_text("mine", encoding="utf-8")
    hands.save_as(target)
    hands.press(hands.message(hands.dialog), "message_reject")
    assert target.read_text(encoding="utf-8") == "mine"
    hands.qtbot.waitUntil(lambda: hands.dialog.findChildren(MessageDialog) == [])
    QTest.mouseClick(hands.button("support_save"), Qt.MouseButton.LeftButton)
    hands.press(hands.message(hands.dialog), "message_accept")
    told = hands.message(hands.parent)
    assert zipfile.is_zipfile(target)
    hands.press(told, "message_accept")


def test_a_folder_is_no_place(hands: Hands, tmp_path: Path) -> None:
    hands.save_as(tmp_path)
    hands.qtbot.waitUntil(lambda: hands.line().hasFocus())
    assert hands.dialog.isVisible()
    hands.dialog.reject()


def test_a_place_that_cannot_be_written_is_told_and_another_can_be_chosen(
    hands: Hands, tmp_path: Path
) -> None:
    hands.save_as(tmp_path / "missing" / "report.zip")
    told = hands.message(hands.dialog)
    assert "could not be written" in told.message.sentence
    hands.press(told, "message_accept")
    assert hands.button("support_save").isEnabled()
    hands.save_as(tmp_path / "report.zip")
    hands.press(hands.message(hands.parent), "message_accept")
    assert zipfile.is_zipfile(tmp_path / "report.zip")


def test_a_place_can_be_chosen_and_is_not_asked_about_twice(hands: Hands, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    target.touch()
    QTest.mouseClick(hands.button("support_choose"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: hands.dialog.findChild(QFileDialog, "choose_target_dialog") is not None)
    chooser = hands.dialog.findChild(QFileDialog, "choose_target_dialog")
    assert isinstance(chooser, QFileDialog)
    chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a question of Qt's own, which blocks
    edit = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(str(target))
    chooser.accept()
    hands.qtbot.waitUntil(lambda: hands.line().text() == str(target))
    QTest.mouseClick(hands.button("support_save"), Qt.MouseButton.LeftButton)
    hands.press(hands.message(hands.parent), "message_accept")
    assert zipfile.is_zipfile(target)


@pytest.mark.hazard("G2")
def test_a_journal_that_fails_is_said_in_the_report(hands: Hands, tmp_path: Path) -> None:
    def fail() -> Extract:
        raise ValueError("database disk image is malformed")

    hands.extract = fail
    hands.save_as(tmp_path / "report.zip")
    hands.press(hands.message(hands.parent), "message_accept")
    assert json.loads(journal_in(tmp_path / "report.zip")) == {"left out": "ValueError"}


@pytest.mark.parametrize("fails", [False, True])
def test_a_dialog_that_is_closed_meanwhile_is_no_trouble(hands: Hands, tmp_path: Path, fails: bool) -> None:
    go_on, threads = threading.Event(), list[int]()

    def slow() -> Extract:
        threads.append(threading.get_ident())
        go_on.wait()
        return JOURNAL

    hands.extract = slow
    folder = tmp_path / "folder"
    if not fails:
        folder.mkdir()
    hands.save_as(folder / "report.zip")
    hands.qtbot.waitUntil(lambda: threads != [])
    assert threads != [threading.get_ident()]
    assert not hands.button("support_save").isEnabled()
    hands.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    go_on.set()
    told = hands.message(hands.parent)
    assert ("could not be written" in told.message.sentence) is fails
    assert folder.exists() is not fails
    hands.press(told, "message_accept")
