"""The head of the answers tab: whose answers these are, how many, as of when; what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gcdesk.answers.sheets import Loaded
from gcdesk.kit import resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.widgets import GAP, SMALL, Banner, BusyStrip, label, named
from gcdesk.texts import counted, tr
from gcdesk.texts.region import clock, number


class HeadView(QWidget):
    """Above everything else in the tab."""

    refresh_wanted = Signal()
    export_wanted = Signal()
    truth_file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._whose = named(
            label("", "heading", wrap=False), "answers_whose", tr("Answers", "Whose answers these are")
        )
        self._amount = named(
            label("", "muted", wrap=False), "answers_amount", tr("Answers", "How many answers there are")
        )
        text = tr("Answers", "Refresh")
        self.refresh = named(
            QPushButton(text),
            "refresh_answers",
            text,
            tr("Answers", "Loads the answers again and shows what is new (F5)"),
        )
        self.refresh.setIcon(resources.icon("retry"))
        text = tr("Answers", "Export…")
        self.export = named(QPushButton(text), "export_answers", text)
        self.export.setIcon(resources.icon("download"))
        text = tr("Answers", "Ground truth file…")
        tip = tr("Answers", "Makes the CSV file with which the website takes ground truth")
        self.truth_file = named(QPushButton(text), "truth_file", text, tip)
        self.truth_file.setIcon(resources.icon("target"))
        self.busy = BusyStrip("answers_busy")
        self.news = Banner("info", "", name="answers_news")
        self.news.hide()
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, GAP, 0)
        lines.setSpacing(0)
        lines.addWidget(self._whose)
        lines.addWidget(self._amount)
        first = QWidget()
        flow = FlowLayout(first)
        for widget in (words, self.refresh, self.export, self.truth_file):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(first)
        column.addWidget(self.busy)
        column.addWidget(self.news)
        self.refresh.clicked.connect(self._refresh_pressed)
        self.export.clicked.connect(self._export_pressed)
        self.truth_file.clicked.connect(self._truth_file_pressed)

    def _refresh_pressed(self) -> None:
        self.refresh_wanted.emit()

    def _export_pressed(self) -> None:
        self.export_wanted.emit()

    def _truth_file_pressed(self) -> None:
        self.truth_file_wanted.emit()

    def show_loaded(self, loaded: Loaded | None, *, all_readers: bool) -> None:
        """Tell of *loaded*; None: nothing is loaded yet."""
        self._whose.setText(
            tr("Answers", "Everybody's answers")
            if all_readers
            else tr("Answers", "Your own answers: you are a reader of this study")
        )
        has_any = loaded is not None and bool(loaded.reading.rows)
        self.export.setEnabled(has_any)
        self.truth_file.setVisible(all_readers)  # only editors can give it to the website
        self.news.hide()
        if loaded is None:
            self._amount.setText(tr("Answers", "Not loaded yet"))
            return
        self._amount.setText(amount_text(loaded))
        if loaded.changes:
            self.news.say(news_text(loaded))
            self.news.show()

    def follow(self, *, is_busy: bool) -> None:
        """Let what can't be done while answers are loaded not be pressed."""
        self.refresh.setEnabled(not is_busy)


def amount_text(loaded: Loaded) -> str:
    """How many answers there are, of how many readers, as of when."""
    reading = loaded.reading
    told = [_many(len(reading.given), tr("Answers", "{n} answer"), tr("Answers", "{n} answers"))]
    if reading.all_readers:
        told.append(counted(len(reading.readers), tr("Answers", "{n} reader"), tr("Answers", "{n} readers")))
    if reading.truth:
        told.append(tr("Answers", "plus {n:,} of ground truth", n=len(reading.truth)))
    told.append(tr("Answers", "loaded at {time}", time=clock(reading.loaded_at.astimezone(), seconds=True)))
    return " · ".join(told)


def news_text(loaded: Loaded) -> str:
    """What the last refresh brought."""
    brought = loaded.changes
    told = []
    if brought.new:
        told.append(
            _many(len(brought.new), tr("Answers", "{n} new answer"), tr("Answers", "{n} new answers"))
        )
    if brought.changed:
        told.append(_many(len(brought.changed), tr("Answers", "{n} changed"), tr("Answers", "{n} changed")))
    if brought.gone:
        told.append(
            _many(
                len(brought.gone), tr("Answers", "{n} no longer there"), tr("Answers", "{n} no longer there")
            )
        )
    sentence = tr("Answers", "Since the last load: {news}.", news=", ".join(told))
    if brought.new or brought.changed:
        sentence += " " + tr(
            "Answers", "They are bold in the view “Answers”; sort by “New” to see them together."
        )
    return sentence


def _many(n: int, one: str, many: str) -> str:
    return (one if n == 1 else many).replace("{n}", number(n, ","))
