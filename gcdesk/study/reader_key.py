"""The file that tells who R01, R02 … are; to be kept apart from what has the pseudonyms. Blocking."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from gcdesk.errors import FileError, KeyUnreadable
from gcdesk.study.spreadsheets.formulas import guarded, unguarded
from gcdesk.study.spreadsheets.read import read_sheet
from gcdesk.study.spreadsheets.sheet import cell_text
from gcdesk.texts import tr


def key_beside(target: Path) -> Path:
    """Where the key to the pseudonyms in the file or folder *target* goes."""
    return target.parent / f"{target.name} - key to the readers.csv".lstrip()


def read_key(path: Path) -> Mapping[str, str]:
    """User name → pseudonym, as `write_key` wrote them; nothing when there is no such file.

    So who saves or exports once more, when another reader has come, calls everybody as before. A spreadsheet program may have saved the file since. Raises `FileError` when it is something else: who is who can't be
    told then.
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


def write_key(path: Path, names: Mapping[str, str]) -> None:
    """Write *names* (user name → pseudonym), a line each, whole or not at all. Raises `FileError`.

    What began like a formula gets an apostrophe before it, so that no spreadsheet takes it for one.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)  # of a crash, or a link that would lead the key elsewhere
        with part.open("x", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(["Pseudonym", "Reader"])
            writer.writerows(
                [pseudonym, guarded(name)]
                for pseudonym, name in sorted((pseudonym, name) for name, pseudonym in names.items())
            )
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Answers", "{file} can't be written: {reason}.", file=path.name, reason=reason)
        ) from error


def _no_key(path: Path) -> str:
    return tr(
        "Answers",
        "{file} can't be read as the key to the readers: it needs two columns, pseudonyms and readers, and no name twice. Correct it, or move it away to start a new one.",
        file=path,
    )
