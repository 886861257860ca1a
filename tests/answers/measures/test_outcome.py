from __future__ import annotations

from gcdesk.answers.figures.collect import collect
from gcdesk.answers.figures.marks import NO_MARKS
from gcdesk.answers.measures.outcome import compare_readers, compare_with_truth
from tests.answers.build import GRADE, PERCENT
from tests.answers.screen import ANSWERS

CASES = ["d1", "d2", "d3"]


def test_readers_are_compared_with_the_truth() -> None:
    outcome = compare_with_truth(collect(GRADE, ANSWERS, CASES), NO_MARKS, 1, lambda: False)
    assert outcome.figures
    assert outcome.confusions
    assert outcome.reason == ""


def test_without_truth_it_says_so() -> None:
    outcome = compare_with_truth(collect(PERCENT, ANSWERS, CASES), NO_MARKS, 1, lambda: False)
    assert outcome.reason
    assert outcome.figures == ()


def test_readers_are_compared_with_one_another() -> None:
    outcome = compare_readers(collect(GRADE, ANSWERS, CASES), NO_MARKS, 1, lambda: False)
    assert {figure.readers_named for figure in outcome.figures} >= {(), ("anna", "ben")}
    assert outcome.confusions == ()
