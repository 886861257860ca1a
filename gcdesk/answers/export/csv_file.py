"""Writing CSV. Blocking.

Spreadsheets execute what begins like a formula in a CSV file, be it quoted or not. So a text that begins with ``=``,
``+``, ``-``, ``@``, a tab or a carriage return (their full-width forms, too) gets an apostrophe before it, and so
does one that begins with apostrophes and then one of these: who removes one apostrophe from every cell that begins
with apostrophes and such a sign has the texts as they were given. Numbers are never touched, and the column with
the answer as JSON has every answer as the server has it.

UTF-8, lines end in CR LF, the decimal sign is a point and times are ISO 8601 in universal time, whatever the
computer's language.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from gcdesk.answers.export.answer_sheets import long_sheet, wide_sheet
from gcdesk.answers.export.sheets import Contents, Sheet, SheetValue, asked_in, renamed, rows_of
from gcdesk.answers.export.written import OnRow, Written, counting
from gcdesk.answers.tables.by_reader import by_reader
from gcdesk.study.spreadsheets.formulas import guarded
from gcdesk.whole_file import whole_file


class Layout(Enum):
    """What a row is."""

    LONG = auto()
    """One answer."""
    WIDE = auto()
    """What one reader said on one display set: a column a question."""


@dataclass(frozen=True, slots=True)
class CsvStyle:
    """What the program that reads it wants."""

    bom: bool = False
    """Begin with the mark by which Excel knows UTF-8."""
    semicolon: bool = False
    """Between cells, in place of a comma: for Excel where the decimal sign is a comma. It stays a point here."""


def write_csv(
    target: Path,
    contents: Contents,
    layout: Layout = Layout.LONG,
    style: CsvStyle = CsvStyle(),
    *,
    overwrite: bool = False,
    on_row: OnRow | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write the answers of *contents* to *target*.

    Raises `TargetExists`, `FileError` and `Cancelled`; there is no file then but what was there before.
    """
    rows = renamed(contents.rows, contents.names)
    if layout is Layout.LONG:
        sheet = long_sheet(rows)
    else:
        sheet = wide_sheet(by_reader(asked_in(contents.reading, rows), rows))
    return write_sheet(target, sheet, style, overwrite=overwrite, on_row=on_row, cancelled=cancelled)


def write_sheet(
    target: Path,
    sheet: Sheet,
    style: CsvStyle = CsvStyle(),
    *,
    overwrite: bool = False,
    on_row: OnRow | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """As `write_csv`, of any *sheet*."""
    tick = counting(sheet.count, on_row, cancelled)
    encoding = "utf-8-sig" if style.bom else "utf-8"
    with whole_file(target, overwrite=overwrite) as file:
        text = codecs.getwriter(encoding)(file)
        writer = csv.writer(text, delimiter=";" if style.semicolon else ",", lineterminator="\r\n")
        writer.writerow([guarded(title) for title in sheet.header])
        for row in rows_of(sheet):
            writer.writerow([csv_text(value) for value in row])
            tick()
    return Written(target, sheet.count)


def csv_text(value: SheetValue) -> str:
    """A cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return str(value).lower() if isinstance(value, bool) else str(value)
