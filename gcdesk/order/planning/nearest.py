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
    result = [pk for pk in sequence if pk not in forced or pk in stay]
    before: str | None = None
    for at, pk in enumerate(listed):
        if pk not in stay:
            behind = next((other for other in listed[at + 1 :] if other in stay), None)
            if behind is not None and place[pk] > place[behind]:
                result.insert(result.index(behind), pk)
            else:
                result.insert(0 if before is None else result.index(before) + 1, pk)
        before = pk
    return result


def _gaps(sequence: Sequence[str], forced: Collection[str]) -> tuple[list[list[str]], list[str]]:
    """The free rows before the first forced row, between each two, and behind the last; and the forced rows."""
    gaps: list[list[str]] = [[]]
    walls: list[str] = []
    for pk in sequence:
        if pk in forced:
            walls.append(pk)
            gaps.append([])
        else:
            gaps[-1].append(pk)
    return gaps, walls


def _rooms(walls: Sequence[str], sets: Sets) -> list[int]:
    """How many numbers there are before the first of *walls*, between each two, and behind the last."""
    orders = [LOWEST - 1, *(max(LOWEST - 1, sets.by_pk[pk].order) for pk in walls), LARGEST + 1]
    return [max(0, after - before - 1) for before, after in pairwise(orders)]


def _make_room(gaps: list[list[str]], rooms: Sequence[int]) -> None:
    """Move what is too much of each gap to the nearest gap with room."""
    spare = [room - len(gap) for gap, room in zip(gaps, rooms, strict=True)]
    for at in range(len(gaps)):
        while spare[at] < 0:
            with_room = (other for other in range(len(gaps)) if spare[other] > 0)
            to = min(with_room, key=lambda other: (abs(other - at), other < at))
            if to > at:
                gaps[to].insert(0, gaps[at].pop())
            else:
                gaps[to].append(gaps[at].pop(0))
            spare[at] += 1
            spare[to] -= 1
