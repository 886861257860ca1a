from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gcdesk.kit import garbage
from gcdesk.kit.garbage import Collector, collected_here, due

THRESHOLDS = (700, 10, 10)


@pytest.fixture(autouse=True)
def _as_python_begins() -> Iterator[None]:
    assert gc.isenabled()
    gc.unfreeze()  # what the tests froze before their first
    yield
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def make_garbage(died_on: list[threading.Thread]) -> None:
    """A QObject without a parent, in a cycle that nobody holds."""
    thing = QObject()
    thing.itself = thing  # type: ignore[attr-defined]  # the cycle
    weakref.finalize(thing, lambda: died_on.append(threading.current_thread()))


def allocate_on_a_worker(kept: list[object]) -> threading.Thread:
    """So much that Python's own thresholds are crossed often."""
    worker = threading.Thread(target=lambda: kept.extend([[]] for _ in range(300_000)), name="test worker")
    worker.start()
    worker.join()
    return worker


def test_left_to_python_a_qobject_may_end_on_a_worker(qapp: object) -> None:
    """Why all this: should this test ever fail, the module is no longer needed."""
    gc.collect()
    died_on: list[threading.Thread] = []
    make_garbage(died_on)
    worker = allocate_on_a_worker([])
    assert died_on == [worker]


def test_a_qobject_ends_on_the_windows_thread_only(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "EVERY", 5)
    died_on: list[threading.Thread] = []
    kept: list[object] = []
    with collected_here():
        make_garbage(died_on)
        allocate_on_a_worker(kept)
        assert died_on == []
        qtbot.waitUntil(lambda: bool(died_on))
    assert died_on == [threading.main_thread()]


def test_what_is_left_at_the_end_is_collected_then(qapp: object) -> None:
    died_on: list[threading.Thread] = []
    with collected_here():
        make_garbage(died_on)
    assert died_on == [threading.main_thread()]


@pytest.mark.parametrize(
    ("counts", "full_allowed", "generation"),
    [
        ((700, 10, 10), True, None),
        ((701, 0, 0), True, 0),
        ((701, 11, 0), True, 1),
        ((0, 0, 11), True, 2),
        ((0, 0, 11), False, None),
        ((701, 11, 11), False, 1),
    ],
)
def test_the_oldest_generation_that_is_due(
    counts: tuple[int, int, int], full_allowed: bool, generation: int | None
) -> None:
    assert due(counts, THRESHOLDS, full_allowed=full_allowed) == generation


def test_thresholds_of_nought_are_taken_for_the_usual_ones() -> None:
    assert due((2001, 3, 3), (2000, 10, 0), full_allowed=True) == 0
    assert due((0, 0, 11), (2000, 10, 0), full_allowed=True) == 2


def test_full_collections_take_their_share_of_the_time_only(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, collected = [0.0], []

    def slow(generation: int) -> int:
        collected.append(generation)
        now[0] += 0.5
        return 0

    monkeypatch.setattr(gc, "collect", slow)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 11))
    collector = Collector(clock=lambda: now[0])
    assert collector.collect() == 2
    now[0] += 24.0
    assert collector.collect() is None
    now[0] += 1.1
    assert collector.collect() == 2
    assert collected == [2, 2]
    collector.stop()
