"""Days and hours below a line of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gcdesk.texts.region import clock, day, day_and_time

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
        step, with_clock = timedelta(minutes=minutes), True
    else:
        days = next((each for each in _DAYS if span <= each * _DAY * _MOST), _DAYS[-1])
        step, with_clock = timedelta(days=days), False
    at, told = midnight, list[datetime]()
    while at.timestamp() <= last:
        if at.timestamp() >= first:
            told.append(at)
        at += step
    if told:
        return [
            _tick(at, before, with_clock=with_clock)
            for before, at in zip([None, *told[:-1]], told, strict=True)
        ]
    return [Tick(first, day_and_time(begin))]


def _tick(at: datetime, before: datetime | None, *, with_clock: bool) -> Tick:
    """The day is told at its first tick only."""
    is_same_day = before is not None and before.date() == at.date()
    text = clock(at) if is_same_day else day_and_time(at) if with_clock else day(at)
    return Tick(at.timestamp(), text)
