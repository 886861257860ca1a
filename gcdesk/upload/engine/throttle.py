"""How fast bytes may leave: one limit for all workers, changeable while they send.

`Bucket` is the arithmetic, pure; `Throttle` does the waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition

from gcdesk.api.repeat import stopped

_SAVED = 0.25
"""Seconds whose bytes may be made up for after nothing was sent."""
_PIECE = 0.125
"""Seconds that a piece takes: short, so that a slow connection is never idle for as long as storage minds."""
_SMALLEST_PIECE = 1024


class Bucket:
    """Fills with *rate* bytes a second. Who takes from it gets a mark and may send once the filling has reached it, so
    whoever came first is served first, and another rate holds for those who wait, too.
    """

    def __init__(self, rate: float, now: float) -> None:
        self._rate = rate
        self._now = now
        self._filled = 0.0
        self._claimed = 0.0

    def set_rate(self, rate: float, now: float) -> None:
        """From *now* on it fills with *rate* bytes a second."""
        self._fill(now)
        self._rate = rate

    def claim(self, size: int, now: float) -> float:
        """The mark of who wants to send *size* bytes."""
        self._fill(now)
        self._claimed += size
        return self._claimed

    def seconds_until(self, mark: float, now: float) -> float:
        """How long it takes from *now* until the filling reaches *mark*; 0: it has."""
        self._fill(now)
        return max(0.0, (mark - self._filled) / self._rate)

    def _fill(self, now: float) -> None:
        most = max(self._filled, self._claimed + self._rate * _SAVED)
        self._filled = min(most, self._filled + (now - self._now) * self._rate)
        self._now = now


class Throttle:
    """Lets bytes go as fast as the limit allows. Thread-safe."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._changed = Condition()
        self._limit: float | None = None
        self._bucket = Bucket(1.0, clock())
        self._stopped = False

    def limit(self, bytes_per_second: float | None) -> None:
        """Let no more than *bytes_per_second* go from now on; None: as many as can."""
        if bytes_per_second is not None and not bytes_per_second > 0:
            raise ValueError("a limit lets something through")
        with self._changed:
            now = self._clock()
            if self._limit is None:
                self._bucket = Bucket(bytes_per_second or 1.0, now)
            elif bytes_per_second is not None:
                self._bucket.set_rate(bytes_per_second, now)
            self._limit = bytes_per_second
            self._changed.notify_all()

    def stop(self) -> None:
        """End all waits, now and for ever."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def let_go(self, size: int) -> int:
        """Wait until some of *size* bytes may go; how many. Raises `Cancelled` after `stop`."""
        with self._changed:
            if self._limit is None:
                return size
            bucket = self._bucket
            piece = min(size, max(_SMALLEST_PIECE, int(self._limit * _PIECE)))
            mark = bucket.claim(piece, self._clock())
            while not self._stopped and self._limit is not None and bucket is self._bucket:
                seconds = bucket.seconds_until(mark, self._clock())
                if seconds <= 0:
                    break
                self._changed.wait(seconds)
            if self._stopped:
                raise stopped()
            return piece
