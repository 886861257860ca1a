"""The report that a user can save and send when something went wrong.

A zip of a few readable files: versions, settings, an extract of the journal, the log. Never in it: tokens, signed
addresses, passwords, what files hold and what was typed as a value. Names of cases and files are in it only where the
user allowed them, else ``case 1`` and ``file 1``, the same ones all through the report.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from gcdesk.kit.log_file import log_files
from gcdesk.kit.pseudonyms import Pseudonyms, walk
from gcdesk.kit.report import versions
from gcdesk.kit.settings import Settings
from gcdesk.texts.scrub import scrub
from gcdesk.whole_file import whole_file

Extract = Mapping[str, object] | bytes
"""Of the journal: what `json` can write, or that already written. `gcdesk.kit.pseudonyms` tells how fields are read."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of."""

    settings: Mapping[str, object]
    journal: Extract
    log_folder: Path
    names_allowed: bool = False
    """Whether names of cases and files may be in it."""


def proposed_name(today: date) -> str:
    """What the file of a report could be called."""
    return f"gcdesk report {today.isoformat()}.zip"


def save_report(target: Path, material: Material) -> None:
    """Write the report to *target*, in the place of a file that is there. Blocks.

    It is there whole or not at all, and only this user may read it. Raises FileError when it can't be written.
    """
    with (
        whole_file(target, overwrite=True, private=True) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as report,
    ):
        for name, text in contents(material).items():
            report.writestr(name, text)


def contents(material: Material) -> dict[str, str]:
    """The files of a report: name in the zip → text."""
    names = None if material.names_allowed else Pseudonyms()
    journal = _journal(material.journal, names)  # first: it is where the names are met
    told = {
        "versions.txt": "\n".join([*versions(), *_about_qt()]) + "\n",
        "settings.json": _written(walk(material.settings, lambda _, text: scrub(text))),
        "journal.json": journal,
    }
    for file in log_files(material.log_folder):
        told[f"log/{file.name}"] = _log(file, names)
    return told


def settings_facts(settings: Settings) -> dict[str, object]:
    """The settings as far as they may be told: of paths and accounts only whether and how many there are."""
    facts: dict[str, object] = {}
    for name, member in vars(Settings).items():
        if isinstance(member, property):
            facts[name] = _fact(getattr(settings, name))
    return facts | {"set_aside": _fact(settings.set_aside)}


def _fact(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return scrub(value)
    return f"{len(value)} of them" if isinstance(value, tuple | list) else "(set)"


def _about_qt() -> list[str]:
    return [f"Qt {qVersion()} on {QGuiApplication.platformName() or 'no screen'}"]


def _journal(extract: Extract, names: Pseudonyms | None) -> str:
    if isinstance(extract, bytes):
        try:
            extract = json.loads(extract)
        except ValueError:  # also what is no UTF-8
            return _written({"left out": "the extract of the journal could not be read"})
    if names is not None:
        return _written(names.extract(extract))
    return _written(walk(extract, lambda _, text: scrub(text, paths_allowed=True)))


def _log(file: Path, names: Pseudonyms | None) -> str:
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"left out: {error.strerror}\n"
    # Scrubbed once more: the lines may be from an earlier gcdesk, which knew less of what to take out.
    return scrub(text, paths_allowed=True) if names is None else names.text(text)


def _written(item: object) -> str:
    return json.dumps(item, ensure_ascii=False, indent=1) + "\n"
