from __future__ import annotations

import pytest

from gcdesk.upload.engine.countdown import Countdown


@pytest.mark.parametrize(
    ("now", "said"), [(0.0, "in 3 min"), (160.0, "in 20 s"), (179.9, "in 1 s"), (999.0, "in 1 s")]
)
def test_it_says_what_is_left(now: float, said: str) -> None:
    assert Countdown("in {time}", until=180.0).at(now) == said


def test_what_has_no_end_stays_as_it_is() -> None:
    assert Countdown("it {waits}").at(5.0) == "it {waits}"
