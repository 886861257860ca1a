from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit
from pytestqt.qtbot import QtBot

from gcdesk.kit.span_box import SpanBox

SPANS = [("any", "Any time"), ("today", "Today"), ("between", "Between two days")]


@pytest.fixture
def box(qtbot: QtBot) -> SpanBox[str]:
    made = SpanBox("time", "When it was read", SPANS, "between")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def days(box: SpanBox[str]) -> list[QDateEdit]:
    return box.findChildren(QDateEdit)


def test_two_days_are_asked_for_only_then(box: SpanBox[str]) -> None:
    assert [day.objectName() for day in days(box)] == ["time_first_day", "time_last_day"]
    assert not any(day.isVisible() for day in days(box))
    box.choose("today")
    assert not any(day.isVisible() for day in days(box))
    box.choose("between")
    assert all(day.isVisible() for day in days(box))


def test_every_change_is_told_at_once(box: SpanBox[str]) -> None:
    box.set_days(date(2026, 3, 1), date(2026, 3, 1))
    heard: list[tuple[str, date]] = []
    box.changed.connect(lambda: heard.append((box.chosen, box.last)))
    choice = box.findChild(QComboBox, "time")
    assert choice is not None
    assert choice.accessibleName() == choice.toolTip() == "When it was read"
    QTest.keyClick(choice, Qt.Key.Key_End)
    days(box)[1].setDate(QDate(2026, 3, 2))
    assert heard == [("between", date(2026, 3, 1)), ("between", date(2026, 3, 2))]


def test_resetting_keeps_the_days_for_the_next_time(box: SpanBox[str]) -> None:
    assert (box.chosen, box.narrows) == ("any", False)
    box.choose("between")
    box.set_days(date(2026, 3, 1), date(2026, 3, 2))
    assert (box.chosen, box.narrows) == ("between", True)
    box.reset()
    assert (box.chosen, box.narrows) == ("any", False)
    assert (box.first, box.last) == (date(2026, 3, 1), date(2026, 3, 2))


def test_days_that_are_proposed_count_until_somebody_sets_them(box: SpanBox[str]) -> None:
    heard: list[str] = []
    box.changed.connect(lambda: heard.append(box.chosen))
    box.propose_days(date(2026, 3, 1), date(2026, 3, 9))
    assert (box.first, box.last) == (date(2026, 3, 1), date(2026, 3, 9))
    box.propose_days(date(2026, 3, 2), date(2026, 3, 10))
    assert (box.first, box.last) == (date(2026, 3, 2), date(2026, 3, 10))
    assert heard == []
    box.choose("between")
    days(box)[0].setDate(QDate(2026, 3, 5))
    box.reset()
    box.propose_days(date(2026, 3, 1), date(2026, 3, 20))
    assert (box.first, box.last) == (date(2026, 3, 5), date(2026, 3, 10))
    box.forget_days()
    box.propose_days(date(2026, 4, 1), date(2026, 4, 2))
    assert (box.first, box.last) == (date(2026, 4, 1), date(2026, 4, 2))
