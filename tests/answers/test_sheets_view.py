from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.answers.sheets import SheetKind
from gcdesk.answers.sheets_view import SheetsView
from gcdesk.answers.tables.filters import Filter
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from tests.answers.screen import ANSWERS, found


@pytest.fixture
def view(qtbot: QtBot, tasks: Tasks, settings: Settings) -> SheetsView:
    made = SheetsView(tasks, settings)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.shown):
        made.show_found(found())
    return made


def rows(view: SheetsView) -> int:
    return view.view.model().rowCount()


def test_the_first_answer_is_told_beside_the_table(view: SheetsView) -> None:
    assert rows(view) == 16
    assert "How severe?" in view.details._text.toPlainText()


def test_the_chosen_answer_stays_chosen_through_sorting_and_filtering(qtbot: QtBot, view: SheetsView) -> None:
    view.view.setCurrentIndex(view.view.model().index(5, 4))
    key = view._models[SheetKind.ANSWERS].key(5)
    with qtbot.waitSignal(view.shown):
        view.view.sort_by(2, descending=True)
    assert view._models[SheetKind.ANSWERS].key(view.view.currentIndex().row()) == key
    with qtbot.waitSignal(view.shown):
        view.show_found(found(Filter(readers=frozenset({"nobody"}))))
    assert view._nothing.isVisible()
    with qtbot.waitSignal(view.clear_wanted):
        view._nothing.pressed.emit()


def test_beside_a_table_with_several_answers_in_a_row_stands_the_row_or_the_chosen_answer(
    qtbot: QtBot, view: SheetsView
) -> None:
    with qtbot.waitSignal(view.shown):
        view.show_kind(SheetKind.BY_READER)
    told = view.details._text.toPlainText()
    assert told.startswith("Reader: ")
    assert "How severe?" in told
    view.view.setCurrentIndex(view.view.model().index(0, 4))
    assert "(One of the options)" in view.details._text.toPlainText()
    with qtbot.waitSignal(view.shown):
        view.show_kind(SheetKind.PROGRESS)
    assert "answered" in view.details._text.toPlainText()


def test_each_table_is_made_when_it_is_wanted(qtbot: QtBot, view: SheetsView) -> None:
    for kind, amount in ((SheetKind.BY_READER, 5), (SheetKind.BY_DISPLAY_SET, 3), (SheetKind.PROGRESS, 3)):
        with qtbot.waitSignal(view.shown):
            view.show_kind(kind)
        assert rows(view) == amount
        assert view.view.isVisible()
    assert view._totals.isVisible()
    assert view._totals.model().rowCount() == 2


def test_a_row_opens_its_display_set(qtbot: QtBot, view: SheetsView) -> None:
    view.view.setCurrentIndex(view.view.model().index(rows(view) - 1, 0))
    with qtbot.waitSignal(view.open_wanted) as opened:
        QTest.keyClick(view.view, Qt.Key.Key_Return)
    assert opened.args == ["d3"]


def copied(qtbot: QtBot, view: SheetsView) -> str:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(view.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    return QGuiApplication.clipboard().text()


@pytest.mark.hazard("A4")
def test_one_cell_is_copied_alone_several_with_their_titles(qtbot: QtBot, view: SheetsView) -> None:
    view.view.setCurrentIndex(view.view.model().index(0, 4))
    assert copied(qtbot, view) == "severe"
    select = QItemSelectionModel.SelectionFlag.Select
    view.view.selectionModel().select(view.view.model().index(1, 4), select)
    view.view.selectionModel().select(view.view.model().index(3, 2), select)
    lines = copied(qtbot, view).split("\n")
    assert lines[0] == "Reader\tAnswer"
    assert len(lines) == 4
    view.copy_table()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 16)
    assert "'=1+1" in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().mimeData().hasHtml()


def test_while_another_view_is_shown_nothing_is_made(view: SheetsView) -> None:
    view.rest()
    view.stop()
    assert not view._copy_work.is_busy
    assert len(ANSWERS) == 19
