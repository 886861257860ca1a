from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.answers.sheets import SheetKind
from gcdesk.answers.views import Views, ViewsRow
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import SMALL
from tests.answers.screen import found, the_snapshot


@pytest.fixture
def row(qtbot: QtBot) -> ViewsRow:
    made = ViewsRow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def views(qtbot: QtBot, row: ViewsRow, tasks: Tasks, settings: Settings, theme: Theme) -> Iterator[Views]:
    made = Views(row, tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    yield made
    made.stop()


def test_one_view_at_a_time_is_chosen(qtbot: QtBot, row: ViewsRow) -> None:
    with qtbot.waitSignal(row.chosen) as chosen:
        row._group.button(3).click()
    assert chosen.args == [3]
    assert row.current == 3
    assert len([button for button in row._group.buttons() if button.isChecked()]) == 1


def test_icons_go_where_all_buttons_are_in_one_line_without_them(qtbot: QtBot, row: ViewsRow) -> None:
    row.resize(2000, 100)
    row.show()
    buttons = row._group.buttons()

    def width() -> int:
        return sum(button.sizeHint().width() for button in buttons) + SMALL * (len(buttons) - 1)

    def at(width: int) -> tuple[bool, bool]:
        """Whether there are icons, and one line."""
        row.resize(width, 100)
        qtbot.waitUntil(lambda: row.width() == width)
        lines = row.heightForWidth(width) <= buttons[0].sizeHint().height()
        return not any(button.icon().isNull() for button in buttons), lines

    whole = width()
    assert at(whole) == (True, True)
    assert at(whole - 1) == (False, True)
    bare = width()
    assert bare < whole
    assert at(bare) == (False, True)
    assert at(bare - 1) == (True, False)
    assert at(whole) == (True, True)


def test_each_button_shows_its_view(qtbot: QtBot, row: ViewsRow, views: Views) -> None:
    views.take(found(), the_snapshot())
    expected: list[tuple[QWidget, bool]] = [(views.sheets, True)] * len(SheetKind)
    expected += [(views.charts, False), (views.truth, False), (views.agreement, False)]
    assert len(row._group.buttons()) == len(expected)
    for number, (page, is_table) in enumerate(expected):
        row._group.button(number).click()
        views.show_chosen()
        assert views.currentWidget() is page
        assert views.is_table is is_table
        assert views.is_figures is (page in {views.truth, views.agreement})
    for number, kind in enumerate(SheetKind):
        row._group.button(number).click()
        assert views.sheets._kind is kind


def test_views_to_which_ground_truth_makes_no_difference_say_why(row: ViewsRow, views: Views) -> None:
    told = {}
    for button in row._group.buttons():
        button.click()
        told[button.objectName()] = views.why_no_truth
    silent = {name for name, why in told.items() if not why}
    assert silent == {"view_answers", "view_by_reader", "view_by_display_set", "view_charts"}
    assert "compares what readers said with the ground truth" in told["view_truth"]
    assert "readers with each other" in told["view_agreement"]
    assert "progress is that of readers" in told["view_progress"]


def test_while_there_is_nothing_to_be_seen_it_says_why(row: ViewsRow, views: Views) -> None:
    views.show_nothing(is_loaded=True, is_busy=False, all_readers=True)
    assert views.currentWidget() is views.nothing
    assert not row.isEnabled()
    assert "Nobody has answered yet" in views.nothing._title.text()
    views.show_chosen()
    assert views.currentWidget() is views.sheets
    assert row.isEnabled()


def test_a_view_that_would_like_to_be_high_makes_nobody_scroll(views: Views) -> None:
    assert views.sizeHint().height() == views.minimumSizeHint().height() < 300
