"""Days and times as people say them. Pure."""

from __future__ import annotations

from datetime import date, datetime

from gcdesk.texts import tr
from gcdesk.texts.region import clock, region


def moment(at: datetime, now: datetime) -> str:
    """*at* as "21 November, 17:04", or "November 21, 5:04 PM", with the year when it is not that of *now*."""
    day = day_of_year(at)
    if at.year != now.year:
        day = _with_year(day, at.year)
    return tr("Upload", "{day}, {time}", day=day, time=clock(at))


def _with_year(day: str, year: int) -> str:
    if region().month_first:
        return tr("Upload", "{day}, {year}", day=day, year=year)
    return tr("Upload", "{day} {year}", day=day, year=year)


def day_of_year(at: date) -> str:
    """*at* as "21 November", or "November 21" where people say so."""
    month = _months()[at.month - 1]
    if region().month_first:
        return tr("Upload", "{month} {day}", day=at.day, month=month)
    return tr("Upload", "{day} {month}", day=at.day, month=month)


def moment_here(seconds: float) -> str:
    """As `moment`, of *seconds* since the epoch, by this computer's clock."""
    return moment(datetime.fromtimestamp(seconds).astimezone(), datetime.now().astimezone())


def _months() -> tuple[str, ...]:
    return (
        tr("Upload", "January"),
        tr("Upload", "February"),
        tr("Upload", "March"),
        tr("Upload", "April"),
        tr("Upload", "May"),
        tr("Upload", "June"),
        tr("Upload", "July"),
        tr("Upload", "August"),
        tr("Upload", "September"),
        tr("Upload", "October"),
        tr("Upload", "November"),
        tr("Upload", "December"),
    )
