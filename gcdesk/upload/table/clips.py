"""Copying and pasting between cells and spreadsheets: text with tabs and line ends. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from gcdesk.texts import counted, tr
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.cell_text import plain
from gcdesk.upload.table.plan import Draft, Files, Source, Table, Typed, assign_many, retitle

TITLE = ""
"""Stands for the title column where a slug names a column."""

Grid = list[list[str]]


def as_text(table: Table, keys: Sequence[str], slugs: Sequence[str]) -> str:
    """The cells of rows *keys* and columns *slugs* as a spreadsheet takes them."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    drafts = {draft.key: draft for draft in table.drafts}
    for key in keys:
        draft = drafts[key]
        writer.writerow([draft.title if s == TITLE else plain(draft.values.get(s)) for s in slugs])
    return out.getvalue().removesuffix("\n")


def read(text: str) -> Grid:
    """The cells in a spreadsheet's clipboard *text*; quoted cells may hold line ends and tabs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    quoted = any(cell.startswith('"') for line in text.split("\n") for cell in line.split("\t"))
    if not quoted:
        return [line.split("\t") for line in text.split("\n")]
    return list(csv.reader(io.StringIO(text), dialect="excel-tab")) or [[""]]


def paste(
    table: Table, grid: Grid, keys: Sequence[str], slugs: Sequence[str], locked: frozenset[str]
) -> Table:
    """*table* with *grid* put into the block of cells that *keys* × *slugs* names from its top left corner on.

    *keys* and *slugs* reach to the end of the table; what sticks out is dropped (see `what_did_not_fit`). In a column of files a text
    finds the case's files of that path or name; a text that finds none leaves its cell as it was. Rows in
    *locked* stay as they are.
    """
    drafts = {draft.key: draft for draft in table.drafts}
    titles: dict[str, str] = {}
    cells: dict[tuple[str, str], Source | None] = {}
    for key, line in zip(keys, grid, strict=False):
        if key in locked:
            continue
        for slug, text in zip(slugs, line, strict=False):
            if slug == TITLE:
                titles[key] = " ".join(text.split())
            else:
                _put(cells, table, drafts[key], slug, text)
    return assign_many(retitle(table, titles), cells)


def spread(grid: Grid, rows: int, columns: int) -> Grid:
    """*grid*, or its one cell repeated over a selection of *rows* × *columns*."""
    if len(grid) == 1 and len(grid[0]) == 1:
        return [grid[0] * columns for _ in range(rows)]
    return grid


def what_did_not_fit(grid: Grid, rows: int, columns: int) -> str:
    """What `paste` drops of *grid* where *rows* and *columns* are left in the table, as a sentence; "" for nothing."""
    below = len(grid) - rows
    beside = max(map(len, grid)) - columns
    parts = []
    if below > 0:
        parts.append(counted(below, tr("Upload", "{n} row"), tr("Upload", "{n} rows")))
    if beside > 0:
        parts.append(counted(beside, tr("Upload", "{n} column"), tr("Upload", "{n} columns")))
    if not parts:
        return ""
    return tr(
        "Upload",
        "{what} of what was copied did not fit into the table: only the rest was pasted.",
        what=tr("Upload", "{rows} and {columns}", rows=parts[0], columns=parts[1])
        if len(parts) == 2
        else parts[0],
    )


def _put(
    cells: dict[tuple[str, str], Source | None], table: Table, draft: Draft, slug: str, text: str
) -> None:
    column = table.column(slug)
    if column is None:
        return
    if not text.strip():
        cells[draft.key, slug] = None
        return
    files = _files_called(draft, text)
    if files:
        cells[draft.key, slug] = Files(files)
    elif column.interface.super_kind == "Value":
        cells[draft.key, slug] = Typed(text)


def _files_called(draft: Draft, text: str) -> tuple[FileEntry, ...]:
    """The files of the case that *text* names: all its parts are paths or bare names, or none counts."""
    by_name: dict[str, FileEntry] = {}
    for entry in draft.files:
        by_name.setdefault(entry.name, entry)
    by_path: Mapping[str, FileEntry] = {entry.relative: entry for entry in draft.files}
    found = []
    for part in (part.strip().replace("\\", "/") for part in text.split(";")):
        # A name copied from another case means the file of that name in this one.
        named = by_path.get(part) or by_name.get(part.rpartition("/")[2])
        if named is None:
            return ()
        found.append(named)
    return tuple(dict.fromkeys(found))
