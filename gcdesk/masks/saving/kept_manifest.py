"""The manifest while files are saved: written now and then, not after each of thousands, and whole at the end."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Lock

from gcdesk.errors import FileError
from gcdesk.masks.saving.manifest import MANIFEST, Line, read_manifest, write_manifest
from gcdesk.masks.saving.names import folded
from gcdesk.texts import tr
from gcdesk.whole_file import InUse

_EVERY = 1.0
"""Seconds between two writings; more where one takes long. What a crash leaves unwritten is compared with the server."""
_SHARE = 20
"""Writing takes at most one part in so many of the time."""


class KeptManifest:
    """The manifest of one folder. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        """Raises `FileError` when the folder has a ``masks.csv`` that is no manifest."""
        self._folder = folder
        self._lock = Lock()
        self._lines = {folded(line.file): line for line in read_manifest(folder)}
        self._new: dict[str, Line] = {}
        self._next = 0.0

    def line(self, file: str) -> Line | None:
        """The line of *file*."""
        with self._lock:
            return self._lines.get(folded(file))

    def add(self, line: Line) -> None:
        """Let *line* be in it; written soon."""
        with self._lock:
            self._lines[folded(line.file)] = line
            self._new[folded(line.file)] = line
            if time.monotonic() >= self._next:
                self._write()

    def flush(self) -> str:
        """Write what is not written yet; gives a sentence for the user when that can't be done, else "" ."""
        with self._lock:
            return self._write()

    def _write(self) -> str:
        if not self._new:
            return ""
        begun = time.monotonic()
        try:
            write_manifest(self._folder, self._new.values())
        except InUse:
            return tr(
                "Masks",
                "{file} can't be written. If a spreadsheet has it open, close it there and save once more: what is "
                "there already is not loaded again.",
                file=MANIFEST,
            )
        except FileError as error:
            return error.sentence
        finally:
            took = time.monotonic() - begun
            self._next = time.monotonic() + max(_EVERY, took * _SHARE)
        self._new.clear()
        return ""
