"""What an export is of, and what a sheet of it is. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from gcdesk.answers.readable import Readable, Reading
from gcdesk.answers.subjects import Asked
from gcdesk.api.models import Study
from gcdesk.study.natural import natural
from gcdesk.texts import in_english, tr

SheetValue = bool | int | float | str | datetime | None
SheetRow = Sequence[SheetValue]


@dataclass(frozen=True)
class Contents:
    """What is exported."""

    study: Study
    reading: Reading
    rows: Sequence[Readable]
    """All of `reading.rows`, or those that the filter left."""
    figures: Sequence[SheetRow] = ()
    """Of agreement and ground truth, made by the caller; the first row is the header."""
    names: Mapping[str, str] | None = None
    """User name → pseudonym, for all who answered; None: names as they are."""
    told: Sequence[tuple[str, str]] = ()
    """More lines for the sheet about the export: what was filtered, for instance."""


@dataclass(frozen=True)
class Sheet:
    """One sheet."""

    title: str
    header: Sequence[str]
    count: int
    """Rows without the header."""
    rows: Callable[[], Iterator[SheetRow]]


def rows_of(sheet: Sheet) -> Iterator[SheetRow]:
    """The rows of *sheet*, each made in English with plain numbers, whatever the window speaks."""
    rows = sheet.rows()
    while True:
        with in_english():
            row = next(rows, None)
        if row is None:
            return
        yield row


@in_english()
def renamed(rows: Sequence[Readable], names: Mapping[str, str] | None) -> Sequence[Readable]:
    """*rows* with the readers' pseudonyms in place of their names; of who set ground truth there is no name.

    On each display set the readers stand in the order of their pseudonyms: in that of their names, it would tell them.
    """
    if names is None:
        return rows
    truth = tr("Answers", "ground truth")
    made = [
        msgspec.structs.replace(
            row,
            answer=msgspec.structs.replace(
                row.answer, creator=truth if row.is_ground_truth else names[row.answer.creator]
            ),
        )
        for row in rows
    ]
    return sorted(
        made, key=lambda row: (row.display_set.place, row.is_ground_truth, natural(row.answer.creator))
    )


def asked_in(reading: Reading, rows: Iterable[Readable]) -> list[Asked]:
    """The questions that *rows* are answers to, in the order of the study."""
    there = {row.question for row in rows}
    return [asked for asked in reading.questions if asked in there]


def readers_in(contents: Contents) -> list[str]:
    """Whose answers are exported, by the names that they have in the export, in their order."""
    there = {row.reader for row in contents.rows if not row.is_ground_truth}
    names = contents.names
    readers = [name for name in contents.reading.readers if name in there]
    return readers if names is None else sorted((names[name] for name in readers), key=natural)


def minutes(seconds: float | None) -> float | None:
    """*seconds* in minutes, as exports have durations."""
    return None if seconds is None else round(seconds / 60, 4)
