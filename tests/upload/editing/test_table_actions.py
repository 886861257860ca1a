from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_actions import TableActions
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.engine.states import Ready
from gcdesk.upload.table.plan import Files, Typed, assign, retitle
from tests.upload.build import real_files
from tests.upload.screen import (
    CONTROL,
    choose,
    click,
    current,
    double_click,
    find,
    is_shown,
    press,
    shown_view,
    small_table,
    typed,
    value,
)

CT, SCORE, SMOKER, COMMENT, JSON, REPORT = range(1, 7)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """A table on the screen, its actions, and short ways to use them."""

    def __init__(self, view: AssignmentView, model: AssignmentModel, history: History, tasks: Tasks) -> None:
        self.view, self.model, self.history = view, model, history
        self.actions = TableActions(view, model, history, tasks)

    def select(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        click(self.view, *first)
        click(self.view, *last, SHIFT)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self.view, key, modifier)

    def column(self, slug: str) -> list[str]:
        sources = [draft.values.get(slug) for draft in self.history.table.drafts]
        return [s.text if isinstance(s, Typed) else "" for s in sources]

    @property
    def titles(self) -> list[str]:
        return [draft.title for draft in self.history.table.drafts]


@pytest.fixture
def hands(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Iterator[Hands]:
    made = Hands(*shown_view(qtbot, theme, small_table()), tasks)
    yield made
    QGuiApplication.clipboard().clear()


def files_of(hands: Hands, key: str, slug: str) -> list[str]:
    source = value(hands.history, key, slug)
    return [entry.relative for entry in source.entries] if isinstance(source, Files) else []


# ---- clipboard


def test_a_value_is_copied_down_a_selection(hands: Hands) -> None:
    hands.history.change(assign(hands.history.table, "case 1", "some-score", Typed("2.5")), "score")
    click(hands.view, 0, SCORE)
    hands.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "2.5"

    hands.select((1, SCORE), (3, SCORE))
    hands.press(Qt.Key.Key_V, CONTROL)

    assert hands.column("some-score") == ["2.5", "2.5", "2.5", "2.5"]


def test_a_spreadsheet_is_pasted_from_the_selected_cell_on(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("first\tct.mha\t1\nsecond\tct.mha\t2\n")
    click(hands.view, 1, 0)
    hands.press(Qt.Key.Key_V, CONTROL)

    assert hands.titles == ["case 1", "first", "second", "case 4"]
    assert hands.column("some-score") == ["", "1", "2", ""]
    assert hands.history.stack.undoText() == "pasting"


def test_rows_that_do_not_fit_are_told(hands: Hands, qtbot: QtBot) -> None:
    click(hands.view, 2, SCORE)
    QGuiApplication.clipboard().setText("1\n2\n3\n4\n5\n")
    hands.press(Qt.Key.Key_V, CONTROL)

    assert hands.column("some-score") == ["", "", "1", "2"]
    qtbot.waitUntil(is_shown("message_text"))
    assert find("message_text", QLabel).text().startswith("3 rows of what was copied did not fit")
    press(find("message_accept", QPushButton), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_shown("message_dialog")())


def test_nothing_on_the_clipboard_pastes_nothing(hands: Hands) -> None:
    QGuiApplication.clipboard().clear()
    click(hands.view, 1, 0)
    hands.press(Qt.Key.Key_V, CONTROL)

    assert not hands.history.stack.canUndo()


def test_titles_and_values_are_copied_as_a_block(hands: Hands) -> None:
    hands.select((0, 0), (1, SCORE))
    hands.press(Qt.Key.Key_C, CONTROL)

    assert QGuiApplication.clipboard().text() == "case 1\tcase 1/ct.mha\t\ncase 2\tcase 2/ct.mha\t"


# ---- edits of the selection


def test_delete_clears_cells_and_titles_go_back(hands: Hands) -> None:
    hands.history.change(retitle(hands.history.table, {"case 1": "x"}), "title")
    hands.select((0, 0), (1, CT))
    hands.press(Qt.Key.Key_Delete)

    assert hands.titles[0] == "case 1"
    assert files_of(hands, "case 1", "ct-image") == files_of(hands, "case 2", "ct-image") == []
    assert files_of(hands, "case 3", "ct-image") == ["case 3/ct.mha"]


def test_fill_down_repeats_the_first_value(hands: Hands) -> None:
    hands.history.change(assign(hands.history.table, "case 2", "some-score", Typed("7")), "score")
    hands.select((1, SCORE), (3, SCORE))
    hands.press(Qt.Key.Key_D, CONTROL)

    assert hands.column("some-score") == ["", "7", "7", "7"]


def test_cleared_cells_are_filled_by_their_rule_again(hands: Hands) -> None:
    hands.select((0, CT), (1, CT))
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_L, CONTROL)

    assert files_of(hands, "case 1", "ct-image") == ["case 1/ct.mha"]


def test_undo_and_redo_by_key(hands: Hands) -> None:
    click(hands.view, 0, CT)
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert files_of(hands, "case 1", "ct-image") == ["case 1/ct.mha"]

    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert files_of(hands, "case 1", "ct-image") == []


def test_cases_are_left_out_and_come_back(hands: Hands) -> None:
    hands.select((1, 0), (2, 0))
    hands.press(Qt.Key.Key_Delete, CONTROL)
    assert hands.titles == ["case 1", "case 4"]

    assert hands.actions.undo.text() == "Undo: leaving out 2 cases"
    hands.actions.undo.trigger()
    assert len(hands.titles) == 4
    assert (hands.actions.undo.text(), hands.actions.undo.isEnabled()) == ("Undo", False)
    assert hands.actions.redo.text() == "Redo: leaving out 2 cases"


def test_rows_that_are_being_sent_are_not_left_out(hands: Hands) -> None:
    hands.history.lock(["case 2"])
    hands.select((1, 0), (2, 0))
    hands.press(Qt.Key.Key_Delete, CONTROL)

    assert hands.titles == ["case 1", "case 2", "case 4"]


# ---- columns


def test_the_rule_is_changed_by_keyboard_alone(qtbot: QtBot, hands: Hands) -> None:
    click(hands.view, 0, REPORT)
    hands.press(Qt.Key.Key_R, CONTROL)
    typed(hands.view, "*.pdf")
    press(find("rule_field", QLineEdit), Qt.Key.Key_Return)

    assert files_of(hands, "case 4", "report") == ["case 4/report.pdf"]
    assert hands.history.stack.undoText() == "changing the rule of Report"


def header_menu(hands: Hands, section: int) -> QMenu:
    header = hands.view.header
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(section) + 5, 5))
    return menu_of(hands)


