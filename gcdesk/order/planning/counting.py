"""Order numbers that are counted from a start in steps, along the wanted sequence. Locked rows keep theirs. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from gcdesk.order.arranging.arrangement import Numbering
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.planning.numbers import LARGEST, LOWEST, Numbers, even, find_clashes, following, slots_of


def count(sequence: Sequence[str], sets: Sets, numbering: Numbering) -> Numbers:
    """The order numbers of *sequence*: each the next of start, start + step, start + 2·step … above the one before it.

    Where those do not fit before a locked row, or below 2147483647, the rows that are there get numbers spread evenly.
    """
    orders = {row.pk: row.order for row in sets}
    zeros = [row.pk for row in sets if row.order < LOWEST and not row.locked]
    slots = slots_of(sequence, sets, zeros)
    clashes = find_clashes(slots, sets)
    if clashes:
        return Numbers(orders, clashes)
    counted: dict[str, int] = {}
    run: list[str] = []
    low = 0
    for pk in sequence:
        if pk not in slots.forced:
            run.append(pk)
            continue
        counted.update(zip(run, _run(low, orders[pk], len(run), numbering), strict=True))
        run, low = [], orders[pk]
        counted[pk] = low
    counted.update(zip(run, _run(low, LARGEST + 1, len(run), numbering), strict=True))
    return Numbers(counted)


def is_counted(numbers: Numbers, sets: Sets, numbering: Numbering) -> bool:
    """Whether all of *numbers* but those of locked rows are counted: none had to be put between."""
    mine = (order for pk, order in numbers.orders.items() if pk not in sets.locked)
    return all(order >= numbering.start and (order - numbering.start) % numbering.step == 0 for order in mine)


def _run(low: int, high: int, count: int, numbering: Numbering) -> list[int]:
    """*count* numbers between *low* and *high*, both left out."""
    start, step = numbering.start, numbering.step
    first = start + max(0, (low - start) // step + 1) * step
    if first + (count - 1) * step < high:
        return [first + at * step for at in range(count)]
    return following(low, count) if high > LARGEST else even(low, high, count)
