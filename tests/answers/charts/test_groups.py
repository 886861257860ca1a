from __future__ import annotations

from gcdesk.answers.charts.chart import MOST_SERIES
from gcdesk.answers.charts.groups import grouped
from tests.answers.build import NODULE, answer, reading


def test_readers_are_apart_in_natural_order_and_ground_truth_is_last() -> None:
    rows = reading(
        answer("reader 10", NODULE, 1, True),
        answer("reader 2", NODULE, 1, True),
        answer("ed", NODULE, 1, True, truth=True),
    ).rows
    groups = grouped(rows, by_reader=True)
    assert groups.drawn == ("reader 2", "reader 10", "Ground truth")
    assert [series.is_truth for series in groups.series(lambda _: (1.0,))] == [False, False, True]
    assert groups.note == ()


def test_together_they_are_one_group() -> None:
    rows = reading(answer("a", NODULE, 1, True), answer("b", NODULE, 1, False)).rows
    assert {name: len(of) for name, of in grouped(rows, by_reader=False).answers.items()} == {"Readers": 2}


def test_of_many_readers_those_with_the_most_answers_are_drawn_and_all_are_told() -> None:
    many = [answer(f"r{n}", NODULE, 1, True) for n in range(MOST_SERIES + 2)]
    rows = reading(*many, answer("r9", NODULE, 2, True), answer("r8", NODULE, 2, True)).rows
    groups = grouped(rows, by_reader=True)
    assert len(groups.drawn) == MOST_SERIES
    assert {"r8", "r9"} <= set(groups.drawn)
    assert len(groups.answers) == MOST_SERIES + 2
    assert "8 of 10 readers" in groups.note[0]
