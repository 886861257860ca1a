from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.order.build import sets
from tests.order.screen import LEFT, NO_KEY, Screen, find, there


def test_a_row_is_dragged_up_and_down(screen: Screen) -> None:
    screen.drag("d", screen.above("b"))
    assert screen.order == "adbce"
    screen.drag("a", screen.below("e"))
    assert screen.order == "dbcea"


def test_the_middle_of_a_row_decides_whether_it_is_above_or_below(screen: Screen) -> None:
    screen.drag("a", screen.below("c"))
    assert screen.order == "bcade"
    screen.drag("a", screen.above("e"))
    assert screen.order == "bcdae"


def test_several_rows_are_dragged_together(screen: Screen) -> None:
    screen.select("bd")
    screen.drag("d", screen.above("a"))
    assert screen.order == "bdace"
    assert screen.panel.view.selected_pks() == ["b", "d"]


def test_a_row_dropped_where_it_is_stays(screen: Screen) -> None:
    screen.drag("b", screen.below("b"))
    assert screen.order == "abcde"
    assert not screen.draft.undo_label


def test_rows_are_dropped_behind_the_last(screen: Screen) -> None:
    below = screen.place("e") + QPoint(0, 120)
    screen.drag("b", below)
    assert screen.order == "acdeb"


def test_a_line_and_words_show_where_they_would_go(screen: Screen) -> None:
    screen.drag("d", screen.above("b"), let_go=False)
    line = find("drop_line")
    assert line is not None
    rows = screen.panel.view.verticalHeader()
    assert abs(line.geometry().center().y() - rows.sectionViewportPosition(1)) <= 1
    assert there("drag_told", QLabel).text() == "d: before “b”"
    QTest.mouseRelease(screen.panel.view.viewport(), LEFT, NO_KEY, screen.above("b"))
    assert find("drop_line") is None
    assert find("drag_told") is None


def test_the_words_count_several_and_name_the_end(screen: Screen) -> None:
    screen.select("bd")
    screen.drag("d", screen.below("e"), let_go=False)
    assert there("drag_told", QLabel).text() == "2 display sets: to the end"
    screen.panel.view.drag.cancel()


def test_escape_leaves_everything_where_it_is(screen: Screen) -> None:
    screen.drag("d", screen.above("a"), let_go=False)
    screen.press(Qt.Key.Key_Escape)
    assert find("drop_line") is None
    QTest.mouseRelease(screen.panel.view.viewport(), LEFT, NO_KEY, screen.above("a"))
    assert screen.order == "abcde"


def test_other_keys_do_nothing_while_rows_are_dragged(screen: Screen) -> None:
    screen.drag("d", screen.above("b"), let_go=False)
    screen.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert screen.order == "abcde"
    QTest.mouseRelease(screen.panel.view.viewport(), LEFT, NO_KEY, screen.above("b"))
    assert screen.order == "adbce"


def test_leaving_the_table_ends_dragging(screen: Screen) -> None:
    screen.drag("d", screen.above("a"), let_go=False)
    screen.panel.tools.focus_search()
    assert not screen.panel.view.drag.is_dragging
    assert screen.order == "abcde"


def test_a_click_is_no_drag(screen: Screen) -> None:
    screen.select("bd")
    screen.click("d")
    assert screen.panel.view.selected_pks() == ["d"]
    assert screen.order == "abcde"


def test_with_shift_rows_are_selected_and_not_dragged(screen: Screen) -> None:
    screen.click("a")
    screen.click("c", Qt.KeyboardModifier.ShiftModifier)
    assert screen.panel.view.selected_pks() == ["a", "b", "c"]
    assert not screen.panel.view.drag.is_dragging


@pytest.mark.parametrize("spec", ["a10 b20! c30", "a10! b20! c30!"])
def test_locked_rows_are_not_dragged(screen_of: Callable[[str], Screen], spec: str) -> None:
    screen = screen_of(spec)
    screen.drag("b", screen.above("a"), let_go=False)
    assert not screen.panel.view.drag.is_dragging
    assert "locked" in screen.told()
    QTest.mouseRelease(screen.panel.view.viewport(), LEFT, NO_KEY, screen.above("a"))
    assert screen.order == "abc"


def test_of_several_the_locked_ones_stay(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("a10 b20! c30")
    screen.select("bc")
    screen.drag("c", screen.above("a"))
    assert screen.order == "cab"
    assert "stays where it is" in screen.told()


def test_nothing_is_dragged_where_nothing_may_be_edited(screen: Screen) -> None:
    screen.panel.set_may_edit(may=False)
    screen.drag("d", screen.above("a"))
    assert screen.order == "abcde"


def test_the_table_scrolls_at_its_edges(screen: Screen) -> None:
    many = " ".join(f"{chr(0x4E00 + at)}{at + 1}" for at in range(300))
    screen.begin(sets(many))
    view = screen.panel.view
    first = screen.draft.arrangement.sequence[0]
    bar = view.verticalScrollBar()
    edge = QPoint(60, view.viewport().height() - 3)
    screen.drag(first, edge, let_go=False)
    screen.qtbot.waitUntil(lambda: bar.value() > 600)
    target = view.drag.target
    QTest.mouseMove(view.viewport(), QPoint(60, 3))
    below = bar.value()
    screen.qtbot.waitUntil(lambda: bar.value() < below - 200)
    assert view.drag.target < target
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, QPoint(60, 3))
    assert screen.draft.arrangement.place[first] > 5
    stood = bar.value()
    screen.qtbot.wait(60)
    assert bar.value() == stood


def test_colours_follow_the_theme(screen: Screen) -> None:
    before = screen.panel.view.drag._told.styleSheet()
    screen.panel.view.drag._theme.appearance = type(screen.panel.view.drag._theme.appearance).DARK
    assert screen.panel.view.drag._told.styleSheet() != before
