from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from gcdesk.answers.charts.bins import count, edges


def test_near_whole_numbers_have_a_range_each_with_the_number_in_its_middle() -> None:
    assert edges([1, 3, 2, 2]) == (0.5, 1.5, 2.5, 3.5)
    assert count([1, 3, 2, 2], edges([1, 3, 2, 2])) == (1, 2, 1)


def test_other_numbers_have_ranges_with_round_borders() -> None:
    assert edges([0, 37, 100]) == tuple(range(0, 101, 10))
    assert edges([0.11, 0.52]) == (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55)


def test_one_number_has_a_range_around_it() -> None:
    assert edges([2.25, 2.25]) == (1.75, 2.75)


def test_without_numbers_there_is_no_range() -> None:
    assert edges([]) == edges([math.nan, math.inf]) == ()
    assert count([1], ()) == ()


def test_the_last_range_has_its_end() -> None:
    assert count([0, 10, 20], (0, 10, 20)) == (1, 2)
    assert count([-1, 21, math.nan], (0, 10, 20)) == (1, 1)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=50))
def test_every_number_is_counted_once(numbers: list[float]) -> None:
    borders = edges(numbers)
    assert list(borders) == sorted(set(borders))
    assert len(borders) < 60
    assert sum(count(numbers, borders)) == len(numbers)
