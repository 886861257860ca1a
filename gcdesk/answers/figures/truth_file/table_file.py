"""Reads a table of ground truth from a file: .xlsx, or text with semicolons, tabs or commas. Blocks."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gcdesk.errors import FileError
from gcdesk.texts import tr

_SPREADSHEETS = frozenset({".xlsx", ".xlsm"})
_TEXTS = frozenset({".csv", ".tsv", ".txt"})
_DELIMITERS = (";", "\t", ",")
_MOST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class TruthTable:
    """A table as texts."""

    header: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    """The rows below the header; rows without anything in them are among them, so that their numbers are right."""


def read_table(path: Path) -> TruthTable:
    """The first sheet of the file at *path*. Raises FileError."""
    kind = path.suffix.lower()
    if kind not in _SPREADSHEETS | _TEXTS:
        raise FileError(
            tr("Answers", "{file} is no table that gcdesk reads: save it as .xlsx or .csv.", file=path.name)
        )
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise FileError(tr("Answers", "{file} is too large for a table of ground truth.", file=path.name))
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or error
        raise FileError(
            tr("Answers", "{file} can't be read ({reason}).", file=path.name, reason=reason)
        ) from error
    rows = _spreadsheet(content, path.name) if kind in _SPREADSHEETS else _text(content, path.name)
    if not rows:
        raise FileError(tr("Answers", "{file} is empty.", file=path.name))
    return TruthTable(rows[0], tuple(rows[1:]))


def _spreadsheet(content: bytes, name: str) -> list[tuple[str, ...]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only who reads a spreadsheet needs it

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # some programs write wrong ones
            rows = [tuple(_as_text(cell) for cell in row) for row in sheet.iter_rows(values_only=True)]
        finally:
            book.close()
    except (zipfile.BadZipFile, KeyError, ValueError, IndexError, SyntaxError, OSError) as error:
        raise FileError(_damaged(name)) from error
    return _from_the_first_filled(rows)


def _as_text(cell: object) -> str:
    """A spreadsheet's value as a person would have typed it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _text(content: bytes, name: str) -> list[tuple[str, ...]]:
    text = _decoded(content, name)
    delimiters: tuple[str, ...] = _DELIMITERS
    first, _, rest = text.partition("\n")
    if first[:4].lower() == "sep=" and first[4:5].strip("\r"):
        delimiters, text = (first[4],), rest
    tables = [_records(text, delimiter) for delimiter in delimiters]
    readable = [table for table in tables if table is not None]
    if not readable:
        sentence = tr(
            "Answers",
            "{file}: a quotation mark is opened and not closed, or stands within a cell. Save the table as .xlsx.",
            file=name,
        )
        raise FileError(sentence)
    return max(readable, key=lambda table: len(table[0]) if table else 0)


def _decoded(content: bytes, name: str) -> str:
    is_utf_16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for codec in ("utf-16",) if is_utf_16 else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise FileError(_damaged(name))


def _records(text: str, delimiter: str) -> list[tuple[str, ...]] | None:
    """None: the quotes do not fit."""
    try:
        rows = [
            tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        ]
    except csv.Error:
        return None
    return _from_the_first_filled(rows)


def _from_the_first_filled(rows: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    found = list(rows)
    while found and not any(cell.strip() for cell in found[0]):
        found.pop(0)
    while found and not any(cell.strip() for cell in found[-1]):
        found.pop()
    return found


def _damaged(name: str) -> str:
    return tr(
        "Answers",
        "{file} is no table that can be read; it may be damaged, or protected by a password. Save it anew as .xlsx.",
        file=name,
    )
