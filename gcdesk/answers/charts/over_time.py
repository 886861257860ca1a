"""How far the readers came, day by day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from gcdesk.answers.charts.chart import Chart, Line, Nothing, Steps
from gcdesk.answers.charts.groups import grouped
from gcdesk.answers.readable import Readable
from gcdesk.texts import counted, tr
from gcdesk.texts.region import day_and_time


def over_time(answers: Sequence[Readable], *, by_reader: bool) -> Chart:
    """How many display sets had an answer of each reader, or of anybody, by when. Ground truth does not count."""
    given = [answer for answer in answers if not answer.is_ground_truth]
    groups = grouped(given, by_reader=by_reader)
    lines = {name: _line(name, of) for name, of in groups.answers.items()}
    found = [lines[name] for name in groups.drawn if lines[name].moments]
    if not found:
        return Nothing(tr("Answers", "The filters leave no readers' answers."))
    return Steps(
        title=tr("Answers", "Display sets with an answer, over time"),
        amount=tr("Answers", "Display sets"),
        lines=tuple(found),
        words=(*groups.note, *(_told(line) for line in lines.values() if line.moments)),
    )


def _line(name: str, answers: Iterable[Readable]) -> Line:
    first: dict[str, float] = {}
    for answer in answers:
        moment = None if answer.created is None else answer.created.timestamp()
        if moment is not None and moment < first.get(answer.display_set.pk, float("inf")):
            first[answer.display_set.pk] = moment
    moments = sorted(first.values())
    return Line(name, tuple(moments), tuple(float(n) for n in range(1, len(moments) + 1)))


def _told(line: Line) -> str:
    return tr(
        "Answers",
        "{group}: {amount} between {first} and {last}",
        group=line.name,
        amount=counted(
            len(line.moments), tr("Answers", "{n} display set"), tr("Answers", "{n} display sets")
        ),
        first=_day(line.moments[0]),
        last=_day(line.moments[-1]),
    )


def _day(moment: float) -> str:
    return day_and_time(datetime.fromtimestamp(moment).astimezone())
