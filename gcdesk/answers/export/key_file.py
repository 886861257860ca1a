"""The file that tells who R01, R02 … are; to be kept apart from the export. Blocking."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gcdesk.answers.export.csv_file import CsvStyle, write_sheet
from gcdesk.answers.export.sheets import Sheet
from gcdesk.answers.export.target import Written
from gcdesk.texts import tr


def write_key(target: Path, names: Mapping[str, str], *, overwrite: bool = False) -> Written:
    """Write pseudonyms and user names, a line each, as CSV. Raises `TargetExists` and `FileError`."""
    lines = sorted((pseudonym, name) for name, pseudonym in names.items())
    header = (tr("Answers", "Pseudonym"), tr("Answers", "Reader"))
    sheet = Sheet(tr("Answers", "Readers"), header, len(lines), lambda: iter(lines))
    return write_sheet(target, sheet, CsvStyle(bom=True), overwrite=overwrite)
