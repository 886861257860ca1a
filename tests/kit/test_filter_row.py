from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.kit.choice_box import ChoiceBox
from gcdesk.kit.filter_row import FilterRow, search_line
from gcdesk.kit.span_box import SpanBox
from gcdesk.kit.ticks import Choice, TicksButton


class Row(FilterRow):
    def __init__(self) -> None:
        self.who = TicksButton("who", "Reader", "{n} readers")
        self.when = SpanBox("when", "When", [(0, "any time"), (1, "between")], 1)
        self.what = ChoiceBox("what", "What", [("a", "A"), ("b", "B")], "b")
        search = search_line("words", "Search", "Words")
        super().__init__("filters", search, (self.who, self.when, self.what), "clear")
        self.who.offer([Choice("r1", "reader 1"), Choice("r2", "reader 2")])

    @property
    def button(self) -> QPushButton:
        found = self.findChild(QPushButton, "clear")
        assert found is not None
        return found


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    made = Row()
    qtbot.addWidget(made)
    made.resize(1000, 80)
    with qtbot.waitExposed(made):
        made.show()
    return made


def look_for_much(row: Row) -> None:
    QTest.keyClicks(row._search, "x")
    row.who.tick(frozenset({"r1"}))
    row.when.choose(1)
    row.what.choose("a")


def test_whatever_is_looked_for_is_told_and_can_be_taken_back_at_once(row: Row) -> None:
    heard: list[str] = []
    row.changed.connect(lambda: heard.append(row.text))
    assert not row.button.isEnabled()
    look_for_much(row)
    assert heard == ["x"] * 4
    assert row.button.isEnabled()
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert (row.text, row.who.ticked, row.when.chosen, row.what.chosen) == ("", None, 0, "b")
    assert heard == ["x"] * 4 + [""], "told once"
    assert not row.button.isEnabled()


def test_each_of_them_alone_can_be_taken_back(row: Row) -> None:
    looks: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClicks(row._search, "x"),
        lambda: row.who.tick(frozenset({"r2"})),
        lambda: row.when.choose(1),
        lambda: row.what.choose("a"),
    )
    for look in looks:
        look()
        assert row.button.isEnabled()
        row.clear()
        assert not row.button.isEnabled()


def test_what_is_ticked_and_no_longer_offered_is_nothing_to_take_back(row: Row) -> None:
    row.who.tick(frozenset({"r1"}))
    row.who.offer([Choice("r2", "reader 2")])
    row.follow()
    assert not row.button.isEnabled()


def test_there_is_a_second_line_where_there_is_no_room(row: Row) -> None:
    layout = row.layout()
    assert layout is not None
    one = layout.heightForWidth(1000)
    assert layout.heightForWidth(500) > one
    row.when.choose(1)
    assert layout.heightForWidth(700) > one


def test_the_keyboard_goes_to_the_search(row: Row) -> None:
    row.search()
    assert row.focusWidget() is row._search
    assert row._search.placeholderText() == "Search"
