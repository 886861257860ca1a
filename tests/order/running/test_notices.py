from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.order.listing.sights import Sights
from gcdesk.order.planning.plan import make_plan
from gcdesk.order.running.notices import Notices
from tests.links import help_of
from tests.order.build import arranged, sets
from tests.order.screen import is_shown, there

MADE = sets("a1! b2! c30")
HOLDS, CLASHES = make_plan(arranged(MADE), MADE), make_plan(arranged(MADE, "acb"), MADE)
LOST = make_plan(arranged(MADE, b="other", c="x"), MADE)
NAMES = ("order_no_right", "order_shuffles", "order_empty", "order_clash", "order_lost_titles")


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    made = Notices()
    qtbot.addWidget(made)
    made.show()
    return made


def _shown() -> set[str]:
    return {name for name in NAMES if is_shown(name)()}


def test_nothing_to_say_takes_no_room(notices: Notices) -> None:
    notices.follow(may_look_only=False, sights=Sights(), plan=HOLDS, sets=MADE)
    assert _shown() == set()
    assert notices.isHidden()
    notices.follow(may_look_only=False, sights=Sights(), plan=None, sets=MADE)
    assert notices.isHidden()


def test_each_says_what_it_is_about(notices: Notices) -> None:
    sights = Sights(empty=frozenset("ab"), is_shuffled=True)
    notices.follow(may_look_only=False, sights=sights, plan=CLASHES, sets=MADE)
    assert _shown() == {"order_shuffles", "order_empty", "order_clash"}
    assert there("order_empty_text", QLabel).text().startswith("2 display sets are empty")
    assert "“a” (order number 1)" in there("order_clash_text", QLabel).text()
    led_to = {about: help_of(notices, f"order_{about}_help") for about in ("shuffles", "empty", "clash")}
    assert led_to == {"shuffles": "order#shuffles", "empty": "order#empty", "clash": "order#clash"}
    notices.follow(may_look_only=False, sights=Sights(empty=frozenset("a")), plan=HOLDS, sets=MADE)
    assert _shown() == {"order_empty"}
    assert there("order_empty_text", QLabel).text().startswith("1 display set is empty")


def test_titles_that_locked_display_sets_can_not_have_are_named(notices: Notices) -> None:
    notices.follow(may_look_only=False, sights=Sights(), plan=LOST, sets=MADE)
    assert _shown() == {"order_lost_titles"}
    assert "1 display set keeps its old title" in there("order_lost_titles_text", QLabel).text()
    assert "“b”" in there("order_lost_titles_text", QLabel).text()
    assert help_of(notices, "order_lost_titles_help") == "order#lost-titles"
    many = sets("a1! b2! c3! d4! e50")
    plan = make_plan(arranged(many, a="1", b="2", c="3", d="4"), many)
    notices.follow(may_look_only=False, sights=Sights(), plan=plan, sets=many)
    assert there("order_lost_titles_text", QLabel).text().endswith("“a”, “b”, “c” ….")


def test_who_may_only_look_is_not_told_what_can_not_hold(notices: Notices) -> None:
    notices.follow(may_look_only=True, sights=Sights(), plan=CLASHES, sets=MADE)
    assert _shown() == {"order_no_right"}


def test_their_buttons(notices: Notices) -> None:
    wanted: list[str] = []
    notices.reload_wanted.connect(lambda: wanted.append("reload"))
    notices.page_wanted.connect(lambda: wanted.append("page"))
    notices.nearest_wanted.connect(lambda: wanted.append("nearest"))
    notices.follow(may_look_only=True, sights=Sights(empty=frozenset("a")), plan=None, sets=MADE)
    there("order_no_right_button", QPushButton).click()
    there("order_empty_button", QPushButton).click()
    notices.follow(may_look_only=False, sights=Sights(), plan=CLASHES, sets=MADE)
    there("order_clash_button", QPushButton).click()
    notices.titles_wanted.connect(lambda: wanted.append("titles"))
    notices.follow(may_look_only=False, sights=Sights(), plan=LOST, sets=MADE)
    there("order_lost_titles_button", QPushButton).click()
    assert wanted == ["reload", "page", "nearest", "titles"]
