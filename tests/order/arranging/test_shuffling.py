from __future__ import annotations

from collections import Counter
from math import ceil, floor

from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.order.arranging.arrangement import as_listed
from gcdesk.order.arranging.sets import SetRow, Sets
from gcdesk.order.arranging.shuffling import LARGEST_SEED, new_seed, shuffle, shuffle_in_blocks
from tests.order.build import arranged, sets, told

MADE = sets("a10 b20 c30 d40 e50 f60 g70 h80")


def test_the_same_seed_gives_the_same_order_however_it_was_arranged_before() -> None:
    once = told(shuffle(as_listed(MADE), 5))
    assert once == told(shuffle(arranged(MADE, "hgfedcba"), 5))
    assert sorted(once) == list("abcdefgh")
    assert len({told(shuffle(as_listed(MADE), seed)) for seed in range(20)}) > 15


def test_seeds_can_be_written_down() -> None:
    assert all(1 <= new_seed() <= LARGEST_SEED for _ in range(50))


def test_only_the_chosen_ones_are_shuffled_and_held_ones_stay() -> None:
    for seed in range(10):
        assert told(shuffle(as_listed(MADE), seed, "abc"))[3:] == "defgh"
        assert told(shuffle(as_listed(MADE), seed, hold="c"))[2] == "c"


@settings(deadline=None)
@given(st.lists(st.sampled_from("xyz"), min_size=1, max_size=40), st.integers(1, 12), st.integers(0, 1000))
def test_every_block_holds_its_share_of_each_group(groups: list[str], block: int, seed: int) -> None:
    rows = tuple(SetRow(f"p{at:02}", "", at) for at in range(len(groups)))
    group = {row.pk: name for row, name in zip(rows, groups, strict=True)}
    shuffled = shuffle_in_blocks(as_listed(Sets(rows)), seed, group, block).sequence
    assert sorted(shuffled) == sorted(group)
    total = Counter(groups)
    for start in range(0, len(rows), block):
        here = shuffled[start : start + block]
        counts = Counter(group[pk] for pk in here)
        for name, n in total.items():
            share = n * len(here) / len(rows)
            assert floor(share) <= counts[name] <= ceil(share)


def test_blocks_are_shuffled_too_and_what_has_no_group_is_one() -> None:
    groups = dict.fromkeys("abcd", True)
    seen = {told(shuffle_in_blocks(as_listed(MADE), seed, groups, 2)) for seed in range(30)}
    assert len(seen) > 20
    for order in seen:
        assert all(sum(pk in groups for pk in order[at : at + 2]) == 1 for at in range(0, 8, 2))
    assert sorted(told(shuffle_in_blocks(as_listed(MADE), 1, {}, 0))) == list("abcdefgh")
