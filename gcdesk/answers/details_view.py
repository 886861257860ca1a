"""All about the chosen answer: the whole text, who, when, how long; the JSON on demand; ways to its display set and mask.

In tables with several answers in a row, the whole row, unless one of its answers is chosen.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Shown
from gcdesk.answers.tables.table import Cell
from gcdesk.answers.words.given import json_text
from gcdesk.answers.words.kinds import Kind
from gcdesk.kit import resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.widgets import SMALL, label, named
from gcdesk.study.questions import answer_type_text
from gcdesk.texts import tr
from gcdesk.texts.region import day_and_time

_LEAST_WIDTH = 240


class DetailsView(QWidget):
    """Beside the table."""

    open_wanted = Signal(str)
    """The display set of that key is to be opened in the browser."""
    mask_wanted = Signal(str)
    """The mask of the answer of that key is to be looked at."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "answer_details", tr("Answers", "Details of the answer"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._answer: Readable | None = None
        self._cell: Cell | None = None
        self._row = ""
        self._display_set = ""
        self._title = named(label("", "heading"), "details_title", tr("Answers", "Display set"))
        self._text = named(QPlainTextEdit(), "details_text", tr("Answers", "Details"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        text = tr("Answers", "As JSON")
        self._json = named(
            QCheckBox(text), "details_json", text, tr("Answers", "What the server has, unchanged")
        )
        text = tr("Answers", "Open in the browser")
        self._open = named(
            QPushButton(text),
            "details_open",
            text,
            tr("Answers", "Opens the display set; so does a double click"),
        )
        self._open.setIcon(resources.icon("external"))
        text = tr("Answers", "Show the mask")
        self._mask = named(QPushButton(text), "details_mask", text)
        self._mask.setIcon(resources.icon("image"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for widget in (self._open, self._mask, self._json):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        column.addWidget(buttons)
        self._json.toggled.connect(self._tell)
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._display_set))
        self._mask.clicked.connect(lambda: self.mask_wanted.emit(self._answer.pk if self._answer else ""))
        self.show_cell(None, None, None)

    def show_cell(
        self, answer: Readable | None, cell: Cell | None, display_set: Shown | None, row: str = ""
    ) -> None:
        """Tell about *answer*; where there is none, about the *cell* of the *display_set*, and its *row* as a text."""
        self._row = row
        self._answer = answer
        self._display_set = "" if display_set is None or display_set.removed else display_set.pk
        self._cell = cell
        self._title.setText(_one_line(display_set.title) if display_set else tr("Answers", "Details"))
        self._open.setEnabled(bool(self._display_set))
        self._mask.setVisible(
            answer is not None and answer.question.kind is Kind.MASK and bool(answer.answer.answer_image)
        )
        self._json.setVisible(answer is not None)
        self._tell()

    def _tell(self) -> None:
        self._text.setFont(
            QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if self._is_json else self.font()
        )
        if self._answer is None:
            told = _cell_told(self._cell, self._row)
        elif self._is_json:
            told = json_text(self._answer.answer.answer)
        else:
            told = answer_told(self._answer, self._cell)
        self._text.setPlainText(told)

    @property
    def _is_json(self) -> bool:
        return self._answer is not None and self._json.isChecked()


def answer_told(answer: Readable, cell: Cell | None = None) -> str:
    """*answer* in whole, with all that is known of it."""
    question = answer.question
    kind = (
        tr("Answers", "removed from the study")
        if question.removed
        else answer_type_text(question.answer_type)
    )
    who = (
        tr("Answers", "Ground truth, set by {reader}", reader=answer.reader)
        if answer.is_ground_truth
        else tr("Answers", "Reader: {reader}", reader=answer.reader)
    )
    lines = [
        f"{question.text}\n({kind})",
        answer.text,
        "\n".join(
            filter(
                None,
                (
                    cell.hint if cell is not None and cell.answer is answer else "",
                    who,
                    _moment(tr("Answers", "Answered"), answer.created),
                    _moment(tr("Answers", "Changed"), answer.modified)
                    if answer.modified != answer.created
                    else "",
                    ""
                    if answer.minutes is None
                    else tr("Answers", "Took: {minutes:.1f} minutes", minutes=answer.minutes),
                ),
            )
        ),
    ]
    return "\n\n".join(line for line in lines if line)


def _cell_told(cell: Cell | None, row: str) -> str:
    if cell is None:
        return tr("Answers", "Choose a row to read its whole answer here.")
    if row:
        return "\n\n".join(filter(None, (cell.hint, row)))
    if not cell.text:
        return tr("Answers", "Not answered.")
    return "\n\n".join(dict.fromkeys(filter(None, (cell.text, cell.hint))))


def _moment(what: str, at: datetime | None) -> str:
    return "" if at is None else f"{what}: {day_and_time(at.astimezone())}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
