"""Planning an order of 5,000 display sets: fewest writes, the nearest order that can hold, titles that change places.

``python -m tests.benchmarks.order_plan``; it needs no server.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from gcdesk.order.arranging.arrangement import Arrangement, as_listed
from gcdesk.order.arranging.sets import SetRow, Sets
from gcdesk.order.arranging.shuffling import shuffle, shuffle_in_blocks
from gcdesk.order.arranging.sorting import by_title
from gcdesk.order.planning.plan import make_plan, nearest_arrangement
from gcdesk.study.answers import Answered

SETS = 5000
_ANSWERED = Answered(3, ("reader1", "reader2"), 0)


def study(count: int, *, locked: float = 0.0, seed: int = 1) -> Sets:
    """*count* display sets, that part of which is *locked*, all over the study."""
    chance = random.Random(seed)
    return Sets(
        tuple(
            SetRow(
                f"{at:08}-0000-4000-8000-000000000000",
                f"case {chance.randrange(10**9)}",
                (at + 1) * 10,
                _ANSWERED if chance.random() < locked else Answered(0, (), 0),
            )
            for at in range(count)
        )
    )


def lines(turns: int, count: int = SETS) -> Iterator[str]:
    """The table, line by line as it is measured."""
    free, some = study(count), study(count, locked=0.2)
    shuffled, mixed = shuffle(as_listed(free), 7), shuffle(as_listed(some), 7)
    one_moved = as_listed(free).with_sequence(_one_moved(as_listed(free)))
    titles = dict(zip(free.by_pk, [row.title for row in shuffled_rows(free, shuffled)], strict=True))
    groups = {row.pk: at % 7 for at, row in enumerate(free)}
    yield f"{count} display sets, median of {turns}"
    measured: Sequence[tuple[str, Callable[[], object]]] = (
        ("one moved, planned", lambda: make_plan(one_moved, free)),
        ("all shuffled, planned", lambda: make_plan(shuffled, free)),
        (
            "all titles change places, planned",
            lambda: make_plan(as_listed(free).with_titles(titles), free).chains,
        ),
        ("shuffled, one in five locked: told why it can't hold", lambda: make_plan(mixed, some)),
        ("… and the nearest that can", lambda: nearest_arrangement(mixed, some)),
        ("sorted by title", lambda: by_title(as_listed(free))),
        ("shuffled in blocks of 20", lambda: shuffle_in_blocks(as_listed(free), 3, groups, 20)),
    )
    for told, work in measured:
        yield f"  {statistics.median(_seconds(work) for _ in range(turns)):6.3f} s   {told}"


def shuffled_rows(sets: Sets, arrangement: Arrangement) -> list[SetRow]:
    """The rows of *sets* in the order of *arrangement*."""
    return [sets.by_pk[pk] for pk in arrangement.sequence]


def _one_moved(arrangement: Arrangement) -> list[str]:
    sequence = list(arrangement.sequence)
    sequence.insert(0, sequence.pop())
    return sequence


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    for line in lines(5):
        sys.stdout.write(line + "\n")
