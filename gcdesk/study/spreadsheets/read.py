"""Reading a spreadsheet: .xlsx, or a text file with commas, semicolons or tabs. Blocks.

Text files come in all the forms in which people have them: with a byte order mark or without, in UTF-8, UTF-16 or
Windows-1252, with line breaks within quotes, with ``sep=;`` in the first line.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, cast

from gcdesk.errors import Cancelled
from gcdesk.study.spreadsheets.sheet import Cell, Sheet, SheetError, sheet_of
from gcdesk.texts import tr

SPREADSHEETS = frozenset({".xlsx", ".xlsm"})
TEXTS = frozenset({".csv", ".tsv", ".txt", ".tab"})
MOST_BYTES = 100_000_000
MOST_ROWS = 100_000
_DELIMITERS = (";", "\t", ",")
_LOOKED_AT = 200
"""Records by which the delimiter is found."""
_ASKED_EVERY = 1000
"""Rows after which *cancelled* is asked."""


def read_sheet(path: Path, name: str = "", *, cancelled: Callable[[], bool] = lambda: False) -> Sheet:
    """The sheet *name* ("": the first) of the file at *path*; a text file has one sheet, without a name.

    Raises `SheetError`, which says what is wrong and in which row, and `Cancelled`.
    """
    kind = path.suffix.lower()
    if kind not in SPREADSHEETS | TEXTS:
        raise SheetError(
            tr(
                "Spreadsheets",
                "{file} is of a kind that gcdesk does not read. Save it as .xlsx or .csv, and choose that.",
                file=path.name,
            )
        )
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SheetError(
                tr(
                    "Spreadsheets",
                    "{file} is too large. Keep only the rows and columns that are needed, and save it again.",
                    file=path.name,
                )
            )
        with path.open("rb") as file:
            return (
                _spreadsheet(file, path.name, name, cancelled)
                if kind in SPREADSHEETS
                else _text(file, path.name, cancelled)
            )
    except OSError as error:
        raise SheetError(
            tr(
                "Spreadsheets",
                "{file} can't be read ({reason}).",
                file=path.name,
                reason=error.strerror or error,
            )
        ) from error


# ---- .xlsx


def _spreadsheet(file: IO[bytes], called: str, name: str, cancelled: Callable[[], bool]) -> Sheet:
    from openpyxl import load_workbook  # noqa: PLC0415 - only who reads a spreadsheet needs it

    try:
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as error:
        raise SheetError(
            tr(
                "Spreadsheets",
                "{file} can't be read as a spreadsheet; it may be damaged, or protected by a password. Open it and save it again as .xlsx.",
                file=called,
            )
        ) from error
    try:
        names = tuple(sheet.title for sheet in book.worksheets)
        if not names or (name and name not in names):
            raise SheetError(tr("Spreadsheets", "{file} has no sheet “{name}”.", file=called, name=name))
        sheet = book.worksheets[names.index(name) if name else 0]
        sheet.reset_dimensions()  # some programs write wrong ones
        rows = cast("Iterator[tuple[Cell, ...]]", sheet.iter_rows(values_only=True))
        return sheet_of(sheet.title, names, _limited(rows, called, cancelled))
    finally:
        book.close()


def _limited(
    rows: Iterator[tuple[Cell, ...]], called: str, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    filled = 0
    for number, cells in enumerate(rows, 1):
        if number % _ASKED_EVERY == 0 and cancelled():
            raise Cancelled(tr("Spreadsheets", "Stopped."))
        if all(cell is None for cell in cells):
            continue
        filled += 1
        if filled > MOST_ROWS:
            raise SheetError(
                tr(
                    "Spreadsheets",
                    "{file} has more than {n} rows. Keep only the rows that are needed, and save it again.",
                    file=called,
                    n=MOST_ROWS,
                )
            )
        yield number, cells


# ---- texts


def _text(file: IO[bytes], called: str, cancelled: Callable[[], bool]) -> Sheet:
    text = _decoded(file.read(), called)
    if text[:5].lower().startswith("sep=") and text[4:5]:
        delimiter, text = text[4], text[text.index("\n") + 1 :] if "\n" in text else ""
        shift = 1
    else:
        delimiter, shift = _delimiter(text, called), 0
    rows = (tuple(cells) for cells in _records(text, delimiter, called, shift))
    numbered = _limited(cast("Iterator[tuple[Cell, ...]]", rows), called, cancelled)
    return sheet_of("", ("",), ((number + shift, cells) for number, cells in numbered))


def _decoded(content: bytes, called: str) -> str:
    is_utf_16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for codec in ("utf-16",) if is_utf_16 else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SheetError(
        tr(
            "Spreadsheets",
            "{file} is not a text table, or its encoding is not known. Save it as .xlsx, or as .csv in UTF-8.",
            file=called,
        )
    )


def _delimiter(text: str, called: str) -> str:
    """The delimiter that makes most columns of the first record, and of those the one that fits most records."""

    def fits(delimiter: str) -> tuple[int, int]:
        widths: list[int] = []
        try:
            for cells in _records(text, delimiter, called, 0):
                if any(cells):
                    widths.append(len(cells))
                if len(widths) > _LOOKED_AT:
                    break
        except SheetError:
            return 0, 0
        return (widths[0], sum(width == widths[0] for width in widths)) if widths else (0, 0)

    return max(_DELIMITERS, key=fits)


def _records(text: str, delimiter: str, called: str, shift: int) -> Iterator[list[str]]:
    """The records of *text*; *shift*: rows of the file that come before it."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = shift
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise SheetError(
                tr(
                    "Spreadsheets",
                    "{file}, row {row}: a quotation mark is opened and not closed, or stands within a cell. Double such marks, or save the table as .xlsx.",
                    file=called,
                    row=number,
                )
            ) from error
        yield cells
