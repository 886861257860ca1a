from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.order.arranging.arrangement import Numbering
from tests.order.build import sets
from tests.order.screen import LEFT, Screen, is_shown, there


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> Screen:
    """With real threads: dialogs are waited for."""
    return Screen(qtbot, tasks, settings, theme, sets("a10 b20! c30 d40"))


def _accept(screen: Screen, name: str) -> None:
    screen.qtbot.waitUntil(lambda: is_shown(name)() and there(name, QPushButton).isEnabled())
    QTest.mouseClick(there(name, QPushButton), LEFT)


def test_shuffling_can_be_undone_and_names_its_seed(screen: Screen) -> None:
    QTest.mouseClick(there("shuffle_button", QPushButton), LEFT)
    screen.qtbot.waitUntil(is_shown("shuffle_seed"))
    for seed in range(1, 9):
        there("shuffle_seed", QSpinBox).setValue(seed)
    _accept(screen, "shuffle_accept")
    screen.qtbot.waitUntil(lambda: not is_shown("shuffle_dialog")())
    assert sorted(screen.order) == list("abcd")
    assert screen.order[1] == "b", "locked"
    assert screen.draft.undo_label in {"shuffling with the seed 8", ""}
    screen.qtbot.waitUntil(lambda: screen.told().startswith("Shuffled with the seed 8,"))
    assert "“Number…”" in screen.told(), "the numbers are odd now, which can be mended"


def test_what_stays_is_said_until_another_row_is_looked_at(screen: Screen) -> None:
    screen.panel.work.reverse()
    assert screen.order == "dbca"
    assert screen.told() == "1 locked display set stays at its place."
    assert screen.plan.written
    assert screen.told() == "1 locked display set stays at its place."
    screen.click("c")
    assert "locked" not in screen.told()


def test_an_order_that_is_there_already_is_said(screen: Screen, tasks: Tasks) -> None:
    sorting = tasks.start(screen.panel.work.sort_by_title())
    screen.qtbot.waitUntil(sorting.done)
    assert screen.told() == "They are in this order already. 1 locked display set stays at its place."


def test_numbers_are_counted_and_not_any_more(screen: Screen) -> None:
    QTest.mouseClick(there("number_button", QPushButton), LEFT)
    screen.qtbot.waitUntil(is_shown("number_count"))
    there("number_count", QRadioButton).click()
    there("number_step", QSpinBox).setValue(5)
    _accept(screen, "number_accept")
    screen.qtbot.waitUntil(lambda: screen.draft.arrangement.numbering == Numbering(10, 5))
    screen.panel.work.as_in_study()
    assert screen.draft.arrangement.numbering is None


def test_titles_by_a_pattern(screen: Screen, tasks: Tasks) -> None:
    tasks.start(screen.panel.work.titles_by_pattern())
    screen.qtbot.waitUntil(is_shown("pattern_field"))
    _accept(screen, "pattern_accept")
    screen.qtbot.waitUntil(lambda: screen.draft.arrangement.title("d") == "Case 003")
    assert screen.draft.arrangement.title("b") == "b"


def test_a_dialog_that_is_left_changes_nothing(screen: Screen, tasks: Tasks) -> None:
    done: list[bool] = []
    screen.panel.work.done.connect(lambda: done.append(True))
    tasks.start(screen.panel.work.titles_by_pattern())
    screen.qtbot.waitUntil(is_shown("pattern_field"))
    QTest.keyClick(there("pattern_field", QLineEdit), Qt.Key.Key_Escape)
    screen.qtbot.waitUntil(lambda: bool(done))
    assert not screen.draft.is_edited


def test_find_and_replace(screen: Screen, tasks: Tasks) -> None:
    tasks.start(screen.panel.work.replace_in_titles())
    screen.qtbot.waitUntil(is_shown("replace_find"))
    there("replace_find", QLineEdit).setText("d")
    there("replace_by", QLineEdit).setText("D")
    _accept(screen, "replace_accept")
    screen.qtbot.waitUntil(lambda: screen.draft.arrangement.title("d") == "D")


def _choose_file(screen: Screen, file: Path) -> None:
    screen.qtbot.waitUntil(is_shown("choose_file_dialog"))
    dialog = there("choose_file_dialog", QFileDialog)
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert edit is not None
    edit.setText(str(file))
    dialog.accept()


def test_the_order_of_a_spreadsheet(screen: Screen, tasks: Tasks, tmp_path: Path, settings: Settings) -> None:
    file = tmp_path / "order.csv"
    file.write_text("title;new\nd;x\nc;y\na;z\n", encoding="utf-8")
    tasks.start(screen.panel.work.sort_by_sheet())
    _choose_file(screen, file)
    _accept(screen, "sheet_accept")
    screen.qtbot.waitUntil(lambda: screen.order == "dbca")
    assert settings.recall("order/spreadsheets") == str(tmp_path)


def test_the_titles_of_a_spreadsheet(screen: Screen, tasks: Tasks, tmp_path: Path) -> None:
    file = tmp_path / "titles.csv"
    file.write_text("title,new\na,First\nb,Second\n", encoding="utf-8")
    tasks.start(screen.panel.work.titles_by_sheet())
    _choose_file(screen, file)
    _accept(screen, "sheet_accept")
    screen.qtbot.waitUntil(lambda: screen.draft.arrangement.title("a") == "First")
    assert screen.draft.arrangement.title("b") == "b"


@pytest.mark.hazard("P5")
def test_a_spreadsheet_that_can_not_be_read_is_told(screen: Screen, tasks: Tasks, tmp_path: Path) -> None:
    file = tmp_path / "broken.xlsx"
    file.write_bytes(b"not a spreadsheet")
    tasks.start(screen.panel.work.sort_by_sheet())
    _choose_file(screen, file)
    screen.qtbot.waitUntil(is_shown("message_text"))
    assert "broken.xlsx" in there("message_text", QLabel).text()
    QTest.mouseClick(there("message_accept", QPushButton), LEFT)
    screen.qtbot.waitUntil(lambda: not is_shown("message_text")())
    assert not screen.draft.is_edited


def test_another_sheet_of_the_file_is_read(screen: Screen, tasks: Tasks, tmp_path: Path) -> None:
    from openpyxl import Workbook
    from PySide6.QtWidgets import QComboBox

    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["title", "x"])
    first.append(["a", 1])
    second = book.create_sheet("Second")
    second.append(["title", "x"])
    for title in "dca":
        second.append([title, 1])
    file = tmp_path / "two.xlsx"
    book.save(file)
    tasks.start(screen.panel.work.sort_by_sheet())
    _choose_file(screen, file)
    screen.qtbot.waitUntil(is_shown("sheet_name"))
    there("sheet_name", QComboBox).setCurrentText("Second")
    screen.qtbot.waitUntil(lambda: there("sheet_accept", QPushButton).text() == "Sort 3 display sets")
    _accept(screen, "sheet_accept")
    screen.qtbot.waitUntil(lambda: screen.order == "dbca")
