from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gcdesk.answers.charts.calendar import ticks

FIRST = datetime(2026, 3, 2, 8, 7).astimezone()


@pytest.mark.parametrize(
    "span",
    [timedelta(minutes=20), timedelta(hours=5), timedelta(days=2), timedelta(days=40), timedelta(days=2000)],
)
def test_there_are_a_few_ticks_at_round_moments(span: timedelta) -> None:
    found = ticks(FIRST.timestamp(), (FIRST + span).timestamp())
    assert 1 <= len(found) <= 8
    days = set()
    for tick in found:
        at = datetime.fromtimestamp(tick.moment).astimezone()
        assert at.second == 0
        assert at.minute % 5 == 0
        assert (f"{at:%Y-%m-%d}" in tick.text) == (at.date() not in days), "each day is named once"
        assert tick.text.endswith(f"{at:%H:%M}") or span > timedelta(days=2)
        days.add(at.date())


def test_hours_are_told_within_days_and_years_beyond() -> None:
    assert ticks(FIRST.timestamp(), (FIRST + timedelta(hours=5)).timestamp())[0].text.endswith("09:00")
    assert ticks(FIRST.timestamp(), (FIRST + timedelta(days=60)).timestamp())[0].text.startswith("2026")


def test_one_moment_is_its_own_tick() -> None:
    at = FIRST + timedelta(seconds=30)
    (tick,) = ticks(at.timestamp(), at.timestamp())
    assert tick.moment == at.timestamp()
    assert tick.text == "2026-03-02 08:07"
