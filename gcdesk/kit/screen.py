"""Whether a window can be shown here, said in a sentence where Qt would end the process without one.

``QApplication`` aborts the whole process when it finds no screen or when one of the system's libraries is missing. What Qt
says of it comes through its message handler, the last message just before it aborts.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from gcdesk.texts import tr

NO_SCREEN = 2
"""Exit code when no window can be shown."""


def has_screen(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether the environment names a screen, or a platform of Qt's that needs none."""
    return platform != "linux" or any(
        variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def why_no_screen() -> str | None:
    """Why no window can be shown, as far as the environment tells; None when it may be shown."""
    if has_screen():
        return None
    return tr(
        "Screen",
        "gcdesk is a window, and this computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).",
    )


@contextmanager
def no_window_told() -> Iterator[None]:
    """Within, where ``QApplication`` is made: if Qt can't open a window and would abort, the process ends with a sentence.

    It goes to the standard error, for there is nowhere else to say it; the exit code is `NO_SCREEN`.
    """
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415 - see `has_screen`

    said: list[str] = []

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001 - Qt's signature
        said.append(message)
        if kind is QtMsgType.QtFatalMsg:
            print(why_no_window("\n".join(said)), file=sys.stderr, flush=True)  # noqa: T201 - as said above
            os._exit(NO_SCREEN)  # nothing can be raised through Qt, which would abort

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for message in said:
            print(message, file=sys.stderr)  # noqa: T201 - where Qt itself would have said it


def why_no_window(words: str) -> str:
    """The sentence around what Qt said."""
    return tr(
        "Screen",
        "gcdesk can't open a window here: the screen can't be reached, or a library of the system is missing. "
        "Qt says:\n{words}",
        words=words,
    )
