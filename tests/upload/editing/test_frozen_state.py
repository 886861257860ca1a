from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.kit.theme import Theme
from gcdesk.upload.editing.frozen_state import FrozenState
from gcdesk.upload.editing.table_view import AssignmentView
from tests.upload.screen import LEFT, click, current, press, shown_view, small_table


def narrow(qtbot: QtBot, theme: Theme, rows: int = 4) -> tuple[AssignmentView, FrozenState]:
    """A view in which the State column does not fit."""
    view, _, _ = shown_view(qtbot, theme, small_table(rows))
    frozen = view.findChild(FrozenState)
    assert frozen is not None
    view.resize(700, 300)
    qtbot.waitUntil(frozen.isVisible)
    return view, frozen


def test_the_state_stays_in_sight_and_gives_way_to_the_column_itself(qtbot: QtBot, theme: Theme) -> None:
    view, frozen = narrow(qtbot, theme)
    middle = view.viewport().mapTo(view, view.visualRect(view.model().index(1, 0)).center())
    same = frozen.viewport().mapTo(view, frozen.visualRect(frozen.model().index(1, 7)).center())
    assert middle.y() == same.y(), "its rows stand beside the table's"
    right = frozen.geometry().right()
    assert right == view.viewport().geometry().right()
    bar = view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(frozen.isHidden)
    bar.setValue(0)
    qtbot.waitUntil(frozen.isVisible)
    view.resize(2_000, 300)
    qtbot.waitUntil(frozen.isHidden)


def test_no_cell_that_one_goes_to_is_under_it(qtbot: QtBot, theme: Theme) -> None:
    view, frozen = narrow(qtbot, theme)
    click(view, 0, 0)
    for _ in range(view.model().columnCount() - 2):
        press(view, Qt.Key.Key_Right)
        rect = view.visualRect(view.currentIndex())
        assert rect.right() <= view.viewport().width() - frozen.covered + 1
    press(view, Qt.Key.Key_Right)
    assert frozen.isHidden()


def test_it_follows_the_rows(qtbot: QtBot, theme: Theme) -> None:
    view, frozen = narrow(qtbot, theme, rows=60)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert frozen.verticalScrollBar().value() == bar.value()
    assert frozen.rowAt(5) == view.rowAt(5)
    frozen.verticalScrollBar().setValue(0)
    assert bar.value() == 0


def test_unseen_it_keeps_no_row_out_of_reach(qtbot: QtBot, theme: Theme) -> None:
    view, frozen = narrow(qtbot, theme, rows=60)
    view.resize(2_000, 600)
    qtbot.waitUntil(frozen.isHidden)
    frozen.resize(frozen.width(), 900)  # of another time: it can be scrolled less far than the table
    frozen.updateGeometries()
    view.resize(2_000, 200)
    bar = view.verticalScrollBar()
    assert frozen.verticalScrollBar().maximum() < bar.maximum()
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum()


def test_a_double_click_opens_as_in_the_column_itself(qtbot: QtBot, theme: Theme) -> None:
    view, frozen = narrow(qtbot, theme)
    opened: list[str] = []
    view.state_opened.connect(opened.append)
    state = view.model().columnCount() - 1
    place = frozen.visualRect(view.model().index(2, state)).center()
    QTest.mouseClick(frozen.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(frozen.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert opened == ["case 3"]
    assert current(view) == (2, state)
