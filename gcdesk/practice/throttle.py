"""Bandwidth: how long to wait so that no more than a number of bytes goes through in a second."""

from __future__ import annotations

import threading
import time


class Throttle:
    """One line of limited bandwidth, shared by all who take from the same object."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free_at = 0.0

    def take(self, size: int, rate: float | None) -> float:
        """Seconds to wait before going on, when *size* bytes went through at *rate* bytes a second (None: no limit)."""
        if not rate:
            return 0.0
        with self._lock:
            now = time.monotonic()
            self._free_at = max(self._free_at, now) + size / rate
            return self._free_at - now
