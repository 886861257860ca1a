from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.answers.tables.filters import Filter
from gcdesk.answers.tools_line import ToolsLine, count_text
from gcdesk.study.truth import Truth
from tests.answers.screen import found


@pytest.fixture
def line(qtbot: QtBot) -> ToolsLine:
    made = ToolsLine()
    qtbot.addWidget(made)
    made.show()
    return made


def button(line: ToolsLine, name: str) -> QPushButton:
    made = line.findChild(QPushButton, name)
    assert isinstance(made, QPushButton)
    return made


def test_how_many_are_found_is_said(line: ToolsLine) -> None:
    line.count(found())
    assert line.text == "All 16 answers"
    label = line.findChild(QLabel, "answers_count")
    assert isinstance(label, QLabel)
    assert label.text() == line.text
    line.count(None)
    assert line.text == ""


def test_the_count_is_plain() -> None:
    assert count_text(found()) == "All 16 answers"
    assert count_text(found(Filter(readers=frozenset({"ben"})))) == "6 of 16 answers"
    assert count_text(found(Filter(truth=Truth.ONLY))) == "All 3 answers of ground truth"
    on_one = Filter(display_sets=frozenset({"d1"}), truth=Truth.ONLY)
    assert count_text(found(on_one)) == "2 of 3 answers of ground truth"
    assert count_text(found(Filter(truth=Truth.WITH))) == "All 19 answers, with ground truth"
    of_ben = Filter(readers=frozenset({"ben"}), truth=Truth.WITH)
    assert count_text(found(of_ben)) == "9 of 19 answers, with ground truth"


def test_its_buttons_are_of_tables_that_are_not_empty(line: ToolsLine) -> None:
    for is_table, is_empty in ((True, True), (True, False), (False, False)):
        line.offer(is_table=is_table, is_empty=is_empty)
        for name in ("copy_table", "columns_button"):
            assert button(line, name).isVisible() is is_table
            assert button(line, name).isEnabled() is not is_empty


def test_its_buttons_are_asked(qtbot: QtBot, line: ToolsLine) -> None:
    with qtbot.waitSignal(line.copy_wanted):
        button(line, "copy_table").click()
    with qtbot.waitSignal(line.columns_wanted):
        button(line, "columns_button").click()


def test_the_menu_of_columns_opens_below_its_button(qtbot: QtBot, line: ToolsLine) -> None:
    menu = QMenu(line)
    menu.addAction("Title")
    line.pop_up_columns(menu)
    qtbot.waitUntil(menu.isVisible)
    columns = button(line, "columns_button")
    assert menu.pos() == columns.mapToGlobal(columns.rect().bottomLeft())
    menu.close()
