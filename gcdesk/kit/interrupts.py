"""Ctrl+C in the terminal, and being asked to end by the system, while Qt's event loop runs.

Python runs a signal's handler only when it gets to run at all, which in a quiet window may be never. So the signal also
writes a byte to a socket, and Qt wakes up for that.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def interrupts_call(end: Callable[[], None]) -> Iterator[None]:
    """The first SIGINT or SIGTERM calls *end* on the window's thread; a second one does what it always does."""
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        for number, handler in before.items():
            signal.signal(number, handler)
        end()

    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    # When it wakes up, Python runs `interrupted` by itself; the byte only has to be taken away.
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: reading.recv(1))
    for number in _SIGNALS:
        signal.signal(number, interrupted)
    wakeup = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
