from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Settings
from gcdesk.kit.table import COLUMN_KEY_ROLE, TableView, natural_order


def model_of(titles: list[str], rows: list[list[str]]) -> QStandardItemModel:
    model = QStandardItemModel(0, len(titles))
    model.setHorizontalHeaderLabels(titles)
    for row in rows:
        model.appendRow([QStandardItem(text) for text in row])
    return model


ROWS = [["patient 1", "a\tb", "1"], ["patient 2", "two\nlines", "2"], ["patient 3", "c", "3"]]


def view_of(qtbot: QtBot, model: QStandardItemModel, settings: Settings | None = None) -> TableView:
    view = TableView("case_table", "Cases", settings)
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(600, 300)
    view.show()
    return view


def test_copying_gives_a_spreadsheet_what_is_seen(qtbot: QtBot) -> None:
    view = view_of(qtbot, model_of(["Title", "CT", "Score"], ROWS))
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "patient 1\ta b\t1\npatient 2\ttwo lines\t2\npatient 3\tc\t3"
    view.hideColumn(1)
    view.hideRow(1)
    view.horizontalHeader().moveSection(0, 2)
    assert view.selection_as_tsv() == "1\tpatient 1\n3\tpatient 3"


def test_copying_single_cells_keeps_their_columns_apart(qtbot: QtBot) -> None:
    model = model_of(["Title", "CT", "Score"], ROWS)
    view = view_of(qtbot, model)
    for row, column in ((0, 0), (2, 2)):
        cell = model.index(row, column)
        view.selectionModel().select(QItemSelection(cell, cell), QItemSelectionModel.SelectionFlag.Select)
    assert view.selection_as_tsv() == "patient 1\t\n\t3"
    assert view.selected_rows() == [0, 2]


def test_copying_nothing_leaves_the_clipboard_alone(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("mine")
    view = view_of(qtbot, model_of(["Title"], [["x"]]))
    view.clearSelection()
    view.copy()
    empty = TableView("empty_table", "Nothing")
    qtbot.addWidget(empty)
    empty.copy()
    assert empty.selected_rows() == []
    assert QGuiApplication.clipboard().text() == "mine"


def test_home_and_end_move_and_tab_leaves(qtbot: QtBot) -> None:
    view = view_of(qtbot, model_of(["Title", "CT", "Score"], ROWS))
    view.setCurrentIndex(view.model().index(1, 1))
    control = Qt.KeyboardModifier.ControlModifier
    seen = []
    for key, modifier in ((Qt.Key.Key_End, None), (Qt.Key.Key_Home, None), (Qt.Key.Key_End, control)):
        QTest.keyClick(view, key, modifier or Qt.KeyboardModifier.NoModifier)
        seen.append((view.currentIndex().row(), view.currentIndex().column()))
    assert seen == [(1, 2), (1, 0), (2, 2)]
    assert not view.tabKeyNavigation()


def test_columns_are_found_again_by_their_keys(qtbot: QtBot, settings: Settings) -> None:
    view = view_of(qtbot, model_of(["Title", "CT", "Score"], ROWS), settings)
    view.horizontalHeader().resizeSection(1, 222)
    view.horizontalHeader().moveSection(2, 0)
    view.hide()
    other = view_of(qtbot, model_of(["Title", "New", "CT", "Score"], []), Settings(settings.file))
    assert other.columnWidth(2) == 222
    assert other.horizontalHeader().logicalIndex(0) == 3


def test_columns_that_come_later_get_their_width_too(qtbot: QtBot, settings: Settings) -> None:
    model = model_of(["Title"], [["x"]])
    model.setHeaderData(0, Qt.Orientation.Horizontal, "title-key", COLUMN_KEY_ROLE)
    settings.set_state("case_table", QByteArray(b'{"widths": {"title-key": 99, "CT": 321}, "order": []}'))
    view = view_of(qtbot, model, settings)
    assert view.columnWidth(0) == 99
    model.appendColumn([QStandardItem("y")])
    model.setHorizontalHeaderItem(1, QStandardItem("CT"))
    model.modelReset.emit()
    assert view.columnWidth(1) == 321


def test_columns_fit_what_they_hold_but_for_those_that_the_user_made_otherwise(qtbot: QtBot) -> None:
    model = model_of(["Title", "CT", "Score"], ROWS)
    view = view_of(qtbot, model)
    view.begin_with([(0, 70), (1, 60)])
    view.horizontalHeader().resizeSection(1, 61)  # as a hand does
    model.item(0, 0).setText("a title that needs much more than 70 pixels")
    model.item(0, 1).setText("an image whose name is long as well")
    view.fit((0, 1))
    assert view.columnWidth(0) == view.sizeHintForColumn(0) > 70
    assert view.columnWidth(1) == 61


@pytest.mark.parametrize("broken", [b"[1]", b"{", b'{"widths": {"Title": "wide"}}', b'{"order": 7}', b"\xff"])
def test_a_column_state_that_somebody_broke_is_forgotten(
    qtbot: QtBot, settings: Settings, broken: bytes
) -> None:
    settings.set_state("case_table", QByteArray(broken))
    view = view_of(qtbot, model_of(["Title"], [["x"]]), settings)
    assert view.columnWidth(0) == view.horizontalHeader().defaultSectionSize()


def test_another_model_can_take_its_place(qtbot: QtBot) -> None:
    first = model_of(["Title"], [["x"]])
    view = view_of(qtbot, first)
    view.setModel(model_of(["A", "B"], [["1", "2"]]))
    first.modelReset.emit()
    view.selectAll()
    assert view.selection_as_tsv() == "1\t2"


def test_rows_grow_with_the_font(qtbot: QtBot) -> None:
    view = view_of(qtbot, model_of(["Title"], [["x"]]))
    before = view.rowHeight(0)
    font = view.font()
    font.setPointSize(30)
    view.setFont(font)
    assert view.rowHeight(0) > before + 10


@pytest.mark.hazard("F10")
def test_natural_order() -> None:
    names = ["case 10", "Case 2", "case 1", "case 2"]
    assert [names[at] for at in natural_order(names)] == ["case 1", "Case 2", "case 2", "case 10"]
    assert names[natural_order(names, descending=True)[0]] == "case 10"


@given(st.lists(st.text()))
def test_natural_order_loses_nothing(texts: list[str]) -> None:
    assert sorted(natural_order(texts)) == list(range(len(texts)))


def test_columns_begin_as_wide_as_their_titles_and_nobody_s_choice_is_kept(
    qtbot: QtBot, settings: Settings
) -> None:
    def shown(*titles: str) -> TableView:
        made = TableView("cases", "Cases", settings)
        qtbot.addWidget(made)
        model = QStandardItemModel(1, 3, made)
        model.setHorizontalHeaderLabels(titles)
        for column in range(3):
            model.setHeaderData(column, Qt.Orientation.Horizontal, str(column), COLUMN_KEY_ROLE)
        made.setModel(model)
        made.begin_with([(0, 40), (1, 90), (2, 60)])
        return made

    english = shown("Order", "No", "What do you see in the lower left lobe, and how sure are you of it?")
    german = shown("Reihenfolge", "Nr", "Was")
    assert 40 < english.columnWidth(0) < german.columnWidth(0)
    assert english.columnWidth(1) == german.columnWidth(1) == 90
    assert english.columnWidth(2) == 60, "a title that long is no reason"
    english.save_columns()
    assert shown("Reihenfolge", "Nr", "Was").columnWidth(0) == german.columnWidth(0)
    german.setColumnWidth(0, 77)
    german.save_columns()
    assert shown("Order", "No", "What").columnWidth(0) == 77
