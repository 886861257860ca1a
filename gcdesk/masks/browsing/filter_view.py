"""The row of filters over the list of masks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from gcdesk.kit.choice_box import ChoiceBox
from gcdesk.kit.filter_row import FilterRow, search_line
from gcdesk.kit.span_box import SpanBox
from gcdesk.kit.ticks import Choice, TicksButton
from gcdesk.masks.listing.found import MaskFilter, MaskRow, MaskState, readers_of, state_text
from gcdesk.study.times import Span, days_of, moment_of, span_text, times_of
from gcdesk.study.truth import Truth, truth_text
from gcdesk.texts import tr


class FilterView(FilterRow):
    """Says which masks are shown: at first all, ground truth too."""

    def __init__(self) -> None:
        self._readers = TicksButton("mask_filter_readers", tr("Masks", "Reader"), tr("Masks", "{n} readers"))
        self._questions = TicksButton(
            "mask_filter_questions", tr("Masks", "Question"), tr("Masks", "{n} questions")
        )
        self._sets = TicksButton(
            "mask_filter_display_sets", tr("Masks", "Display set"), tr("Masks", "{n} display sets")
        )
        self._states = TicksButton("mask_filter_states", tr("Masks", "State"), tr("Masks", "{n} states"))
        spans = [(span, span_text(span)) for span in Span]
        self._time = SpanBox("mask_filter_time", tr("Masks", "When it was drawn"), spans, Span.BETWEEN)
        truths = [(truth, truth_text(truth)) for truth in Truth]
        self._truth = ChoiceBox("mask_filter_truth", tr("Masks", "Ground truth"), truths, Truth.WITH)
        search = search_line("mask_filter_text", tr("Masks", "Search the list"))
        controls = (self._readers, self._questions, self._sets, self._states, self._time, self._truth)
        super().__init__("mask_filters", search, controls, "mask_clear_filters")

    @property
    def wanted(self) -> MaskFilter:
        """What is looked for now."""
        now = datetime.now().astimezone()
        states = self._states.ticked
        return MaskFilter(
            text=self.text,
            readers=self._readers.ticked,
            questions=self._questions.ticked,
            display_sets=self._sets.ticked,
            states=None if states is None else frozenset(map(MaskState, states)),
            times=times_of(self._time.chosen, now, self._time.first, self._time.last),
            truth=self._truth.chosen,
        )

    def offer(self, rows: Iterable[MaskRow], *, all_readers: bool) -> None:
        """Offer what *rows* have; what is looked for stays, where it is among that.

        *all_readers*: whether they are everybody's.
        """
        rows = tuple(rows)
        for button, choices in (
            (self._readers, {name: name for name in readers_of(rows)}),
            (self._questions, {row.question.pk: row.question_text for row in rows}),
            (self._sets, {row.display_set.pk: row.display_set_title for row in rows}),
            (self._states, {row.state.value: state_text(row.state) for row in sorted(rows, key=_by_state)}),
        ):
            button.offer([Choice(key, text) for key, text in choices.items()])
            button.setEnabled(len(choices) > 1)
        self._readers.setVisible(all_readers)
        if days := days_of(moment_of(row.created) for row in rows):
            self._time.propose_days(*days)
        self._truth.show_if(useful=any(row.is_ground_truth for row in rows))
        self.follow()


def _by_state(row: MaskRow) -> int:
    return list(MaskState).index(row.state)
