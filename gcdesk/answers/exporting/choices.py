"""What the user wants an export to be. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from gcdesk.answers.export.csv_file import CsvStyle
from gcdesk.study.reader_key import LastKey

PLAIN = CsvStyle()
"""CSV as most programs want it."""


_KEY_FOLDER = "Key to the readers - keep apart"
"""The same in every language: the next export looks for the key there."""


class Format(Enum):
    """Kinds of files."""

    WORKBOOK = auto()
    CSV_LONG = auto()
    """One row an answer."""
    CSV_WIDE = auto()
    """One row a display set and reader, a column a question."""
    IMRMC = auto()
    """What the program iMRMC reads."""

    @property
    def suffix(self) -> str:
        """Of its files."""
        return {Format.WORKBOOK: ".xlsx", Format.IMRMC: ".imrmc"}.get(self, ".csv")


@dataclass(frozen=True, slots=True)
class Choices:
    """All that the dialog asks."""

    format: Format = Format.WORKBOOK
    only_found: bool = False
    """Only what the filters leave."""
    pseudonyms: bool = False
    """R01, R02 … in place of user names, with a key file apart."""
    last: LastKey | None = None
    """The key whose pseudonyms are gone on with, where there are no others."""
    figures: bool = False
    """With a sheet of the figures of agreement and ground truth."""
    style: CsvStyle = PLAIN
    scores: str = ""
    """Key of the question whose answers are the scores, for iMRMC."""
    truth: str = ""
    """Key of the question whose ground truth is the truth."""


def key_file(target: Path) -> Path:
    """Where the key to the pseudonyms in *target* goes: a folder of its own, not to be passed on with the export unseen."""
    return target.parent / _KEY_FOLDER / f"{target.stem} - key to the readers.csv"
