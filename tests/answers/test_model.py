from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gcdesk.answers.model import SheetModel, shown_text
from gcdesk.answers.sheets import SheetKind, sheet
from gcdesk.answers.tables.table import Cell
from gcdesk.kit.table import COLUMN_KEY_ROLE
from tests.answers.build import BEGAN
from tests.answers.screen import ANSWERS, found

ACROSS = Qt.Orientation.Horizontal
ROLE = Qt.ItemDataRole


@pytest.fixture
def model(qtbot: QtBot) -> SheetModel:
    return SheetModel(None)  # type: ignore[arg-type]  # no parent


def show(model: SheetModel, kind: SheetKind) -> None:
    model.show_sheet(sheet(kind, found(), None), {ANSWERS[0].pk})


def at(model: SheetModel, row: int, key: str) -> QModelIndex:
    return model.index(row, [column.key for column in model.columns].index(key))


@pytest.mark.parametrize("kind", list(SheetKind))
def test_it_is_a_proper_model_for_each_kind(model: SheetModel, kind: SheetKind) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(model, kind)
    assert model.rowCount() == len(sheet(kind, found(), None).rows)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    for role in (
        ROLE.DisplayRole,
        ROLE.DecorationRole,
        ROLE.ToolTipRole,
        ROLE.AccessibleTextRole,
        ROLE.EditRole,
    ):
        for column in range(model.columnCount()):
            model.data(model.index(0, column), role)
    del tester


def test_an_empty_model_shows_nothing(model: SheetModel) -> None:
    assert model.rowCount() == 0
    assert model.sheet is None
    assert model.cell(QModelIndex()) is None
    assert model.key(0) == ""


def test_texts_are_one_line_and_removed_options_are_told(model: SheetModel) -> None:
    show(model, SheetKind.ANSWERS)
    texts = [at(model, row, "answer").data() for row in range(model.rowCount())]
    assert "=1+1 <b>bold</b> second line" in texts
    row = texts.index("option 99 (removed)")
    assert "removed from the study" in at(model, row, "answer").data(ROLE.AccessibleTextRole)


def test_disagreement_is_told_by_a_sign_and_in_words(model: SheetModel) -> None:
    show(model, SheetKind.BY_DISPLAY_SET)
    index = at(model, 0, "question q-grade reader anna")
    assert index.data() == "severe"
    assert index.data(ROLE.AccessibleTextRole) == "severe, readers disagree"
    assert index.data(ROLE.DecorationRole) is not None
    assert "disagree" in index.data(ROLE.ToolTipRole)


def test_the_reader_is_above_the_question(model: SheetModel) -> None:
    show(model, SheetKind.BY_DISPLAY_SET)
    column = at(model, 0, "question q-grade reader anna").column()
    assert model.headerData(column, ACROSS) == "anna\nHow severe?"
    assert model.headerData(column, ACROSS, COLUMN_KEY_ROLE) == "question q-grade reader anna"
    assert "How severe?" in str(model.headerData(column, ACROSS, ROLE.ToolTipRole))
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_numbers_are_at_the_right_and_new_rows_are_bold(model: SheetModel) -> None:
    show(model, SheetKind.ANSWERS)
    assert Qt.AlignmentFlag.AlignRight & at(model, 0, "order").data(ROLE.TextAlignmentRole)
    assert at(model, 0, "answer").data(ROLE.TextAlignmentRole) is None
    assert at(model, 0, "answer").data(ROLE.FontRole).bold()
    assert at(model, 1, "answer").data(ROLE.FontRole) is None


def test_moments_are_of_this_computers_clock() -> None:
    assert shown_text(Cell("2026-03-02 08:30:00", BEGAN)) == f"{BEGAN.astimezone():%Y-%m-%d %H:%M}"
