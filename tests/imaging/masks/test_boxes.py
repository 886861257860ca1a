from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.imaging.masks.boxes import around, drawn_box

PLACES = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5), st.integers(0, 6)), max_size=6)


@given(PLACES, PLACES)
def test_nothing_is_drawn_outside_and_no_smaller_box_will_do(
    one: list[tuple[int, int, int]], other: list[tuple[int, int, int]]
) -> None:
    arrays = [np.zeros((5, 6, 7), np.uint8) for _ in range(2)]
    for array, places in zip(arrays, (one, other), strict=True):
        for place in places:
            array[place] = 3
    box = drawn_box(arrays)
    assert sum(array[box].sum() for array in arrays) == sum(array.sum() for array in arrays)
    assert around([drawn_box([array]) for array in arrays]) == box
    both = arrays[0] | arrays[1]
    if not both.any():
        assert both[box].size == 0
        return
    inside = both[box]
    for axis in range(3):
        others = tuple(each for each in range(3) if each != axis)
        edges = np.asarray(inside.any(axis=others))
        assert edges[0]
        assert edges[-1]
