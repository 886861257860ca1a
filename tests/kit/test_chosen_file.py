from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.errors import FileError
from gcdesk.kit.chosen_file import read_chosen
from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.tasks import Tasks


class Asking:
    """Asks over a dialog for a file, and reads it as a text."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialog = QDialog(self.window)
        self.dialog.open()
        self.let_go = threading.Event()
        self.let_go.set()
        self.task = tasks.start(read_chosen(self.dialog, tasks, "A text", self.read, start=folder))
        qtbot.waitUntil(lambda: self.dialog.findChild(QFileDialog) is not None)

    def read(self, file: Path) -> str:
        self.let_go.wait(10)
        text = file.read_text()
        if not text:
            raise FileError(f"{file.name} is empty.")
        return text

    @property
    def chooser(self) -> QFileDialog:
        found = self.dialog.findChild(QFileDialog)
        assert found is not None
        return found

    def choose(self, file: Path) -> None:
        field = self.chooser.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(file))
        self.chooser.accept()

    def made(self) -> str | None:
        self.qtbot.waitUntil(self.task.done)
        return self.task.result()


@pytest.fixture
def asking(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> Asking:
    return Asking(qtbot, tasks, tmp_path)


def test_what_was_chosen_is_read(asking: Asking, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("words")
    asking.choose(file)
    assert asking.made() == "words"


def test_who_chooses_nothing_is_told_nothing(asking: Asking) -> None:
    asking.chooser.reject()
    assert asking.made() is None
    assert asking.dialog.findChild(MessageDialog) is None


def test_what_can_not_be_read_is_told(asking: Asking, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    asking.choose(file)
    assert asking.made() is None
    message = asking.dialog.findChild(MessageDialog)
    assert message is not None
    assert message.message.sentence == "a.txt is empty."


def test_a_dialog_that_was_closed_meanwhile_hears_nothing(asking: Asking, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("words")
    asking.let_go.clear()
    asking.choose(file)
    asking.qtbot.waitUntil(lambda: asking.dialog.findChild(QFileDialog) is None)
    asking.dialog.reject()
    asking.let_go.set()
    assert asking.made() is None
