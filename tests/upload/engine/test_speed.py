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


def test_before_anything_was_acknowledged_nothing_is_told_and_after_long_that_nothing_moves() -> None:
    looks = [(second / 10, 0) for second in range(90)]
    assert after(*looks).bytes_per_second is None
    assert after(*looks, (11.0, 0)).bytes_per_second == 0.0


def test_many_small_steps_are_measured_over_the_window() -> None:
    slow = [(second / 10, second) for second in range(1000)]
    fast = [(100 + second / 10, 1000 + 10 * second) for second in range(102)]
    speed = after(*slow, *fast)
    assert speed.bytes_per_second == pytest.approx(100.0, rel=0.02)
    assert speed.seconds_left(2010 + 1000) == pytest.approx(10.0, rel=0.02)


def test_a_few_large_steps_are_measured_over_longer() -> None:
    """Six connections of a slow network, each of which has sent a part every two minutes."""
    looks, sent = [(0.0, 0)], 0
    for second in range(1, 1200):
        if second % 20 == 0:
            sent += 16_000_000
        looks.append((float(second), sent))
    speeds = []
    speed = Speed()
    for clock, there in looks:
        speed = speed.with_sample(clock, there)
        if clock > 200:
            speeds.append(speed.bytes_per_second)
    assert all(rate == pytest.approx(800_000, rel=0.15) for rate in speeds)


def test_what_stands_still_is_found_to() -> None:
    speed = after(*[(float(second), second * 1000) for second in range(60)])
    assert speed.with_sample(100.0, 59_000).bytes_per_second == pytest.approx(8 * 1000 / 49, rel=0.2)
    assert speed.with_sample(1000.0, 59_000).bytes_per_second == 0.0


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
        old = sum(clock - at > speed.window for at, _ in speed.samples)
        assert old <= 9
        rate = speed.bytes_per_second
        assert rate is None or rate >= 0
