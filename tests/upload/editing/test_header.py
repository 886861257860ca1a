from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gcdesk.kit.theme import Theme
from gcdesk.upload.editing.header import RuleHeader
from gcdesk.upload.editing.table_view import AssignmentView
from tests.upload.screen import LEFT, NO_KEY, find, is_shown, press, shown_view, small_table


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> AssignmentView:
    return shown_view(qtbot, theme, small_table())[0]


@pytest.fixture
def header(view: AssignmentView) -> RuleHeader:
    return view.header


def click(header: RuleHeader, place: QPoint) -> None:
    QTest.mouseClick(header.viewport(), LEFT, NO_KEY, place)


def field() -> QLineEdit:
    return find("rule_field", QLineEdit)


def test_a_click_on_the_rule_opens_it_and_enter_keeps_what_was_typed(
    qtbot: QtBot, header: RuleHeader, view: AssignmentView
) -> None:
    click(header, header.rule_rect(1).center())
    assert field().text() == "*ct*"
    assert field().accessibleName() == "Rule of the column"

    QTest.keyClicks(field(), "*seg*.mha")
    with qtbot.waitSignal(header.rule_typed) as typed:
        press(field(), Qt.Key.Key_Return)

    assert typed.args == [1, "*seg*.mha"]
    qtbot.waitUntil(lambda: not is_shown("rule_field")())
    qtbot.waitUntil(view.hasFocus)


def test_escape_keeps_the_rule_as_it_was(qtbot: QtBot, header: RuleHeader) -> None:
    click(header, header.rule_rect(1).center())
    QTest.keyClicks(field(), "x")

    with qtbot.assertNotEmitted(header.rule_typed):
        press(field(), Qt.Key.Key_Escape)

    assert not is_shown("rule_field")()


def test_leaving_the_field_keeps_what_was_typed(
    qtbot: QtBot, header: RuleHeader, view: AssignmentView
) -> None:
    click(header, header.rule_rect(2).center())
    QTest.keyClicks(field(), "score")

    with qtbot.waitSignal(header.rule_typed) as typed:
        view.setFocus()

    assert typed.args == [2, "score"]


def test_the_same_rule_again_is_no_change(qtbot: QtBot, header: RuleHeader) -> None:
    click(header, header.rule_rect(1).center())

    with qtbot.assertNotEmitted(header.rule_typed):
        press(field(), Qt.Key.Key_Return)


def test_title_and_state_have_no_rule(header: RuleHeader) -> None:
    assert header.rule_rect(0).isEmpty()
    assert header.rule_rect(7).isEmpty()

    header.edit_rule(0)
    click(header, QPoint(header.sectionViewportPosition(0) + 20, 40))

    assert not is_shown("rule_field")()


def test_no_rule_opens_while_the_table_is_being_sent(header: RuleHeader) -> None:
    header.setEnabled(False)

    header.edit_rule(1)

    assert not is_shown("rule_field")()


def test_a_click_on_the_title_selects_the_column(header: RuleHeader, view: AssignmentView) -> None:
    click(header, QPoint(header.sectionViewportPosition(2) + 30, 12))

    assert view.selected_slugs() == ["some-score"]


def test_the_pointer_tells_where_a_rule_can_be_typed(header: RuleHeader) -> None:
    QTest.mouseMove(header.viewport(), header.rule_rect(1).center())

    assert header.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_the_field_goes_with_its_column(header: RuleHeader) -> None:
    header.edit_rule(2)
    before = field().x()

    header.resizeSection(1, header.sectionSize(1) + 50)

    assert field().x() == before + 50
