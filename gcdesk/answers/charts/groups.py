"""Whose answers have a colour of their own in a chart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from gcdesk.answers.charts.chart import MOST_SERIES, Series
from gcdesk.answers.readable import Readable
from gcdesk.study.natural import natural
from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Groups:
    """Answers by the name of their colour, in the order in which they are drawn."""

    answers: Mapping[str, tuple[Readable, ...]]
    drawn: tuple[str, ...]
    """The names that are drawn; the words tell all."""
    note: tuple[str, ...]
    """Who is not drawn, and what to do."""
    truth: str = ""
    """The name of the ground truth among them; empty: there is none."""

    def series(self, heights: Callable[[str], tuple[float, ...]]) -> tuple[Series, ...]:
        """What is drawn, by the heights of each name."""
        return tuple(Series(name, heights(name), name == self.truth) for name in self.drawn)


def grouped(answers: Sequence[Readable], *, by_reader: bool) -> Groups:
    """*answers* of each reader, or of all readers together, and the ground truth apart, last."""
    readers = tr("Answers", "Readers")
    given: dict[str, list[Readable]] = {}
    truth: list[Readable] = []
    for answer in answers:
        if answer.is_ground_truth:
            truth.append(answer)
        else:
            given.setdefault(answer.reader if by_reader else readers, []).append(answer)
    names = sorted(given, key=natural)
    most = sorted(names, key=lambda name: -len(given[name]))[:MOST_SERIES]
    drawn = [name for name in names if name in most]
    found = {name: tuple(given[name]) for name in names}
    name_of_truth = tr("Answers", "Ground truth") if truth else ""
    if truth:
        found[name_of_truth] = tuple(truth)
        drawn.append(name_of_truth)
    return Groups(found, tuple(drawn), left_out(len(names)), name_of_truth)


def left_out(readers: int) -> tuple[str, ...]:
    """What is said when not all of so many readers are drawn."""
    if readers <= MOST_SERIES:
        return ()
    return (
        tr(
            "Answers",
            "The {most} of {n} readers with the most answers are drawn; the filter “Reader” chooses others.",
            most=MOST_SERIES,
            n=readers,
        ),
    )
