from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.answers.filter_view import FilterView
from gcdesk.answers.tables.filters import Filter
from gcdesk.study.times import Span
from gcdesk.study.truth import Truth
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


def test_at_first_all_that_readers_said_is_wanted(view: FilterView) -> None:
    assert view.wanted == Filter()
    assert not view._clear.isEnabled()


def test_each_control_says_what_is_wanted(view: FilterView) -> None:
    heard: list[Filter] = []
    view.changed.connect(lambda: heard.append(view.wanted))
    QTest.keyClicks(view._search, "no")
    view._readers.tick(frozenset({"ben"}))
    view._questions.tick(frozenset({GRADE.pk}))
    view._sets.tick(frozenset({"d2"}))
    view._truth.choose(Truth.WITH)
    assert heard[-1] == Filter(
        "no", frozenset({"ben"}), frozenset({GRADE.pk}), frozenset({"d2"}), truth=Truth.WITH
    )
    assert len(heard) == 6
    QTest.mouseClick(view._clear, Qt.MouseButton.LeftButton)
    assert heard[-1] == Filter()
    assert len(heard) == 7, "told once"


def test_a_time_is_wanted_from_the_first_day_to_the_end_of_the_last(view: FilterView) -> None:
    view._time.choose(Span.BETWEEN)
    view._time.set_days(date(2026, 3, 1), date(2026, 3, 2))
    times = view.wanted.times
    assert times.since is not None
    assert times.until is not None
    assert times.since.date() == date(2026, 3, 1)
    assert times.until.date() - times.since.date() == timedelta(days=2)


def test_two_days_begin_as_the_first_and_the_last_on_which_something_was_answered(view: FilterView) -> None:
    reading = loaded().reading
    view._time.choose(Span.BETWEEN)
    assert reading.days == (view._time.first, view._time.last)
    assert all(view.wanted.times.hold(row.created) for row in reading.rows), "nothing vanishes"
    view._time.set_days(date(2026, 3, 2), date(2026, 3, 2))
    view.offer(reading)
    assert view._time.first == view._time.last == date(2026, 3, 2), "set by the user"
    view.forget()
    view.offer(reading)
    assert reading.days == (view._time.first, view._time.last), "of another study"


def test_a_reader_is_not_offered_readers_nor_truth_that_is_not_there(view: FilterView) -> None:
    view._truth.choose(Truth.ONLY)
    view.offer(loaded(answer("me", GRADE, 1, 3), all_readers=False).reading)
    assert not view._readers.isVisible()
    assert not view._truth.isVisible()
    assert view.wanted.truth is Truth.WITHOUT
    assert not view._clear.isEnabled()
