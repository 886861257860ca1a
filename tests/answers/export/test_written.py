from __future__ import annotations

import pytest

from gcdesk.answers.export.written import counting
from gcdesk.errors import Cancelled


def test_progress_is_told_now_and_then_and_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    tick = counting(1200, lambda done, total: told.append((done, total)), lambda: False)
    for _ in range(1200):
        tick()
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]


def test_writing_can_be_stopped() -> None:
    tick = counting(1200, None, lambda: True)
    for _ in range(499):
        tick()
    with pytest.raises(Cancelled, match="no file was written"):
        tick()
