"""The row of filters, and how many answers they leave."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPushButton, QWidget

from gcdesk.answers.filtering.ticks import Choice, TicksButton
from gcdesk.answers.filtering.times import Span, span_text, times_of
from gcdesk.answers.question_box import question_line
from gcdesk.answers.readable import Reading
from gcdesk.answers.tables.filters import Filter, Truth
from gcdesk.kit import resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.widgets import named
from gcdesk.texts import tr

_SEARCH_WIDTH = 220


class FilterView(QWidget):
    """What is looked for."""

    changed = Signal()
    """Something else is looked for."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "answers_filters", tr("Answers", "Filters"))
        text = tr("Answers", "Search in the answers")
        self._text = named(
            QLineEdit(),
            "filter_text",
            text,
            tr("Answers", "Words in answers, questions, display sets and readers"),
        )
        self._text.setPlaceholderText(text)
        self._text.setClearButtonEnabled(True)
        self._text.setFixedWidth(_SEARCH_WIDTH)
        self._text.addAction(resources.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._readers = TicksButton("filter_readers", tr("Answers", "Reader"), tr("Answers", "{n} readers"))
        self._questions = TicksButton(
            "filter_questions", tr("Answers", "Question"), tr("Answers", "{n} questions")
        )
        self._sets = TicksButton(
            "filter_display_sets", tr("Answers", "Display set"), tr("Answers", "{n} display sets")
        )
        self._span = named(QComboBox(), "filter_time", tr("Answers", "When it was answered"))
        for span in Span:
            self._span.addItem(span_text(span), span)
        self._first = _day("filter_first_day", tr("Answers", "First day"))
        self._last = _day("filter_last_day", tr("Answers", "Last day"))
        self._truth = named(QComboBox(), "filter_truth", tr("Answers", "Ground truth"))
        for truth, told in (
            (Truth.WITHOUT, tr("Answers", "Without ground truth")),
            (Truth.WITH, tr("Answers", "With ground truth")),
            (Truth.ONLY, tr("Answers", "Ground truth only")),
        ):
            self._truth.addItem(told, truth)
        text = tr("Answers", "Clear filters")
        self._clear = named(QPushButton(text), "clear_filters", text)
        self._clear.setIcon(resources.icon("close"))
        self._lay_out()
        self._connect()
        self._follow()

    # ---- for the tab

    @property
    def wanted(self) -> Filter:
        """What is looked for now."""
        now = datetime.now().astimezone()
        times = times_of(self._span.currentData(), now, _date(self._first), _date(self._last))
        return Filter(
            text=self._text.text(),
            readers=self._readers.ticked,
            questions=self._questions.ticked,
            display_sets=self._sets.ticked,
            since=times.since,
            until=times.until,
            truth=self._truth.currentData(),
        )

    def offer(self, reading: Reading) -> None:
        """Offer the readers, questions and display sets of *reading*; what is looked for stays, where it is among them."""
        self._readers.offer([Choice(name, name) for name in reading.readers])
        self._readers.setVisible(reading.all_readers)
        self._questions.offer([Choice(q.pk, question_line(q), q.text) for q in reading.questions])
        self._sets.offer([Choice(d.pk, d.title) for d in reading.display_sets])
        has_truth = bool(reading.truth)
        if not has_truth:
            with QSignalBlocker(self._truth):
                self._truth.setCurrentIndex(0)
        self._truth.setVisible(has_truth)
        self._follow()

    def clear(self) -> None:
        """Look for everything."""
        with QSignalBlocker(self):
            self._text.clear()
            for button in (self._readers, self._questions, self._sets):
                button.clear()
            self._span.setCurrentIndex(0)
            self._truth.setCurrentIndex(0)
        self._tell()

    def search(self) -> None:
        """Let the keyboard be in the search."""
        self._text.setFocus()
        self._text.selectAll()

    # ---- inside

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        for day in (self._first, self._last):
            day.setVisible(self._span.currentData() is Span.BETWEEN)
        self._clear.setEnabled(self.wanted != Filter())

    def _lay_out(self) -> None:
        flow = FlowLayout(self)
        for widget in (
            self._text, self._readers, self._questions, self._sets, self._span, self._first, self._last, self._truth, self._clear,
        ):  # fmt: skip
            flow.addWidget(widget)

    def _connect(self) -> None:
        self._text.textChanged.connect(self._tell)
        for button in (self._readers, self._questions, self._sets):
            button.changed.connect(self._tell)
        self._span.currentIndexChanged.connect(self._tell)
        self._truth.currentIndexChanged.connect(self._tell)
        self._first.dateChanged.connect(self._tell)
        self._last.dateChanged.connect(self._tell)
        self._clear.clicked.connect(self.clear)


def _day(name: str, accessible_name: str) -> QDateEdit:
    made = named(QDateEdit(QDate.currentDate()), name, accessible_name)
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    return made


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
