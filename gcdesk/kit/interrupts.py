"""Ctrl+C in the terminal, and being asked to end by the system.

Until the event loop runs they end the process at once: nothing is under way yet that would have to be put away. Then they
end it in order. Python runs a signal's handler only when it gets to run at all, which in a quiet window may be never. So the
signal also writes a byte to a socket, and Qt wakes up for that.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def interrupts_end_at_once() -> None:
    """From now on Ctrl+C is left to the system, as the other signal is from the beginning.

    The error that Python raises for it instead comes up wherever Python is: in what Qt calls it is lost, and the window
    stays; where PySide makes a class, the process aborts; anywhere else the terminal is full of it.
    """
    # Else whoever started gcdesk has it ignored.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def interrupts_call(end: Callable[[], None]) -> Iterator[None]:
    """The first SIGINT or SIGTERM calls *end* on the window's thread; a second one does what it did before."""
    import socket  # noqa: PLC0415 - not needed while there is no window, as is Qt

    from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415

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
