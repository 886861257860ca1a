"""Writing a spreadsheet (``.xlsx``). Blocking.

Every text is written as a text: no cell of it is ever taken for a formula, an address or a number, whatever it begins
with. Dates are dates in universal time, numbers are numbers, whatever the language of the computer that reads them.
"""

from __future__ import annotations

import io
import math
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from gcdesk.answers.export.sheets import Contents, Sheet, SheetRow, rows_of
from gcdesk.answers.export.study_sheets import workbook_sheets
from gcdesk.answers.export.written import OnRow, Written, counting
from gcdesk.texts import counted, tr
from gcdesk.texts.region import number
from gcdesk.whole_file import whole_file

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Rows of a sheet, header included; more go on in a further sheet."""
MOST_COLUMNS = 16_384
MOST_CHARACTERS = 32_767
"""Characters of a cell, counted in UTF-16 as Excel does."""
MOST_DIGITS = 10**15
"""Whole numbers beyond lose digits in a spreadsheet: they are written as texts."""
_LONGEST_NAME = 31
_FIRST_YEAR = 1900
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_WIDTH, _WIDE = 16, 40


def write_workbook(
    target: Path,
    contents: Contents,
    *,
    overwrite: bool = False,
    on_row: OnRow | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write *contents* to *target*; what Excel can't hold is told in the notes.

    Raises `TargetExists`, `FileError` and `Cancelled`; there is no file then but what was there before.
    """
    return write_sheets(
        target, workbook_sheets(contents), overwrite=overwrite, on_row=on_row, cancelled=cancelled
    )


def write_sheets(
    target: Path,
    sheets: Iterable[Sheet],
    *,
    overwrite: bool = False,
    on_row: OnRow | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """As `write_workbook`, of any *sheets*."""
    wanted = list(sheets)
    total = sum(sheet.count for sheet in wanted)
    tick = counting(total, on_row, cancelled)
    with whole_file(target, overwrite=overwrite) as file:
        # Not right into the file: the library tries once more, and where nobody hears it, what a full disk has refused.
        made = io.BytesIO()
        with _workbook(made) as book:
            writer = _Writer(book, tick)
            for sheet in wanted:
                writer.write(sheet)
        file.write(made.getbuffer())
    return Written(target, total, writer.notes())


@contextmanager
def _workbook(target: io.BytesIO) -> Iterator[Workbook]:
    """A workbook that is in *target* when the ``with`` block ends well; whatever happens, nothing else stays on the disk."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - only who exports needs it
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="gcdesk-", ignore_cleanup_errors=True) as folder:
        book = Workbook(target, {**_OPTIONS, "tmpdir": folder})
        try:
            yield book
            book.close()
        except FileCreateError as error:
            raise error.args[0] from error
        finally:
            for sheet in book.worksheets():
                if not sheet.row_data_fh.closed:
                    sheet.row_data_fh.close()


class _Writer:
    """Writes sheets into a workbook, and remembers what did not fit."""

    def __init__(self, book: Workbook, tick: Callable[[], None]) -> None:
        self._book = book
        self._tick = tick
        self._head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._names: set[str] = set()
        self._cut = 0
        self._dropped: dict[str, int] = {}
        self._further: dict[str, int] = {}

    def write(self, sheet: Sheet) -> None:
        """Write *sheet*, on as many sheets as it needs."""
        if len(sheet.header) > MOST_COLUMNS:
            self._dropped[sheet.title] = len(sheet.header) - MOST_COLUMNS
        page = self._begin(sheet)
        at = 0
        for row in rows_of(sheet):
            at += 1
            if at == MOST_ROWS:
                self._further[sheet.title] = self._further.get(sheet.title, 0) + 1
                page, at = self._begin(sheet), 1
            self._row(page, at, row)
            self._tick()
        page.autofilter(0, 0, max(at, 1), min(len(sheet.header), MOST_COLUMNS) - 1)

    def notes(self) -> tuple[str, ...]:
        """What did not fit, a sentence each."""
        found = []
        if self._cut:
            cells = counted(self._cut, tr("Answers", "{n} cell"), tr("Answers", "{n} cells"))
            found.append(
                tr(
                    "Answers",
                    "Cut to the {most} characters that Excel can hold, with “… [cut]” at the end: {cells}. A CSV file has the whole text.",
                    cells=cells,
                    most=number(MOST_CHARACTERS, ","),
                )
            )
        for title, n in self._dropped.items():
            columns = counted(n, tr("Answers", "{n} column"), tr("Answers", "{n} columns"))
            found.append(
                tr(
                    "Answers",
                    "Left out of the sheet “{sheet}”: {columns}. Excel holds {most}.",
                    columns=columns,
                    sheet=title,
                    most=number(MOST_COLUMNS, ","),
                )
            )
        found += [
            tr(
                "Answers",
                "The sheet “{sheet}” goes on in {n} more: Excel holds {most} rows.",
                sheet=title,
                n=n,
                most=number(MOST_ROWS, ","),
            )
            for title, n in self._further.items()
        ]
        return tuple(found)

    def _begin(self, sheet: Sheet) -> Worksheet:
        page = self._book.add_worksheet(self._name(sheet.title))
        header = sheet.header[:MOST_COLUMNS]
        page.freeze_panes(1, 1)
        page.set_column(0, max(len(header) - 1, 0), _WIDTH)
        for column, title in enumerate(header):
            if len(title) > _WIDE:
                page.set_column(column, column, _WIDE)
            page.write_string(0, column, self._fitting(title), self._head)
        return page

    def _name(self, title: str) -> str:
        """A name that no other sheet has; capitals don't tell them apart."""
        letters = ("-" if each in "[]:*?/\\" or not each.isprintable() else each for each in title)
        clean = "".join(letters).strip("'") or "-"
        name, number = clean[:_LONGEST_NAME], 1
        while name.casefold() in self._names:
            number += 1
            ending = f" ({number})"
            name = clean[: _LONGEST_NAME - len(ending)] + ending
        self._names.add(name.casefold())
        return name

    def _row(self, page: Worksheet, at: int, row: SheetRow) -> None:
        for column, value in enumerate(islice(row, MOST_COLUMNS)):
            if value is not None and value != "":
                self._cell(page, at, column, value)

    def _cell(self, page: Worksheet, at: int, column: int, value: bool | float | str | datetime) -> None:
        if isinstance(value, str):
            page.write_string(at, column, self._fitting(value))
        elif isinstance(value, bool):
            page.write_boolean(at, column, value)
        elif isinstance(value, datetime):
            self._write_moment(page, at, column, value)
        elif abs(value) > MOST_DIGITS or not math.isfinite(value):
            page.write_string(at, column, str(value))
        else:
            page.write_number(at, column, value)

    def _write_moment(self, page: Worksheet, at: int, column: int, value: datetime) -> None:
        moment = value.astimezone(UTC).replace(tzinfo=None)
        if moment.year < _FIRST_YEAR:
            page.write_string(at, column, moment.isoformat(" ", "seconds"))
        else:
            page.write_datetime(at, column, moment, self._moment)

    def _fitting(self, text: str) -> str:
        if text.startswith("<r>") and text.endswith("</r>"):
            text += " "  # XlsxWriter would take it for formatted text of its own, and write it as markup
        if len(text) * 2 <= MOST_CHARACTERS or _length(text) <= MOST_CHARACTERS:
            return text
        self._cut += 1
        ending = tr("Answers", "… [cut]")
        kept = text.encode("utf-16-le")[: 2 * (MOST_CHARACTERS - _length(ending))]
        return kept.decode("utf-16-le", "ignore") + ending


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
