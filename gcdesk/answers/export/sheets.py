"""What an export contains: sheets of plain values, the same for spreadsheets and CSV. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from gcdesk.answers.readable import Readable, Reading
from gcdesk.answers.subjects import Asked
from gcdesk.answers.tables.by_display_set import by_display_set
from gcdesk.answers.tables.by_reader import ByReader, ReadOnce, by_reader
from gcdesk.answers.tables.cells import question_title, total_seconds, unit_of
from gcdesk.answers.tables.progress import ReaderProgress, progress
from gcdesk.answers.tables.table import Cell, Look, Table, unique_titles
from gcdesk.answers.words.given import Given
from gcdesk.answers.words.kinds import Kind
from gcdesk.api.models import Study
from gcdesk.study.answers import pk_of
from gcdesk.study.questions import answer_type_text
from gcdesk.texts import tr

SheetValue = bool | int | float | str | datetime | None
SheetRow = Sequence[SheetValue]

_WITH_RAW = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.FIGURE, Kind.MASK, Kind.OTHER})
"""Kinds whose words are not all there is to the answer."""


@dataclass(frozen=True)
class Contents:
    """What is exported."""

    study: Study
    reading: Reading
    rows: Sequence[Readable]
    """All of `reading.rows`, or those that the filter left."""
    agreement: Sequence[SheetRow] = ()
    """The figures, made by the caller; the first row is the header."""
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


def workbook_sheets(contents: Contents) -> list[Sheet]:
    """The sheets of a spreadsheet, in their order."""
    reading, rows = contents.reading, renamed(contents.rows, contents.names)
    questions, readers = asked_in(reading, rows), readers_in(reading, contents)
    side = by_display_set(questions, rows, readers)
    far = progress(reading.questions, reading.display_sets, readers, renamed(reading.given, contents.names))
    return [
        long_sheet(rows),
        table_sheet(tr("Answers", "By display set"), side),
        wide_sheet(by_reader(questions, rows)),
        table_sheet(tr("Answers", "Progress"), far),
        readers_sheet(far.totals),
        *agreement_sheets(contents.agreement),
        questions_sheet(reading.questions, rows),
        about_sheet(contents),
    ]


def renamed(rows: Sequence[Readable], names: Mapping[str, str] | None) -> Sequence[Readable]:
    """*rows* with the readers' pseudonyms in place of their names; of who set ground truth there is no name."""
    if names is None:
        return rows
    truth = tr("Answers", "ground truth")
    return [
        msgspec.structs.replace(
            row,
            answer=msgspec.structs.replace(
                row.answer, creator=truth if row.is_ground_truth else names[row.answer.creator]
            ),
        )
        for row in rows
    ]


def asked_in(reading: Reading, rows: Iterable[Readable]) -> list[Asked]:
    """The questions that *rows* are answers to, in the order of the study."""
    there = {row.question for row in rows}
    return [asked for asked in reading.questions if asked in there]


def readers_in(reading: Reading, contents: Contents) -> list[str]:
    """Whose answers are exported, by the names that they have in the export, in their order."""
    there = {row.reader for row in contents.rows if not row.is_ground_truth}
    names = contents.names
    return [name if names is None else names[name] for name in reading.readers if name in there]


# ---- one row an answer


def long_sheet(rows: Sequence[Readable]) -> Sheet:
    """One row an answer, with everything that is known of it."""
    header = (
        tr("Answers", "Display set"),
        tr("Answers", "Order"),
        tr("Answers", "Reader"),
        tr("Answers", "Ground truth"),
        tr("Answers", "Question number"),
        tr("Answers", "Question"),
        tr("Answers", "Type"),
        tr("Answers", "Answer"),
        tr("Answers", "Value"),
        tr("Answers", "Unit"),
        tr("Answers", "Submitted"),
        tr("Answers", "Minutes"),
        tr("Answers", "Minutes of the last change"),
        tr("Answers", "Answered (UTC)"),
        tr("Answers", "Changed (UTC)"),
        tr("Answers", "Option ids"),
        tr("Answers", "Answer as JSON"),
        tr("Answers", "Mask image id"),
        tr("Answers", "Answer id"),
        tr("Answers", "Display set id"),
        tr("Answers", "Question id"),
    )
    return Sheet(tr("Answers", "Answers"), header, len(rows), lambda: map(_long_row, rows))


