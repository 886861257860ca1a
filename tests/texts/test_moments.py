from __future__ import annotations

from datetime import UTC, datetime

from gcdesk.texts.moments import moment, moment_here

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def test_days_of_this_year_have_no_year() -> None:
    assert moment(datetime(2026, 11, 21, 17, 4, tzinfo=UTC), NOW) == "21 November, 17:04"


def test_days_of_other_years_have_one() -> None:
    assert moment(datetime(2025, 1, 2, 0, 0, tzinfo=UTC), NOW) == "2 January 2025, 00:00"


def test_it_is_told_by_the_clock_of_this_computer() -> None:
    then = datetime(2021, 6, 5, 12, 34).astimezone()
    assert moment_here(then.timestamp()) == "5 June 2021, 12:34"
