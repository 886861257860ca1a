"""Copies that are sent in the place of files whose headers tell who the patient is. Blocking.

Each is made when its file's turn comes, in a folder that only this user can look into, and deleted as soon as it is
sent, or the run ends. What a process that was killed left there the next start deletes, see `delete_leftovers`.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock

from gcdesk.api.repeat import stopped
from gcdesk.errors import FileError
from gcdesk.imaging.files.clean_copy import write_clean_copy
from gcdesk.journal.claims import Claims
from gcdesk.texts import tr
from gcdesk.upload.folder.cases import FileEntry

_COPIES = ".copies"
ELSEWHERE = Path(tempfile.gettempdir()) / f"gcdesk-{secrets.token_hex(8)}"
"""Where there is no other place for them, as in tests."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the bytes come from that are sent."""

    path: Path
    size: int
    digest: str = ""
    """Of a copy."""


class Copies:
    """The copies of one run; thread-safe."""

    def __init__(self, root: Path = ELSEWHERE) -> None:
        """*root*: where the copies of all runs are, of all gcdesks of this user; made when it is first needed."""
        self._root = root
        self._claims = Claims(root)
        self._name = secrets.token_hex(8)
        self._lock = Lock()
        self._locks: dict[FileEntry, Lock] = {}
        self._made: dict[FileEntry, Source] = {}
        self._stopped = Event()

    def of(self, entry: FileEntry) -> Source:
        """The copy of a file, made when there is none yet.

        Raises `FileError` when none can be made, and `Cancelled` after `stop`.
        """
        with self._lock:
            lock = self._locks.setdefault(entry, Lock())
        with lock:
            made = self._made.get(entry)
            if made is None:
                made = self._made[entry] = self._make(entry)
            return made

    def drop(self, entry: FileEntry) -> None:
        """The copy of a file, if there is one, is not needed any longer."""
        with self._lock:
            made = self._made.pop(entry, None)
        if made is not None:
            with suppress(OSError):  # gone, or a part of it is still being read: `close` deletes it
                made.path.unlink()

    def stop(self) -> None:
        """Give up what is being copied, and copy nothing more."""
        self._stopped.set()

    def close(self) -> None:
        """Delete all copies."""
        self.stop()
        if self._claims.holds(self._name):
            shutil.rmtree(self._folder, ignore_errors=True)
            self._claims.drop(self._name)
            with suppress(OSError):  # others are in it
                self._root.rmdir()

    @property
    def _folder(self) -> Path:
        return self._root / f"{self._name}{_COPIES}"

    def _make(self, entry: FileEntry) -> Source:
        try:
            with self._lock:
                if self._stopped.is_set():
                    raise stopped()
                if not self._claims.holds(self._name):
                    self._claims.take(self._name)
                    self._folder.mkdir(mode=0o700)
            target = self._folder / secrets.token_hex(8)
            try:
                digest = write_clean_copy(entry.path, target, cancelled=self._stopped.is_set)
            except BaseException:
                target.unlink(missing_ok=True)  # half of one, on what may be a full disk
                raise
            return Source(target, target.stat().st_size, digest)
        except InterruptedError:
            raise stopped() from None
        except OSError as error:
            raise FileError(
                tr(
                    "Upload",
                    "{file} was not sent: no copy without patient data could be made of it ({reason}).",
                    file=entry.name,
                    reason=error.strerror or error,
                )
            ) from error


def delete_leftovers(root: Path) -> None:
    """Delete the copies below *root* that gcdesks left which were killed; those that are at work keep theirs."""
    claims = Claims(root)
    for folder in root.glob(f"*{_COPIES}"):
        if claims.is_free(folder.name.removesuffix(_COPIES)):
            shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        root.rmdir()
