"""Paths that SimpleITK can open: on Windows it can't open those with letters beyond ASCII (SimpleITK#651).

There the file goes through a temporary folder with a plain path, which only its user can read and which is removed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LIMITED = os.name == "nt"


@contextmanager
def readable(path: Path) -> Iterator[Path]:
    """A path by which SimpleITK can read the file at *path*. Raises OSError when it can't be copied."""
    if _opens(path):
        yield path
        return
    with _plain_folder() as folder:
        plain = folder / f"image{_endings(path)}"
        _link_or_copy(path, plain)
        yield plain


@contextmanager
def writable(path: Path) -> Iterator[Path]:
    """A path by which SimpleITK can write; what was written is at *path* afterwards, unless an error came up."""
    if _opens(path):
        yield path
        return
    with _plain_folder() as folder:
        plain = folder / f"image{_endings(path)}"
        yield plain
        shutil.move(plain, path)


def _opens(path: Path) -> bool:
    return not _LIMITED or str(path).isascii()


def _endings(path: Path) -> str:
    """The last ending, or the last two when the file is compressed; SimpleITK goes by it."""
    endings = path.suffixes[-2:] if path.suffix.lower() == ".gz" else path.suffixes[-1:]
    return "".join(ending for ending in endings if ending.isascii())


@contextmanager
def _plain_folder() -> Iterator[Path]:
    """A folder of this user's alone. The usual place for them may be below a name with an umlaut."""
    usual = tempfile.gettempdir()
    places = (usual, os.environ.get("PUBLIC", ""), os.environ.get("PROGRAMDATA", ""))
    plain = next((place for place in places if place and place.isascii() and Path(place).is_dir()), usual)
    with tempfile.TemporaryDirectory(prefix="gcdesk-", dir=plain, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _link_or_copy(path: Path, plain: Path) -> None:
    try:
        plain.hardlink_to(path)
    except OSError:  # on another drive, or the file system has no links
        shutil.copyfile(path, plain)
