from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.answers.filtering.filter_view import FilterView
from gcdesk.answers.filtering.times import Span
from gcdesk.answers.tables.filters import Filter, Truth
from tests.answers.build import GRADE, answer
from tests.answers.screen import loaded


@pytest.fixture
def view(qtbot: QtBot) -> FilterView:
    made = FilterView()
    qtbot.addWidget(made)
    made.resize(1000, 80)
    with qtbot.waitExposed(made):
        made.show()
    made.offer(loaded().reading)
    return made


def test_at_first_everything_is_wanted(view: FilterView) -> None:
    assert view.wanted == Filter()
    assert not view._clear.isEnabled()


def test_each_control_says_what_is_wanted(view: FilterView) -> None:
    heard: list[Filter] = []
    view.changed.connect(lambda: heard.append(view.wanted))
    QTest.keyClicks(view._text, "no")
    view._readers.tick(frozenset({"ben"}))
    view._questions.tick(frozenset({GRADE.pk}))
    view._sets.tick(frozenset({"d2"}))
    view._truth.setCurrentIndex(1)
    assert heard[-1] == Filter(
        "no", frozenset({"ben"}), frozenset({GRADE.pk}), frozenset({"d2"}), truth=Truth.WITH
    )
    assert len(heard) == 6
    QTest.mouseClick(view._clear, Qt.MouseButton.LeftButton)
    assert heard[-1] == Filter()
    assert len(heard) == 7, "told once"


def test_two_days_are_asked_for_only_then(view: FilterView) -> None:
    assert not view._first.isVisible()
    view._span.setCurrentIndex(list(Span).index(Span.BETWEEN))
    assert view._first.isVisible()
    view._first.setDate(QDate(2026, 3, 1))
    view._last.setDate(QDate(2026, 3, 2))
    wanted = view.wanted
    assert wanted.since is not None
    assert wanted.until is not None
    assert (wanted.until - wanted.since).days in {1, 2}


def test_a_reader_is_not_offered_readers_nor_truth_that_is_not_there(view: FilterView) -> None:
    view._truth.setCurrentIndex(2)
    view.offer(loaded(answer("me", GRADE, 1, 3), all_readers=False).reading)
    assert not view._readers.isVisible()
    assert not view._truth.isVisible()
    assert view.wanted.truth is Truth.WITHOUT


def test_the_keyboard_goes_to_the_search(view: FilterView) -> None:
    view.search()
    assert view.focusWidget() is view._text
