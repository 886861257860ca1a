from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from gcdesk.study.times import ALWAYS, Span, Times, days_of, moment_of, span_text, times_of

NOW = datetime(2026, 3, 10, 15, 30).astimezone()
DAY = date(2026, 3, 1)


@pytest.mark.parametrize(("span", "days"), [(Span.TODAY, 0), (Span.WEEK, 6), (Span.MONTH, 29)])
def test_a_span_begins_at_midnight_and_has_today_in_it(span: Span, days: int) -> None:
    times = times_of(span, NOW, DAY, DAY)
    assert times.since is not None
    assert times.until is None
    assert times.since.tzinfo is not None
    assert (times.since.date(), times.since.hour) == (NOW.date() - timedelta(days=days), 0)


def test_two_days_are_both_counted_in_whichever_order() -> None:
    one, other = (
        times_of(Span.BETWEEN, NOW, DAY, date(2026, 3, 4)),
        times_of(Span.BETWEEN, NOW, date(2026, 3, 4), DAY),
    )
    assert one == other
    assert one.since is not None
    assert one.until is not None
    assert one.until.date() - one.since.date() == timedelta(days=4)


def test_any_time_is_no_bound() -> None:
    assert times_of(Span.ANY, NOW, DAY, DAY) == ALWAYS


def test_the_first_and_the_last_day_hold_everything_between_them() -> None:
    moments = [NOW, None, NOW - timedelta(days=40), NOW - timedelta(days=3)]
    days = days_of(moments)
    assert days == (NOW.date() - timedelta(days=40), NOW.date())
    times = times_of(Span.BETWEEN, NOW, *days)
    assert all(times.hold(at) for at in moments if at is not None)
    assert days_of([None]) is None


def test_each_span_has_words_of_its_own() -> None:
    assert len({span_text(span) for span in Span}) == len(Span)


def test_the_beginning_is_in_a_span_and_the_end_is_not() -> None:
    times = Times(NOW, NOW + timedelta(hours=1))
    assert times.hold(NOW)
    assert times.hold(NOW + timedelta(minutes=59))
    assert not times.hold(NOW - timedelta(microseconds=1))
    assert not times.hold(NOW + timedelta(hours=1))


def test_a_moment_that_is_not_known_is_in_no_span_with_a_bound() -> None:
    assert ALWAYS.hold(None)
    assert not Times(since=NOW).hold(None)
    assert not Times(until=NOW).hold(None)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-03-02T08:30:00Z", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("2026-03-02T09:30:00.000000+01:00", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("2026-03-02T08:30:00", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moments_have_a_time_zone(text: str, at: datetime | None) -> None:
    assert moment_of(text) == at
