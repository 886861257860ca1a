"""Days and hours below a line of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

_MOST = 6
"""Ticks of a line at most, about."""
_HOUR, _DAY = 3600, 86400
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)
_DAYS = (1, 2, 7, 14, 30, 91, 182, 365, 730, 1825)


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment with its name."""

    moment: float
    """Seconds since 1970."""
    text: str


def ticks(first: float, last: float) -> list[Tick]:
    """Round moments by this computer's clock from *first* to *last*, a few only; one when they are the same."""
    span = last - first
    minutes = next((each for each in _MINUTES if span <= each * 60 * _MOST), None)
    begin = datetime.fromtimestamp(first).astimezone()
    midnight = begin.replace(hour=0, minute=0, second=0, microsecond=0)
    if minutes is not None:
        step, form = timedelta(minutes=minutes), "%d %b %H:%M"
    else:
        days = next((each for each in _DAYS if span <= each * _DAY * _MOST), _DAYS[-1])
        step, form = timedelta(days=days), "%d %b %Y"
    at, found = midnight, []
    while at.timestamp() <= last:
        if at.timestamp() >= first:
            found.append(Tick(at.timestamp(), at.strftime(form)))
        at += step
    return found or [Tick(first, begin.strftime("%d %b %Y %H:%M"))]
