from __future__ import annotations

import pytest

from gcdesk.answers.figures.against_truth import against_truth
from gcdesk.answers.figures.figure import Method
from gcdesk.answers.figures.ratings import Kind
from gcdesk.errors import Cancelled
from tests.answers.figures.build import ratings

MADE = ratings(
    [(1, 1), (1, 0), (0, 1), (0, 0), (1, None)],
    Kind.YES_NO,
    truth=[1, 1, 0, 0, 1],
)


def test_shares_of_each_reader_and_of_all() -> None:
    told = against_truth(MADE)
    shares = {(f.method, f.readers_named): f for f in told.figures}
    anna = shares[Method.SHARE_CORRECT, ("anna",)]
    assert (anna.successes, anna.trials, anna.value) == (5, 5, 1.0)
    ben = shares[Method.SENSITIVITY, ("ben",)]
    assert (ben.successes, ben.trials, ben.cases) == (1, 2, 2)
    assert shares[Method.SPECIFICITY, ("ben",)].value == 0.5
    together = shares[Method.SENSITIVITY, ()]
    assert together.value == pytest.approx((1.0 + 0.5) / 2.0)
    assert (together.cases, together.readers, together.answers) == (3, 2, 5)
    assert told.reason == ""


def test_the_seed_decides_the_intervals() -> None:
    assert against_truth(MADE, seed=2) == against_truth(MADE, seed=2)


def test_it_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        against_truth(MADE, cancelled=lambda: True)