def menu_of(hands: Hands) -> QMenu:
    return next(menu for menu in hands.view.findChildren(QMenu) if menu.isVisible())


def test_a_column_is_removed_by_its_menu(hands: Hands) -> None:
    choose(header_menu(hands, SCORE), "Remove the column")

    assert "some-score" not in [column.slug for column in hands.history.table.columns]


def test_rows_are_sorted_by_the_menu_of_the_title(hands: Hands) -> None:
    hands.history.change(retitle(hands.history.table, {"case 1": "case 10"}), "title")
    choose(header_menu(hands, 0), "Sort by title")

    assert hands.titles == ["case 2", "case 3", "case 4", "case 10"]


def test_structure_stays_while_rows_are_sent(hands: Hands) -> None:
    hands.actions.set_structure_free(free=False)
    click(hands.view, 0, REPORT)
    hands.press(Qt.Key.Key_R, CONTROL)
    assert not is_shown("rule_field")()

    hands.actions.set_structure_free(free=True)
    hands.press(Qt.Key.Key_R, CONTROL)
    assert is_shown("rule_field")()


# ---- files


def test_a_file_is_chosen_from_the_menu_of_the_cell(hands: Hands) -> None:
    double_click(hands.view, 1, REPORT)
    choose(find("files_menu", QMenu), "report.pdf")

    assert files_of(hands, "case 2", "report") == ["case 2/report.pdf"]


