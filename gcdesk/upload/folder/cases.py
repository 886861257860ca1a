"""Cases: what was found in the chosen folder, and how its files are grouped."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file as it was when the folder was scanned."""

    path: Path
    relative: str
    """The path below the chosen folder, with ``/``."""
    size: int
    """Bytes."""
    modified_ns: int

    @property
    def name(self) -> str:
        """The bare file name."""
        return self.relative.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Case:
    """What will become one display set."""

    key: str
    """Identity for as long as the table lives: minted once by `group`, the same again for the same folder."""
    name: str
    """The folder's or file's own name, from which the title is proposed."""
    files: tuple[FileEntry, ...]


class Grouping(StrEnum):
    """How files are put together into cases."""

    SUBFOLDER = "subfolder"
    """One sub-folder a case; deeper files belong to it too."""
    FILE = "file"
    """One file a case; the data file of a ``.mhd`` goes with its header."""
    PATTERN = "pattern"
    """``{case}`` in a pattern on the path names the case."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A file or folder that could not be looked at."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Listing:
    """All files below a folder."""

    root: Path
    files: tuple[FileEntry, ...]
    ignored: tuple[str, ...] = ()
    """Relative paths of system files and hidden files that are never data."""
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class Cases:
    """The files of a listing, grouped."""

    listing: Listing
    grouping: Grouping
    pattern: str
    cases: tuple[Case, ...]
    unplaced: tuple[FileEntry, ...] = field(default=())
    """Files in no case."""
