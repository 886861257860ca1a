"""The nearest order that can hold, when a wanted one can't because of locked display sets.

Locked rows keep their numbers, so they keep their order among themselves, and between two of them there is room for
only so many others. Nearest is, in this order of importance:

1. As many locked rows as can be keep the order among each other that is wanted; each of the rest goes to its place
   between those, on the side from which it comes.
2. As few free rows as can be leave the two locked rows between which they are wanted: only those for which there is no
   room, and of these the ones next to where they go, which is the nearest place with room.
3. All others keep the order that is wanted.

Pure. The result always holds: all numbers of 1 … 2147483647 that no locked row has are room.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from itertools import pairwise

from gcdesk.order.arranging.sets import Sets
from gcdesk.order.planning.numbers import LARGEST, LOWEST, heaviest_rising, slots_of


def nearest(sequence: Sequence[str], sets: Sets, retitled: Collection[str] = ()) -> tuple[str, ...]:
    """The order nearest to *sequence* that can hold, with numbers that differ; *sequence* itself when it can so."""
    lost = frozenset(pk for pk in retitled if sets.by_pk[pk].order < LOWEST)
    forced = slots_of(sequence, sets, lost).forced
    in_order = _with_forced_in_order(sequence, forced, sets)
    gaps, walls = _gaps(in_order, forced)
    rooms = _rooms(walls, sets)
    is_walled_in = bool(walls) and sets.by_pk[walls[0]].order < LOWEST
    if gaps[0] and sets.by_pk[gaps[0][0]].order < LOWEST and gaps[0][0] not in lost and not is_walled_in:
        rooms[0] += 1  # it keeps the number 0, which can't be given
    _make_room(gaps, rooms)
    result = list(gaps[0])
    for wall, gap in zip(walls, gaps[1:], strict=True):
        result += [wall, *gap]
    return tuple(result)


def moved(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """The least rows that have to be moved to make *after* of *before*, both of the same rows."""
    at = {pk: place for place, pk in enumerate(after)}
    places = [at[pk] for pk in before]
    stay = heaviest_rising(places, [1] * len(places))
    return frozenset(before) - {before[place] for place in stay}


def _with_forced_in_order(sequence: Sequence[str], forced: Collection[str], sets: Sets) -> list[str]:
    """*sequence* with its forced rows in the order of their numbers."""
    wanted = [pk for pk in sequence if pk in forced]
    listed = sorted(wanted, key=lambda pk: sets.place[pk])
    if wanted == listed:
        return list(sequence)
    stay = {wanted[at] for at in heaviest_rising([sets.place[pk] for pk in wanted], [1] * len(wanted))}
    place = {pk: at for at, pk in enumerate(sequence)}
    in_front: dict[str | None, list[str]] = {}
    behind: dict[str | None, list[str]] = {}
    before: str | None = None
    comes_from_below = False
    for pk, after in zip(listed, _next_staying(listed, stay), strict=True):
        if pk in stay:
            before, comes_from_below = pk, False
            continue
        # Whoever comes behind one that comes from below can't stay above it.
        comes_from_below = comes_from_below or (after is not None and place[pk] > place[after])
        if comes_from_below:
            in_front.setdefault(after, []).append(pk)
        else:
            behind.setdefault(before, []).append(pk)
    result = behind.get(None, [])
    for pk in sequence:
        if pk in stay:
            result += [*in_front.get(pk, []), pk, *behind.get(pk, [])]
        elif pk not in forced:
            result.append(pk)
    return result


def _next_staying(listed: Sequence[str], stay: Collection[str]) -> list[str | None]:
    """Of each of *listed*, the next behind it that stays."""
    following: list[str | None] = []
    after: str | None = None
    for pk in reversed(listed):
        following.append(after)
        after = pk if pk in stay else after
    return following[::-1]


def _gaps(sequence: Sequence[str], forced: Collection[str]) -> tuple[list[deque[str]], list[str]]:
    """The free rows before the first forced row, between each two, and behind the last; and the forced rows."""
    gaps: list[deque[str]] = [deque()]
    walls: list[str] = []
    for pk in sequence:
        if pk in forced:
            walls.append(pk)
            gaps.append(deque())
        else:
            gaps[-1].append(pk)
    return gaps, walls


def _rooms(walls: Sequence[str], sets: Sets) -> list[int]:
    """How many numbers there are before the first of *walls*, between each two, and behind the last."""
    orders = [LOWEST - 1, *(max(LOWEST - 1, sets.by_pk[pk].order) for pk in walls), LARGEST + 1]
    return [max(0, after - before - 1) for before, after in pairwise(orders)]


def _make_room(gaps: Sequence[deque[str]], rooms: Sequence[int]) -> None:
    """Move what is too much of each gap to the nearest gap with room."""
    spare = [room - len(gap) for gap, room in zip(gaps, rooms, strict=True)]
    above, below = _Nearest(spare, -1), _Nearest(spare, 1)
    for at in range(len(gaps)):
        while spare[at] < 0:
            up, down = above.of(at), below.of(at)
            if up is None or (down is not None and down - at <= at - up):
                to = len(gaps) - 1 if down is None else down
                gaps[to].appendleft(gaps[at].pop())
            else:
                to = up
                gaps[to].append(gaps[at].popleft())
            spare[at] += 1
            spare[to] -= 1


class _Nearest:
    """The nearest gap with room to one side; a gap that is full stays full, so those are skipped for good."""

    def __init__(self, spare: Sequence[int], step: int) -> None:
        self._spare = spare
        self._step = step
        self._skip = {at: at + step for at in range(len(spare))}

    def of(self, at: int) -> int | None:
        """The nearest gap with room beside *at*; None: there is none on this side."""
        passed = [at]
        to = self._skip[at]
        while to in self._skip and self._spare[to] <= 0:
            passed.append(to)
            to = self._skip[to]
        for full in passed:
            self._skip[full] = to
        return to if to in self._skip else None
