"""How long readers took for a case."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence

from gcdesk.answers.charts.bins import count, edges
from gcdesk.answers.charts.chart import Chart, Histogram, Nothing
from gcdesk.answers.charts.groups import grouped
from gcdesk.answers.readable import Readable
from gcdesk.texts import counted, tr


def case_time(answers: Sequence[Readable], *, by_reader: bool) -> Chart:
    """How many minutes a reader took for a display set, all its answers together. Ground truth does not count.

    Answers of which the server does not say how long they took are left out; so a time may be too short.
    """
    groups = grouped([answer for answer in answers if not answer.is_ground_truth], by_reader=by_reader)
    minutes = {name: _minutes(of) for name, of in groups.answers.items()}
    borders = edges(each for of in minutes.values() for each in of)
    if not borders:
        return Nothing(tr("Answers", "The server does not say how long these answers took."))
    untimed = sum(answer.minutes is None for of in groups.answers.values() for answer in of)
    return Histogram(
        title=tr("Answers", "Time per case"),
        amount=tr("Answers", "Cases"),
        unit=tr("Answers", "Minutes"),
        edges=borders,
        series=groups.series(lambda name: count(minutes[name], borders)),
        words=(*groups.note, *(_told(name, of) for name, of in minutes.items()), *_told_untimed(untimed)),
    )


def _minutes(answers: Iterable[Readable]) -> list[float]:
    """Of each reader and display set with a time."""
    found: dict[tuple[str, str], float] = {}
    for answer in answers:
        if answer.minutes is not None:
            key = answer.reader, answer.display_set.pk
            found[key] = found.get(key, 0.0) + answer.minutes
    return list(found.values())


def _told(name: str, minutes: Sequence[float]) -> str:
    if not minutes:
        return tr("Answers", "{group}: no times", group=name)
    return tr(
        "Answers",
        "{group}, {amount}: median {median:.1f} minutes, from {lowest:.1f} to {highest:.1f}",
        group=name,
        amount=counted(len(minutes), tr("Answers", "{n} case"), tr("Answers", "{n} cases")),
        median=statistics.median(minutes),
        lowest=min(minutes),
        highest=max(minutes),
    )


def _told_untimed(n: int) -> tuple[str, ...]:
    if not n:
        return ()
    told = counted(n, tr("Answers", "{n} answer"), tr("Answers", "{n} answers"))
    return (
        tr("Answers", "Not counted, as they have no time: {amount}. So some cases took longer.", amount=told),
    )
