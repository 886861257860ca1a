"""Whether a window can be shown here, found out before Qt ends the process because it can't.

``QApplication`` aborts the whole process when it finds no screen or when one of the system's libraries is missing. On
Linux, where that happens, a forked child tries first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from gcdesk.texts import tr


def has_screen(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether the environment names a screen, or a platform of Qt's that needs none."""
    return platform != "linux" or any(
        variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def why_no_window(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Why no window can be shown, in a sentence, with Qt's own words; None when it can.

    To be called before the first thread is started.
    """
    if not has_screen(variables, platform):
        return tr(
            "Screen",
            "gcdesk is a window, and this computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).",
        )
    words = _try_in_child() if platform == "linux" else None
    if words is None:
        return None
    return tr(
        "Screen",
        "gcdesk can't open a window here: the screen can't be reached, or a library of the system is missing. "
        "Qt says:\n{words}",
        words=words,
    )


def _try_in_child() -> str | None:
    """What a child that makes a Qt application writes when it dies of it; None when it lives."""
    # Imported before the fork, so that the child has little to do; importing starts no threads.
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        QApplication([])
        os._exit(0)  # nothing of the parent's may be cleaned up twice
    os.close(writing)
    with open(reading, encoding="utf-8", errors="replace") as words:  # noqa: PTH123 - a descriptor, not a path
        said = words.read().strip()
    _, status = os.waitpid(child, 0)
    return None if status == 0 else said
