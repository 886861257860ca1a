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
    """As `shuffle`, so that each run of *block* places holds the groups as evenly as can be.

    *groups*: pk → group; those without one are a group of their own. When a group has n of N display sets, a block of
    b holds b·n/N of them, rounded down or up. The last block may be shorter.
    """
    chance = random.Random(seed)
    moved = sorted(moving(arrangement, keys, hold))
    members: dict[tuple[str, object], list[str]] = {}
    for pk in moved:
        members.setdefault(_group(groups.get(pk)), []).append(pk)
    for group in members.values():
        chance.shuffle(group)
    ordered: list[str] = []
    for shares in _shares([len(group) for group in members.values()], max(1, block), chance):
        chosen = [
            group.pop() for group, share in zip(members.values(), shares, strict=True) for _ in range(share)
        ]
        chance.shuffle(chosen)
        ordered += chosen
    return permute(arrangement, ordered)


def _group(value: Scalar | None) -> tuple[str, object]:
    return type(value).__name__, value


def _shares(counts: Sequence[int], block: int, chance: random.Random) -> list[list[int]]:
    """How many of each group come in each block: the proportional share of each, rounded down or up.

    Rounding a table so that its rows and columns still add up is always possible; which shares are rounded up is a
    0/1 table with known sums of rows and columns, filled as Gale and Ryser showed: each group's in the blocks that
    lack most.
    """
    total = sum(counts)
    sizes = [min(block, total - start) for start in range(0, total, block)]
    shares = [[count * size // total for count in counts] for size in sizes]
    lacking = [size - sum(row) for size, row in zip(sizes, shares, strict=True)]
    left = [count - sum(row[at] for row in shares) for at, count in enumerate(counts)]
    for at in sorted(range(len(counts)), key=lambda group: -left[group]):
        blocks = sorted(range(len(sizes)), key=lambda where: (-lacking[where], chance.random()))
        for where in blocks[: left[at]]:
            shares[where][at] += 1
            lacking[where] -= 1
    return shares