def test_a_cell_is_cleared_from_its_menu(hands: Hands) -> None:
    double_click(hands.view, 0, CT)
    choose(find("files_menu", QMenu), "Clear the cell")

    assert files_of(hands, "case 1", "ct-image") == []


def test_several_files_are_ticked_in_the_dialog(qtbot: QtBot, hands: Hands) -> None:
    double_click(hands.view, 0, REPORT)
    choose(find("files_menu", QMenu), "Choose among all files of the case (3)")
    qtbot.waitUntil(is_shown("files_dialog"))
    files = find("files_list", QTreeWidget)
    for row in (0, 1):
        item = files.topLevelItem(row)
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Checked)
    find("files_accept", QPushButton).click()

    qtbot.waitUntil(lambda: len(files_of(hands, "case 1", "report")) == 2)
    assert files_of(hands, "case 1", "ct-image") == [], "a file is in one cell of its case at a time"


def test_dropped_files_go_into_the_cell(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    other = real_files(tmp_path, {"letter.pdf": b"%PDF"}) / "letter.pdf"

    hands.view.files_dropped.emit(hands.model.index(2, REPORT), [other])

    qtbot.waitUntil(lambda: files_of(hands, "case 3", "report") == [other.as_posix()])


def test_dropped_files_that_cannot_be_read_are_reported(
    qtbot: QtBot, hands: Hands, tmp_path: Path, reported: list[BaseException]
) -> None:
    hands.view.files_dropped.emit(hands.model.index(2, REPORT), [tmp_path / "gone.pdf"])

    qtbot.waitUntil(lambda: len(reported) == 1)
    assert "gone.pdf" in str(reported.pop())


# ---- JSON


def test_json_is_written_in_its_editor(qtbot: QtBot, hands: Hands) -> None:
    click(hands.view, 0, JSON)
    typed(hands.view, "[")
    qtbot.waitUntil(is_shown("json_dialog"))
    QTest.keyClicks(find("json_text", QPlainTextEdit), "1, 2]")
    find("json_accept", QPushButton).click()

    qtbot.waitUntil(lambda: value(hands.history, "case 1", "anything-json") == Typed("[1, 2]"))


def test_emptied_json_clears_the_cell(qtbot: QtBot, hands: Hands) -> None:
    hands.history.change(assign(hands.history.table, "case 1", "anything-json", Typed("[1]")), "json")
    click(hands.view, 0, JSON)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(is_shown("json_dialog"))
    text = find("json_text", QPlainTextEdit)
    assert text.toPlainText() == "[1]"
    press(text, Qt.Key.Key_A, CONTROL)
    press(text, Qt.Key.Key_Backspace)
    find("json_accept", QPushButton).click()

    qtbot.waitUntil(lambda: value(hands.history, "case 1", "anything-json") is None)


# ---- the menu of a cell


def test_the_menu_of_a_cell_has_what_fits_it(qtbot: QtBot, hands: Hands) -> None:
    hands.model.show_states({"case 1": Ready("pk", "https://server.example/pk/")})
    hands.view.customContextMenuRequested.emit(hands.view.visualRect(hands.model.index(0, CT)).center())
    with qtbot.waitSignal(hands.actions.page_wanted) as wanted:
        choose(menu_of(hands), "Open in browser")
    assert wanted.args == ["case 1"]

    hands.view.customContextMenuRequested.emit(hands.view.visualRect(hands.model.index(1, CT)).center())
    choose(menu_of(hands), "Choose files")
    assert is_shown("files_menu")()
    press(find("files_menu", QMenu), Qt.Key.Key_Escape)

    hands.view.customContextMenuRequested.emit(hands.view.viewport().rect().bottomRight())
    assert not any(menu.isVisible() for menu in hands.view.findChildren(QMenu))
    assert current(hands.view)[0] >= -1
