from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gcdesk.order.arranging.arrangement import reverse
from gcdesk.order.listing.columns import Column
from tests.order.screen import CONTROL, LEFT, NO_KEY, SHIFT, Screen, find, is_shown, there


def test_rows_are_selected_whole(screen: Screen) -> None:
    screen.click("b")
    screen.press(Qt.Key.Key_Down, SHIFT)
    assert screen.panel.view.selected_pks() == ["b", "c"]
    assert screen.panel.view.current_pk() == "c"
    assert screen.panel.view.last_pk() == "e"


def test_the_selection_stays_with_its_rows(screen: Screen) -> None:
    screen.select("be")
    screen.draft.change(reverse(screen.draft.arrangement), "x")
    assert screen.shown == "edcba"
    assert screen.panel.view.selected_pks() == ["e", "b"]
    assert screen.panel.view.current_pk() == "e"


def test_typing_changes_a_title_and_enter_goes_on(screen: Screen) -> None:
    screen.type_into("b", Column.TITLE, "Second")
    assert screen.draft.arrangement.title("b") == "Second"
    assert screen.panel.view.current_pk() == "c"


def test_typing_a_place_moves_the_row(screen: Screen) -> None:
    screen.type_into("e", Column.PLACE, "2")
    assert screen.order == "aebcd"
    assert screen.panel.view.current_pk() == "e"


def test_a_place_takes_no_letters(screen: Screen) -> None:
    screen.click("b", column=Column.PLACE)
    QTest.keyClicks(screen.panel.view, "x")
    assert there("place_editor", QLineEdit).text() == "2"


def test_enter_edits_and_escape_leaves_it(screen: Screen) -> None:
    screen.click("b")
    screen.press(Qt.Key.Key_Return)
    editor = there("title_editor", QLineEdit)
    assert (editor.text(), editor.selectedText()) == ("b", "b")
    QTest.keyClicks(editor, "other")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    screen.qtbot.waitUntil(lambda: not is_shown("title_editor")())
    assert screen.draft.arrangement.title("b") == "b"


def test_a_double_click_edits_a_title_and_opens_other_cells(screen: Screen) -> None:
    opened: list[str] = []
    screen.panel.view.row_opened.connect(opened.append)
    _double_click(screen, "b", Column.TITLE)
    assert find("title_editor") is not None
    QTest.keyClick(there("title_editor", QLineEdit), Qt.Key.Key_Escape)
    _double_click(screen, "c", Column.VALUES)
    assert opened == ["c"]


def test_enter_on_a_cell_that_is_not_edited_opens_the_row(screen: Screen) -> None:
    opened: list[str] = []
    screen.panel.view.row_opened.connect(opened.append)
    screen.click("d", column=Column.STATE)
    screen.press(Qt.Key.Key_Return)
    assert opened == ["d"]


def test_delete_deletes_nothing(screen: Screen) -> None:
    screen.click("b")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        screen.panel.say("")
        screen.press(key)
        assert "Nothing can be deleted" in screen.told()
    assert screen.order == "abcde"
    assert not screen.draft.is_edited


def test_rows_are_copied_for_a_spreadsheet(screen: Screen) -> None:
    screen.select("bc")
    lines = screen.panel.view.selection_as_tsv().split("\n")
    assert [line.split("\t")[:3] for line in lines] == [["2", "20", "b"], ["3", "30", "c"]]


def test_a_row_that_is_not_shown_is_not_selected(screen: Screen) -> None:
    screen.panel.model.show_rows(("a", "c"))
    screen.panel.view.select(["a", "b"], "b")
    assert screen.panel.view.selected_pks() == ["a"]
    screen.panel.view.show_row("b")
    assert screen.panel.view.verticalScrollBar().value() == 0


def test_locked_titles_open_no_editor(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("a10! b20")
    opened: list[str] = []
    screen.panel.view.row_opened.connect(opened.append)
    screen.click("a")
    QTest.keyClicks(screen.panel.view, "x")
    assert find("title_editor") is None
    screen.press(Qt.Key.Key_Return)
    assert opened == ["a"]


@pytest.mark.parametrize(
    ("begin", "key", "modifier", "selected"),
    [
        ("a", Qt.Key.Key_End, CONTROL, "e"),
        ("e", Qt.Key.Key_Home, CONTROL, "a"),
        ("b", Qt.Key.Key_Down, CONTROL, "c"),
        ("b", Qt.Key.Key_Up, NO_KEY, "a"),
        ("b", Qt.Key.Key_End, NO_KEY, "b"),
        ("a", Qt.Key.Key_PageDown, NO_KEY, "e"),
        ("b", Qt.Key.Key_End, CONTROL | SHIFT, "bcde"),
        ("d", Qt.Key.Key_Home, CONTROL | SHIFT, "abcd"),
        ("b", Qt.Key.Key_PageDown, SHIFT, "bcde"),
    ],
)
def test_keys_move_the_selection_with_the_current_row(
    screen: Screen, begin: str, key: Qt.Key, modifier: Qt.KeyboardModifier, selected: str
) -> None:
    screen.click(begin)
    screen.press(key, modifier)
    assert screen.panel.view.selected_pks() == list(selected)
    assert screen.panel.view.current_pk() in {selected[0], selected[-1]}


def test_a_filter_that_hides_the_current_row_is_told(screen: Screen) -> None:
    looked: list[str] = []
    screen.panel.looked_at.connect(looked.append)
    screen.click("b")
    with screen.panel.view.keeping_place():
        screen.panel.model.show_rows(("a", "c"))
    assert looked[-1] == ""
    assert not screen.panel.actions_.up.isEnabled()


def _double_click(screen: Screen, pk: str, column: Column) -> None:
    port, place = screen.panel.view.viewport(), screen.place(pk, column)
    QTest.mouseClick(port, LEFT, NO_KEY, place)
    QTest.mouseDClick(port, LEFT, NO_KEY, place)
