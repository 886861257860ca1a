from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.engine.speed import Speed


def after(*samples: tuple[float, int], window: float = 10.0) -> Speed:
    speed = Speed(window=window)
    for clock, sent in samples:
        speed = speed.with_sample(clock, sent)
    return speed


def test_one_sample_tells_nothing() -> None:
    assert Speed().bytes_per_second is None
    assert after((5, 100)).bytes_per_second is None
    assert after((5, 100), (5.1, 900)).bytes_per_second is None
    assert Speed().seconds_left(10) is None


def test_the_speed_is_that_of_the_window() -> None:
    speed = after((0, 0), (1, 10_000), (20, 10_000), (25, 10_050), (30, 10_100))
    assert speed.bytes_per_second == pytest.approx(100 / 29)
    speed = speed.with_sample(40, 10_200)
    assert speed.bytes_per_second == pytest.approx(10.0)
    assert speed.seconds_left(10_300) == pytest.approx(10.0)


def test_parts_sent_again_are_no_negative_speed() -> None:
    speed = after((0, 1000), (2, 500))
    assert speed.bytes_per_second == 0.0
    assert speed.seconds_left(2000) is None


def test_nothing_left_takes_no_time() -> None:
    assert after((0, 0), (2, 500)).seconds_left(500) == 0.0


@given(st.lists(st.tuples(st.floats(0, 5), st.integers(0, 10**12)), max_size=200))
def test_old_samples_are_forgotten(steps: list[tuple[float, int]]) -> None:
    clock = 0.0
    speed = Speed(window=10.0)
    for step, sent in steps:
        clock += step
        speed = speed.with_sample(clock, sent)
        assert sum(clock - s[0] > speed.window for s in speed.samples) <= 1
        rate = speed.bytes_per_second
        assert rate is None or rate >= 0
