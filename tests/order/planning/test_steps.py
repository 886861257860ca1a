from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.order.planning.steps import Chain, Row, chains, temporary_title


def rows(*changes: str) -> list[Row]:
    """``"a:b"``: the row titled a becomes b; its pk is its old title."""
    pairs = (change.split(":") for change in changes)
    return [Row(old, old, new, 10, 20) for old, new in pairs]


def told(made: Sequence[Chain]) -> list[str]:
    return [("~" if chain.is_round else "") + "".join(row.pk for row in chain.rows) for chain in made]


def test_rows_that_need_nothing_of_each_other_are_written_beside_each_other() -> None:
    assert told(chains(rows("a:x", "b:y", "c:c"))) == ["a", "b", "c"]
    assert chains([]) == ()


def test_a_row_waits_until_the_title_that_it_wants_is_free() -> None:
    assert told(chains(rows("a:b", "b:c", "c:d"))) == ["cba"]
    assert told(chains(rows("a:b", "b:", "c:"))) == ["ba", "c"]


def test_a_round_needs_one_write_more() -> None:
    (swap,) = chains(rows("a:b", "b:a"))
    assert (told([swap]), swap.writes) == (["~ab"], 3)
    made = chains(rows("a:b", "b:c", "c:a", "d:e", "e:d", "f:g"))
    assert told(made) == ["~acb", "~de", "f"]
    assert sum(chain.writes for chain in made) == 8


def test_temporary_titles_can_not_be_taken_for_another_row_s() -> None:
    assert temporary_title("a") != temporary_title("b")
    assert len(temporary_title("0" * 36)) <= 255


@settings(max_examples=200, deadline=None)
@given(st.permutations("abcdefgh"), st.permutations("abcdefgh"), st.integers(0, 8))
def test_titles_are_unique_at_every_moment_whatever_the_order_of_chains(
    wanted: list[str], order: list[str], kept: int
) -> None:
    changing = [
        Row(old, old, new if at < kept else f"{old}{new}", 1, 2)
        for at, (old, new) in enumerate(zip("abcdefgh", wanted, strict=True))
    ]
    if len({row.title_after for row in changing}) < len(changing):
        return
    made = sorted(chains(changing), key=lambda chain: order.index(chain.rows[0].pk))
    titles = {row.pk: row.title_before for row in changing}
    writes = 0
    for chain in made:
        steps = [(row.pk, row.title_after) for row in chain.rows]
        if chain.is_round:
            first = chain.rows[0].pk
            steps = [(first, temporary_title(first)), *steps[1:], steps[0]]
        for pk, title in steps:
            titles[pk] = title
            writes += 1
            assert len(set(titles.values())) == len(titles)
    assert titles == {row.pk: row.title_after for row in changing}
    assert writes == sum(chain.writes for chain in made)
