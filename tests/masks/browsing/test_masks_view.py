from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Settings
from gcdesk.masks.browsing.masks_view import MasksView, blocks
from gcdesk.masks.browsing.model import Column, MasksModel
from gcdesk.masks.listing.found import MaskRow
from tests.masks.listing.rows import answer, rows

MANY = 2000
ROWS = rows(*(answer(f"{n:04}", creator=f"reader {n}") for n in range(MANY)))


@pytest.fixture
def model() -> MasksModel:
    return MasksModel()


@pytest.fixture
def view(qtbot: QtBot, model: MasksModel, settings: Settings) -> MasksView:
    made = MasksView(model, settings)
    qtbot.addWidget(made)
    made.resize(700, 300)
    model.show_rows(ROWS, range(MANY))
    return made


def current(view: MasksView) -> str | None:
    return view.current_row.pk if view.current_row is not None else None


def test_only_what_is_seen_is_asked_for(qtbot: QtBot, view: MasksView) -> None:
    with qtbot.waitSignal(view.seen) as seen:
        view.show()
    assert 3 <= len(seen.args[0]) <= 8
    assert seen.args[0][0] is ROWS[0]
    with qtbot.waitSignal(view.seen) as seen:
        view.scrollToBottom()
    assert len(seen.args[0]) <= 8
    assert seen.args[0][-1] is ROWS[-1]


def test_the_current_row_is_told_and_kept_when_others_are_shown(
    qtbot: QtBot, view: MasksView, model: MasksModel
) -> None:
    looked_at: list[MaskRow | None] = []
    view.looked_at.connect(looked_at.append)
    assert view.go_to("0500")
    assert looked_at == [ROWS[500]]
    view.setCurrentIndex(model.index(700, Column.READER))
    view.selectAll()
    assert len(view.chosen_rows) == MANY
    model.show_rows(ROWS, (10, 700, 701, 900))
    assert current(view) == "0700"
    assert [row.pk for row in view.chosen_rows] == ["0010", "0700", "0701", "0900"]
    assert not view.go_to("0500")
    model.show_rows(ROWS, (1,))
    assert current(view) is None
    assert view.chosen_rows == ()


def test_enter_and_a_double_click_open_the_display_set(qtbot: QtBot, view: MasksView) -> None:
    view.show()
    view.go_to("0003")
    with qtbot.waitSignal(view.page_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == ["d-1"]
    with qtbot.waitSignal(view.page_wanted):
        view.doubleClicked.emit(view.currentIndex())


def test_rows_are_as_high_as_a_picture_in_any_font(view: MasksView) -> None:
    before = view.rowHeight(0)
    font = view.font()
    font.setPointSize(font.pointSize() + 2)
    view.setFont(font)
    assert view.rowHeight(0) == before


def test_lines_are_joined_into_blocks() -> None:
    assert list(blocks([4, 1, 2, 9])) == [(1, 2), (4, 4), (9, 9)]
    assert list(blocks([])) == []
