from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.answers.export.csv_file import CsvStyle
from gcdesk.answers.exporting.choices import Choices, Format
from gcdesk.answers.exporting.export_dialog import ExportDialog
from gcdesk.answers.tables.filters import Filter
from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.tasks import Tasks
from gcdesk.study.reader_key import LastKey, write_key
from tests.answers.build import GRADE, NODULE, answer
from tests.answers.screen import found


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()


def press(dialog: ExportDialog, name: str) -> None:
    button = dialog.findChild(QRadioButton, name)
    assert button is not None
    button.click()


def test_at_first_everything_becomes_a_workbook(parent: QWidget, tasks: Tasks) -> None:
    dialog = ExportDialog(found(), tasks, parent)
    assert dialog.choices() == Choices()
    assert dialog._figures.isEnabled()
    assert not dialog._bom.isEnabled()


def test_filters_propose_what_they_leave(parent: QWidget, tasks: Tasks) -> None:
    dialog = ExportDialog(found(Filter(readers=frozenset({"ben"}))), tasks, parent)
    assert dialog.choices().only_found
    press(dialog, "export_all")
    assert not dialog.choices().only_found
    nothing = ExportDialog(found(Filter(readers=frozenset({"nobody"}))), tasks, parent)
    assert not nothing.choices().only_found


def test_csv_has_its_own_wishes(parent: QWidget, tasks: Tasks) -> None:
    dialog = ExportDialog(found(), tasks, parent)
    press(dialog, "export_csv_wide")
    dialog._bom.setChecked(True)
    dialog._semicolon.setChecked(True)
    dialog._pseudonyms.setChecked(True)
    assert dialog.choices() == Choices(
        Format.CSV_WIDE, pseudonyms=True, style=CsvStyle(bom=True, semicolon=True)
    )
    assert not dialog._figures.isEnabled()


def test_the_last_key_is_proposed_with_pseudonyms_only_and_can_be_declined(
    parent: QWidget, tasks: Tasks
) -> None:
    last = LastKey(Path("/kept/key.csv"), {"ben": "R07"})
    dialog = ExportDialog(found(), tasks, parent, last)
    assert dialog.choices() == Choices()
    assert "The same pseudonyms as in …/kept/key.csv" in dialog._about_last.text()
    dialog._pseudonyms.setChecked(True)
    assert dialog.choices().last == last
    dialog._same.setChecked(False)
    assert dialog.choices() == Choices(pseudonyms=True)


def test_a_last_key_that_is_gone_is_told_and_none_before_is_not(parent: QWidget, tasks: Tasks) -> None:
    gone = ExportDialog(found(), tasks, parent, LastKey(Path("/kept/key.csv")))
    gone._pseudonyms.setChecked(True)
    assert gone.choices().last is None
    assert gone._same.isHidden()
    assert "is not there" in gone._about_last.text()
    first = ExportDialog(found(), tasks, parent)
    assert first._same.isHidden()
    assert first._about_last.isHidden()


def choose(dialog: QDialog, file: Path, qtbot: QtBot) -> None:
    """Choose *file* in the file dialog over *dialog*."""
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(file))
    chooser.accept()
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is None)


def test_a_key_that_was_moved_can_be_chosen(
    parent: QWidget, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    moved, other = tmp_path / "moved.csv", tmp_path / "other.csv"
    write_key(moved, {"ben": "R07"})
    other.write_text("a,b,c\n1,2,3\n")
    dialog = ExportDialog(found(), tasks, parent, LastKey(tmp_path / "key.csv"))
    dialog.show()
    assert not dialog._choose_key.isEnabled(), "who is called by name has no key"
    dialog._pseudonyms.setChecked(True)
    dialog._choose_key.click()
    choose(dialog, other, qtbot)
    qtbot.waitUntil(lambda: dialog.findChild(MessageDialog) is not None)
    message = dialog.findChild(MessageDialog)
    assert message is not None
    assert "can't be read as the key to the readers" in message.message.sentence
    message.reject()
    assert dialog.choices().last is None
    dialog._choose_key.click()
    choose(dialog, moved, qtbot)
    qtbot.waitUntil(lambda: dialog.choices().last == LastKey(moved, {"ben": "R07"}))
    assert dialog._same.isVisible()
    assert "moved.csv" in dialog._about_last.text()
    dialog.reject()


def test_imrmc_asks_for_scores_and_truth(parent: QWidget, tasks: Tasks) -> None:
    dialog = ExportDialog(found(), tasks, parent)
    press(dialog, "export_imrmc")
    assert dialog.choices() == Choices(Format.IMRMC, scores=GRADE.pk, truth=GRADE.pk)
    dialog._truth.choose(NODULE.pk)
    assert dialog.choices().truth == NODULE.pk


def test_without_ground_truth_there_is_no_imrmc(parent: QWidget, tasks: Tasks) -> None:
    dialog = ExportDialog(found(None, answer("anna", GRADE, 1, 3)), tasks, parent)
    button = dialog.findChild(QRadioButton, "export_imrmc")
    assert button is not None
    assert not button.isEnabled()


def test_it_fits_a_small_screen_and_scrolls(parent: QWidget, tasks: Tasks) -> None:
    dialog = ExportDialog(found(), tasks, parent)
    dialog.resize(600, 300)  # 640 × 340 at 200 %, less the frame
    dialog.show()
    assert (dialog.width(), dialog.height()) == (600, 300)
    assert dialog._accept.geometry().right() < 600
    assert dialog._accept.geometry().bottom() < 300