def _long_row(row: Readable) -> SheetRow:
    answer, asked, words = row.answer, row.question, row.words
    measured = words.value if isinstance(words.value, bool | int | float) else None
    return (
        row.display_set.title,
        row.display_set.order,
        answer.creator,
        answer.is_ground_truth,
        asked.number,
        asked.text,
        asked.answer_type,
        _said(row),
        measured,
        words.unit,
        submitted_text(words.given),
        _minutes(row.seconds),
        _minutes(row.last_seconds),
        row.created,
        row.modified,
        _ids(words.option_ids),
        json.dumps(answer.answer, ensure_ascii=False),
        pk_of(answer.answer_image or ""),
        answer.pk,
        row.display_set.pk,
        asked.pk,
    )


def submitted_text(given: Given) -> str:
    """What was submitted, in a word: ``answer``, ``empty``, ``null``, ``pending``."""
    return {
        Given.ANSWER: tr("Answers", "answer"),
        Given.EMPTY: tr("Answers", "empty"),
        Given.NULL: tr("Answers", "null"),
        Given.PENDING: tr("Answers", "pending"),
    }[given]


# ---- one row a display set and reader


def wide_sheet(table: ByReader) -> Sheet:
    """One row a display set and reader: a column a question in words, and beside it one with what is behind them."""
    columns = [(asked, raw) for asked in table.questions for raw in _columns_of(asked)]
    titles = dict(
        zip(table.questions, unique_titles([question_title(q) for q in table.questions]), strict=True)
    )
    header = (
        tr("Answers", "Display set"),
        tr("Answers", "Order"),
        tr("Answers", "Reader"),
        tr("Answers", "Ground truth"),
        *(_raw_title(asked, titles[asked]) if raw else titles[asked] for asked, raw in columns),
        tr("Answers", "Minutes"),
        tr("Answers", "Last answer (UTC)"),
        tr("Answers", "Display set id"),
    )
    return Sheet(
        tr("Answers", "By reader"),
        header,
        len(table.rows),
        lambda: (_wide_row(once, columns) for once in table.rows),
    )


def _columns_of(asked: Asked) -> tuple[bool, ...]:
    return (False, True) if asked.kind in _WITH_RAW else (False,)


def _raw_title(asked: Asked, title: str) -> str:
    match asked.kind:
        case Kind.CHOICE | Kind.CHOICES:
            return tr("Answers", "{question} (option ids)", question=title)
        case Kind.MASK:
            return tr("Answers", "{question} (image id)", question=title)
        case Kind.FIGURE if unit := unit_of(asked):
            return tr("Answers", "{question} ({unit})", question=title, unit=unit)
        case Kind.FIGURE:
            return tr("Answers", "{question} (number)", question=title)
    return tr("Answers", "{question} (JSON)", question=title)


def _wide_row(once: ReadOnce, columns: Sequence[tuple[Asked, bool]]) -> SheetRow:
    said = once.by_question
    moments = [answer.created for answer in said.values() if answer.created]
    return (
        once.display_set.title,
        once.display_set.order,
        once.reader,
        once.is_ground_truth,
        *(_raw(said.get(asked)) if raw else _said(said.get(asked)) for asked, raw in columns),
        _minutes(total_seconds(said.values())),
        max(moments, default=None),
        once.display_set.pk,
    )


def _said(row: Readable | None) -> SheetValue:
    """An answer: numbers as numbers, all else in words; nothing where there is none."""
    if row is None:
        return None
    value = row.value
    return value if row.question.kind is Kind.NUMBER and _is_number(value) else row.text


def _raw(row: Readable | None) -> SheetValue:
    """What is behind the words of an answer."""
    if row is None:
        return None
    match row.question.kind:
        case Kind.CHOICE | Kind.CHOICES:
            return _ids(row.words.option_ids)
        case Kind.MASK:
            return pk_of(row.answer.answer_image or "")
        case Kind.FIGURE:
            return row.value if _is_number(row.value) else None
    return json.dumps(row.answer.answer, ensure_ascii=False)


# ---- tables as they are


def table_sheet(title: str, table: Table) -> Sheet:
    """A table as it is shown."""
    header = [
        tr("Answers", "{column} (UTC)", column=column.title) if column.look is Look.MOMENT else column.title
        for column in table.columns
    ]
    width = range(len(header))

    def rows() -> Iterator[SheetRow]:
        return ([_shown(table.cell(at, column)) for column in width] for at in range(len(table)))

    return Sheet(title, header, len(table), rows)


