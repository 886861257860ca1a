from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem

from gcdesk.order.editing.delegate import CellDelegate
from gcdesk.order.listing.columns import Column
from tests.order.screen import Screen, is_shown, there


def _delegate(screen: Screen) -> CellDelegate:
    found = screen.panel.view.itemDelegate()
    assert isinstance(found, CellDelegate)
    return found


def _pixels(screen: Screen, pk: str, column: Column, colour: QColor) -> int:
    """How many pixels of that colour a cell has."""
    row = screen.panel.model.row(pk)
    assert row is not None
    place = screen.panel.view.visualRect(screen.panel.model.index(row, column))
    shot = screen.panel.view.viewport().grab(place).toImage()
    return sum(
        shot.pixelColor(x, y).name() == colour.name()
        for x in range(shot.width())
        for y in range(shot.height())
    )


def test_what_is_changed_has_a_diamond(screen: Screen) -> None:
    accent = screen.panel.view.drag._theme.colour("accent")
    assert _pixels(screen, "b", Column.TITLE, accent) == 0
    screen.draft.change(screen.draft.arrangement.with_titles({"b": "b2"}), "x")
    screen.panel.view.clearFocus()
    assert _pixels(screen, "b", Column.TITLE, accent) > 30


def test_drawings_are_kept_and_made_anew_for_other_colours(screen: Screen) -> None:
    delegate = _delegate(screen)
    screen.panel.view.viewport().grab()
    assert delegate._drawn
    theme = screen.panel.view.drag._theme
    theme.appearance = type(theme.appearance).DARK
    assert not delegate._drawn


def test_a_column_is_as_wide_as_its_longest_text(screen: Screen) -> None:
    option = QStyleOptionViewItem()
    wide = _delegate(screen).sizeHint(option, screen.panel.model.index(0, Column.VALUES)).width()
    assert wide > _delegate(screen).sizeHint(option, screen.panel.model.index(0, Column.TITLE)).width()


def test_an_editor_that_is_left_as_it_is_changes_nothing(screen: Screen) -> None:
    screen.click("b")
    screen.press(Qt.Key.Key_F2)
    QTest.keyClick(there("title_editor", QLineEdit), Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: not is_shown("title_editor")())
    assert not screen.draft.undo_label


def test_the_editor_covers_its_cell(screen: Screen) -> None:
    screen.click("b", column=Column.PLACE)
    screen.press(Qt.Key.Key_F2)
    editor = there("place_editor", QLineEdit)
    assert editor.geometry() == screen.panel.view.visualRect(screen.panel.view.currentIndex())
    assert editor.alignment() & Qt.AlignmentFlag.AlignRight
