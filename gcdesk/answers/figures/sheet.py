"""Figures as rows of a spreadsheet: numbers stay numbers, and every figure says what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from gcdesk.answers.figures.definitions import definition
from gcdesk.answers.figures.figure import Figure
from gcdesk.texts import tr

Cell = str | float | int | None
"""None: an empty cell."""


def header() -> tuple[str, ...]:
    """The titles of the columns."""
    return (
        tr("Answers", "Question"),
        tr("Answers", "Part"),
        tr("Answers", "Positive"),
        tr("Answers", "Readers"),
        tr("Answers", "Figure"),
        tr("Answers", "Value"),
        tr("Answers", "95 % from"),
        tr("Answers", "95 % to"),
        tr("Answers", "Standard error"),
        tr("Answers", "Correct"),
        tr("Answers", "Out of"),
        tr("Answers", "Number of cases"),
        tr("Answers", "Number of readers"),
        tr("Answers", "Number of answers"),
        tr("Answers", "Interval"),
        tr("Answers", "Resamples"),
        tr("Answers", "Seed"),
        tr("Answers", "Note"),
        tr("Answers", "Source"),
    )


def rows(
    question: str, figures: Iterable[Figure], reader_name: Callable[[str], str] = str, *, positive: str = ""
) -> Iterator[tuple[Cell, ...]]:
    """A row for each figure about the *question* (its text); readers are called as *reader_name* says.

    *positive*: which answers to it are, in words.
    """
    for figure in figures:
        interval = figure.interval
        yield (
            question,
            figure.about,
            positive,
            ", ".join(map(reader_name, figure.readers_named)),
            definition(figure.method).name,
            figure.value,
            interval.low if interval else None,
            interval.high if interval else None,
            interval.standard_error if interval else None,
            figure.successes,
            figure.trials,
            figure.cases,
            figure.readers,
            figure.answers,
            definition(interval.method).name if interval else "",
            interval.resamples if interval else None,
            interval.seed if interval else None,
            figure.reason or figure.interval_reason,
            definition(figure.method).source,
        )


def methods_used(figures: Iterable[Figure]) -> Iterator[tuple[str, str, str, str]]:
    """Name, plain words, formula and source of each method that the *figures* and their intervals use, each once."""
    used = dict.fromkeys(
        method
        for figure in figures
        for method in (figure.method, figure.interval.method if figure.interval else figure.method)
    )
    for method in used:
        told = definition(method)
        yield told.name, told.plain, told.formula, told.source
