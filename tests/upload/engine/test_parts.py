from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.engine.parts import MIB, MOST_PARTS, SMALLEST_PART, USUAL_PART, cut, part_of, part_size_for


@given(st.integers(1, 5 * 10**12), st.integers(1, 10**9))
def test_storage_s_rules_are_kept(size: int, wished: int) -> None:
    part_size = part_size_for(size, wished)
    assert part_size >= SMALLEST_PART
    assert -(-size // part_size) <= MOST_PARTS


@given(st.integers(1, 500 * MIB), st.integers(1, 40 * MIB))
def test_the_parts_are_the_file(size: int, wished: int) -> None:
    parts = cut(size, part_size_for(size, wished))
    place = 0
    for number, part in enumerate(parts, 1):
        assert (part.number, part.offset) == (number, place)
        assert part.size > 0
        place += part.size
    assert place == size
    assert parts == tuple(part_of(p.number, size, part_size_for(size, wished)) for p in parts)


@pytest.mark.parametrize(
    ("size", "wished", "expected"),
    [
        (1, USUAL_PART, USUAL_PART),
        (10**9, 1, SMALLEST_PART),
        (MOST_PARTS * USUAL_PART, USUAL_PART, USUAL_PART),
        (MOST_PARTS * USUAL_PART + 1, USUAL_PART, USUAL_PART + MIB),
    ],
)
def test_parts_grow_for_huge_files_only(size: int, wished: int, expected: int) -> None:
    assert part_size_for(size, wished) == expected