def _shown(cell: Cell) -> SheetValue:
    if cell.answer is not None:
        return _said(cell.answer)
    if isinstance(cell.value, datetime) or cell.text == str(cell.value):
        return cell.value
    return cell.text or None


# ---- small ones


def readers_sheet(totals: Sequence[ReaderProgress]) -> Sheet:
    """How far each reader is."""
    header = (
        tr("Answers", "Reader"),
        tr("Answers", "Display sets answered"),
        tr("Answers", "Partly"),
        tr("Answers", "Open"),
        tr("Answers", "Answers"),
        tr("Answers", "Minutes"),
        tr("Answers", "Last answer (UTC)"),
    )
    rows = [(t.reader, t.answered, t.partly, t.open, t.answers, _minutes(t.seconds), t.last) for t in totals]
    return Sheet(tr("Answers", "Readers"), header, len(rows), lambda: iter(rows))


def agreement_sheets(rows: Sequence[SheetRow]) -> list[Sheet]:
    """The figures, where there are some."""
    if not rows:
        return []
    header, *figures = rows
    words = ["" if each is None else str(each) for each in header]
    return [Sheet(tr("Answers", "Agreement"), words, len(figures), lambda: iter(figures))]


def questions_sheet(questions: Sequence[Asked], rows: Iterable[Readable]) -> Sheet:
    """One row an option, or a question without options."""
    header = (
        tr("Answers", "Question number"),
        tr("Answers", "Question"),
        tr("Answers", "Type"),
        tr("Answers", "Type on the server"),
        tr("Answers", "Required"),
        tr("Answers", "Option id"),
        tr("Answers", "Option"),
        tr("Answers", "Answers"),
        tr("Answers", "Question id"),
    )
    counts: dict[tuple[Asked, int | None], int] = {}
    for row in rows:
        if not row.is_ground_truth:
            for option in row.words.option_ids or (None,):
                key = row.question, option
                counts[key] = counts.get(key, 0) + 1
    made = [line for asked in questions for line in _question_lines(asked, counts)]
    return Sheet(tr("Answers", "Questions"), header, len(made), lambda: iter(made))


def _question_lines(asked: Asked, counts: Mapping[tuple[Asked, int | None], int]) -> Iterator[SheetRow]:
    removed = sorted(o for q, o in counts if q is asked and o is not None and o not in asked.options)
    options: list[tuple[int | None, str | None]] = list(asked.options.items())
    options += [(option, tr("Answers", "(removed)")) for option in removed]
    if not options or (asked, None) in counts:
        options.append((None, tr("Answers", "(no option)") if options else None))
    kind = tr("Answers", "removed question") if asked.removed else answer_type_text(asked.answer_type)
    for option, title in options:
        n = counts.get((asked, option), 0)
        yield (
            asked.number,
            asked.text,
            kind,
            asked.answer_type,
            asked.required,
            option,
            title,
            n,
            asked.pk,
        )


def about_sheet(contents: Contents) -> Sheet:
    """What the export is of, and how to read it."""
    reading = contents.reading
    lines: list[SheetRow] = [
        (tr("Answers", "Reader study"), contents.study.title or contents.study.slug),
        (tr("Answers", "Address"), contents.study.url),
        (tr("Answers", "Answers loaded (UTC)"), reading.loaded_at),
        (tr("Answers", "Answers in the study"), len(reading.rows)),
        (tr("Answers", "Answers in this file"), len(contents.rows)),
        (
            tr("Answers", "Whose"),
            tr("Answers", "All readers") if reading.all_readers else tr("Answers", "One’s own answers only"),
        ),
        *contents.told,
        (
            tr("Answers", "Times"),
            tr("Answers", "All times are in universal time (UTC); durations in minutes."),
        ),
        (
            tr("Answers", "Empty cells"),
            tr(
                "Answers",
                "An empty cell means that nothing was answered; what was submitted without an answer says so.",
            ),
        ),
        (
            tr("Answers", "Progress"),
            tr("Answers", "The progress and readers sheets count all answers, whatever was filtered."),
        ),
    ]
    header = (tr("Answers", "About"), "")
    return Sheet(tr("Answers", "About"), header, len(lines), lambda: iter(lines))


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds / 60, 4)


def _ids(option_ids: tuple[int, ...]) -> SheetValue:
    """One id as a number, several as a text."""
    if len(option_ids) == 1:
        return option_ids[0]
    return "; ".join(map(str, option_ids)) or None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
