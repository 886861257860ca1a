from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.imaging.files.passages import Passage, names_of, without, zeros


@given(
    st.binary(max_size=60), st.lists(st.integers(0, 60), max_size=8), st.integers(1, 7), st.binary(max_size=3)
)
def test_passages_are_replaced_however_the_blocks_fall(
    content: bytes, places: list[int], block: int, instead: bytes
) -> None:
    edges = sorted({place for place in places if place <= len(content)})
    passages = [Passage(a, b, "p", instead) for a, b in zip(edges[::2], edges[1::2], strict=False)]
    expected, at = b"", 0
    for passage in passages:
        expected += content[at : passage.start] + instead
        at = passage.end
    blocks = [content[n : n + block] for n in range(0, len(content), block)]
    assert b"".join(without(blocks, reversed(passages))) == expected + content[at:]


def test_each_is_named_once() -> None:
    passages = [zeros(0, 2, "b"), zeros(4, 2, "a"), zeros(8, 2, "b"), zeros(12, 2, "Patient ID")]
    assert names_of(passages) == ("Patient ID", "b", "a")


@pytest.mark.parametrize("size", [0, 5])
def test_zeros_keep_the_length(size: int) -> None:
    passage = zeros(3, size, "x")
    assert len(passage.instead) == passage.end - passage.start == size
