"""How fast it goes and how long it still takes, from samples of (clock, bytes acknowledged).

Storage acknowledges whole parts, so what is acknowledged grows in steps: many a second in a fast network, one a minute in
a slow one. The speed is that of the last `WINDOW` seconds, or of as many as `_STEPS` steps take where that is longer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

WINDOW = 15.0
"""Seconds over which the speed is measured."""
_STEPS = 8
_LONGEST = 900.0
"""Seconds after which a step no longer counts, so that what stands still is found to."""
_SHORTEST = 0.5


@dataclass(frozen=True, slots=True)
class Speed:
    """The steps of late."""

    samples: tuple[tuple[float, int], ...] = ()
    """(seconds, bytes acknowledged then), oldest first: the first one, and each at which there were more or fewer."""
    now: float = 0.0
    """When it was looked last."""
    window: float = WINDOW

    def with_sample(self, clock: float, sent: int) -> Speed:
        """The same with one look more, those forgotten that are too old to matter."""
        samples = self.samples
        if not samples or samples[-1][1] != sent:
            samples = (*samples, (clock, sent))
        return replace(self, samples=self._of_late(samples, clock), now=clock)

    @property
    def bytes_per_second(self) -> float | None:
        """None while there is too little to tell; 0 when nothing moves or parts had to be sent again."""
        if not self.samples:
            return None
        (begin, first), last = self.samples[0], self.samples[-1][1]
        if self.now - begin < _SHORTEST or (len(self.samples) < 2 and self.now - begin < self.window):
            return None
        return max(0.0, (last - first) / (self.now - begin))

    def seconds_left(self, total: int) -> float | None:
        """Seconds until *total* bytes are there at this speed; None when that can't be told."""
        rate = self.bytes_per_second
        left = total - self.samples[-1][1] if self.samples else total
        if left <= 0:
            return 0.0
        return left / rate if rate else None

    def _of_late(self, samples: tuple[tuple[float, int], ...], clock: float) -> tuple[tuple[float, int], ...]:
        """The steps of the window and the one before it, which tells where it began; at least some, if not too old."""
        inside = sum(at >= clock - self.window for at, _ in samples)
        young = sum(at >= clock - max(self.window, _LONGEST) for at, _ in samples)
        kept = min(max(inside, _STEPS), young) + 1
        return samples[-kept:]
