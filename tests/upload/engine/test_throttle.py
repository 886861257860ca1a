from __future__ import annotations

import threading
import time

import pytest

from gcdesk.errors import Cancelled
from gcdesk.upload.engine.throttle import Bucket, Throttle
from tests.upload.sending_runs import wait_until

KIB = 1024


def test_a_bucket_fills_steadily() -> None:
    bucket = Bucket(100, now=0.0)
    marks = [bucket.claim(50, now=0.0) for _ in range(4)]
    assert [bucket.seconds_until(mark, now=0.0) for mark in marks] == [0.5, 1.0, 1.5, 2.0]
    assert [bucket.seconds_until(mark, now=1.2) for mark in marks] == pytest.approx([0.0, 0.0, 0.3, 0.8])


def test_another_rate_holds_for_those_who_wait() -> None:
    bucket = Bucket(100, now=0.0)
    mark = bucket.claim(1000, now=0.0)
    bucket.set_rate(1000, now=5.0)
    assert bucket.seconds_until(mark, now=5.0) == 0.5


def test_what_was_not_sent_is_not_made_up_for() -> None:
    bucket = Bucket(100, now=0.0)
    mark = bucket.claim(100, now=3600.0)
    assert bucket.seconds_until(mark, now=3600.0) == pytest.approx(0.75)


def test_without_a_limit_everything_goes_at_once() -> None:
    throttle = Throttle(time.monotonic)
    assert throttle.let_go(10**9) == 10**9


@pytest.mark.parametrize("limit", [0, -1, float("nan")])
def test_a_limit_lets_something_through(limit: float) -> None:
    with pytest.raises(ValueError, match="lets something through"):
        Throttle(time.monotonic).limit(limit)


@pytest.mark.parametrize("workers", [1, 6])
def test_all_workers_together_keep_to_the_limit(workers: int) -> None:
    throttle = Throttle(time.monotonic)
    throttle.limit(200 * KIB)
    until = time.monotonic() + 1.0
    sent: list[int] = []

    def work() -> None:
        while time.monotonic() < until:
            sent.append(throttle.let_go(256 * KIB))

    started = time.monotonic()
    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rate = sum(sent) / (time.monotonic() - started)
    assert rate == pytest.approx(200 * KIB, rel=0.1)
    assert len(sent) < 30  # it waits, it does not spin


class Waiting:
    """A thread that waits for a throttle."""

    def __init__(self, throttle: Throttle) -> None:
        self.got: list[object] = []
        self._throttle = throttle
        self.thread = threading.Thread(target=self._wait)
        self.thread.start()

    def _wait(self) -> None:
        try:
            self.got.append(self._throttle.let_go(KIB))
        except Cancelled as error:
            self.got.append(type(error))

    def end(self) -> list[object]:
        self.thread.join(1.0)
        return self.got


def waiting_throttle() -> tuple[Throttle, Waiting]:
    asked = threading.Event()

    def clock() -> float:
        asked.set()
        return time.monotonic()

    throttle = Throttle(clock)
    throttle.limit(1.0)
    asked.clear()
    waiting = Waiting(throttle)
    wait_until(asked.is_set)
    assert waiting.got == []
    return throttle, waiting


def test_stopping_ends_waits_at_once() -> None:
    throttle, waiting = waiting_throttle()
    throttle.stop()
    assert waiting.end() == [Cancelled]
    with pytest.raises(Cancelled):
        throttle.let_go(1)


@pytest.mark.parametrize("limit", [None, 10.0**9])
def test_a_higher_limit_ends_waits_at_once(limit: float | None) -> None:
    throttle, waiting = waiting_throttle()
    throttle.limit(limit)
    assert waiting.end() == [KIB]


def test_a_limit_that_comes_back_is_a_new_one() -> None:
    throttle = Throttle(time.monotonic)
    for limit in (1.0, None, None, 10.0**9):
        throttle.limit(limit)
    assert throttle.let_go(KIB) == KIB
