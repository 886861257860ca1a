from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.masks.browsing.filter_view import FilterView
from gcdesk.masks.listing.found import GROUND_TRUTH, MaskFilter, MaskState
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
    made.offer(ROWS)
    return made


def test_what_the_masks_have_can_be_chosen(qtbot: QtBot, view: FilterView) -> None:
    readers = [view._readers.itemText(n) for n in range(view._readers.count())]
    assert readers == ["All readers", "anna", "ben", "ground truth"]
    with qtbot.waitSignal(view.changed):
        view._readers.setCurrentIndex(3)
    view._states.setCurrentIndex(2)
    view._sets.setCurrentIndex(1)
    view._questions.setCurrentIndex(1)
    view._text.setText("nodule")
    assert view.wanted == MaskFilter(
        text="nodule",
        questions=frozenset({"q-1"}),
        readers=frozenset({GROUND_TRUTH}),
        states=frozenset({MaskState.IMPORTING}),
        display_sets=frozenset({"d-1"}),
    )


def test_clearing_looks_for_everything_and_is_told_once(qtbot: QtBot, view: FilterView) -> None:
    assert not view._clear.isEnabled()
    view._text.setText("x")
    view._readers.setCurrentIndex(1)
    told: list[None] = []
    view.changed.connect(lambda: told.append(None))
    view._clear.click()
    assert view.wanted == MaskFilter()
    assert len(told) == 1
    assert not view._clear.isEnabled()


def test_what_was_chosen_stays_while_it_is_there(view: FilterView) -> None:
    view._readers.setCurrentIndex(2)
    view.offer((*ROWS, *rows(answer("9", creator="aaron"))))
    assert view.wanted.readers == frozenset({"ben"})
    view.offer(rows(answer("9", creator="aaron"), answer("8", creator="carl")))
    assert view.wanted.readers == frozenset()


def test_what_leaves_no_choice_is_not_offered(view: FilterView) -> None:
    view.offer(rows(answer("1", creator="ben")))
    assert not any(box.isEnabled() for box in view._boxes)


def test_the_keyboard_goes_to_the_search(qtbot: QtBot, view: FilterView) -> None:
    view.show()
    view.search()
    qtbot.waitUntil(view._text.hasFocus)
