"""What is told of an export: how far it is, and what was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcdesk.errors import Cancelled
from gcdesk.texts import tr

OnRow = Callable[[int, int], None]
"""Hears, on the thread that writes, how many rows are written and how many there are; must be quick."""
_TELL_EVERY = 500
"""Rows between two looks at whether somebody wants to stop."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written."""

    path: Path
    rows: int
    """Without headers, of all its sheets together."""
    notes: tuple[str, ...] = ()
    """What did not fit, a sentence each; to be shown to the user."""


def counting(total: int, on_row: OnRow | None, cancelled: Callable[[], bool]) -> Callable[[], None]:
    """What to call after each of *total* rows; raises `Cancelled` soon after *cancelled*."""
    written = 0

    def tick() -> None:
        nonlocal written
        written += 1
        if written % _TELL_EVERY == 0 or written == total:
            if cancelled():
                raise Cancelled(tr("Answers", "The export was stopped; no file was written."))
            if on_row:
                on_row(written, total)

    return tick
