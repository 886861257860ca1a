"""The files in the folder: what is there, and putting a new one in its place. Never outside the folder."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from gcdesk import whole_file
from gcdesk.errors import FileError
from gcdesk.texts import tr

_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Digest:
    """What a file holds, or the files of a folder one after the other, by name."""

    size: int
    """Bytes."""
    sha256: str


def digest(path: Path) -> Digest:
    """The digest of the file or folder at *path*; raises OSError."""
    size, taken = 0, hashlib.sha256()
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        with file.open("rb") as opened:
            while block := opened.read(_BLOCK):
                size += len(block)
                taken.update(block)
    return Digest(size, taken.hexdigest())


def make_room(folder: Path, path: Path) -> None:
    """Make the folders that *path* needs; raises `FileError` when it is outside of *folder*, and OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise FileError(
            tr("Masks", "The folder {name} leads out of the chosen folder.", name=path.parent.name)
        )


def put_new(part: Path, path: Path) -> None:
    """Let *part* be at *path*, where nothing is; raises OSError, also when there is something after all."""
    if part.is_dir():
        part.rename(path)  # refuses to overwrite
    else:
        whole_file.put_new(part, path)


def put_instead(part: Path, path: Path, aside: Path) -> None:
    """Let *part* be at *path*, in the place of what is there; a folder is put *aside* first. Raises OSError."""
    if path.is_dir():
        remove(aside)
        path.rename(aside)
        part.rename(path)
        remove(aside)
        return
    if part.is_dir():
        path.unlink(missing_ok=True)
    os.replace(part, path)  # noqa: PTH105 - Path.replace does the same, and reads as if it replaced part


def free_beside(path: Path, ending: str) -> Path:
    """A path like *path*, which ends in *ending*, with a number, where nothing is."""
    stem = path.name[: len(path.name) - len(ending)]
    number = 2
    while (beside := path.with_name(f"{stem} ({number}){ending}")).exists():
        number += 1
    return beside


def remove(part: Path) -> None:
    """Remove a file or folder that is not whole, if it is there and can be removed."""
    if part.is_dir():
        shutil.rmtree(part, ignore_errors=True)
        return
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # it is written over the next time
