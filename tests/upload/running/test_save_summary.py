from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.upload.running.save_summary import save_summary
from tests.upload.screen import find, is_shown

SUMMARY = b"pk-1,https://server.example/pk-1/"


def save_as(qtbot: QtBot, target: Path) -> None:
    qtbot.waitUntil(is_shown("choose_target_dialog"))
    dialog = find("choose_target_dialog", QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    assert field.text().startswith("chest upload")
    field.setText(str(target))
    dialog.accept()


def test_the_summary_is_saved(qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path) -> None:
    target = tmp_path / "summary.csv"
    tasks.start(save_summary(parent, tasks, SUMMARY, "chest"))
    save_as(qtbot, target)
    qtbot.waitUntil(target.exists)

    assert target.read_bytes() == SUMMARY
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_cannot_be_written_is_explained(
    qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path, reported: list[BaseException]
) -> None:
    tasks.start(save_summary(parent, tasks, SUMMARY, "chest"))
    save_as(qtbot, tmp_path / "gone" / "summary.csv")
    qtbot.waitUntil(lambda: bool(reported))

    assert "could not be written" in str(reported.pop())


def test_nothing_is_written_when_the_user_thinks_again(
    qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path
) -> None:
    task = tasks.start(save_summary(parent, tasks, SUMMARY, "chest"))
    qtbot.waitUntil(is_shown("choose_target_dialog"))
    find("choose_target_dialog", QFileDialog).reject()
    qtbot.waitUntil(task.done)

    assert list(tmp_path.iterdir()) == []
