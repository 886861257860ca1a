from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.answers.exporting.truth_dialog import TruthDialog
from gcdesk.kit.tasks import Tasks
from tests.answers.build import GRADE, NODULE, answer, snapshot
from tests.links import help_of

ANSWERS = (answer("anna", GRADE, 1, 3), answer("anna", NODULE, 1, True), answer("ben", GRADE, 1, 1))


@pytest.fixture
def dialog(qapp: QApplication, tasks: Tasks) -> Iterator[TruthDialog]:
    parent = QWidget()
    made = TruthDialog(snapshot((GRADE, NODULE)), ANSWERS, ("anna", "ben"), tasks, parent)
    made.show()
    yield made
    made.close()
    parent.deleteLater()


def press(dialog: TruthDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name) or dialog.findChild(QRadioButton, name)
    assert isinstance(button, QPushButton | QRadioButton)
    button.click()


def name_file(qtbot: QtBot, dialog: TruthDialog, file: Path) -> None:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(QFileDialog)))
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(file))
    chooser.accept()


def test_a_readers_answers_are_checked_at_once(qtbot: QtBot, dialog: TruthDialog) -> None:
    assert "column “case”" in dialog._told.toPlainText()
    assert not dialog._accept.isEnabled()
    press(dialog, "truth_from_reader")
    qtbot.waitUntil(dialog._accept.isEnabled)
    assert dialog._summary.text() == "Ground truth of 1 display set for 2 questions."
    assert dialog.plan is not None
    dialog._readers.setCurrentIndex(1)
    assert not dialog._accept.isEnabled(), "not before it is checked"
    qtbot.waitUntil(lambda: "problem" in dialog._summary.text())
    assert not dialog._accept.isEnabled()
    dialog._skip.setChecked(True)
    qtbot.waitUntil(lambda: "no ground truth to write" in dialog._told.toPlainText())


def test_what_can_not_be_changed_after_the_upload_is_told_before(dialog: TruthDialog) -> None:
    before = dialog.findChild(QLabel, "truth_before")
    assert before is not None
    assert before.isVisible()
    assert "can't be changed any more" in before.text()


def test_a_table_is_chosen_and_checked(qtbot: QtBot, dialog: TruthDialog, tmp_path: Path) -> None:
    table = tmp_path / "truth.csv"
    table.write_text("case,How severe?,A nodule?\ncase 1,mild,yes\n", encoding="utf-8")
    press(dialog, "truth_choose_table")
    name_file(qtbot, dialog, table)
    qtbot.waitUntil(dialog._accept.isEnabled)
    assert dialog._table_name.whole_text() == "truth.csv"
    assert help_of(dialog, "truth_help") == ""
    table.with_name("broken.xlsx").write_bytes(b"no workbook")
    press(dialog, "truth_choose_table")
    name_file(qtbot, dialog, table.with_name("broken.xlsx"))
    qtbot.waitUntil(lambda: help_of(dialog, "truth_help") == "trouble#tables")


def test_a_file_that_cant_be_used_says_why(qtbot: QtBot, dialog: TruthDialog, tmp_path: Path) -> None:
    press(dialog, "truth_from_reader")
    example = tmp_path / "example.csv"
    example.write_text("something else\n", encoding="utf-8")
    press(dialog, "truth_choose_example")
    name_file(qtbot, dialog, example)
    qtbot.waitUntil(lambda: dialog._summary.text() == "That file can't be used.")
    assert "not the website's example" in dialog._told.toPlainText()
    assert help_of(dialog, "truth_help") == "answers#truth-file"
    assert not dialog._accept.isEnabled()


def test_it_fits_a_small_screen_and_scrolls(dialog: TruthDialog) -> None:
    dialog.resize(600, 300)  # 640 × 340 at 200 %, less the frame
    dialog.show()
    assert (dialog.width(), dialog.height()) == (600, 300)
    assert dialog._accept.geometry().right() < 600
