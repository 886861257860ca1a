"""How fast it goes and how long it still takes, from samples of (clock, bytes sent)."""

from __future__ import annotations

from dataclasses import dataclass, replace

WINDOW = 15.0
"""Seconds over which the speed is measured."""
_SHORTEST = 0.5


@dataclass(frozen=True, slots=True)
class Speed:
    """The samples of the last `window` seconds."""

    samples: tuple[tuple[float, int], ...] = ()
    """(seconds, bytes sent until then), oldest first."""
    window: float = WINDOW

    def with_sample(self, clock: float, sent: int) -> Speed:
        """The same with one sample more, those forgotten that are too old to matter."""
        start = clock - self.window
        inside = [s for s in self.samples if s[0] >= start]
        edge = [s for s in self.samples if s[0] < start][
            -1:
        ]  # so that the window is covered to its beginning
        return replace(self, samples=(*edge, *inside, (clock, sent)))

    @property
    def bytes_per_second(self) -> float | None:
        """None while there is too little to tell; 0 when nothing moves or parts had to be sent again."""
        if len(self.samples) < 2:
            return None
        (begin, first), (end, last) = self.samples[0], self.samples[-1]
        if end - begin < _SHORTEST:
            return None
        return max(0.0, (last - first) / (end - begin))

    def seconds_left(self, total: int) -> float | None:
        """Seconds until *total* bytes are sent at this speed; None when that can't be told."""
        rate = self.bytes_per_second
        left = total - self.samples[-1][1] if self.samples else total
        if left <= 0:
            return 0.0
        return left / rate if rate else None
