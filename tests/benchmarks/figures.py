"""Figures of agreement and against the ground truth, with 2,000 resamples each.

``python -m tests.benchmarks.figures``; it needs no server.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from gcdesk.answers.figures.against_truth import against_truth
from gcdesk.answers.figures.agreement import agreement
from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.ratings import Category, Kind, QuestionRatings

OPTIONS = 5
STUDIES = ((300, 5), (5000, 10), (5000, 20))
"""Cases and readers."""
ORDER = Marks(ordered=tuple(range(OPTIONS)), positive=frozenset({3, 4}))


def study(cases: int, readers: int, seed: int = 1) -> QuestionRatings:
    """A question that readers answer as is true in seven cases of ten, and otherwise by chance."""
    chance = random.Random(seed)
    truth = tuple(chance.randrange(OPTIONS) for _ in range(cases))
    return QuestionRatings(
        question="q",
        text="How bad?",
        kind=Kind.CHOICE,
        categories=tuple(Category(at, f"option {at}") for at in range(OPTIONS)),
        cases=tuple(f"case {at}" for at in range(cases)),
        readers=tuple(f"reader {at}" for at in range(readers)),
        values=tuple(
            tuple(true if chance.random() < 0.7 else chance.randrange(OPTIONS) for _ in range(readers))
            for true in truth
        ),
        truth=truth,
    )


def lines(turns: int) -> Iterator[str]:
    """The table, line by line as it is measured."""
    for cases, readers in STUDIES:
        choice = study(cases, readers)
        numbers = replace(choice, kind=Kind.NUMBER, categories=())
        measured: Sequence[tuple[str, Callable[[], Sequence[Figure]]]] = (
            ("agreement on a choice with an order", partial(agreement, choice, ORDER)),
            ("the same, BCa", partial(agreement, choice, ORDER, bca=True)),
            ("agreement on numbers", partial(agreement, numbers)),
            ("a choice against the ground truth", partial(_against_truth, choice)),
        )
        yield f"{cases} cases, {readers} readers, median of {turns}"
        for name, work in measured:
            seconds, figures = _measured(work, turns)
            yield f"  {name:<40} {seconds:7.2f} s for {figures} figures"


def _against_truth(made: QuestionRatings) -> Sequence[Figure]:
    return against_truth(made, ORDER).figures


def _measured(work: Callable[[], Sequence[Figure]], turns: int) -> tuple[float, int]:
    taken: list[float] = []
    figures = 0
    for _ in range(turns):
        start = time.perf_counter()
        figures = len(work())
        taken.append(time.perf_counter() - start)
    return statistics.median(taken), figures


def main() -> int:
    """Print the table."""
    for line in lines(3):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
