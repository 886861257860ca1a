"""Days and times as people say them. Pure."""

from __future__ import annotations

from datetime import datetime

from gcdesk.texts import tr


def moment(at: datetime, now: datetime) -> str:
    """*at* as "21 November, 17:04", with the year when it is not that of *now*."""
    day = tr("Upload", "{day} {month}", day=at.day, month=_months()[at.month - 1])
    if at.year != now.year:
        day = tr("Upload", "{day} {year}", day=day, year=at.year)
    return tr("Upload", "{day}, {time}", day=day, time=f"{at:%H:%M}")


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
