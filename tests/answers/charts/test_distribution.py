from __future__ import annotations

import pytest

from gcdesk.answers.charts.chart import Bars, Chart, Histogram, Nothing
from gcdesk.answers.charts.distribution import distribution
from gcdesk.api.models import Answer, Question
from tests.answers.build import (
    GRADE,
    LENGTH,
    LENGTH_5,
    MASK,
    NODULE,
    PERCENT,
    REMARKS,
    SIGNS,
    answer,
    reading,
)


def drawn(question: Question, *answers: Answer, by_reader: bool = False) -> Chart:
    of = reading(*answers)
    asked = next(asked for asked in of.questions if asked.pk == question.pk)
    return distribution(asked, of.rows, by_reader=by_reader)


def bars(question: Question, *said: object) -> dict[str, float]:
    chart = drawn(question, *(answer("anna", question, n, value) for n, value in enumerate(said, 1)))
    assert isinstance(chart, Bars)
    return dict(zip(chart.labels, chart.series[0].heights, strict=True))


@pytest.mark.hazard("A1")
def test_options_are_in_the_order_of_the_question_then_removed_ones_then_empty_ones() -> None:
    assert bars(GRADE, 1, 99, None) == {
        "severe": 0, "mild": 1, "moderate": 0, "option 99 (removed)": 1, "(left empty)": 1,
    }  # fmt: skip
    assert list(bars(GRADE, 1, 99, None))[-2:] == ["option 99 (removed)", "(left empty)"]


def test_a_multiple_choice_counts_each_option() -> None:
    assert bars(SIGNS, [11, 12], [12], []) == {"cough": 1, "fever": 2, "pain": 0, "(none of the options)": 1}


def test_yes_and_no_are_both_there() -> None:
    assert bars(NODULE, True) == {"yes": 1, "no": 0}
    assert bars(NODULE, "what?") == {"yes": 0, "no": 0, "another answer": 1}


def test_of_texts_drawings_and_masks_only_whether_they_were_answered() -> None:
    assert bars(REMARKS, "fine", "") == {"answered": 1, "(empty text)": 1}
    assert bars(LENGTH, LENGTH_5, None) == {"answered": 1, "(left empty)": 1}
    assert bars(MASK, {"upload_session_pk": "u"})["answered"] == 0


def test_words_tell_all_of_it() -> None:
    chart = drawn(
        GRADE,
        answer("anna", GRADE, 1, 1),
        answer("anna", GRADE, 2, 3),
        answer("ben", GRADE, 1, 1),
        by_reader=True,
    )
    assert isinstance(chart, Bars)
    assert chart.words == (
        "anna, 2 answers: severe: 1 (50 %), mild: 1 (50 %)",
        "ben, 1 answer: mild: 1 (100 %)",
    )


def test_a_multiple_choice_says_that_shares_add_up_to_more() -> None:
    chart = drawn(SIGNS, answer("anna", SIGNS, 1, [11, 12]))
    assert isinstance(chart, Bars)
    assert "more than 100 %" in chart.words[-1]


def test_numbers_make_a_histogram_with_the_truth_apart() -> None:
    chart = drawn(
        PERCENT,
        answer("anna", PERCENT, 1, 10),
        answer("anna", PERCENT, 2, 12),
        answer("anna", PERCENT, 3, None),
        answer("ed", PERCENT, 1, 11, truth=True),
    )
    assert isinstance(chart, Histogram)
    assert [(series.name, series.heights) for series in chart.series] == [
        ("Readers", (1, 0, 1)),
        ("Ground truth", (0, 1, 0)),
    ]
    assert chart.words[0] == "Readers, 3 answers: median 11, mean 11, from 10 to 12; 1 empty"


def test_without_numbers_or_answers_it_says_so() -> None:
    assert isinstance(drawn(PERCENT, answer("anna", PERCENT, 1, None)), Nothing)
    assert isinstance(drawn(PERCENT), Nothing)


@pytest.mark.hazard("A3")
def test_a_long_question_is_one_short_line() -> None:
    long = Question("q", answer_type="Bool", text="a <b>word</b>\n" * 200)
    of = reading(answer("anna", long, 1, True), questions=(long,))
    chart = distribution(of.questions[0], of.rows, by_reader=False)
    assert isinstance(chart, Bars)
    assert len(chart.title) <= 110
    assert "\n" not in chart.title
