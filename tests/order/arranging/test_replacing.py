from __future__ import annotations

import threading
import time

import pytest

from gcdesk.order.arranging.arrangement import as_listed
from gcdesk.order.arranging.replacing import Search, WrongSearch, by_search
from tests.order.build import sets

MADE = sets("a10 b20! c30")
ENDLESS = Search("(a|aa)+$", "x", is_expression=True)


def test_finding_and_replacing_text() -> None:
    listed = as_listed(MADE).with_titles({"a": "CT.1 ct.1", "c": "ct.10"})
    assert by_search(listed, MADE, Search("ct.1", r"MR\1")).titles == {"a": r"CT.1 MR\1", "c": r"MR\10"}
    ignoring = by_search(listed, MADE, Search("CT.", "", ignores_case=True))
    assert ignoring.titles == {"a": "1 1", "c": "10"}
    assert by_search(listed, MADE, Search("b", "x")).left_out.keys() == {"b"}
    assert by_search(listed, MADE, Search("1", "2"), "c").titles == {"c": "ct.20"}


def test_regular_expressions() -> None:
    listed = as_listed(MADE).with_titles({"a": "case 7", "c": "case 12"})
    search = Search(r"(?i)^CASE (?P<n>\d+)$", r"\g<n>: case", is_expression=True)
    assert by_search(listed, MADE, search).titles == {"a": "7: case", "c": "12: case"}


@pytest.mark.parametrize(
    ("search", "says"),
    [
        (Search(""), "Type what to find"),
        (Search("(", is_expression=True), "not a regular expression: missing .*at character 1"),
        (Search("(a)", r"\2", is_expression=True), "replacement does not fit.*invalid group reference"),
        (Search("(a)", r"\g<x>", is_expression=True), "replacement does not fit"),
        (Search("(?R)?.", is_expression=True), "not a regular expression: unknown extension"),
        (Search("a" * 201, is_expression=True), "at most 200 characters"),
        (Search("((a?){101}){,100}", is_expression=True), "repeats too often.*10000"),
    ],
)
def test_a_wrong_expression_says_what_is_wrong(search: Search, says: str) -> None:
    with pytest.raises(WrongSearch, match=says):
        by_search(as_listed(MADE), MADE, search)


def test_one_that_never_ends_is_given_up_while_other_threads_go_on() -> None:
    listed = as_listed(MADE).with_titles({"a": "fine", "c": "a" * 200 + "!"})
    raised: list[WrongSearch] = []

    def search() -> None:
        with pytest.raises(WrongSearch) as caught:
            by_search(listed, MADE, ENDLESS, patience=0.3)
        raised.append(caught.value)

    thread = threading.Thread(target=search)
    thread.start()
    beats = 0
    while thread.is_alive():  # with Python's own engine this thread would not come to count
        time.sleep(0.005)
        beats += 1
    thread.join()
    assert "takes too long" in raised[0].sentence
    assert "“aaa" in raised[0].sentence
    assert beats > 5


def test_what_python_needs_for_ever_may_be_found_at_once() -> None:
    listed = as_listed(MADE).with_titles({"a": "a" * 200 + "!"})
    assert by_search(listed, MADE, Search("(a+)+$", "x", is_expression=True)).titles == {}
