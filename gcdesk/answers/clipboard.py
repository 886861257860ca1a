"""A part of a table for the clipboard: what a spreadsheet pastes as cells of text. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from gcdesk.answers.sheets import Sheet
from gcdesk.answers.tables.table import Cell
from gcdesk.errors import Cancelled
from gcdesk.texts import tr
from gcdesk.texts.typed import typed_number

_FORMULA = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet would compute."""
_AS_TEXT = "style=\"mso-number-format:'\\@'\""
"""What tells Excel that a cell is text whatever it looks like."""
MOST_HTML = 20_000
"""Rows that are copied in both forms: more of HTML takes programs longer than anybody waits."""
_BETWEEN = 500
"""Rows between two looks at whether it was stopped."""


@dataclass(frozen=True, slots=True)
class Copied:
    """The same cells twice; programs take the one that they understand best."""

    tsv: str
    """Tabs between cells, one line a row."""
    html: str
    """Empty for more than `MOST_HTML` rows."""
    rows: int


def copied(
    shown: Sheet,
    rows: Iterable[int],
    columns: Sequence[int],
    text: Callable[[Cell], str],
    stopped: Callable[[], bool] = lambda: False,
) -> Copied:
    """The *rows* (places, from the top) and *columns* (numbers, in the order in which they are seen), titles first.

    *text* says what a cell shows. Raises `Cancelled` when *stopped* says so.
    """
    titles = [shown.table.columns[column].title for column in columns]
    lines = ["\t".join(map(_plain, titles))]
    html = ["<table><tr>" + "".join(f"<th>{escape(title)}</th>" for title in titles) + "</tr>"]
    amount = 0
    for row in rows:
        if amount % _BETWEEN == 0 and stopped():
            raise Cancelled(tr("Answers", "Copying was stopped."))
        cells = [shown.table.cell(shown.rows[row], column) for column in columns]
        texts = [text(cell) for cell in cells]
        lines.append("\t".join(map(_plain, texts)))
        if amount < MOST_HTML:
            html.append("<tr>" + "".join(map(_html, cells, texts)) + "</tr>")
        amount += 1
    return Copied("\n".join(lines), "".join([*html, "</table>"]) if amount <= MOST_HTML else "", amount)


def _plain(text: str) -> str:
    """One line without tabs; an apostrophe before what would be computed. Negative numbers are numbers."""
    line = " ".join(text.split())
    if not line.startswith(_FORMULA):
        return line
    try:
        typed_number(line)
    except ValueError:
        return f"'{line}"
    return line


def _html(cell: Cell, text: str) -> str:
    is_number = isinstance(cell.value, int | float) and not isinstance(cell.value, bool)
    return f"<td>{escape(text)}</td>" if is_number else f"<td {_AS_TEXT}>{escape(text)}</td>"
