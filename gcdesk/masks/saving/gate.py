"""Where the threads that save ask whether they may go on: paused, they wait; cancelled, they end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

from gcdesk.api.repeat import stopped


class Gate:
    """Open at first. Thread-safe."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._paused = False
        self._cancelled = False
        self._heavy = 0

    @property
    def paused(self) -> bool:
        """Whether whoever asks waits."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether whoever asks ends."""
        return self._cancelled

    def pause(self) -> None:
        """Let whoever asks wait."""
        with self._changed:
            self._paused = True

    def go_on(self) -> None:
        """Let those who wait go on."""
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def cancel(self) -> None:
        """Let everybody end, now and for ever."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def check(self) -> None:
        """Wait while paused; raises `Cancelled` once cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or not self._paused)
            if self._cancelled:
                raise stopped()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Within it nobody else is within it: whole images are in memory one at a time. Raises `Cancelled`."""
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or (not self._paused and self._heavy == 0))
            if self._cancelled:
                raise stopped()
            self._heavy += 1
        try:
            yield
        finally:
            with self._changed:
                self._heavy -= 1
                self._changed.notify_all()
