from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.ticks import TicksButton
from gcdesk.masks.browsing.filter_view import FilterView
from gcdesk.masks.listing.found import MaskFilter, MaskState, shown
from gcdesk.study.times import Span
from gcdesk.study.truth import Truth
from tests.masks.listing.rows import answer, rows

ROWS = rows(
    answer("1", creator="ben"),
    answer("2", "d-2", creator="anna", image=None, value=1),
    answer("3", question="q-2", creator="editor", truth=True),
)


@pytest.fixture
def view(qtbot: QtBot) -> FilterView:
    made = FilterView()
    qtbot.addWidget(made)
    made.resize(1200, 80)
    with qtbot.waitExposed(made):
        made.show()
    made.offer(ROWS, all_readers=True)
    return made


def offered(button: TicksButton) -> list[str]:
    """What the open list of *button* shows."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = button.findChild(QWidget, f"{button.objectName()}_popup")
    assert popup is not None
    choices = popup.findChild(QListWidget)
    assert choices is not None
    found = [choices.item(row).text() for row in range(choices.count())]
    popup.close()
    return found


def test_at_first_every_mask_is_wanted_ground_truth_too(view: FilterView) -> None:
    assert view.wanted == MaskFilter()
    assert view._truth.currentText() == "With ground truth"
    assert not view._clear.isEnabled()


def test_what_the_masks_have_can_be_ticked_several_at_a_time(view: FilterView) -> None:
    assert offered(view._readers) == ["anna", "ben"]
    assert offered(view._questions) == ["Outline the nodule", "Outline the heart"]
    assert offered(view._sets) == ["Case 1", "Case 2"]
    assert offered(view._states) == ["ready", "still being imported, or the import failed"]
    heard: list[MaskFilter] = []
    view.changed.connect(lambda: heard.append(view.wanted))
    view._search.setText("nodule")
    view._readers.tick(frozenset({"anna", "ben"}))
    view._questions.tick(frozenset({"q-1"}))
    view._sets.tick(frozenset({"d-1", "d-2"}))
    view._states.tick(frozenset({"importing"}))
    view._truth.choose(Truth.ONLY)
    assert heard[-1] == MaskFilter(
        text="nodule",
        readers=frozenset({"anna", "ben"}),
        questions=frozenset({"q-1"}),
        display_sets=frozenset({"d-1", "d-2"}),
        states=frozenset({MaskState.IMPORTING}),
        truth=Truth.ONLY,
    )
    assert len(heard) == 6
    QTest.mouseClick(view._clear, Qt.MouseButton.LeftButton)
    assert heard[-1] == MaskFilter()
    assert len(heard) == 7, "told once"


def test_a_time_is_wanted_from_the_first_day_to_the_end_of_the_last(view: FilterView) -> None:
    view._time.choose(Span.BETWEEN)
    view._time.set_days(date(2026, 3, 2), date(2026, 3, 1))
    times = view.wanted.times
    assert times.since is not None
    assert times.until is not None
    assert times.since.date() == date(2026, 3, 1)
    assert times.until.date() - times.since.date() == timedelta(days=2)


def test_two_days_begin_as_the_first_and_the_last_on_which_something_was_drawn(view: FilterView) -> None:
    drawn = rows(
        answer("1", creator="ben", created="2026-02-11T12:00:00Z"),
        answer("2", "d-2", creator="anna", created="2026-03-05T12:00:00Z"),
        answer("3", creator="editor", truth=True, created="2026-01-20T12:00:00Z"),
    )
    view.offer(drawn, all_readers=True)
    view._time.choose(Span.BETWEEN)
    assert (view._time.first, view._time.last) == (date(2026, 1, 20), date(2026, 3, 5))
    assert shown(drawn, view.wanted) == (0, 1, 2), "nothing vanishes"
    view._time.set_days(date(2026, 3, 2), date(2026, 3, 1))
    view.offer(drawn, all_readers=True)
    assert (view._time.first, view._time.last) == (date(2026, 3, 2), date(2026, 3, 1)), "set by the user"


def test_what_was_ticked_stays_while_it_is_there(view: FilterView) -> None:
    view._readers.tick(frozenset({"ben", "anna"}))
    view._states.tick(frozenset({"importing"}))
    arrived = rows(answer("1", creator="ben"), answer("9", creator="aaron"))
    view.offer(arrived, all_readers=True)
    assert view.wanted.readers == frozenset({"ben"})
    assert view.wanted.states is None, "all are imported meanwhile"
    view.offer(rows(answer("8", creator="carl")), all_readers=True)
    assert view.wanted == MaskFilter()
    assert not view._clear.isEnabled()


def test_what_leaves_no_choice_can_not_be_opened(view: FilterView) -> None:
    view.offer(rows(answer("1", creator="ben")), all_readers=True)
    buttons = view.findChildren(TicksButton)
    assert len(buttons) == 4
    assert not any(button.isEnabled() for button in buttons)


def test_ground_truth_can_be_chosen_only_where_there_is_some(view: FilterView) -> None:
    view._truth.choose(Truth.ONLY)
    view.offer(ROWS, all_readers=True)
    assert view._truth.isVisible()
    assert view.wanted.truth is Truth.ONLY
    view.offer(ROWS[:1], all_readers=True)
    assert not view._truth.isVisible()
    assert view.wanted == MaskFilter()


def test_a_reader_who_sees_the_own_masks_only_is_not_asked_whose(view: FilterView) -> None:
    view.offer(rows(answer("1", creator="ben"), answer("2", "d-2", creator="ben")), all_readers=False)
    assert not view._readers.isVisible()
    assert view._sets.isEnabled()
