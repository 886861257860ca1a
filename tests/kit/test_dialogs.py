from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.dialogs import choose_file, choose_folder, choose_target, finished
from gcdesk.kit.tasks import Tasks


def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def open_dialog(qtbot: QtBot, parent: QWidget, name: str) -> QFileDialog:
    qtbot.waitUntil(lambda: parent.findChild(QFileDialog, name) is not None)
    dialog = parent.findChild(QFileDialog, name)
    assert isinstance(dialog, QFileDialog)
    return dialog


def enter(dialog: QFileDialog, name: str) -> None:
    """As somebody types it; the list of files, which is read in the background, plays no part then."""
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(name)
    dialog.accept()


def test_a_dialog_whose_parent_goes_is_a_no(qtbot: QtBot, tasks: Tasks) -> None:
    parent = QWidget()
    answers: list[bool] = []

    async def story() -> None:
        answers.append(await finished(QDialog(parent)))

    tasks.start(story())
    qtbot.waitUntil(lambda: parent.findChild(QDialog) is not None)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: answers == [False])


def test_a_folder_is_chosen_or_none(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    parent, chosen = window(qtbot), list[Path | None]()

    async def story() -> None:
        chosen.append(await choose_folder(parent, "Folder of cases", tmp_path))
        chosen.append(await choose_folder(parent, "Folder of cases"))

    tasks.start(story())
    first = open_dialog(qtbot, parent, "choose_folder_dialog")
    enter(first, str(tmp_path))
    qtbot.waitUntil(lambda: chosen == [tmp_path])
    qtbot.waitUntil(lambda: open_dialog(qtbot, parent, "choose_folder_dialog") is not first)
    open_dialog(qtbot, parent, "choose_folder_dialog").reject()
    qtbot.waitUntil(lambda: chosen == [tmp_path, None])


def test_a_file_is_chosen(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    parent, chosen = window(qtbot), list[Path | None]()
    file = tmp_path / "table.csv"
    file.write_text("a", encoding="utf-8")

    async def story() -> None:
        chosen.append(await choose_file(parent, "Spreadsheet", tmp_path, "Tables (*.csv)"))

    tasks.start(story())
    dialog = open_dialog(qtbot, parent, "choose_file_dialog")
    enter(dialog, str(file))
    qtbot.waitUntil(lambda: chosen == [file])


def test_a_target_has_its_name_proposed(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    parent, chosen = window(qtbot), list[Path | None]()

    async def story() -> None:
        chosen.append(await choose_target(parent, "Save", tmp_path / "summary.csv", "Tables (*.csv)"))

    tasks.start(story())
    dialog = open_dialog(qtbot, parent, "choose_target_dialog")
    assert dialog.defaultSuffix() == "csv"
    dialog.accept()
    qtbot.waitUntil(lambda: chosen == [tmp_path / "summary.csv"])
