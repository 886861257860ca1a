"""Fewest writes: order numbers with which a wanted sequence holds, so that as few display sets as possible are written.

Readers see a study by (order number, age). Display sets with answers are locked and keep their numbers; the others
keep theirs where they can. Row j can keep its number beside row i before it only if ``order_j - order_i >= j - i``:
the rows between need numbers between. With ``key_i = order_i - i`` that is ``key_i <= key_j``, so the rows to keep are
a heaviest non-decreasing subsequence of the keys that goes through all locked rows: those that do not fit between the
locked ones before and behind them are left out first, and any subsequence of the others then goes with the locked ones.
A row whose title changes is written anyway, so keeping its number saves nothing; such rows are kept only where it costs
nothing. Of two choices with as few writes, the one that squeezes fewer new numbers between old ones. O(n log n).

Written numbers are 1 … 2147483647: the server takes 0 for "behind all others", also in a change. Equal numbers are never
made. Locked rows that have the same number stay together, as they are listed; a free row that lies between two such is
left alone, as there is no number for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gcdesk.order.arranging.sets import Sets

LOWEST = 1
LARGEST = 2_147_483_647
ROUND = 10
"""New numbers are multiples of ten where there is room: somebody may want to put one between by hand."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two locked rows, of which the second can't be where it is wanted beside the first."""

    before: str | None
    """Pk of the locked row that is wanted first; None: the beginning."""
    behind: str | None
    """Pk of the locked row that is wanted next; None: the end."""
    wanted: int
    """Rows that are wanted between them."""
    room: int
    """Rows for which there are numbers between them; negative: for the two themselves there is none."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The order numbers of a wanted sequence."""

    orders: Mapping[str, int]
    """Pk → order number, of all rows, also of those that keep theirs."""
    clashes: tuple[Clash, ...] = ()
    """Why the sequence can't hold; `orders` are then those of now."""


@dataclass(frozen=True, slots=True)
class Slots:
    """A wanted sequence with equal locked rows taken together: they share a slot."""

    sequence: Sequence[str]
    forced: frozenset[str]
    """Rows that keep their numbers whatever is wanted."""
    slot: Sequence[int]
    """Of each row of the sequence, from 0."""
    lowest: int
    """The least key that a row can keep: 0 only behind a first row that keeps the number 0."""


def number(sequence: Sequence[str], sets: Sets, retitled: Collection[str] = ()) -> Numbers:
    """The order numbers with which *sequence* holds, with the fewest writes; or why it can't hold.

    *retitled*: pks of the rows whose titles change; they are written in any case.
    """
    orders = {row.pk: row.order for row in sets}
    lost = frozenset(pk for pk in retitled if orders[pk] < LOWEST)
    if not lost and list(sequence) == [row.pk for row in sets]:
        return Numbers(orders)
    slots = slots_of(sequence, sets, lost)
    clashes = find_clashes(slots, sets)
    if clashes:
        return Numbers(orders, clashes)
    candidates = [_filled(sequence, orders, kept) for kept in _kept(slots, orders, frozenset(retitled))]
    return Numbers(min(candidates, key=lambda filled: _squeezed(filled, orders)))


def slots_of(sequence: Sequence[str], sets: Sets, lost: Collection[str] = ()) -> Slots:
    """*sequence*, with what can't be moved in it; *lost*: pks of rows that can't keep their number, which is 0."""
    forced = sets.locked | _pinned(sequence, sets, lost)
    slot: list[int] = []
    for before, pk in _with_before(sequence):
        shares = before in forced and pk in forced and before is not None and _is_tied(before, pk, sets)
        slot.append(slot[-1] + (not shares) if slot else 0)
    begins_with_0 = bool(sequence) and sets.by_pk[sequence[0]].order < LOWEST and sequence[0] not in lost
    return Slots(sequence, forced, slot, 0 if begins_with_0 else LOWEST)


def find_clashes(slots: Slots, sets: Sets) -> tuple[Clash, ...]:
    """Where the rows that can't be moved do not leave the room that is wanted; empty: the sequence can hold."""
    clashes: list[Clash] = []
    last, last_at, key = None, -1, slots.lowest
    for at, pk in enumerate(slots.sequence):
        if pk not in slots.forced:
            continue
        own = sets.by_pk[pk].order - slots.slot[at]
        if own < key:
            between = slots.slot[at] - (slots.slot[last_at] if last is not None else -1) - 1
            clashes.append(Clash(last, pk, between, between + own - key))
        last, last_at, key = pk, at, own
    end = slots.slot[-1] if slots.slot else 0
    if last is not None and key > LARGEST - end:
        between = end - slots.slot[last_at]
        clashes.append(Clash(last, None, between, LARGEST - sets.by_pk[last].order))
    return tuple(clashes)


def even(low: int, high: int, count: int) -> list[int]:
    """*count* rising numbers between *low* and *high* (both left out), evenly, multiples of ten where there is room.

    There must be room: ``high - low > count``.
    """
    first, last = low // ROUND + 1, (high - 1) // ROUND
    if last - first + 1 >= count:
        return [number * ROUND for number in _spread(first, last, count)]
    return _spread(low + 1, high - 1, count)


