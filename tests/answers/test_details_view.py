from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.answers.details_view import DetailsView, answer_told
from gcdesk.answers.readable import Readable
from gcdesk.answers.tables.cells import answer_cell
from gcdesk.answers.tables.table import Cell
from tests.answers.build import GRADE, LENGTH, LENGTH_5, MASK, answer, readable, reading


@pytest.fixture
def view(qtbot: QtBot) -> DetailsView:
    made = DetailsView()
    qtbot.addWidget(made)
    made.show()
    return made


def show(view: DetailsView, row: Readable) -> None:
    view.show_cell(row, answer_cell(row), row.display_set)


def text(view: DetailsView) -> str:
    field = view.findChild(QPlainTextEdit, "details_text")
    assert field is not None
    return field.toPlainText()


def press(view: DetailsView, name: str) -> None:
    button = view.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_answer_is_told_in_whole(view: DetailsView) -> None:
    (row,) = reading(answer("anna", GRADE, 1, 3, seconds=90), questions=(GRADE,)).rows
    show(view, row)
    told = text(view)
    for part in (
        "How severe?",
        "(One of the options)",
        "severe",
        "Reader: anna",
        "Answered: 2026-03-02",
        "1.5 minutes",
    ):
        assert part in told
    assert "Changed" not in told


def test_ground_truth_and_removed_questions_say_what_they_are() -> None:
    rows = reading(
        answer("ed", GRADE, 1, 3, truth=True), answer("anna", "gone", 1, 4), questions=(GRADE,)
    ).rows
    told = "\n".join(map(answer_told, rows))
    assert "Ground truth, set by ed" in told
    assert "removed from the study" in told


def test_the_json_is_shown_on_demand(view: DetailsView) -> None:
    show(view, readable(LENGTH, LENGTH_5))
    assert "distance 5.0 mm" in text(view)
    view._json.click()
    assert '"start": [' in text(view)
    view._json.click()
    assert '"start": [' not in text(view)


def test_the_browser_and_the_mask_are_asked_for(qtbot: QtBot, view: DetailsView) -> None:
    asked: list[str] = []
    view.open_wanted.connect(asked.append)
    view.mask_wanted.connect(asked.append)
    row = readable(MASK, None, "https://grand-challenge.example/api/v1/cases/images/i1/")
    show(view, row)
    press(view, "details_open")
    press(view, "details_mask")
    assert asked == ["d1", row.pk]
    show(view, readable(MASK, {"upload_session_pk": "u"}))
    assert not view._mask.isVisible(), "there is no image yet"


def test_cells_without_an_answer_say_so(view: DetailsView) -> None:
    shown = reading().display_sets[0]
    view.show_cell(None, Cell(), shown)
    assert text(view) == "Not answered."
    view.show_cell(None, Cell("partly", hint="1 of 2 required questions"), shown)
    assert text(view) == "partly\n\n1 of 2 required questions"
    view.show_cell(None, None, None)
    assert "Choose a row" in text(view)
    assert not view._open.isEnabled()
