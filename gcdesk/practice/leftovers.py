"""Temporary folders of the practice server: made with the process in their name, removed also after a crash."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

PREFIX = "gcdesk-practice-"


def make_folder() -> Path:
    """A new temporary folder that names this process."""
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))


def remove_leftovers(parent: Path | None = None) -> list[Path]:
    """Remove the temporary folders of this user whose process has gone; gives those that were removed."""
    removed = []
    for folder in (parent or Path(tempfile.gettempdir())).glob(f"{PREFIX}*"):
        match = re.fullmatch(rf"{PREFIX}(\d+)-.*", folder.name)
        if match and not is_running(int(match[1])) and _is_mine(folder):
            shutil.rmtree(folder, ignore_errors=True)
            removed.append(folder)
    return removed


def _is_mine(folder: Path) -> bool:
    if sys.platform == "win32":
        return True  # each user has a temporary folder of his own there
    stat = folder.lstat()
    return stat.st_uid == os.getuid() and not folder.is_symlink()


def is_running(pid: int) -> bool:
    """Whether there is a process with this number."""
    if sys.platform == "win32":  # pragma: no cover - asked on Windows only
        import ctypes  # noqa: PLC0415 - exists with windll on Windows only

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, pid)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
