"""What no test machine can be made to do: put in where files are opened and read, and where the clock is read."""

from __future__ import annotations

import errno
import io
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def on_opening(monkeypatch: pytest.MonkeyPatch, path: Path, happens: Callable[[], None]) -> None:
    """Let *happens* happen each time *path* is opened; it may wait, or raise what the system would."""

    def hooked(opened: Callable[..., Any]) -> Callable[..., Any]:
        def hook(file: Any, *args: Any, **options: Any) -> Any:
            if isinstance(file, str | Path) and Path(file) == path:
                happens()
            return opened(file, *args, **options)

        return hook

    monkeypatch.setattr(io, "open", hooked(io.open))
    monkeypatch.setattr(os, "open", hooked(os.open))


def on_reading(monkeypatch: pytest.MonkeyPatch, path: Path, error: OSError) -> None:
    """Let reading the opened *path* fail, as on a drive that drops."""
    read, there = os.pread, path.stat()

    def hook(descriptor: int, size: int, offset: int) -> bytes:
        if os.path.samestat(os.fstat(descriptor), there):
            raise error
        return read(descriptor, size, offset)

    monkeypatch.setattr(os, "pread", hook)


def damaging(monkeypatch: pytest.MonkeyPatch, path: Path, times: int) -> list[int]:
    """Let the bytes of *path* leave damaged, *times* times; what comes back grows by the position of each."""
    read, there = os.pread, path.stat()
    damaged: list[int] = []

    def hook(descriptor: int, size: int, offset: int) -> bytes:
        block = read(descriptor, size, offset)
        if len(damaged) < times and block and os.path.samestat(os.fstat(descriptor), there):
            damaged.append(offset)
            return block[:-1] + bytes([block[-1] ^ 1])
        return block

    monkeypatch.setattr(os, "pread", hook)
    return damaged


def on_listing(monkeypatch: pytest.MonkeyPatch, folder: Path, error: OSError) -> None:
    """Let looking into *folder* fail."""
    scandir = os.scandir

    def hook(path: Any) -> Any:
        if isinstance(path, str | Path) and Path(path) == folder:
            raise error
        return scandir(path)

    monkeypatch.setattr(os, "scandir", hook)


def system_error(number: int) -> OSError:
    """What the system raises for the error *number*."""
    return OSError(number, os.strerror(number))


def raising(error: BaseException) -> Callable[[], None]:
    """Something that happens: *error* is raised."""

    def happens() -> None:
        raise error

    return happens


LOCKED = PermissionError(errno.EACCES, "The process cannot access the file because another process uses it")
DROPPED = system_error(errno.EIO)


class Clock:
    """A monotonic clock that can be put forward, as sleep does."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        """The machine slept *seconds*."""
        self._ahead += seconds
