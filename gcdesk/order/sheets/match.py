"""Which line of a spreadsheet belongs to which display set: by title. Pure.

Spreadsheet programs turn ids into numbers and dates: ``007`` into 7, ``1-2`` into the first of February, ``MAR1`` into
the first of March. Such a cell is recognised when exactly one display set has a title that it may have been, and told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from gcdesk.order.arranging.sets import Scalar
from gcdesk.study.spreadsheets.sheet import Cell, Line, Sheet, SheetError, cell_text, letter
from gcdesk.texts import counted, tr

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MOST_NAMED = 5
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_SPREADSHEET_ERROR = re.compile(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!)")
_SHORT_DATE = re.compile(r"(\d{1,2})[-. ]([A-Za-z]{3})[a-z]*\.?|([A-Za-z]{3})[a-z]*[-. ](\d{1,2})")
_LINE_BREAKS = re.compile(r"\s*[\r\n]+\s*")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?: 00:00:00)?")


@dataclass(frozen=True, slots=True)
class Matched:
    """Lines of a spreadsheet and the display sets that they belong to."""

    sheet: Sheet
    lines: Mapping[str, Line]
    """Pk of a display set → its line."""
    notes: tuple[str, ...]
    """What was recognised though it was written differently, and what was not, in words."""
    unknown: tuple[Line, ...]
    """Lines whose title no display set has."""
    missing: tuple[str, ...]
    """Pks of the display sets that no line names."""


def likely_column(sheet: Sheet, titles: Collection[str]) -> int:
    """The column that names most of *titles*; the first of several."""
    known = {title for title in titles if title}
    hits = [
        sum(cell_text(line.cells[at]) in known for line in sheet.lines) for at in range(len(sheet.columns))
    ]
    return hits.index(max(hits))


def match(sheet: Sheet, column: int, titles: Mapping[str, str]) -> Matched:
    """The lines of *sheet* whose cell in *column* (from 0) is one of *titles* (pk → title).

    Raises `SheetError`, naming rows and column, when two lines name the same display set.
    """
    by_title = {title: pk for pk, title in titles.items() if title}
    guesses = _Guesses(by_title)
    lines: dict[str, Line] = {}
    unknown: list[Line] = []
    recognised: list[str] = []
    for line in sheet.lines:
        cell = line.cells[column]
        pk = by_title.get(cell_text(cell))
        if pk is None and cell is not None:
            pk = guesses.of(cell)
            if pk is not None:
                recognised.append(
                    tr(
                        "Order",
                        "row {row}: {cell} is read as “{title}”",
                        row=line.number,
                        cell=cell_text(cell),
                        title=titles[pk],
                    )
                )
        if pk is None:
            unknown.append(line)
        elif pk in lines:
            raise SheetError(
                tr(
                    "Order",
                    "Rows {first} and {second} both name “{title}” in column {column} ({letter}). Leave one of them.",
                    first=lines[pk].number,
                    second=line.number,
                    title=titles[pk],
                    column=sheet.columns[column],
                    letter=letter(column),
                )
            )
        else:
            lines[pk] = line
    missing = tuple(pk for pk in titles if pk not in lines)
    return Matched(sheet, lines, _notes(recognised, unknown, column, len(missing)), tuple(unknown), missing)


def column_values(matched: Matched, column: int) -> dict[str, Scalar]:
    """Pk → what the column says of it, to sort or to group by: numbers as numbers, dates so that they sort by time.

    Empty cells, and those in which the spreadsheet program reports an error, are left out.
    """
    found = ((pk, _value(line.cells[column])) for pk, line in matched.lines.items())
    return {pk: value for pk, value in found if value is not None}


def new_titles(matched: Matched, column: int) -> dict[str, str]:
    """Pk → the new title in *column*; display sets whose cell is empty are left out.

    Raises `SheetError`, naming row and column, for a cell in which the spreadsheet program reports an error.
    """
    titles: dict[str, str] = {}
    for pk, line in matched.lines.items():
        text = cell_text(line.cells[column])
        if _SPREADSHEET_ERROR.fullmatch(text):
            raise SheetError(
                tr(
                    "Order",
                    "Row {row}, column {column} ({letter}): the spreadsheet says {error} there instead of a title.",
                    row=line.number,
                    column=matched.sheet.columns[column],
                    letter=letter(column),
                    error=text,
                )
            )
        if text:
            titles[pk] = _LINE_BREAKS.sub(" ", text)
    return titles


class _Guesses:
    """Titles by what a spreadsheet program may have made of them."""

    def __init__(self, by_title: Mapping[str, str]) -> None:
        self._by_number: defaultdict[float, list[str]] = defaultdict(list)
        self._by_date: defaultdict[str, list[str]] = defaultdict(list)
        for title, pk in by_title.items():
            number = _number(title)
            if number is not None:
                self._by_number[number].append(pk)
            self._by_date[_plain(title)].append(pk)

    def of(self, cell: Cell) -> str | None:
        """The one display set whose title *cell* may have been; None: none, or several."""
        found: set[str] = set()
        number = _number(cell)
        if number is not None:
            found.update(self._by_number.get(number, ()))
        for text in _dates(cell):
            found.update(self._by_date.get(text, ()))
        return found.pop() if len(found) == 1 else None


def _number(cell: Cell) -> float | None:
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell)
    if isinstance(cell, str) and _NUMBER.fullmatch(cell.strip()):
        return float(cell.strip().replace(",", "."))
    return None


def _dates(cell: Cell) -> Iterator[str]:
    """What *cell*, if it is a date, may have been before: in the forms that spreadsheet programs take for one."""
    for year, month, day in _days(cell):
        name = _MONTHS[month - 1]
        for first, second in ((day, month), (month, day)):
            yield f"{first}-{second}"
        yield from (f"{name}-{day}", f"{day}-{name}")
        if name == "sep":
            yield from (f"sept-{day}", f"{day}-sept")
        if year:
            short = year % 100
            yield from (f"{year}-{month}-{day}", f"{day}-{month}-{year}", f"{month}-{day}-{year}")
            yield from (f"{day}-{month}-{short}", f"{month}-{day}-{short}", f"{short}-{month}-{day}")
            if day == 1:  # a month and a year: MAR22 becomes the first of March 2022
                yield from (f"{name}-{short}", f"{month}-{year}", f"{month}-{short}", f"{year}-{month}")


def _days(cell: Cell) -> Iterator[tuple[int, int, int]]:
    """Year (0: not said), month and day of a date, or of a text that a spreadsheet program wrote for one."""
    if isinstance(cell, datetime | date):
        yield cell.year, cell.month, cell.day
    if not isinstance(cell, str):
        return
    found: list[tuple[int, int, int]] = []
    if iso := _ISO.fullmatch(cell.strip()):
        year, month, day = (int(part) for part in iso.groups())
        found = [(year, month, day)]
    elif slashed := _SLASHED.fullmatch(cell.strip()):
        first, second, year = (int(part) for part in slashed.groups())
        year += 2000 if year < 100 else 0
        found = [(year, first, second), (year, second, first)]
    elif short := _SHORT_DATE.fullmatch(cell.strip()):
        name, day = (short.group(2) or short.group(3)).lower(), int(short.group(1) or short.group(4))
        found = [(0, _MONTHS.index(name) + 1, day)] if name in _MONTHS else []
    yield from ((year, month, day) for year, month, day in found if 1 <= month <= 12)


def _plain(title: str) -> str:
    """A title as `_dates` writes it: small letters, one hyphen between numbers and letters, no zeros before numbers."""
    pieces = re.findall(r"\d+|[a-z]+", title.lower())
    return "-".join(piece.lstrip("0") or "0" if piece.isdigit() else piece for piece in pieces)


def _value(cell: Cell) -> Scalar | None:
    if isinstance(cell, bool | int | float):
        return cell
    text = cell_text(cell)
    if not text or _SPREADSHEET_ERROR.fullmatch(text):
        return None
    number = _number(text)
    return text if number is None else number


def _notes(recognised: list[str], unknown: list[Line], column: int, missing: int) -> tuple[str, ...]:
    notes: list[str] = []
    if recognised:
        notes.append(
            tr(
                "Order",
                "Titles that the spreadsheet program has turned into numbers or dates: {list}.",
                list=_some(recognised),
            )
        )
    if unknown:
        rows = [
            tr(
                "Order",
                "row {row} ({cell})",
                row=line.number,
                cell=cell_text(line.cells[column]) or tr("Order", "empty"),
            )
            for line in unknown
        ]
        notes.append(tr("Order", "No display set has the title in {list}.", list=_some(rows)))
    if missing:
        notes.append(
            counted(
                missing,
                tr("Order", "{n} display set is not in the spreadsheet."),
                tr("Order", "{n} display sets are not in the spreadsheet."),
            )
        )
    return tuple(notes)


def _some(told: list[str]) -> str:
    rest = len(told) - _MOST_NAMED
    if rest <= 0:
        return ", ".join(told)
    return tr("Order", "{list} and {n} more", list=", ".join(told[:_MOST_NAMED]), n=rest)
