from __future__ import annotations

import asyncio
import logging
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gcdesk.kit.widgets import named
from tests import hostile
from tests.hostile import Unexpected, no_threads_left, no_windows_left, only_expected_logs, tasks_left


@pytest.mark.expects_log("second")
def test_a_warning_that_the_mark_names_is_fine() -> None:
    logging.getLogger("outer").warning("second thoughts")


def test_any_other_warning_in_the_log_fails() -> None:
    with _hidden(), pytest.raises(Unexpected, match="somewhere: surprise"), only_expected_logs([]):
        logging.getLogger("somewhere").warning("surprise")


def test_an_expected_warning_that_does_not_come_fails() -> None:
    with pytest.raises(Unexpected, match="not there: never"), only_expected_logs(["never"]):
        pass


def test_a_thread_left_behind_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile, "PATIENCE", 0.05)
    release = threading.Event()
    thread = threading.Thread(target=release.wait, name="forgotten")
    with pytest.raises(Unexpected, match="forgotten"), no_threads_left():
        thread.start()
    release.set()
    thread.join()


def test_a_window_left_behind_fails_and_is_removed(qapp: QApplication) -> None:
    with pytest.raises(Unexpected, match="QWidget 'forgotten'"), no_windows_left():
        kept = named(QWidget(), "forgotten", "")
    del kept


def test_a_timer_left_running_fails_and_is_stopped(qapp: QApplication) -> None:
    timer = QTimer()
    with pytest.raises(Unexpected, match="1 timers left"), no_windows_left():
        timer.start(1000)
    assert not timer.isActive()


async def test_tasks_that_are_not_done_are_named() -> None:
    task = asyncio.get_running_loop().create_task(asyncio.Event().wait(), name="forgotten")
    assert tasks_left(asyncio.get_running_loop(), asyncio.current_task()) == ["forgotten"]
    task.cancel()
    await asyncio.wait([task])


class _hidden:  # noqa: N801 - reads as a word in the with statement
    """Keeps what is logged inside from the watch around this very test."""

    def __enter__(self) -> None:
        self._watching = [h for h in logging.getLogger().handlers if isinstance(h, hostile.Records)]
        for handler in self._watching:
            logging.getLogger().removeHandler(handler)

    def __exit__(self, *_: object) -> None:
        for handler in self._watching:
            logging.getLogger().addHandler(handler)
