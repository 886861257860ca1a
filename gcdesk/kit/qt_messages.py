"""What Qt has to say goes to the log; what it says before there is one is kept until then."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

Messages = list[tuple[QtMsgType, str]]


@contextmanager
def qt_messages_kept() -> Iterator[Messages]:
    """What Qt says is in the list. Where nobody has taken it from there at the end, it goes to the terminal."""
    kept: Messages = []

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001 - Qt's signature
        kept.append((kind, message))
        if kind is QtMsgType.QtFatalMsg:  # the process ends
            _to_terminal(kept)

    before = qInstallMessageHandler(take)
    try:
        yield kept
    finally:
        qInstallMessageHandler(before)
        _to_terminal(kept)


@contextmanager
def qt_messages_go_to_log(earlier: Messages | None = None) -> Iterator[None]:
    """What Qt says goes to the log called ``qt``, at its own level; what it said *earlier* is taken from there."""
    import logging  # noqa: PLC0415 - not needed before the first page is painted

    log = logging.getLogger("qt")
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def tell(kind: QtMsgType, message: str) -> None:
        # A screen without a window manager, as ``offscreen`` is, says this of much that nobody misses there.
        harmless = message.startswith("This plugin does not support ")
        log.log(logging.DEBUG if harmless else levels.get(kind, logging.WARNING), "%s", message)

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001 - Qt's signature
        tell(kind, message)

    while earlier:
        tell(*earlier.pop(0))
    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _to_terminal(kept: Messages) -> None:
    while kept and sys.stderr is not None:
        _, message = kept.pop(0)
        sys.stderr.write(f"{message}\n")
