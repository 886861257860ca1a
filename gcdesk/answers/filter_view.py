"""The row of filters over the answers."""

from __future__ import annotations

from datetime import datetime

from gcdesk.answers.question_box import question_line
from gcdesk.answers.readable import Reading
from gcdesk.answers.tables.filters import Filter
from gcdesk.kit.choice_box import ChoiceBox
from gcdesk.kit.filter_row import FilterRow, search_line
from gcdesk.kit.span_box import SpanBox
from gcdesk.kit.ticks import Choice, TicksButton
from gcdesk.study.times import Span, span_text, times_of
from gcdesk.study.truth import Truth, truth_text
from gcdesk.texts import tr


class FilterView(FilterRow):
    """What is looked for."""

    def __init__(self) -> None:
        self._readers = TicksButton("filter_readers", tr("Answers", "Reader"), tr("Answers", "{n} readers"))
        self._questions = TicksButton(
            "filter_questions", tr("Answers", "Question"), tr("Answers", "{n} questions")
        )
        self._sets = TicksButton(
            "filter_display_sets", tr("Answers", "Display set"), tr("Answers", "{n} display sets")
        )
        spans = [(span, span_text(span)) for span in Span]
        self._time = SpanBox("filter_time", tr("Answers", "When it was answered"), spans, Span.BETWEEN)
        truths = [(truth, truth_text(truth)) for truth in Truth]
        self._truth = ChoiceBox("filter_truth", tr("Answers", "Ground truth"), truths, Truth.WITHOUT)
        search = search_line(
            "filter_text",
            tr("Answers", "Search in the answers"),
            tr("Answers", "Words in answers, questions, display sets and readers"),
        )
        controls = (self._readers, self._questions, self._sets, self._time, self._truth)
        super().__init__("answers_filters", search, controls, "clear_filters")

    @property
    def wanted(self) -> Filter:
        """What is looked for now."""
        now = datetime.now().astimezone()
        return Filter(
            text=self.text,
            readers=self._readers.ticked,
            questions=self._questions.ticked,
            display_sets=self._sets.ticked,
            times=times_of(self._time.chosen, now, self._time.first, self._time.last),
            truth=self._truth.chosen,
        )

    def hold_truth(self, why: str) -> None:
        """Let nothing be chosen of ground truth, and say *why*; empty: it may be."""
        self._truth.hold(why)

    def offer(self, reading: Reading) -> None:
        """Offer the readers, questions and display sets of *reading*; what is looked for stays, where it is among them."""
        self._readers.offer([Choice(name, name) for name in reading.readers])
        self._readers.setVisible(reading.all_readers)
        self._questions.offer([Choice(q.pk, question_line(q), q.text) for q in reading.questions])
        self._sets.offer([Choice(d.pk, d.title) for d in reading.display_sets])
        if reading.days is not None:
            self._time.propose_days(*reading.days)
        self._truth.show_if(useful=bool(reading.truth))
        self.follow()
