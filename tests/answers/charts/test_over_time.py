from __future__ import annotations

from gcdesk.answers.charts.chart import Nothing, Steps
from gcdesk.answers.charts.over_time import over_time
from tests.answers.build import BEGAN, GRADE, NODULE, answer, reading

ROWS = reading(
    answer("anna", GRADE, 1, 1, minute=30),
    answer("anna", NODULE, 1, True, minute=10),
    answer("anna", GRADE, 2, 1, minute=60),
    answer("ben", GRADE, 1, 1, minute=5),
    answer("ed", GRADE, 3, 1, truth=True),
).rows


def test_a_display_set_counts_from_its_first_answer_on() -> None:
    chart = over_time(ROWS, by_reader=True)
    assert isinstance(chart, Steps)
    anna, ben = list(chart.lines)
    assert anna.name == "anna"
    assert [round((moment - BEGAN.timestamp()) / 60) for moment in anna.moments] == [10, 60]
    assert list(anna.heights) == [1, 2]
    assert list(ben.heights) == [1]
    assert chart.words[0].startswith("anna: 2 display sets between ")


def test_together_a_display_set_counts_once() -> None:
    chart = over_time(ROWS, by_reader=False)
    assert isinstance(chart, Steps)
    assert [(line.name, line.heights) for line in chart.lines] == [("Readers", (1, 2))]


def test_without_readers_answers_it_says_so() -> None:
    assert isinstance(over_time([row for row in ROWS if row.is_ground_truth], by_reader=True), Nothing)
