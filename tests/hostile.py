"""What makes the tests hostile: everything unexpected fails the test that caused it.

Warnings are errors by the settings in ``pyproject.toml``, Qt's warnings through pytest-qt. Here: log lines, threads,
asyncio tasks, timers and windows that are left behind.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import re
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PATIENCE = 3.0
"""Seconds that a thread has for ending after its test."""

_QT_KEEPS = ("QTipLabel", "QDesktopWidget")
"""Windows that Qt itself makes once and keeps."""


class Unexpected(AssertionError):
    """Something that no test asked for."""


class Records(logging.Handler):
    """Collects what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@contextmanager
def only_expected_logs(patterns: Sequence[str]) -> Iterator[None]:
    """Each warning that is logged matches one of *patterns*, and each pattern matches one."""
    collected = Records()
    root = logging.getLogger()
    root.addHandler(collected)
    try:
        yield
    finally:
        root.removeHandler(collected)
    lines = [f"{record.name}: {record.getMessage()}" for record in collected.records]
    surprising = [line for line in lines if not any(re.search(pattern, line) for pattern in patterns)]
    if surprising:
        raise Unexpected("logged, and not expected: " + "; ".join(surprising))
    missing = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in lines)]
    if missing:
        raise Unexpected("expected in the log, and not there: " + "; ".join(missing))


@contextmanager
def no_threads_left() -> Iterator[None]:
    """Every thread that was started has ended. Those called ``session-…`` belong to a session's fixture."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    while left := [thread for thread in threading.enumerate() if thread not in before and _counts(thread)]:
        if time.monotonic() > deadline:
            raise Unexpected("threads left behind: " + ", ".join(thread.name for thread in left))
        left[0].join(0.05)


@contextmanager
def no_windows_left() -> Iterator[None]:
    """Every top-level widget that was made is gone, and every timer outside of them has stopped."""
    windows, timers = set(map(id, _windows())), set(map(id, _timers()))
    yield
    _delete_what_was_to_be_deleted()
    left = [window for window in _windows() if id(window) not in windows]
    if left:
        gc.collect()
        _delete_what_was_to_be_deleted()
        left = [window for window in _windows() if id(window) not in windows]
    ticking = [timer for timer in _timers() if id(timer) not in timers]
    for window in left:
        window.close()
        window.deleteLater()
    for timer in ticking:
        timer.stop()
    if left:
        names = ", ".join(f"{type(window).__name__} {window.objectName()!r}" for window in left)
        raise Unexpected(f"windows left behind: {names}")
    if ticking:
        raise Unexpected(f"{len(ticking)} timers left running")


def tasks_left(loop: asyncio.AbstractEventLoop, own: asyncio.Task[object] | None) -> list[str]:
    """The names of the tasks of *loop* that are not done, without *own*."""
    return [task.get_name() for task in asyncio.all_tasks(loop) if task is not own and not task.done()]


def _counts(thread: threading.Thread) -> bool:
    return thread.is_alive() and not thread.name.startswith("session-")


def _windows() -> list[QWidget]:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    tops = [widget for widget in QApplication.topLevelWidgets() if isValid(widget)]
    return [w for w in tops if w.parent() is None and type(w).__name__ not in _QT_KEEPS]


def _timers() -> list[QTimer]:
    found = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    return [timer for timer in found if isValid(timer) and timer.isActive()]


def _delete_what_was_to_be_deleted() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