def following(low: int, count: int) -> list[int]:
    """*count* rising numbers above *low*: the next multiples of ten, where there are so many."""
    first = low // ROUND + 1
    if (first + count - 1) * ROUND <= LARGEST:
        return [(first + at) * ROUND for at in range(count)]
    return even(low, LARGEST + 1, count)


def _spread(first: int, last: int, count: int) -> list[int]:
    """*count* of the numbers *first* … *last*, each in the middle of its share of them."""
    span = last - first + 1
    return [first + (2 * at + 1) * span // (2 * count) for at in range(count)]


def _with_before(sequence: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Each row, and the row before it."""
    return zip([None, *sequence[:-1]], sequence, strict=True)


def _is_tied(before: str, pk: str, sets: Sets) -> bool:
    return sets.by_pk[before].order == sets.by_pk[pk].order and sets.place[before] < sets.place[pk]


def _pinned(sequence: Sequence[str], sets: Sets, lost: Collection[str]) -> set[str]:
    """Free rows that lie between locked rows of their own number, as they are listed: there they may stay."""
    pinned: set[str] = set()
    # There is no number below 0 either: at the beginning, it is as if a locked row came before.
    between: list[str] | None = [] if sequence and sets.by_pk[sequence[0]].order < LOWEST else None
    for before, pk in _with_before(sequence):
        if before is not None and not _is_tied(before, pk, sets):
            between = None
        if sets.by_pk[pk].locked:
            pinned.update(between or ())
            between = []
        elif pk in lost:
            between = None
        elif between is not None:
            between.append(pk)
    return pinned


def _squeezed(filled: Mapping[str, int], orders: Mapping[str, int]) -> int:
    """How many of the new numbers in *filled* are no multiples of ten, as there was too little room."""
    return sum(number != orders[pk] and number % ROUND != 0 for pk, number in filled.items())


def _kept(slots: Slots, orders: Mapping[str, int], retitled: frozenset[str]) -> list[set[str]]:
    """The rows that keep their numbers: forced ones, and a heaviest choice of the others.

    Of equally heavy ones, two: one whose rows come late, and one whose rows come early, which leaves the others all the
    numbers behind them.
    """
    sequence, forced = slots.sequence, slots.forced
    keys = [orders[pk] - at for pk, at in zip(sequence, slots.slot, strict=True)]
    free = _between_forced(slots, keys)
    weights = [1 if sequence[at] in retitled else len(sequence) + 1 for at in free]
    own = [keys[at] for at in free]
    late = heaviest_rising(own, weights)
    # Seen from the end, and with the signs changed, it is the same task.
    mirrored = heaviest_rising([-key for key in reversed(own)], weights[::-1])
    early = [len(free) - 1 - at for at in mirrored]
    return [{*forced, *(sequence[free[at]] for at in chosen)} for chosen in (late, early)]


def _between_forced(slots: Slots, keys: Sequence[int]) -> list[int]:
    """Places of the rows that are not forced and fit between the forced rows before and behind them."""
    upper: list[int] = []
    bound = LARGEST - slots.slot[-1]
    for pk, key in zip(reversed(slots.sequence), reversed(keys), strict=True):
        bound = key if pk in slots.forced else bound
        upper.append(bound)
    places: list[int] = []
    bound = slots.lowest
    for at, (pk, key) in enumerate(zip(slots.sequence, keys, strict=True)):
        if pk in slots.forced:
            bound = key
        elif bound <= key <= upper[-1 - at]:
            places.append(at)
    return places


def heaviest_rising(keys: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Places of a non-decreasing subsequence of *keys* of the greatest weight.

    A tree of prefix maxima over the ranks of the keys (Fenwick) gives the best subsequence that ends at or below each.
    """
    rank = {key: at + 1 for at, key in enumerate(sorted(set(keys)))}
    best: list[tuple[int, int]] = [(0, -1)] * (len(rank) + 1)
    previous: list[int] = []
    for at, key in enumerate(keys):
        before, where = (0, -1), rank[key]
        while where:
            before = max(before, best[where])
            where &= where - 1
        previous.append(before[1])
        reached, where = (before[0] + weights[at], at), rank[key]
        while where < len(best):
            best[where] = max(best[where], reached)
            where += where & -where
    places: list[int] = []
    end = max(best)[1]
    while end >= 0:
        places.append(end)
        end = previous[end]
    return places[::-1]


def _filled(sequence: Sequence[str], orders: Mapping[str, int], kept: Collection[str]) -> dict[str, int]:
    """Numbers for all: those of *kept*, and between them new ones."""
    filled: dict[str, int] = {}
    open_run: list[str] = []
    low = 0
    for pk in sequence:
        if pk not in kept:
            open_run.append(pk)
            continue
        filled.update(zip(open_run, even(low, orders[pk], len(open_run)), strict=True))
        open_run, low = [], orders[pk]
        filled[pk] = low
    filled.update(zip(open_run, following(low, len(open_run)), strict=True))
    return filled
