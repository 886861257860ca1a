from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QToolButton

from gcdesk.order.listing.finding import Kind
from tests.order.build import sets
from tests.order.screen import LEFT, Screen, there


def _entries(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def _menu(screen: Screen, name: str) -> QMenu:
    found = screen.panel.tools.findChild(QMenu, name)
    assert found is not None
    return found


def _choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.objectName() == name).trigger()


def test_buttons_move_the_selected_rows(screen: Screen) -> None:
    screen.click("c")
    for name, order in (
        ("move_up_button", "acbde"),
        ("move_to_top_button", "cabde"),
        ("move_down_button", "acbde"),
        ("move_to_bottom_button", "abdec"),
        ("order_undo_button", "acbde"),
        ("order_redo_button", "abdec"),
    ):
        QTest.mouseClick(there(name, QToolButton), LEFT)
        assert screen.order == order, name


def test_the_menu_says_what_is_sorted(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("c10 a20 b30")
    menu = _menu(screen, "sort_menu")
    assert _entries(menu)[0] == "Sort all 3 display sets by"
    _choose(menu, "sort_by_title")
    assert screen.order == "abc"
    screen.select("ac")
    assert _entries(menu)[0] == "Sort the 2 selected display sets by"
    _choose(menu, "sort_reverse")
    assert screen.order == "cba"
    _entries(menu)
    _choose(menu, "sort_as_in_study")
    assert screen.order == "cab"


def test_the_menus_count_no_locked_ones(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("c10 a20! b30 d40")
    assert _entries(_menu(screen, "sort_menu"))[0] == "Sort the 3 unlocked display sets by"
    assert _entries(_menu(screen, "titles_menu"))[0] == "Titles of the 3 unlocked display sets"


def test_values_of_interfaces_are_sorted_by(screen: Screen) -> None:
    scores = {"a": 3, "b": 1, "c": 2.5}
    screen.begin(sets("a10 b20 c30", {pk: {"some-score": score} for pk, score in scores.items()}))
    menu = _menu(screen, "sort_menu")
    assert "Some score" in _entries(menu)
    _choose(menu, "sort_by_some-score")
    assert screen.order == "bca"
    _entries(menu)
    _choose(menu, "sort_descending")
    _entries(menu)
    _choose(menu, "sort_by_some-score")
    assert screen.order == "acb"
    _entries(menu)
    assert next(a for a in menu.actions() if a.objectName() == "sort_descending").isChecked()


def test_titles_go_back_to_those_of_the_study(screen: Screen) -> None:
    screen.draft.change(screen.draft.arrangement.with_titles({"a": "x", "b": "y"}), "x")
    menu = _menu(screen, "titles_menu")
    assert _entries(menu)[0] == "Titles of all 5 display sets"
    _choose(menu, "titles_as_in_study")
    assert not screen.draft.is_edited


def test_the_search_shows_some_and_forgets(screen: Screen) -> None:
    QTest.keyClicks(there("order_search", QLineEdit), "c")
    screen.qtbot.waitUntil(lambda: screen.shown == "c")
    assert screen.panel.tools.searched == "c"
    screen.panel.tools.forget_search()
    screen.panel.follow()
    assert screen.shown == "abcde"


def test_kinds_are_chosen(screen: Screen) -> None:
    screen.draft.change(screen.draft.arrangement.with_titles({"b": "x"}), "x")
    choice = there("order_kind", QComboBox)
    choice.setCurrentIndex(choice.findData(Kind.CHANGED.value))
    assert screen.panel.tools.kind is Kind.CHANGED
    assert screen.shown == "b"
    screen.panel.show_only(Kind.EMPTY)
    assert screen.shown == "abcde"


def test_nothing_is_offered_where_nothing_may_be_edited(screen: Screen) -> None:
    screen.panel.set_may_edit(may=False)
    for name in ("sort_button", "titles_button", "shuffle_button", "number_button"):
        assert not there(name, QPushButton).isEnabled()


def test_ctrl_f_goes_to_the_search(screen: Screen) -> None:
    screen.click("b")
    screen.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert there("order_search", QLineEdit).hasFocus()
