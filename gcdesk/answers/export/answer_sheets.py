"""Answers as sheets of plain values, the same for spreadsheets and CSV: one row an answer, or one a reading. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence

from gcdesk.answers.export.sheets import Sheet, SheetRow, SheetValue, minutes
from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked
from gcdesk.answers.tables.by_reader import ByReader, ReadOnce
from gcdesk.answers.tables.cells import question_title, total_seconds, unit_of
from gcdesk.answers.tables.table import unique_titles
from gcdesk.answers.words.given import Given, Value
from gcdesk.answers.words.kinds import Kind
from gcdesk.study.answers import pk_of
from gcdesk.texts import in_english, tr

_WITH_RAW = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.FIGURE, Kind.MASK, Kind.OTHER})
"""Kinds whose words are not all there is to the answer."""


# ---- one row an answer


@in_english()
def long_sheet(rows: Sequence[Readable]) -> Sheet:
    """One row an answer, with everything that is known of it."""
    header = (
        tr("Answers", "Display set"),
        tr("Answers", "Order number"),
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
    return (
        row.display_set.title,
        row.display_set.order,
        answer.creator,
        answer.is_ground_truth,
        asked.number,
        asked.text,
        asked.answer_type,
        answer_value(row),
        words.value if isinstance(words.value, bool) else _measured(row),
        words.unit,
        submitted_text(words.given),
        minutes(row.seconds),
        minutes(row.last_seconds),
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


@in_english()
def wide_sheet(table: ByReader) -> Sheet:
    """One row a display set and reader: a column a question in words, and beside it one with what is behind them."""
    columns = [(asked, raw) for asked in table.questions for raw in _columns_of(asked)]
    titles = dict(
        zip(table.questions, unique_titles([question_title(q) for q in table.questions]), strict=True)
    )
    header = (
        tr("Answers", "Display set"),
        tr("Answers", "Order number"),
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
    by_question = once.by_question
    moments = [answer.created for answer in by_question.values() if answer.created]
    return (
        once.display_set.title,
        once.display_set.order,
        once.reader,
        once.is_ground_truth,
        *(
            _raw(by_question.get(asked.pk)) if raw else answer_value(by_question.get(asked.pk))
            for asked, raw in columns
        ),
        minutes(total_seconds(by_question.values())),
        max(moments, default=None),
        once.display_set.pk,
    )


def answer_value(row: Readable | None) -> SheetValue:
    """An answer: numbers as numbers, all else in words; nothing where there is none."""
    if row is None:
        return None
    number = _number(row.value) if row.question.kind is Kind.NUMBER else None
    return row.text if number is None else number


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
            return _measured(row)
    return json.dumps(row.answer.answer, ensure_ascii=False)


def _ids(option_ids: tuple[int, ...]) -> SheetValue:
    """One id as a number, several as a text."""
    if len(option_ids) == 1:
        return option_ids[0]
    return "; ".join(map(str, option_ids)) or None


def _measured(row: Readable) -> float | int | None:
    """The number that was given; or, of what was drawn, what it measures, to a ten-thousandth: the rest is noise."""
    number = _number(row.value)
    return round(number, 4) if isinstance(number, float) and row.words.unit else number


def _number(value: Value) -> float | int | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
