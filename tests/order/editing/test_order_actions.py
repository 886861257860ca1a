from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from gcdesk.order.listing.columns import Column
from tests.order.screen import ALT, CONTROL, Screen, is_shown, there

UP, DOWN, HOME, END = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End


@pytest.mark.parametrize(
    ("chosen", "key", "order"),
    [
        ("c", UP, "acbde"),
        ("c", DOWN, "abdce"),
        ("c", HOME, "cabde"),
        ("c", END, "abdec"),
        ("bd", UP, "badce"),
        ("bd", END, "acebd"),
        ("a", UP, "abcde"),
        ("ae", DOWN, "bacde"),
    ],
)
def test_rows_are_moved_by_keys(screen: Screen, chosen: str, key: Qt.Key, order: str) -> None:
    screen.select(chosen)
    screen.press(key, ALT)
    assert screen.order == order
    assert set(screen.panel.view.selected_pks()) == set(chosen)


def test_a_row_is_moved_again_and_again(screen: Screen) -> None:
    screen.click("a")
    for _ in range(3):
        screen.press(DOWN, ALT)
    assert screen.order == "bcdae"


def test_undo_and_redo_by_keys(screen: Screen) -> None:
    screen.click("c")
    screen.press(HOME, ALT)
    screen.press(Qt.Key.Key_Z, CONTROL)
    assert screen.order == "abcde"
    screen.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert screen.order == "cabde"
    assert screen.panel.actions_.undo.text() == "Undo: moving to the top"


def test_a_filter_does_not_change_what_moving_means(screen: Screen) -> None:
    screen.panel.model.show_rows(("b", "d"))
    screen.click("d")
    screen.press(UP, ALT)
    assert screen.order == "abdce"  # one place up among all, not above the row that is seen above it


def test_dropping_behind_the_last_row_that_is_shown(screen: Screen) -> None:
    screen.panel.model.show_rows(("a", "c"))
    screen.drag("a", screen.place("c") + QPoint(0, 90))
    assert screen.order == "bcade"


def test_locked_rows_stay_and_that_is_told(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("a10 b20! c30")
    screen.click("b")
    screen.press(UP, ALT)
    assert screen.order == "abc"
    assert "1 display set stays where it is" in screen.told()
    screen.select("bc")
    screen.press(HOME, ALT)
    assert screen.order == "cab"


def test_the_place_is_typed_from_anywhere_in_the_row(screen: Screen) -> None:
    screen.click("d", column=Column.VALUES)
    screen.press(Qt.Key.Key_G, CONTROL)
    editor = there("place_editor", QLineEdit)
    QTest.keyClicks(editor, "1")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: not is_shown("place_editor")())
    assert screen.order == "dabce"


def test_what_was_gone_to_by_keys_is_what_moves(screen: Screen) -> None:
    screen.click("a")
    screen.press(END, CONTROL)
    screen.press(UP, ALT)
    assert screen.order == "abced"
    assert screen.panel.view.selected_pks() == [screen.panel.view.current_pk()] == ["e"]


@pytest.mark.parametrize(("selected", "place", "order"), [("bd", "4", "acebd"), ("ce", "1", "ceabd")])
def test_a_typed_place_is_that_of_all_that_are_selected(
    screen: Screen, selected: str, place: str, order: str
) -> None:
    screen.select(selected)
    screen.press(Qt.Key.Key_G, CONTROL)
    assert screen.panel.view.selected_pks() == list(selected)
    editor = there("place_editor", QLineEdit)
    QTest.keyClicks(editor, place)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: not is_shown("place_editor")())
    assert screen.order == order
    assert screen.panel.view.selected_pks() == list(selected)
    screen.press(Qt.Key.Key_Z, CONTROL)
    assert screen.order == "abcde"


def test_a_typed_place_of_a_row_that_is_not_selected_is_its_own(screen: Screen) -> None:
    screen.select("ab")
    screen.panel.actions_.move_to_place("e", 1)
    assert screen.order == "eabcd"


def test_the_view_follows_rows_that_a_typed_place_sends_away(screen_of: Callable[[str], Screen]) -> None:
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    screen = screen_of(" ".join(f"{pk}{10 * at}" for at, pk in enumerate(letters, 1)))
    screen.select("ab")
    screen.panel.actions_.move_to_place("b", len(letters))
    view = screen.panel.view
    assert screen.order.endswith("ab")
    for pk in "ab":
        index = screen.panel.model.index(screen.panel.model.row(pk) or 0, Column.TITLE)
        assert view.viewport().rect().contains(view.visualRect(index).center())


def test_f2_edits_the_title_or_the_place(screen: Screen) -> None:
    screen.click("d", column=Column.VALUES)
    screen.press(Qt.Key.Key_F2)
    QTest.keyClick(there("title_editor", QLineEdit), Qt.Key.Key_Escape)
    screen.qtbot.waitUntil(lambda: not is_shown("title_editor")())
    screen.click("d", column=Column.PLACE)
    screen.press(Qt.Key.Key_F2)
    assert is_shown("place_editor")()


def test_a_locked_title_says_why_it_is_not_edited(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("a10! b20")
    screen.click("a")
    screen.press(Qt.Key.Key_F2)
    assert "locked" in screen.told()
    assert not is_shown("title_editor")()


def test_everything_goes_back_to_the_study_and_undo_brings_it_again(screen: Screen) -> None:
    screen.click("c")
    screen.press(HOME, ALT)
    screen.type_into("c", Column.TITLE, "x")
    assert screen.panel.actions_.back.isEnabled()
    screen.panel.actions_.back.trigger()
    assert not screen.draft.is_edited
    screen.draft.undo()
    assert screen.order == "cabde"


def test_the_menu_of_a_row(screen: Screen) -> None:
    wanted: list[str] = []
    screen.panel.actions_.page_wanted.connect(wanted.append)
    screen.click("c")
    screen.panel.view.customContextMenuRequested.emit(screen.place("c"))
    menu = there("row_menu", QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:4] == ["Move up", "Move down", "Move to the top", "Move to the end"]
    assert not any("elete" in text for text in texts)
    next(action for action in menu.actions() if action.text() == "Open in browser").trigger()
    assert wanted == ["c"]
    menu.close()


def test_beside_the_rows_there_is_no_menu(screen: Screen) -> None:
    screen.panel.view.customContextMenuRequested.emit(QPoint(20, screen.panel.view.viewport().height() - 2))
    assert not is_shown("row_menu")()


def test_without_a_selection_nothing_can_be_moved(screen: Screen) -> None:
    screen.panel.view.clearSelection()
    assert not screen.panel.actions_.up.isEnabled()
    screen.click("b")
    assert screen.panel.actions_.up.isEnabled()
    screen.panel.set_may_edit(may=False)
    assert not screen.panel.actions_.up.isEnabled()
    screen.panel.actions_.move_up()
    assert screen.order == "abcde"


def test_what_is_selected_is_the_scope(screen: Screen) -> None:
    screen.click("b")
    assert screen.panel.actions_.scope.keys is None
    screen.select("bd")
    assert screen.panel.actions_.scope.keys == ("b", "d")
