"""A spreadsheet as it was read: columns with names, and lines that know their row. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from gcdesk.errors import FileError
from gcdesk.texts import tr

Cell = str | int | float | bool | datetime | date | time | timedelta | None
"""What a cell holds: text files hold texts only, spreadsheets what the spreadsheet program made of them."""

_LETTERS = 26


class SheetError(FileError):
    """A spreadsheet can't be used; the sentence names the row and the column where there are such."""

    help_target = "trouble#tables"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a spreadsheet."""

    number: int
    """As the spreadsheet program counts it, from 1; the names of the columns are in a row, too."""
    cells: tuple[Cell, ...]
    """One for each column; None: empty."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with named columns."""

    name: str
    """Of the sheet within its file; "" in a text file."""
    names: tuple[str, ...]
    """Of all sheets of the file."""
    columns: tuple[str, ...]
    """Each name once: a column without a name, or with one that is taken, is called by its letter too."""
    lines: tuple[Line, ...]
    """Without empty ones."""


def sheet_of(name: str, names: Sequence[str], rows: Iterable[tuple[int, Sequence[Cell]]]) -> Sheet:
    """A `Sheet` of *rows* (number, cells), whose first that is not empty has the columns' names.

    Rows may have fewer cells than there are columns, and more: those make columns of their own. Raises `SheetError`.
    """
    lines = [Line(number, _trimmed(cells)) for number, cells in rows]
    filled = [line for line in lines if line.cells]
    if len(filled) < 2:
        raise SheetError(
            tr(
                "Spreadsheets",
                "The table is empty: its first row must have the names of the columns, and the rows below it the values.",
            )
        )
    width = max(len(line.cells) for line in filled)
    header, *rest = (Line(line.number, _padded(line.cells, width)) for line in filled)
    return Sheet(name, tuple(names), _columns(header.cells), tuple(rest))


def letter(column: int) -> str:
    """What spreadsheet programs call *column* (from 0): A … Z, AA …"""
    name = ""
    column += 1
    while column:
        column, digit = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + digit) + name
    return name


def cell_text(cell: Cell) -> str:
    """A cell as text: whole numbers without ".0", moments as ISO 8601, nothing as ""."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return tr("Spreadsheets", "yes") if cell else tr("Spreadsheets", "no")
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat(" ") if isinstance(cell, datetime) else str(cell)


def _trimmed(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """*cells* without empty ones at the end; texts without blanks at their ends."""
    known = [(cell.strip() or None) if isinstance(cell, str) else cell for cell in cells]
    while known and known[-1] is None:
        known.pop()
    return tuple(known)


def _padded(cells: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    return cells + (None,) * (width - len(cells))


def _columns(header: Sequence[Cell]) -> tuple[str, ...]:
    names: list[str] = []
    for at, cell in enumerate(header):
        name = " ".join(cell_text(cell).split())
        if not name:
            name = tr("Spreadsheets", "Column {letter}", letter=letter(at))
        elif name in names:
            name = tr("Spreadsheets", "{name} (column {letter})", name=name, letter=letter(at))
        names.append(name)
    return tuple(names)
