"""Sentences that tell how long something still has to wait."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.texts.amounts import duration


@dataclass(frozen=True, slots=True)
class Countdown:
    """A sentence whose ``{time}`` is what is left until a moment; one without it stays as it is."""

    sentence: str
    until: float = 0.0
    """By the clock of whoever asks."""
    help_target: str = ""
    """The paragraph of the help about what is waited for, ``page#id``."""

    def at(self, now: float) -> str:
        """The sentence as it is true at *now*; never "0 s", as it is told until the next try has begun."""
        return self.sentence.replace("{time}", duration(max(1.0, self.until - now)))
