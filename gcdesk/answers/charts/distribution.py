"""How the answers to one question are distributed: a bar an option, or a histogram of numbers."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from gcdesk.answers.charts.bins import count, edges
from gcdesk.answers.charts.chart import Bars, Chart, Histogram, Nothing
from gcdesk.answers.charts.groups import Groups, grouped
from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked
from gcdesk.answers.words.given import Given, option_title
from gcdesk.answers.words.kinds import Kind
from gcdesk.texts import counted, tr

_OFFERING = frozenset({Kind.BOOL, Kind.CHOICE, Kind.CHOICES})
"""What offers something to choose from."""


def distribution(question: Asked, answers: Sequence[Readable], *, by_reader: bool) -> Chart:
    """The chart of *answers*, all to *question*; with *by_reader* a colour for each reader."""
    if not answers:
        return Nothing(tr("Answers", "The filters leave no answers to this question."))
    groups = grouped(answers, by_reader=by_reader)
    if question.kind is Kind.NUMBER:
        return _histogram(question, groups)
    return _bars(question, groups)


def _bars(question: Asked, groups: Groups) -> Chart:
    counts = {
        name: Counter(label for each in of for label in _labels(each)) for name, of in groups.answers.items()
    }
    known = _known(question)
    extra = dict.fromkeys(label for one in counts.values() for label in one if label not in known)
    labels = (*known, *sorted(extra, key=lambda label: (label.startswith("("), label)))
    series = groups.series(lambda name: tuple(float(counts[name][label]) for label in labels))
    return Bars(
        title=_title(question),
        amount=tr("Answers", "Answers"),
        labels=labels,
        series=series,
        words=(*groups.note, *_told_bars(question, groups, counts, labels)),
    )


def _known(question: Asked) -> list[str]:
    """What can be answered, in the question's order: what nobody said is worth seeing, too."""
    match question.kind:
        case Kind.BOOL:
            return [tr("Answers", "yes"), tr("Answers", "no")]
        case Kind.CHOICE | Kind.CHOICES:
            return list(question.options.values())
    return [tr("Answers", "answered")]


def _labels(answer: Readable) -> list[str]:
    """Under which labels *answer* counts: several for a multiple choice."""
    words, kind = answer.words, answer.question.kind
    if words.given is not Given.ANSWER:
        return [words.text]
    if words.option_ids:
        return [option_title(answer.question.options, option) for option in words.option_ids]
    if kind is Kind.BOOL and isinstance(words.value, bool):
        return [words.text]
    return [tr("Answers", "another answer") if kind in _OFFERING else tr("Answers", "answered")]


def _told_bars(
    question: Asked, groups: Groups, counts: Mapping[str, Counter[str]], labels: Sequence[str]
) -> list[str]:
    lines = []
    for name, answers in groups.answers.items():
        n = len(answers)
        shares = ", ".join(
            tr(
                "Answers",
                "{label}: {n} ({share:.0f} %)",
                label=_short(label),
                n=counts[name][label],
                share=100 * counts[name][label] / n,
            )
            for label in labels
            if counts[name][label]
        )
        lines.append(
            tr("Answers", "{group}, {amount}: {shares}", group=name, amount=_amount(n), shares=shares)
        )
    if question.kind is Kind.CHOICES:
        lines.append(
            tr(
                "Answers",
                "An answer can hold several options, so the shares may add up to more than 100 %.",
            )
        )
    return lines


def _histogram(question: Asked, groups: Groups) -> Chart:
    numbers = {name: _numbers(answers) for name, answers in groups.answers.items()}
    borders = edges(number for one in numbers.values() for number in one)
    if not borders:
        return Nothing(tr("Answers", "None of these answers is a number."))
    return Histogram(
        title=_title(question),
        amount=tr("Answers", "Answers"),
        unit=tr("Answers", "Number"),
        edges=borders,
        series=groups.series(lambda name: count(numbers[name], borders)),
        words=(
            *groups.note,
            *(_told_numbers(name, numbers[name], len(all_)) for name, all_ in groups.answers.items()),
        ),
    )


def _numbers(answers: Iterable[Readable]) -> list[float]:
    return [
        float(answer.value)
        for answer in answers
        if isinstance(answer.value, int | float) and not isinstance(answer.value, bool)
    ]


def _told_numbers(name: str, numbers: Sequence[float], n: int) -> str:
    if not numbers:
        return tr("Answers", "{group}, {amount}: no number", group=name, amount=_amount(n))
    told = tr(
        "Answers",
        "{group}, {amount}: median {median:g}, mean {mean:.4g}, from {lowest:g} to {highest:g}",
        group=name,
        amount=_amount(n),
        median=statistics.median(numbers),
        mean=statistics.fmean(numbers),
        lowest=min(numbers),
        highest=max(numbers),
    )
    empty = n - len(numbers)
    return told + (tr("Answers", "; {n} empty", n=empty) if empty else "")


def _amount(n: int) -> str:
    return counted(n, tr("Answers", "{n} answer"), tr("Answers", "{n} answers"))


def _title(question: Asked) -> str:
    return _short(question.text, 110) or tr("Answers", "(no text)")


def _short(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
