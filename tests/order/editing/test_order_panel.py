from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gcdesk.kit.settings import Settings
from gcdesk.order.arranging.arrangement import move_to_top
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.finding import Kind
from tests.order.build import sets
from tests.order.screen import LEFT, Screen, find, is_shown, there


def test_the_plan_stands_in_the_table(screen: Screen) -> None:
    screen.draft.change(move_to_top(screen.draft.arrangement, "e"), "x")
    assert screen.text("e", Column.NUMBER) == "5"
    assert screen.text("e", Column.STATE) == "number 50 → 5"


def test_a_title_that_can_not_be_is_told_at_its_row(screen: Screen) -> None:
    screen.draft.change(screen.draft.arrangement.with_titles({"a": "b"}), "x")
    assert "must differ" in screen.text("a", Column.STATE)
    assert "must differ" in screen.text("b", Column.STATE)
    screen.panel.show_only(Kind.PROBLEM)
    assert screen.shown == "ab"
    screen.click("a")
    assert "must differ" in screen.told()
    assert "“a” in the study" in screen.told()


def test_how_many_are_shown_is_said(screen: Screen) -> None:
    assert there("order_amount", QLabel).text() == "5 display sets"
    QTest.keyClicks(there("order_search", QLineEdit), "b")
    screen.qtbot.waitUntil(lambda: there("order_amount", QLabel).text() == "1 of 5 display sets shown")


def test_when_nothing_is_found_everything_can_be_shown_again(screen: Screen) -> None:
    QTest.keyClicks(there("order_search", QLineEdit), "nobody")
    screen.qtbot.waitUntil(is_shown("order_show_all_button"))
    QTest.mouseClick(there("order_show_all_button", QPushButton), LEFT)
    assert screen.shown == "abcde"
    assert find("order_show_all_button") is None


def test_a_study_without_display_sets_says_what_to_do(screen: Screen) -> None:
    screen.begin(sets(""))
    assert find("order_table") is None
    assert find("sort_button") is None
    assert there("order_amount", QLabel).text() == "0 display sets"


def test_another_study_shows_nothing_until_it_is_there(screen: Screen) -> None:
    screen.panel.forget()
    assert find("order_table") is None
    screen.begin(sets("x10 y20"))
    assert screen.shown == "xy"


def test_the_row_that_is_looked_at_is_told(screen: Screen) -> None:
    looked: list[str] = []
    screen.panel.looked_at.connect(looked.append)
    screen.click("d")
    assert looked[-1] == "d"


def test_the_preview_is_shown_or_not_and_that_is_remembered(screen: Screen, settings: Settings) -> None:
    shown: list[bool] = []
    screen.panel.preview_shown.connect(lambda: shown.append(True))
    button = there("preview_button", QPushButton)
    assert button.isChecked()
    QTest.mouseClick(button, LEFT)
    assert not screen.panel.preview.isVisible()
    assert settings.recall("order/preview") == "hidden"
    QTest.mouseClick(button, LEFT)
    assert screen.panel.preview.isVisible()
    assert shown == [True]


def test_locks_are_known_later(screen_of: Callable[[str], Screen]) -> None:
    screen = screen_of("a10 b20")
    screen.draft.renew(sets("a10! b20"))
    assert screen.text("a", Column.STATE) == "locked"
