"""Where errors end up that nobody handled: in slots, threads, destructors and the event loop.

They are shown with a report to copy (`gcdesk.kit.reporter`), and the program goes on. The first page needs this, too, and
neither asyncio nor logging.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


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
            import logging  # noqa: PLC0415 - see above

            logging.getLogger(__name__).error("the event loop says: %s", context.get("message"))

    loop.set_exception_handler(handle)
