from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from gcdesk.answers.export.csv_file import CsvStyle
from gcdesk.answers.exporting.choices import Choices, Format
from gcdesk.answers.exporting.export_dialog import ExportDialog
from gcdesk.answers.tables.filters import Filter
from gcdesk.study.reader_key import LastKey
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


def test_at_first_everything_becomes_a_workbook(parent: QWidget) -> None:
    dialog = ExportDialog(found(), parent)
    assert dialog.choices() == Choices()
    assert dialog._figures.isEnabled()
    assert not dialog._bom.isEnabled()


def test_filters_propose_what_they_leave(parent: QWidget) -> None:
    dialog = ExportDialog(found(Filter(readers=frozenset({"ben"}))), parent)
    assert dialog.choices().only_found
    press(dialog, "export_all")
    assert not dialog.choices().only_found
    nothing = ExportDialog(found(Filter(readers=frozenset({"nobody"}))), parent)
    assert not nothing.choices().only_found


def test_csv_has_its_own_wishes(parent: QWidget) -> None:
    dialog = ExportDialog(found(), parent)
    press(dialog, "export_csv_wide")
    dialog._bom.setChecked(True)
    dialog._semicolon.setChecked(True)
    dialog._pseudonyms.setChecked(True)
    assert dialog.choices() == Choices(
        Format.CSV_WIDE, pseudonyms=True, style=CsvStyle(bom=True, semicolon=True)
    )
    assert not dialog._figures.isEnabled()


def test_the_last_key_is_proposed_with_pseudonyms_only_and_can_be_declined(parent: QWidget) -> None:
    last = LastKey(Path("/kept/key.csv"), {"ben": "R07"})
    dialog = ExportDialog(found(), parent, last)
    assert dialog.choices() == Choices()
    assert "The same pseudonyms as in …/kept/key.csv" in dialog._about_last.text()
    dialog._pseudonyms.setChecked(True)
    assert dialog.choices().last == last
    dialog._same.setChecked(False)
    assert dialog.choices() == Choices(pseudonyms=True)


def test_a_last_key_that_is_gone_is_told_and_none_before_is_not(parent: QWidget) -> None:
    gone = ExportDialog(found(), parent, LastKey(Path("/kept/key.csv")))
    gone._pseudonyms.setChecked(True)
    assert gone.choices().last is None
    assert gone._same.isHidden()
    assert "is not there" in gone._about_last.text()
    first = ExportDialog(found(), parent)
    assert first._same.isHidden()
    assert first._about_last.isHidden()


def test_imrmc_asks_for_scores_and_truth(parent: QWidget) -> None:
    dialog = ExportDialog(found(), parent)
    press(dialog, "export_imrmc")
    assert dialog.choices() == Choices(Format.IMRMC, scores=GRADE.pk, truth=GRADE.pk)
    dialog._truth.choose(NODULE.pk)
    assert dialog.choices().truth == NODULE.pk


def test_without_ground_truth_there_is_no_imrmc(parent: QWidget) -> None:
    dialog = ExportDialog(found(None, answer("anna", GRADE, 1, 3)), parent)
    button = dialog.findChild(QRadioButton, "export_imrmc")
    assert button is not None
    assert not button.isEnabled()


def test_it_fits_a_small_screen_and_scrolls(parent: QWidget) -> None:
    dialog = ExportDialog(found(), parent)
    dialog.resize(600, 300)  # 640 × 340 at 200 %, less the frame
    dialog.show()
    assert (dialog.width(), dialog.height()) == (600, 300)
    assert dialog._accept.geometry().right() < 600
    assert dialog._accept.geometry().bottom() < 300
