from __future__ import annotations

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from gcdesk.order.editing.scope import Scope, ScopeChoice


def test_several_selected_rows_are_what_an_edit_is_about() -> None:
    scope = Scope(("a", "b"), 5)
    assert (scope.keys, scope.amount, scope.words) == (("a", "b"), 2, "the 2 selected display sets")


def test_one_selected_row_is_no_choice() -> None:
    scope = Scope(("a",), 5)
    assert (scope.keys, scope.amount, scope.words) == (None, 5, "all 5 display sets")
    assert Scope((), 1).words == "the one display set"


def test_what_is_locked_is_not_counted_among_what_an_edit_changes() -> None:
    locked = frozenset("ade")
    assert Scope((), 5, locked).words == "the 2 unlocked display sets"
    assert Scope((), 4, locked).words == "the one unlocked display set"
    assert Scope((), 3, locked).words == "all 3 display sets", "all of them stay, which is said"
    assert Scope(("a", "b", "c"), 5, locked).words == "the 2 selected, unlocked display sets"
    assert Scope(("a", "b"), 5, locked).words == "the selected, unlocked display set"
    assert Scope(("b", "c"), 5, locked).words == "the 2 selected display sets"
    assert Scope(("a", "d"), 5, locked).words == "the 2 selected display sets"


def test_the_choice_begins_with_what_is_selected(qtbot: QtBot) -> None:
    choice = ScopeChoice(Scope(("a", "b"), 5))
    qtbot.addWidget(choice)
    told: list[bool] = []
    choice.toggled.connect(told.append)
    assert (choice.keys, choice.amount) == (("a", "b"), 2)
    all_of_them = choice.findChild(QRadioButton, "scope_all")
    assert all_of_them is not None
    all_of_them.click()
    assert (choice.keys, choice.amount, told) == (None, 5, [False])


def test_without_a_selection_there_is_nothing_to_choose(qtbot: QtBot) -> None:
    choice = ScopeChoice(Scope(("a",), 5))
    qtbot.addWidget(choice)
    assert choice.isHidden()
    assert choice.keys is None
