"""Bandwidth."""

from __future__ import annotations

import pytest

from gcdesk.practice.throttle import Throttle


@pytest.mark.parametrize("rate", [None, 0.0])
def test_without_a_rate_nobody_waits(rate: float | None) -> None:
    assert Throttle().take(10**9, rate) == 0


def test_waits_add_up() -> None:
    throttle = Throttle()
    assert throttle.take(100, 100.0) == pytest.approx(1.0, abs=0.01)
    assert throttle.take(100, 100.0) == pytest.approx(2.0, abs=0.05)
