"""Loads of answers that nothing shows any more: 100,000 answers take a while to go, and that is not to be seen."""

from __future__ import annotations

import time

from gcdesk.answers.sheets import Loaded
from gcdesk.kit.tasks import Tasks

_AT_ONCE = 200
"""Answers that are let go before the next pause."""
_PAUSE = 0.001
"""Seconds in which nothing of Python is asked for: a worker that never pauses would slow every call from Qt into Python."""


class EarlierLoads:
    """Keeps each load that another one follows until it is let go."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._latest: Loaded | None = None
        self._old: list[Loaded] = []

    def follow(self, loaded: Loaded | None) -> None:
        """*loaded* is the latest from now on; None: another study is shown, and none of it yet."""
        if loaded is not None and self._latest is not None:
            self._old.append(self._latest)
        self._latest = loaded

    def let_go(self) -> None:
        """Nothing shows the earlier ones any more: let them go on a background thread."""
        if self._old:
            old, self._old = self._old, []
            self._tasks.start(self._tasks.run(_let_go, old), "let go of answers")


def _let_go(old: list[Loaded]) -> None:
    """Empty *old*, some answers at a time: Python lets nothing else run while it takes a whole load apart."""
    rows = [part for each in old for part in (*each.reading.rows, *each.answers.answers)]
    old.clear()
    while rows:
        del rows[-_AT_ONCE:]
        time.sleep(_PAUSE)
