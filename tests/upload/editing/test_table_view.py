from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gcdesk.kit.theme import Theme
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.engine.states import Ready
from gcdesk.upload.table.clips import TITLE
from gcdesk.upload.table.plan import Files, Typed, add_column, assign, leave_out, retitle
from tests.upload.build import interface
from tests.upload.screen import (
    CONTROL,
    click,
    current,
    double_click,
    enter,
    find,
    press,
    shown_view,
    small_table,
    typed,
)

Shown = tuple[AssignmentView, AssignmentModel, History]
CT, SCORE, JSON, REPORT = 1, 2, 5, 6


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    return shown_view(qtbot, theme, small_table())


def drop(view: AssignmentView, row: int, column: int, *paths: Path) -> bool:
    """Drag *paths* over a cell and let go; whether the cell wanted them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = view.visualRect(view.model().index(row, column)).center()
    given = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, copy, *given)
    move = QDragMoveEvent(place, copy, *given)
    end = QDropEvent(QPointF(place), copy, *given, QEvent.Type.Drop)
    for event in (enter, move):
        QApplication.sendEvent(view.viewport(), event)
    wanted = bool(enter.isAccepted() and move.isAccepted())
    if wanted:
        QApplication.sendEvent(view.viewport(), end)
    return wanted


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_keys_open_the_files_of_a_cell(qtbot: QtBot, shown: Shown, key: Qt.Key) -> None:
    view, model, _ = shown
    click(view, 1, CT)

    with qtbot.waitSignal(view.files_wanted) as wanted:
        press(view, key)

    assert wanted.args == [model.index(1, CT)]


def test_a_double_click_opens_the_files_of_a_cell(qtbot: QtBot, shown: Shown) -> None:
    view, _, _ = shown
    with qtbot.waitSignal(view.files_wanted):
        double_click(view, 0, REPORT)


def test_letters_do_nothing_in_a_cell_of_files(qtbot: QtBot, shown: Shown) -> None:
    view, _, _ = shown
    click(view, 0, CT)
    with qtbot.assertNotEmitted(view.files_wanted):
        typed(view, "x")

    assert view.indexWidget(view.currentIndex()) is None


def test_a_value_that_comes_from_a_file_opens_files_but_can_be_typed_over(qtbot: QtBot, shown: Shown) -> None:
    view, _, history = shown
    score = history.table.drafts[0].files[2]
    history.change(assign(history.table, "case 1", "some-score", Files((score,))), "score")
    click(view, 0, SCORE)
    with qtbot.waitSignal(view.files_wanted):
        press(view, Qt.Key.Key_F2)

    typed(view, "4")
    enter(qtbot, find("value_editor", QLineEdit))

    assert history.table.drafts[0].values["some-score"] == Typed("4")


def test_json_opens_its_editor_with_what_was_typed(qtbot: QtBot, shown: Shown) -> None:
    view, model, _ = shown
    click(view, 0, JSON)
    with qtbot.waitSignal(view.json_wanted) as by_letter:
        typed(view, "{")
    with qtbot.waitSignal(view.json_wanted) as by_key:
        press(view, Qt.Key.Key_F2)

    assert by_letter.args == [model.index(0, JSON), "{"]
    assert by_key.args == [model.index(0, JSON), ""]


def test_locked_rows_open_nothing(qtbot: QtBot, shown: Shown) -> None:
    view, _, history = shown
    history.lock(["case 1"])
    with qtbot.assertNotEmitted(view.files_wanted), qtbot.assertNotEmitted(view.json_wanted):
        double_click(view, 0, CT)
        double_click(view, 0, JSON)


@pytest.mark.parametrize("column", [0, CT, SCORE, JSON])
def test_what_is_typed_into_a_locked_row_changes_nothing(shown: Shown, column: int) -> None:
    view, _, history = shown
    history.change(retitle(history.table, {"case 3": "4.5 is another case"}), "title")
    history.lock(["case 1"])
    before = history.table
    click(view, 0, column)
    typed(view, "4.5")
    press(view, Qt.Key.Key_Return)

    assert current(view)[0] == 0
    assert history.table is before


def test_letters_go_to_no_other_row(shown: Shown) -> None:
    view, _, history = shown
    history.change(retitle(history.table, {"case 3": "ct of another case"}), "title")
    for column in (CT, REPORT, view.model().columnCount() - 1):
        click(view, 0, column)
        typed(view, "ct")
        assert current(view) == (0, column)


def test_a_state_opens_its_page_by_mouse_and_key(qtbot: QtBot, shown: Shown) -> None:
    view, model, _ = shown
    model.show_states({"case 2": Ready("pk", "https://server.example/")})
    with qtbot.waitSignal(view.state_opened) as by_mouse:
        double_click(view, 1, model.state_column)
    with qtbot.waitSignal(view.state_opened) as by_key:
        press(view, Qt.Key.Key_Return)

    assert by_mouse.args == by_key.args == ["case 2"]


def test_the_selection_is_told_in_rows_and_columns(shown: Shown) -> None:
    view, _, _ = shown
    click(view, 2, SCORE)
    click(view, 0, 0, CONTROL)

    assert view.selected_keys() == ["case 1", "case 3"]
    assert view.selected_slugs() == [TITLE, "some-score"]


def test_the_place_is_kept_when_the_table_gets_another_shape(shown: Shown) -> None:
    view, _, history = shown
    click(view, 2, SCORE)
    history.change(leave_out(history.table, ["case 1"]), "out")
    assert current(view) == (1, SCORE)

    history.change(add_column(history.table, interface("dicom-ct")), "column")
    assert current(view) == (1, SCORE)


def test_one_goes_to_a_cell_by_its_names(shown: Shown) -> None:
    view, _, _ = shown
    view.select("case 4", "report")
    assert current(view) == (3, REPORT)
    view.select("case 2", None)
    assert current(view) == (1, 0)
    view.select("nobody", None)
    assert current(view) == (1, 0)


def test_files_are_dropped_on_cells_that_take_them(qtbot: QtBot, shown: Shown) -> None:
    view, model, history = shown
    with qtbot.waitSignal(view.files_dropped) as dropped:
        assert drop(view, 1, REPORT, Path("/a/report.pdf"), Path("/a/b.pdf"))
    assert dropped.args == [model.index(1, REPORT), [Path("/a/report.pdf"), Path("/a/b.pdf")]]

    history.lock(["case 1"])
    assert not drop(view, 0, REPORT, Path("/a/report.pdf"))
    assert not drop(view, 1, 0, Path("/a/report.pdf"))
    assert not drop(view, 1, model.state_column, Path("/a/report.pdf"))
    assert not drop(view, 1, REPORT)


def test_columns_are_as_wide_as_they_need_and_the_state_stays_in_sight(shown: Shown) -> None:
    view, model, history = shown
    long = "a remark that goes on and on and on and on"
    history.change(assign(history.table, "case 1", "comment-text", Typed(long)), "comment")
    view.resize(2_400, 400)
    view.fit_columns()
    assert view.columnWidth(4) > view.columnWidth(2)

    view.resize(1_100, 400)
    view.fit_columns()
    right = view.columnViewportPosition(model.state_column) + 100
    assert right < view.viewport().width()


def test_the_state_comes_into_sight(shown: Shown) -> None:
    view, model, _ = shown
    view.resize(500, 300)
    view.show_states()

    assert view.columnViewportPosition(model.state_column) < view.viewport().width()


class CountingModel(AssignmentModel):
    """Remembers which rows it was asked about."""

    def __init__(self, history: History) -> None:
        super().__init__(history)
        self.asked: set[int] = set()

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        self.asked.add(index.row())
        return super().data(index, role)


def test_only_rows_in_sight_are_painted(qtbot: QtBot, theme: Theme) -> None:
    view, model, _ = shown_view(qtbot, theme, small_table(2_000), CountingModel)
    assert isinstance(model, CountingModel)
    view.viewport().grab()
    model.asked.clear()

    view.scrollToBottom()
    view.viewport().grab()

    assert max(model.asked) == 1_999
    assert len(model.asked) < 60
