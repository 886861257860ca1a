from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.imaging.masks import write_seg
from gcdesk.imaging.masks.consensus import Way
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import SMALL
from gcdesk.masks.keeping.save_dialog import SaveDialog
from gcdesk.masks.saving.options import Format
from gcdesk.masks.saving.pattern import DEFAULT
from gcdesk.study.reader_key import LastKey, write_key
from tests.links import help_of
from tests.masks.screen import two_rows

NAMES = {"anna": "R01", "ben": "R02"}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget, settings: Settings, tasks: Tasks) -> SaveDialog:
    rows = two_rows()
    return SaveDialog(rows, rows, NAMES, settings, tasks, parent)


def test_what_is_chosen_is_given_as_options(
    dialog: SaveDialog, tmp_path: Path, parent: QWidget, settings: Settings, tasks: Tasks
) -> None:
    assert not dialog._accept.isEnabled(), "no folder is chosen"
    assert dialog._accept.text() == "Save 2 masks"
    dialog._folder.setText(str(tmp_path / "out"))
    assert dialog._accept.isEnabled()
    dialog._pattern.setText("{reader}/{display_set}")
    dialog._format.setCurrentIndex(1)
    dialog._images.setChecked(True)
    dialog._consensus.setCurrentIndex(1)
    dialog._pseudonyms.setChecked(True)
    chosen = dialog.chosen
    assert [row.pk for row in chosen.rows] == ["1", "2"]
    options = chosen.options
    assert options.folder == tmp_path / "out"
    assert options.pattern == "{reader}/{display_set}"
    assert options.format is Format.NIFTI, "the format itself, not its text"
    assert options.consensus is next(iter(Way))
    assert options.images
    assert options.names == NAMES
    again = SaveDialog(two_rows(), two_rows(), NAMES, settings, tasks, parent)
    assert again.chosen == replace(chosen, rows=two_rows()), "who goes on wants it all once more"
    for name in ("format", "consensus", "pattern"):
        settings.remember(f"masks/{name}", "")
    anew = SaveDialog(two_rows(), two_rows(), NAMES, settings, tasks, parent)
    options = anew.chosen.options
    assert (options.format, options.consensus, options.pattern) == (Format.STORED, None, DEFAULT)


def test_as_stored_and_nothing_else_is_usual(dialog: SaveDialog, tmp_path: Path) -> None:
    dialog._folder.setText(str(tmp_path))
    options = dialog.chosen.options
    assert options.format is Format.STORED
    assert (options.images, options.consensus, options.names) == (False, None, None)


def test_the_example_follows(dialog: SaveDialog) -> None:
    assert dialog._example.text() == "For example: Case 1/Outline the nodule_anna.mha"
    dialog._pseudonyms.setChecked(True)
    assert dialog._example.text() == "For example: Case 1/Outline the nodule_R01.mha"
    assert not dialog._key.isHidden()
    dialog._format.setCurrentIndex(1)
    assert dialog._example.text().endswith(".nii.gz")
    dialog._folder.setText("/")
    dialog._pattern.setText("{nonsense}")
    assert "nonsense" in dialog._example.text()
    assert help_of(dialog, "save_help") == "masks#save"
    assert not dialog._accept.isEnabled()


def test_the_last_key_is_proposed_and_can_be_declined(
    parent: QWidget, settings: Settings, tasks: Tasks
) -> None:
    last = LastKey(Path("/kept/key.csv"), {"anna": "R07"})
    dialog = SaveDialog(two_rows(), two_rows(), NAMES, settings, tasks, parent, last)
    assert dialog._same.isHidden()
    assert dialog._about_last.isHidden()
    dialog._pseudonyms.setChecked(True)
    assert "The same pseudonyms as in …/kept/key.csv" in dialog._about_last.text()
    assert dialog._example.text().endswith("_R07.mha")
    options = dialog.chosen.options
    assert (options.names, options.last) == ({"anna": "R07", "ben": "R01"}, last)
    dialog._same.setChecked(False)
    options = dialog.chosen.options
    assert (options.names, options.last) == (NAMES, None)


def test_a_last_key_that_is_gone_is_told(parent: QWidget, settings: Settings, tasks: Tasks) -> None:
    gone = LastKey(Path("/kept/key.csv"))
    dialog = SaveDialog(two_rows(), two_rows(), NAMES, settings, tasks, parent, gone)
    dialog._pseudonyms.setChecked(True)
    assert "is not there" in dialog._about_last.text()
    assert dialog._same.isHidden()
    options = dialog.chosen.options
    assert (options.names, options.last) == (NAMES, None)


def test_a_key_that_was_moved_can_be_chosen(
    qtbot: QtBot, parent: QWidget, settings: Settings, tasks: Tasks, tmp_path: Path
) -> None:
    moved = tmp_path / "moved.csv"
    write_key(moved, {"anna": "R07"})
    gone = LastKey(tmp_path / "key.csv")
    dialog = SaveDialog(two_rows(), two_rows(), NAMES, settings, tasks, parent, gone)
    dialog.show()
    assert dialog._choose_key.isHidden(), "who is called by name has no key"
    dialog._pseudonyms.setChecked(True)
    dialog._choose_key.click()
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    files = dialog.findChild(QFileDialog)
    assert files is not None
    field = files.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(moved))
    files.accept()
    qtbot.waitUntil(lambda: "moved.csv" in dialog._about_last.text())
    options = dialog.chosen.options
    assert options.names is not None
    assert (options.names["anna"], options.last) == ("R07", LastKey(moved, {"anna": "R07"}))
    assert dialog._same.isVisible()
    dialog.reject()


def test_a_folder_must_be_a_whole_path(dialog: SaveDialog) -> None:
    dialog._folder.setText("masks")
    assert not dialog._accept.isEnabled()


def test_a_format_that_needs_more_says_so(dialog: SaveDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_seg, "available", lambda: False)
    dialog._folder.setText("/tmp")
    dialog._format.setCurrentIndex(list(Format).index(Format.SEG))
    dialog.show()
    assert dialog._about_format.text() == write_seg.not_available()
    assert not dialog._accept.isEnabled()
    assert dialog._about_format.property("role") == "problem", "it is why Save can't be pressed"
    gap = dialog._about_format.geometry().top() - dialog._format.geometry().bottom()
    assert 0 < gap <= SMALL, "right below the choice"
    dialog._format.setCurrentIndex(list(Format).index(Format.NIFTI))
    assert dialog._about_format.property("role") == "muted"
    assert dialog._accept.isEnabled()


def test_a_folder_can_be_chosen(qtbot: QtBot, dialog: SaveDialog, tmp_path: Path) -> None:
    dialog.show()
    dialog._browse.click()
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    files = dialog.findChild(QFileDialog)
    assert files is not None
    name = files.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(tmp_path))
    files.accept()
    qtbot.waitUntil(lambda: dialog._folder.text() == str(tmp_path))
