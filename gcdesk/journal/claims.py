"""Claims: what one gcdesk works on, no other gcdesk on this computer does. A claim dies with its process.

Each is a lock of the system on a small file, so even a process that is killed leaves nothing claimed. (The file of a
killed process stays behind, unlocked, until the next claim of that name ends.)
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
from pathlib import Path

if sys.platform == "win32":  # pragma: no cover - the other system's half
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


class Claims:
    """The claims of this process, under names; safe to use from several threads."""

    def __init__(self, folder: Path | None) -> None:
        """*folder*: where all processes look, made when needed; None: no other process can see what is claimed."""
        self._folder = folder
        self._held: dict[str, int | None] = {}
        self._lock = threading.Lock()

    def take(self, name: str) -> bool:
        """Claim *name*; False when it is claimed, also by this object. Raises OSError where no lock can be made."""
        with self._lock:
            if name in self._held:
                return False
            handle = None
            if self._folder is not None:
                handle = _take(self._folder, name)
                if handle is None:
                    return False
            self._held[name] = handle
            return True

    def holds(self, name: str) -> bool:
        """Whether *name* is claimed by this object."""
        with self._lock:
            return name in self._held

    def is_free(self, name: str) -> bool:
        """Whether nobody has claimed *name*. A `take` in this process never finds it claimed by this look at it."""
        with self._lock:
            if name in self._held:
                return False
            if self._folder is None:
                return True
            handle = _take(self._folder, name)
            if handle is None:
                return False
            _drop(self._folder / name, handle)
            return True

    def drop(self, name: str) -> None:
        """Claim *name* no longer."""
        with self._lock:
            handle = self._held.pop(name, None)
        if handle is not None and self._folder is not None:
            _drop(self._folder / name, handle)

    def drop_all(self) -> None:
        """Claim nothing any longer."""
        with self._lock:
            names = list(self._held)
        for name in names:
            self.drop(name)


def _take(folder: Path, name: str) -> int | None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / name
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
            if _is_at(handle, path):
                return handle
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                return None
            raise
        os.close(
            handle
        )  # whoever dropped it has removed the file meanwhile: what we locked nobody else will see


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _drop(path: Path, handle: int) -> None:
    # Removed while it is still locked, so that nobody's later lock is removed. Windows allows it only afterwards, and
    # refuses when somebody else has opened it.
    with contextlib.suppress(OSError):
        path.unlink()
    os.close(handle)
    if sys.platform == "win32":  # pragma: no cover - the other system's half
        with contextlib.suppress(OSError):
            path.unlink()
