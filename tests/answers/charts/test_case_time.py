from __future__ import annotations

from gcdesk.answers.charts.case_time import case_time
from gcdesk.answers.charts.chart import Histogram, Nothing
from tests.answers.build import GRADE, NODULE, answer, reading

ROWS = reading(
    answer("anna", GRADE, 1, 1, seconds=60),
    answer("anna", NODULE, 1, True, seconds=60),
    answer("anna", GRADE, 2, 1, seconds=240),
    answer("anna", NODULE, 2, True),
    answer("ben", GRADE, 1, 1, seconds=180),
    answer("ed", GRADE, 3, 1, truth=True, seconds=600),
).rows


def test_the_answers_of_a_case_are_added_up_for_each_reader() -> None:
    chart = case_time(ROWS, by_reader=True)
    assert isinstance(chart, Histogram)
    assert {series.name: sum(series.heights) for series in chart.series} == {"anna": 2, "ben": 1}
    assert chart.edges == (1.5, 2.5, 3.5, 4.5)
    assert chart.words == (
        "anna, 2 cases: median 3.0 minutes, from 2.0 to 4.0",
        "ben, 1 case: median 3.0 minutes, from 3.0 to 3.0",
        "Not counted, as they have no time: 1 answer. So some cases took longer.",
    )


def test_without_times_it_says_so() -> None:
    assert isinstance(case_time([row for row in ROWS if row.seconds is None], by_reader=True), Nothing)


def test_a_reader_without_times_is_told() -> None:
    rows = reading(answer("anna", GRADE, 1, 1, seconds=60), answer("ben", GRADE, 1, 1)).rows
    chart = case_time(rows, by_reader=True)
    assert isinstance(chart, Histogram)
    assert "ben: no times" in chart.words
