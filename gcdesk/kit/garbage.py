"""Python's cyclic garbage, collected on the window's thread only.

Python looks for garbage wherever an allocation happens to cross a threshold, and a worker that reads a thousand answers
allocates more than the window does. A QObject in such garbage would then end on that worker, while the window's thread
may be handing it an event: the process dies, once in a long while and nowhere near the cause. So nothing is collected by
itself while the window lives; a timer does it, generation by generation, by Python's own thresholds.

A full collection looks at everything there is, while nothing else runs. It is done only as often as it takes no more than
`SHARE` of the time, and never for what was there before the window. (Measured with Python 3.11 while a worker made
600,000 objects that stayed: left to Python, 855 collections of 0.50 s in all held everything up for as long as 0.11 s;
this way it was one of 0.05 s.)
"""

from __future__ import annotations

import gc
import linecache
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds."""
SHARE = 0.02
_USUAL = (700, 10, 10)
"""Thresholds where Python says 0, which is "never" or "in its own way"."""


class Collector(QObject):
    """Collects on the thread that made it, while Qt's event loop runs there."""

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._full_from = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int | None:
        """Collect the oldest generation that is due; which one that was."""
        generation = due(gc.get_count(), gc.get_threshold(), full_allowed=self._clock() >= self._full_from)
        if generation is not None:
            began = self._clock()
            gc.collect(generation)
            if generation == 2:
                ended = self._clock()
                self._full_from = ended + (ended - began) / SHARE
        return generation

    def stop(self) -> None:
        """Collect no more."""
        self._timer.stop()


def due(counts: tuple[int, int, int], thresholds: tuple[int, int, int], *, full_allowed: bool) -> int | None:
    """The oldest generation whose count is above its threshold; None: none is."""
    limits = [threshold or usual for threshold, usual in zip(thresholds, _USUAL, strict=True)]
    generations = (2, 1, 0) if full_allowed else (1, 0)
    return next((n for n in generations if counts[n] > limits[n]), None)


def forget_modules() -> None:
    """Never look at what there is now again: after loading, that is modules and the like, which are no garbage.

    Nor keep their sources, which PySide reads as each is imported.
    """
    linecache.clearcache()
    gc.freeze()


@contextmanager
def collected_here() -> Iterator[Collector]:
    """While it lasts, cyclic garbage is collected on this thread only, by Qt's event loop."""
    automatic = gc.isenabled()
    gc.disable()
    forget_modules()
    collector = Collector()
    try:
        yield collector
    finally:
        collector.stop()
        del collector
        gc.unfreeze()
        gc.collect()
        if automatic:
            gc.enable()
