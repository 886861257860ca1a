"""Keeps the machine from going to sleep by itself while something is being sent.

Asking the system may take seconds, and on Windows and Linux the lock lives with the thread or the connection that asked:
so one daemon thread asks, holds and lets go. Where the system does not allow it nothing is said; `Awake.allowed` tells.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from gcdesk.kit.sleep_locks import NotAllowed, Way, ways_here


class Awake:
    """Held between `start` and `stop`; neither waits for anything, and both may be called from any thread."""

    def __init__(self, ways: Sequence[Way] | None = None) -> None:
        """*ways* to try, one after the other; those of this system when they are not given."""
        self._ways = ways_here() if ways is None else tuple(ways)
        self._lock = threading.Lock()
        self._keeper: _Keeper | None = None

    @property
    def allowed(self) -> bool:
        """Whether the system keeps itself awake for us at this moment; so False until it has said yes."""
        keeper = self._keeper
        return keeper is not None and keeper.allowed

    def start(self, reason: str) -> None:
        """Keep awake from now on. *reason* ("gcdesk is sending 8 display sets") may be shown by the system."""
        with self._lock:
            if self._keeper is None and self._ways:
                self._keeper = _Keeper(self._ways, reason)
                self._keeper.start()

    def stop(self) -> None:
        """Let it sleep again. Nothing happens when it was not kept awake."""
        with self._lock:
            keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.over.set()

    @contextmanager
    def during(self, reason: str) -> Iterator[None]:
        """Keep awake for as long as the block takes."""
        self.start(reason)
        try:
            yield
        finally:
            self.stop()


class _Keeper(threading.Thread):
    """Asks once, holds what it was given until `over`, and lets go."""

    def __init__(self, ways: Sequence[Way], reason: str) -> None:
        super().__init__(name="gcdesk-awake", daemon=True)
        self.over = threading.Event()
        self.allowed = False
        self._ways = ways
        self._reason = reason

    def run(self) -> None:
        for way in self._ways:
            try:
                with way(self._reason):
                    self.allowed = True
                    self.over.wait()
                    self.allowed = False
            except NotAllowed:
                continue
            else:
                return
