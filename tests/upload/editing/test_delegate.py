from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gcdesk.kit.theme import Theme
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.engine.states import Sending
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.plan import Typed, assign
from tests.upload.screen import click, double_click, enter, find, press, shown_view, small_table, typed, value

SCORE, SMOKER, COMMENT = 2, 3, 4


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> tuple[AssignmentView, AssignmentModel, History]:
    return shown_view(qtbot, theme, small_table())


def painted(view: AssignmentView, row: int, column: int) -> QImage:
    rect = view.visualRect(view.model().index(row, column))
    return view.viewport().grab(rect).toImage()


def amount(image: QImage, colour: QColor) -> int:
    """How many points of *image* have about that colour."""
    near = 0
    for x in range(image.width()):
        for y in range(image.height()):
            point = image.pixelColor(x, y)
            near += (
                abs(point.red() - colour.red())
                + abs(point.green() - colour.green())
                + abs(point.blue() - colour.blue())
                < 120
            )
    return near


def test_typing_a_number_starts_its_editor_and_enter_goes_down(
    qtbot: QtBot,
    shown: tuple[AssignmentView, AssignmentModel, History],
) -> None:
    view, _, history = shown
    click(view, 0, SCORE)
    typed(view, "2.5")
    enter(qtbot, find("value_editor", QLineEdit))

    assert value(history, "case 1", "some-score") == Typed("2.5")
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, SCORE)


def test_what_does_not_fit_is_told_while_typing_and_kept_all_the_same(
    qtbot: QtBot,
    shown: tuple[AssignmentView, AssignmentModel, History],
) -> None:
    view, _, history = shown
    double_click(view, 0, SCORE)
    editor = find("value_editor", QLineEdit)
    typed(view, "high")
    assert editor.toolTip() == "“high” is not a number."
    enter(qtbot, editor)

    assert value(history, "case 1", "some-score") == Typed("high")


def test_escape_leaves_the_cell_as_it_was(shown: tuple[AssignmentView, AssignmentModel, History]) -> None:
    view, _, history = shown
    click(view, 0, COMMENT)
    typed(view, "not this")
    press(find("value_editor", QLineEdit), Qt.Key.Key_Escape)

    assert value(history, "case 1", "comment-text") is None
    assert not history.stack.canUndo()


def test_yes_and_no_are_chosen(shown: tuple[AssignmentView, AssignmentModel, History]) -> None:
    view, _, history = shown
    click(view, 0, SMOKER)
    press(view, Qt.Key.Key_F2)
    choice = find("yes_no_editor", QComboBox)
    assert [choice.itemText(n) for n in range(3)] == ["— no value", "yes", "no"]
    press(choice, Qt.Key.Key_Down)
    press(choice, Qt.Key.Key_Down)
    press(choice, Qt.Key.Key_Tab)

    assert value(history, "case 1", "is-smoker") == Typed("no")


def test_the_editor_begins_with_what_the_cell_holds(
    shown: tuple[AssignmentView, AssignmentModel, History],
) -> None:
    view, _, history = shown
    history.change(assign(history.table, "case 1", "is-smoker", Typed("Yes")), "smoker")
    click(view, 0, SMOKER)
    press(view, Qt.Key.Key_F2)

    choice = find("yes_no_editor", QComboBox)
    assert choice.currentText() == "yes"
    press(choice, Qt.Key.Key_Escape)


def test_a_bar_grows_with_what_is_sent(
    shown: tuple[AssignmentView, AssignmentModel, History], theme: Theme
) -> None:
    view, model, _ = shown
    fill = theme.colour("accent_fill")
    amounts = []
    for sent in (0, 30, 90):
        model.show_states({"case 1": Sending(sent, 100)})
        amounts.append(amount(painted(view, 0, model.state_column), fill))

    assert amounts[0] < amounts[1] < amounts[2]


def test_a_problem_has_a_sign_beside_its_text(
    shown: tuple[AssignmentView, AssignmentModel, History], theme: Theme
) -> None:
    view, model, _ = shown
    red = theme.colour("problem")
    before = amount(painted(view, 0, 1), red)
    model.show_findings(Findings({"case 1": (Problem("case 1", "ct-image", Severity.BLOCK, "Broken."),)}))

    assert amount(painted(view, 0, 1), red) > before + 10


def test_wide_cells_ask_for_all_that_they_show(
    shown: tuple[AssignmentView, AssignmentModel, History],
) -> None:
    view, model, history = shown
    delegate, option = view.itemDelegate(), QStyleOptionViewItem()
    short = delegate.sizeHint(option, model.index(0, COMMENT)).width()
    history.change(assign(history.table, "case 1", "comment-text", Typed("a long remark " * 5)), "comment")
    model.show_states({"case 1": Sending(1, 2), "case 2": Sending(1, 2)})

    assert delegate.sizeHint(option, model.index(0, COMMENT)).width() > 3 * short
    assert delegate.sizeHint(option, model.index(0, model.state_column)).width() > 150


def test_an_empty_cell_that_is_warned_of_has_the_sign(
    shown: tuple[AssignmentView, AssignmentModel, History], theme: Theme
) -> None:
    view, model, _ = shown
    warning = Problem("case 1", "some-score", Severity.WARN, "Some score is empty.")
    model.show_findings(Findings({"case 1": (warning,)}))
    colour = theme.colour("warning")

    assert amount(painted(view, 0, SCORE), colour) > amount(painted(view, 1, SCORE), colour)
