"""When answers were given, as the filter offers it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto

from gcdesk.texts import tr


class Span(Enum):
    """What the filter offers."""

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


def span_text(span: Span) -> str:
    """*span* in words."""
    return {
        Span.ANY: tr("Answers", "Any time"),
        Span.TODAY: tr("Answers", "Today"),
        Span.WEEK: tr("Answers", "Last 7 days"),
        Span.MONTH: tr("Answers", "Last 30 days"),
        Span.BETWEEN: tr("Answers", "Between two days…"),
    }[span]


def _begin(day: date, now: datetime) -> datetime:
    """The beginning of *day* where *now* is: its time zone, which may be in summer time on one of them only."""
    return (
        datetime.combine(day, time()).astimezone()
        if now.tzinfo is not None
        else datetime.combine(day, time())
    )
