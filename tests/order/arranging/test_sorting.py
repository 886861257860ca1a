from __future__ import annotations

import pytest

from gcdesk.order.arranging.arrangement import as_listed
from gcdesk.order.arranging.sets import Scalar
from gcdesk.order.arranging.sorting import by_title, by_value, by_values
from tests.order.build import arranged, sets, told

MADE = sets("a10 b20 c30 d40 e50")


@pytest.mark.hazard("F10")
def test_titles_are_sorted_naturally_and_those_without_one_come_last() -> None:
    wanted = arranged(MADE, a="case 10", b="case 2", c="", d="Case 3", e="case 1")
    assert told(by_title(wanted)) == "ebdac"
    assert told(by_title(wanted, descending=True)) == "adbec"


def test_only_the_chosen_ones_are_sorted_among_their_places_and_held_ones_stay() -> None:
    wanted = arranged(MADE, "edcba")
    assert told(by_title(wanted, "eda")) == "adcbe"
    assert told(by_title(wanted, hold="c")) == "abcde"
    assert told(by_title(wanted, hold="e")) == "eabcd"


def test_by_any_value_of_the_display_sets_with_missing_ones_last() -> None:
    made = sets(
        "a10 b20 c30 d40 e50",
        {"a": {"score": 7.5}, "b": {"score": 10}, "d": {"score": -1, "ok": True}, "e": {"ok": False}},
    )
    listed = as_listed(made)
    assert told(by_value(listed, made, "score")) == "dabce"
    assert told(by_value(listed, made, "score", descending=True)) == "badce"
    assert told(by_value(listed, made, "ok")) == "edabc"
    assert told(by_value(listed, made, "nothing")) == "abcde"


def test_numbers_come_before_texts_and_equal_ones_keep_their_order() -> None:
    values: dict[str, Scalar] = {"a": "10", "b": 5, "c": "x2", "d": "x10", "e": float("nan")}
    assert told(by_values(as_listed(MADE), values)) == "bacde"
    same = dict.fromkeys("abcde", "x")
    assert told(by_values(arranged(MADE, "cabde"), same)) == "cabde"
    assert told(by_values(arranged(MADE, "cabde"), same, descending=True)) == "cabde"
