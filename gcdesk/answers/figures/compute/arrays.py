"""Ratings as arrays: what the computations work on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from gcdesk.answers.figures.ratings import Absent, QuestionRatings, Rating

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

ABSENT = -1
"""The code of what is absent."""


def codes(ratings: QuestionRatings, order: Sequence[int] = ()) -> IntArray:
    """cases × readers: the place of each rating among the categories, or in *order* (ids); `ABSENT` without one.

    Sets of options are numbered as they come: equal sets have equal codes.
    """
    places: dict[Rating, int] = {
        id_: place for place, id_ in enumerate(order or [category.id for category in ratings.categories])
    }
    table = [[_code(value, places) for value in row] for row in ratings.values]
    return np.array(table, dtype=np.int64).reshape(len(ratings.cases), len(ratings.readers))


def _code(value: Rating, places: dict[Rating, int]) -> int:
    if isinstance(value, Absent):
        return ABSENT
    return places.setdefault(value, len(places))


def numbers(ratings: QuestionRatings) -> FloatArray:
    """cases × readers: the numbers; NaN without one."""
    table = [[np.nan if isinstance(value, Absent) else value for value in row] for row in ratings.values]
    return np.array(table, dtype=np.float64).reshape(len(ratings.cases), len(ratings.readers))


def tally(table: IntArray) -> FloatArray:
    """cases × categories: how many readers gave each case each category."""
    size = int(table.max(initial=-1)) + 1
    counts = np.zeros((len(table), max(size, 1)))
    rows, columns = np.nonzero(table >= 0)
    np.add.at(counts, (rows, table[rows, columns]), 1.0)
    return counts


def one_hot(column: IntArray, size: int) -> FloatArray:
    """cases × *size*: 1 where the code is."""
    places: IntArray = np.arange(size)
    hot: FloatArray = (column[:, None] == places).astype(np.float64)
    return hot
