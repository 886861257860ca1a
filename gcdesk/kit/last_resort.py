"""Where errors end up that nobody handled: in slots, threads, destructors and the event loop.

They are shown with a report to copy, and the program goes on.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.report import defect_report

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")


class Reporter(QObject):
    """Takes errors from any thread and hands them to *show* on the window's thread."""

    _told = Signal(object)

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._show = show
        self._told.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def report(self, error: BaseException) -> None:
        """Log *error* if it is a defect, and show it soon."""
        if isinstance(error, Cancelled | asyncio.CancelledError):
            return
        if not isinstance(error, GcdeskError):
            _log.error("a defect:\n%s", defect_report(error))
        self._told.emit(error)

    def _arrived(self, error: BaseException) -> None:
        self._show(error)


@contextmanager
def unhandled_errors_go_to(report: Callable[[BaseException], None]) -> Iterator[None]:
    """Every hook that Python has for errors that nobody handled leads to *report*."""

    def from_anywhere(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            report(error)

    def from_thread(what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            report(what.exc_value)

    def from_destructor(what: sys.UnraisableHookArgs) -> None:
        if what.exc_value is not None:
            report(what.exc_value)

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook, threading.excepthook, sys.unraisablehook = from_anywhere, from_thread, from_destructor
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def loop_errors_go_to(loop: asyncio.AbstractEventLoop, report: Callable[[BaseException], None]) -> None:
    """Errors in callbacks of *loop*, and in tasks that nobody waited for, lead to *report*."""

    def handle(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            report(error)
        else:
            _log.error("the event loop says: %s", context.get("message"))

    loop.set_exception_handler(handle)


@contextmanager
def qt_messages_go_to_log() -> Iterator[None]:
    """What Qt says goes to the log called ``qt``, at its own level."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001 - Qt's signature
        # A screen without a window manager, as ``offscreen`` is, says this of much that nobody misses there.
        harmless = message.startswith("This plugin does not support ")
        _qt_log.log(logging.DEBUG if harmless else levels.get(kind, logging.WARNING), "%s", message)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
