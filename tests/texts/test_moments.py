from __future__ import annotations

from datetime import UTC, datetime

from gcdesk.texts.moments import moment, moment_here
from gcdesk.texts.region import PLAIN, Region, write_as

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def test_days_of_this_year_have_no_year() -> None:
    assert moment(datetime(2026, 11, 21, 17, 4, tzinfo=UTC), NOW) == "21 November, 17:04"


def test_days_of_other_years_have_one() -> None:
    assert moment(datetime(2025, 1, 2, 0, 0, tzinfo=UTC), NOW) == "2 January 2025, 00:00"


def test_it_is_told_by_the_clock_of_this_computer() -> None:
    then = datetime(2021, 6, 5, 12, 34).astimezone()
    assert moment_here(then.timestamp()) == "5 June 2021, 12:34"


def test_it_is_told_as_people_say_it_there() -> None:
    write_as(Region(has_halves=True, month_first=True))
    try:
        assert moment(datetime(2026, 11, 21, 17, 4, tzinfo=UTC), NOW) == "November 21, 5:04 PM"
        assert moment(datetime(2025, 1, 2, 0, 0, tzinfo=UTC), NOW) == "January 2, 2025, 12:00 AM"
    finally:
        write_as(PLAIN)
