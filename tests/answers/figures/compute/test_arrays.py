from __future__ import annotations

import numpy as np

from gcdesk.answers.figures.compute.arrays import ABSENT, codes, numbers, one_hot, tally
from gcdesk.answers.figures.ratings import Absent, Kind
from tests.answers.figures.build import EMPTY, ratings


def test_codes_are_places_among_the_options_or_in_an_order() -> None:
    made = ratings([(5, 7), (None, 9), (EMPTY, Absent.UNREADABLE)])
    assert codes(made).tolist() == [[0, 1], [ABSENT, 2], [ABSENT, ABSENT]]
    assert codes(made, (9, 7, 5)).tolist() == [[2, 1], [ABSENT, 0], [ABSENT, ABSENT]]


def test_equal_sets_have_equal_codes() -> None:
    made = ratings([(frozenset({1, 2}), frozenset({2, 1})), (frozenset(), frozenset({2}))], Kind.MULTIPLE)
    table = codes(made)
    assert table[0, 0] == table[0, 1]
    assert len(set(table.ravel().tolist())) == 3


def test_numbers_are_nan_where_there_is_none() -> None:
    table = numbers(ratings([(1.0, None), (EMPTY, -2.5)], Kind.NUMBER))
    assert np.isnan(table).tolist() == [[False, True], [True, False]]
    assert table[1, 1] == -2.5


def test_nothing_has_a_shape_too() -> None:
    assert codes(ratings([], readers=("anna", "ben"))).shape == (0, 2)
    assert numbers(ratings([(), ()], Kind.NUMBER)).shape == (2, 0)
    assert tally(np.zeros((0, 2), dtype=np.int64)).shape == (0, 1)


def test_tally_and_one_hot() -> None:
    table = np.array([[0, 2, 2], [ABSENT, ABSENT, 1]])
    assert tally(table).tolist() == [[1, 0, 2], [0, 1, 0]]
    assert one_hot(table[:, 2], 3).tolist() == [[0, 0, 1], [0, 1, 0]]
