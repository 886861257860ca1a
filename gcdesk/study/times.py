"""Moments: as the server writes them, and the spans of them that a filter offers. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, auto

from gcdesk.texts import tr


class Span(Enum):
    """What a filter offers."""

    ANY = auto()
    TODAY = auto()
    WEEK = auto()
    MONTH = auto()
    BETWEEN = auto()
    """Two days that the user chooses."""


@dataclass(frozen=True, slots=True)
class Times:
    """Since when, and before when; aware, None: no bound."""

    since: datetime | None = None
    until: datetime | None = None

    def hold(self, at: datetime | None) -> bool:
        """Whether *at* is in them; a moment that is not known is in no span that has a bound."""
        if at is None:
            return self == ALWAYS
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)


ALWAYS = Times()


def times_of(span: Span, now: datetime, first: date, last: date) -> Times:
    """What *span* means at the moment *now* (aware); *first* and *last* are days, both counted, of `Span.BETWEEN`."""
    today = now.date()
    match span:
        case Span.TODAY:
            return Times(_begin(today, now))
        case Span.WEEK:
            return Times(_begin(today - timedelta(days=6), now))
        case Span.MONTH:
            return Times(_begin(today - timedelta(days=29), now))
        case Span.BETWEEN:
            return Times(_begin(min(first, last), now), _begin(max(first, last) + timedelta(days=1), now))
    return ALWAYS


def days_of(moments: Iterable[datetime | None]) -> tuple[date, date] | None:
    """The first and the last day, here, of *moments* (aware); None when none of them is known."""
    known = [at for at in moments if at is not None]
    if not known:
        return None
    return min(known).astimezone().date(), max(known).astimezone().date()


def span_text(span: Span) -> str:
    """*span* in words."""
    return {
        Span.ANY: tr("Study", "Any time"),
        Span.TODAY: tr("Study", "Today"),
        Span.WEEK: tr("Study", "Last 7 days"),
        Span.MONTH: tr("Study", "Last 30 days"),
        Span.BETWEEN: tr("Study", "Between two days…"),
    }[span]


def moment_of(text: str) -> datetime | None:
    """The moment that the server wrote as *text*; None when it can't be read."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _begin(day: date, now: datetime) -> datetime:
    """The beginning of *day* where *now* is: its time zone, which may be in summer time on one of them only."""
    return (
        datetime.combine(day, time()).astimezone()
        if now.tzinfo is not None
        else datetime.combine(day, time())
    )
