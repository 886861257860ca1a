"""Shuffling, at random or in balanced blocks. The seed is given, and the same seed gives the same order again."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from gcdesk.order.arranging.arrangement import Arrangement, Keys, moving, permute
from gcdesk.order.arranging.sets import Scalar

LARGEST_SEED = 999_999


def new_seed() -> int:
    """A seed that a person can write down: 1 … 999,999."""
    return random.SystemRandom().randint(1, LARGEST_SEED)


def shuffle(arrangement: Arrangement, seed: int, keys: Keys | None = None, *, hold: Keys = ()) -> Arrangement:
    """*keys* (None: all) at random among the places that they have; those in *hold* stay where they are.

    The result depends on the seed and on which display sets there are, not on how they are arranged at the moment.
    """
    moved = sorted(moving(arrangement, keys, hold))
    random.Random(seed).shuffle(moved)
    return permute(arrangement, moved)


def shuffle_in_blocks(
    arrangement: Arrangement,
    seed: int,
    groups: Mapping[str, Scalar],
    block: int,
    keys: Keys | None = None,
    *,
    hold: Keys = (),
) -> Arrangement:
    """As `shuffle`, so that each run of *block* places, of those that are shuffled, holds the groups as evenly as can be.

    *groups*: pk → group; those without one are a group of their own. When a group has n of N display sets, a block of
    b holds b·n/N of them, rounded down or up. The last block may be shorter.
    """
    chance = random.Random(seed)
    moved = sorted(moving(arrangement, keys, hold))
    members: dict[tuple[str, object], list[str]] = {}
    for pk in moved:
        members.setdefault(_group(groups.get(pk)), []).append(pk)
    pools = list(members.values())
    for pool in pools:
        chance.shuffle(pool)
    ordered: list[str] = []
    for shares in _shares([len(group) for group in pools], max(1, block), chance):
        chosen = [pools[at].pop() for at, share in shares.items() for _ in range(share)]
        chance.shuffle(chosen)
        ordered += chosen
    return permute(arrangement, ordered)


def _group(value: Scalar | None) -> tuple[str, object]:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return ("number" if is_number else type(value).__name__), value


def _shares(counts: Sequence[int], block: int, chance: random.Random) -> list[dict[int, int]]:
    """How many of each group (by its place in *counts*) come in each block: its share, rounded down or up.

    Rounded down, shares leave some places of each block, and some members of each group, over. The last block, which may
    be shorter, gets what it lacks from groups whose share of it was rounded; the other blocks all lack the same number,
    and no group has more members over than there are blocks, so dealing them out in turns fills all.
    """
    total = sum(counts)
    full, rest = divmod(total, block)
    each = _rounded_down(counts, block, total)
    blocks = [dict(each) for _ in range(full)]
    over = [count - full * each.get(at, 0) for at, count in enumerate(counts)]
    if rest:
        last = _rounded_down(counts, rest, total)
        over = [left - last.get(at, 0) for at, left in enumerate(over)]
        rounded = [at for at, count in enumerate(counts) if count * rest % total]
        for at in chance.sample(rounded, rest - sum(last.values())):
            last[at] = last.get(at, 0) + 1
            over[at] -= 1
    dealt = [at for at in chance.sample(range(len(counts)), len(counts)) for _ in range(over[at])]
    turns = chance.sample(range(full), full)
    for turn, at in enumerate(dealt):
        here = blocks[turns[turn % full]]
        here[at] = here.get(at, 0) + 1
    return [*blocks, last] if rest else blocks


def _rounded_down(counts: Sequence[int], size: int, total: int) -> dict[int, int]:
    shares = {at: count * size // total for at, count in enumerate(counts)}
    return {at: share for at, share in shares.items() if share}
