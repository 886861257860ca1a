"""The file that tells who R01, R02 … are; to be kept apart from the export. Blocking."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from gcdesk.answers.export.csv_file import CsvStyle, unguarded, write_sheet
from gcdesk.answers.export.sheets import Sheet
from gcdesk.answers.export.target import Written
from gcdesk.errors import FileError, KeyUnreadable
from gcdesk.study.spreadsheets.read import read_sheet
from gcdesk.study.spreadsheets.sheet import cell_text
from gcdesk.texts import tr


def write_key(target: Path, names: Mapping[str, str], *, overwrite: bool = False) -> Written:
    """Write pseudonyms and user names, a line each, as CSV. Raises `TargetExists` and `FileError`."""
    lines = sorted((pseudonym, name) for name, pseudonym in names.items())
    sheet = Sheet("Readers", ("Pseudonym", "Reader"), len(lines), lambda: iter(lines))
    return write_sheet(target, sheet, CsvStyle(bom=True), overwrite=overwrite)


def read_key(path: Path) -> Mapping[str, str]:
    """User name → pseudonym, as `write_key` wrote them, for `ReaderNames`; nothing when there is no such file.

    So a second export, to which another reader has come, calls everybody as the first one did. A spreadsheet program
    may have saved the file since. Raises `FileError` when it is something else: who is who can't be told then.
    """
    if not path.exists():
        return MappingProxyType({})
    try:
        sheet = read_sheet(path)
    except FileError as error:
        raise KeyUnreadable(_no_key(path)) from error
    lines = [[unguarded(cell_text(cell)) for cell in line.cells] for line in sheet.lines]
    names = {name: pseudonym for pseudonym, name in lines} if len(sheet.columns) == 2 else {}
    if "" in names or len(names) != len(lines) or len({*names.values()} - {""}) != len(lines):
        raise KeyUnreadable(_no_key(path))
    return MappingProxyType(names)


def _no_key(path: Path) -> str:
    return tr(
        "Answers",
        "{file} can't be read as the key to the readers: it needs two columns, pseudonyms and readers, and no name twice. Correct it, or move it away to start a new one.",
        file=path,
    )
