"""What was loaded to be looked at, kept on disk for the next time: for each account by itself, within a limit for all.

Below one folder that only this user of the computer can open: a folder for each account (its name gives nothing away), and in
it a file for each thing. What was not used for longest goes first.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LIMITS = (50, 2000, 100_000)
"""Fewest, usual and most megabytes."""
MEGABYTE = 1_000_000

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600
_PART = ".part"
_DAY = 24 * 3600
_DOWN_TO = 0.9
"""Of the limit: so that not each new file makes room for itself alone."""


@dataclass(frozen=True, slots=True)
class _Kept:
    path: Path
    size: int
    used: float


class MaskCache:
    """The cache of one account on one server. Thread-safe; several programs may use the same folder."""

    def __init__(self, root: Path, server: str, user: str, limit: int = LIMITS[1] * MEGABYTE) -> None:
        self._root = root
        account = hashlib.sha256(f"{server}\n{user}".encode()).hexdigest()[:32]
        self._folder = root / account
        self._limit = limit
        self._lock = threading.Lock()
        self._size: int | None = None
        """Bytes below the root, as far as this program knows; None: not counted yet."""

    @property
    def limit(self) -> int:
        """Bytes that all accounts' files together may take."""
        return self._limit

    @limit.setter
    def limit(self, size: int) -> None:
        """Takes effect at once. May take a while: call it on a background thread."""
        self._limit = size
        with self._lock:
            self._make_room()

    def find(self, key: str, ending: str = "") -> Path | None:
        """The file that is kept as *key*, marked as used now; None: there is none."""
        path = self._path(key, ending)
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def keep(self, key: str, write: Callable[[Path], object], ending: str = "") -> Path:
        """The file kept as *key*: the one that is there, or what *write* puts at the path that it is given.

        Raises OSError when it can't be written, and whatever *write* raises; then nothing is kept.
        """
        found = self.find(key, ending)
        if found is not None:
            return found
        self._make_folders()
        path = self._path(key, ending)
        part = path.with_name(f"{threading.get_ident()}-{os.getpid()}-{path.name[:16]}{_PART}{ending}")
        try:
            with part.open("wb"):
                part.chmod(_OWNER_ONLY_FILE)
            write(part)
            size = part.stat().st_size
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        with self._lock:
            if self._size is not None:
                self._size += size
            if self._size is None or self._size > self._limit:
                self._make_room(newest=path)
        return path

    def clear(self) -> None:
        """Remove everything that this account has kept."""
        shutil.rmtree(self._folder, ignore_errors=True)
        with self._lock:
            self._size = None

    def size(self) -> int:
        """Bytes that all accounts' files take. Reads the folder."""
        return sum(kept.size for kept in self._all())

    def _path(self, key: str, ending: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}{ending}"

    def _make_folders(self) -> None:
        for folder in (self._root, self._folder):
            if not folder.is_dir():
                folder.mkdir(parents=True, exist_ok=True)
                folder.chmod(_OWNER_ONLY_FOLDER)

    def _make_room(self, newest: Path | None = None) -> None:
        """Remove what was not used for longest until the rest is within the limit; *newest* stays whatever its size."""
        kept = sorted(self._all(), key=lambda each: each.used)
        size = sum(each.size for each in kept)
        wanted = self._limit if size <= self._limit else self._limit * _DOWN_TO
        for each in kept:
            if size <= wanted:
                break
            if each.path != newest and _removed(each.path):
                size -= each.size
        self._size = size

    def _all(self) -> list[_Kept]:
        """Everything below the root; parts that a crash left are removed."""
        found = []
        for path in self._root.glob("*/*"):
            try:
                stat = path.stat()
            except OSError:
                continue  # another program removed it
            if _PART in path.name:
                if time.time() - stat.st_mtime > _DAY:
                    _removed(path)
                continue
            found.append(_Kept(path, stat.st_size, stat.st_mtime))
        return found


def _removed(path: Path) -> bool:
    """Whether it is gone; on Windows a file that somebody reads stays."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
