from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from gcdesk.errors import Cancelled
from gcdesk.masks.saving.gate import Gate


def test_an_open_gate_lets_through() -> None:
    gate = Gate()
    gate.check()
    assert not gate.paused
    assert not gate.cancelled


def test_whoever_asks_waits_while_it_is_paused() -> None:
    gate = Gate()
    gate.pause()
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(gate.check)
        assert not waiting.done()
        gate.go_on()
        waiting.result(10)


@pytest.mark.hazard("G7")
def test_cancelling_ends_all_waits() -> None:
    gate = Gate()
    gate.pause()
    with ThreadPoolExecutor(2) as threads:
        waiting = [threads.submit(gate.check), threads.submit(lambda: gate.alone().__enter__())]
        gate.cancel()
        for each in waiting:
            with pytest.raises(Cancelled):
                each.result(10)
    with pytest.raises(Cancelled):
        gate.check()


def test_one_at_a_time() -> None:
    gate, inside, most = Gate(), [0], [0]
    lock = threading.Lock()

    def work(_: int) -> None:
        with gate.alone():
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
            with lock:
                inside[0] -= 1

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(work, range(60)))
    assert most[0] == 1


def test_the_next_one_comes_in_after_an_error() -> None:
    gate = Gate()
    with pytest.raises(ZeroDivisionError), gate.alone():
        raise ZeroDivisionError
    with gate.alone():
        pass
