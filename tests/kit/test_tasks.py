from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled, FileError
from gcdesk.kit.tasks import Tasks, worth_telling
from tests.run_in_place import RunInPlace


async def test_run_works_on_another_thread_and_gives_back_what_came_out(tasks: Tasks) -> None:
    def work(a: int, *, b: int) -> tuple[int, threading.Thread]:
        return a + b, threading.current_thread()

    total, thread = await tasks.run(work, 2, b=3)
    assert total == 5
    assert thread is not threading.current_thread()
    assert thread.daemon


async def test_run_raises_what_was_raised(tasks: Tasks) -> None:
    def work() -> None:
        raise FileError("ct.mha is empty.")

    with pytest.raises(FileError, match=r"ct\.mha is empty"):
        await tasks.run(work)


@pytest.mark.parametrize("kind", [StopIteration, SystemExit, KeyboardInterrupt])
async def test_what_a_future_cannot_carry_arrives_all_the_same(
    tasks: Tasks, kind: type[BaseException]
) -> None:
    def work() -> None:
        raise kind

    with pytest.raises(RuntimeError, match=kind.__name__) as caught:
        await tasks.run(work)
    assert isinstance(caught.value.__cause__, kind)


async def test_no_more_threads_than_allowed_and_all_work_is_done() -> None:
    tasks = Tasks(lambda _: None, threads=3)
    lock, now, most = threading.Lock(), 0, 0

    def work(n: int) -> int:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.002)
        with lock:
            now -= 1
        return n

    assert await asyncio.gather(*(tasks.run(work, n) for n in range(40))) == list(range(40))
    assert 1 < most <= 3
    await tasks.close()


async def test_a_thread_does_not_hold_on_to_what_it_did(tasks: Tasks) -> None:
    class Big:
        pass

    big = Big()
    gone = weakref.ref(big)
    await tasks.run(lambda thing: None, big)
    del big
    async with asyncio.timeout(5):
        while gone() is not None:
            gc.collect()
            await asyncio.sleep(0.01)


async def test_an_error_that_nobody_handles_is_reported_once(
    tasks: Tasks, reported: list[BaseException]
) -> None:
    error = FileError("The folder is gone.")

    async def fail() -> None:
        raise error

    task = tasks.start(fail(), "fail")
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert reported == [error]
    reported.clear()


async def test_what_the_user_stopped_is_silent(tasks: Tasks) -> None:
    async def stopped() -> None:
        raise Cancelled("stopped")

    async def asleep() -> None:
        await asyncio.sleep(60)

    first, second = tasks.start(stopped()), tasks.start(asleep())
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([first, second])


async def test_of_a_group_each_error_is_reported_but_what_was_stopped(
    tasks: Tasks, reported: list[BaseException]
) -> None:
    bad = ValueError("bad")

    async def fail() -> None:
        raise BaseExceptionGroup("several", [Cancelled("x"), asyncio.CancelledError(), bad])

    await asyncio.wait([tasks.start(fail())])
    await asyncio.sleep(0)
    assert reported == [bad]
    reported.clear()


def test_groups_within_groups_are_taken_apart() -> None:
    one, two = ValueError("1"), ValueError("2")
    assert list(worth_telling(ExceptionGroup("", [ExceptionGroup("", [one]), two]))) == [one, two]


async def test_a_defect_in_work_that_nobody_waits_for_any_more_is_reported(
    tasks: Tasks, reported: list[BaseException]
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go_on.wait(10)
        raise ZeroDivisionError

    task = tasks.start(tasks.run(work))
    while not begun.is_set():
        await asyncio.sleep(0.005)
    task.cancel()
    await asyncio.wait([task])
    go_on.set()
    async with asyncio.timeout(5):
        while not reported:
            await asyncio.sleep(0.005)
    assert [type(error) for error in reported] == [ZeroDivisionError]
    reported.clear()


@pytest.mark.hazard("G7")
async def test_closing_ends_in_time_though_a_thread_is_stuck() -> None:
    tasks = Tasks(lambda _: None)
    begun, release = threading.Event(), threading.Event()

    def stuck() -> None:
        begun.set()
        release.wait(30)

    task = tasks.start(tasks.run(stuck))
    while not begun.is_set():
        await asyncio.sleep(0.005)
    before = time.monotonic()
    await tasks.close(0.3)
    assert 0.2 < time.monotonic() - before < 1.5
    assert task.cancelled()
    release.set()


async def test_closing_waits_for_threads_and_lets_no_work_begin_any_more(tasks: Tasks) -> None:
    ended = threading.Event()

    def work() -> None:
        while not tasks.closing():
            time.sleep(0.001)
        ended.set()

    tasks.start(tasks.run(work))
    await asyncio.sleep(0.02)
    await tasks.close()
    assert ended.is_set()
    with pytest.raises(Cancelled):
        await tasks.run(print)
    late = tasks.start(tasks.run(print))
    await asyncio.wait([late])
    assert late.cancelled()


@pytest.mark.hazard("G7")
def test_a_process_ends_though_a_thread_is_stuck() -> None:
    code = """
import asyncio, threading, sys
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from gcdesk.kit.tasks import Tasks
app = QApplication([])
async def main():
    tasks = Tasks(print)
    begun = threading.Event()
    def stuck():
        begun.set()
        threading.Event().wait()
    tasks.start(tasks.run(stuck))
    while not begun.is_set():
        await asyncio.sleep(0.01)
    await tasks.close(0.1)
with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
    runner.run(main())
print("ended")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "ended\n", "")


class Source(QObject):
    two = Signal(int, str)


class TestSlot:
    async def test_clicked_does_not_bring_its_checked_along(self, tasks: Tasks, qtbot: QtBot) -> None:
        seen: list[tuple[object, ...]] = []

        async def pressed(again: str = "default") -> None:
            seen.append((again,))

        button = QPushButton()
        qtbot.addWidget(button)
        button.clicked.connect(tasks.slot(pressed))
        button.click()
        await asyncio.sleep(0.01)
        assert seen == [("default",)]

    async def test_a_method_gets_what_it_asks_for(self, tasks: Tasks) -> None:
        seen: list[object] = []

        async def one(number: int) -> None:
            seen.append(number)

        async def both(number: int, text: str) -> None:
            seen.append((number, text))

        async def whatever(*values: object) -> None:
            seen.append(values)

        source = Source()
        for method in (one, both, whatever):
            source.two.connect(tasks.slot(method))
        source.two.emit(7, "x")
        await asyncio.sleep(0.01)
        assert seen == [7, (7, "x"), (7, "x")]

    async def test_before_there_is_an_event_loop_they_are_held_and_begun_with_it(self, tasks: Tasks) -> None:
        seen: list[object] = []

        async def add(what: object) -> None:
            await asyncio.sleep(0)
            seen.append(what)

        async def count() -> None:
            seen.append("once")
            await asyncio.sleep(0.01)

        tasks.hold()
        each, alone = tasks.slot(add), tasks.slot(count, alone=True)
        each(1)
        alone()
        each(2)
        alone()
        await asyncio.sleep(0.01)
        assert seen == []
        tasks.let_go()
        await asyncio.sleep(0.05)
        assert seen == ["once", 1, 2]
        each(3)
        await asyncio.sleep(0.01)
        assert seen == ["once", 1, 2, 3]

    async def test_alone_drops_a_second_click_while_the_first_is_at_work(
        self, tasks: Tasks, qtbot: QtBot
    ) -> None:
        gate, begun = asyncio.Event(), 0

        async def pressed() -> None:
            nonlocal begun
            begun += 1
            await gate.wait()

        button = QPushButton()
        qtbot.addWidget(button)
        button.clicked.connect(tasks.slot(pressed, alone=True))
        button.click()
        button.click()
        await asyncio.sleep(0.01)
        assert begun == 1
        gate.set()
        await asyncio.sleep(0.01)
        button.click()
        await asyncio.sleep(0.01)
        assert begun == 2

    def test_from_a_plain_test_while_qt_runs(self, tasks: Tasks, qtbot: QtBot) -> None:
        seen: list[int] = []

        async def pressed() -> None:
            seen.append(await tasks.run(lambda: 42))

        button = QPushButton()
        qtbot.addWidget(button)
        button.clicked.connect(tasks.slot(pressed))
        button.click()
        qtbot.waitUntil(lambda: seen == [42])


class TestInPlace:
    def test_everything_happens_at_once(self, tasks_in_place: RunInPlace) -> None:
        seen: list[str] = []

        async def story() -> None:
            seen.append(await tasks_in_place.run(lambda: threading.current_thread().name))
            await asyncio.sleep(0)
            seen.append("end")

        task = tasks_in_place.start(story())
        assert seen == [threading.current_thread().name, "end"]
        assert task.done()

    def test_errors_are_raised_to_whoever_started(self, tasks_in_place: RunInPlace) -> None:
        async def fail() -> None:
            raise FileError("No.")

        with pytest.raises(FileError):
            tasks_in_place.start(fail())

    def test_or_are_reported(self) -> None:
        seen: list[BaseException] = []
        tasks = RunInPlace(seen.append)

        async def fail() -> None:
            raise FileError("No.")

        tasks.slot(fail)()
        assert [str(error) for error in seen] == ["No."]
        tasks.end()

    def test_what_waits_for_the_test_goes_on_when_it_settles(self, tasks_in_place: RunInPlace) -> None:
        seen: list[str] = []
        futures: list[asyncio.Future[str]] = []

        async def story() -> None:
            futures.append(asyncio.get_running_loop().create_future())
            seen.append(await futures[0])

        task = tasks_in_place.start(story())
        assert not task.done()
        futures[0].set_result("answer")
        tasks_in_place.settle()
        assert seen == ["answer"]

    def test_one_begun_within_another(self, tasks_in_place: RunInPlace) -> None:
        seen: list[str] = []

        async def inner() -> None:
            seen.append("inner")

        async def outer() -> None:
            tasks_in_place.start(inner())
            seen.append("outer")

        tasks_in_place.start(outer())
        assert seen == ["outer", "inner"]

    def test_ended_it_takes_no_work(self) -> None:
        tasks = RunInPlace()
        waiting = tasks.start(asyncio.Event().wait())
        tasks.end()
        assert waiting.cancelled()


def test_emits_lose_no_reference_to_true(qapp: QApplication) -> None:
    """PySide6 6.12.0 with Python 3.10 and 3.11 loses one at each emit, and aborts after some hundreds."""

    class Sender(QObject):
        told = Signal(bool)

    sender = Sender()
    sender.told.connect(lambda _: None)
    before = sys.getrefcount(True)
    for _ in range(50):
        sender.told.emit(True)
    assert sys.getrefcount(True) > before - 25


async def test_one_computes_after_the_other_while_what_waits_runs_beside(tasks: Tasks) -> None:
    at_work, overlaps, beside = threading.Semaphore(1), [], threading.Event()

    def compute(number: int) -> int:
        overlaps.append(not at_work.acquire(blocking=False))
        assert beside.wait(10)
        at_work.release()
        return number

    computing = [asyncio.ensure_future(tasks.compute(compute, number)) for number in range(3)]
    await tasks.run(beside.set)

    assert await asyncio.gather(*computing) == [0, 1, 2]
    assert overlaps == [False, False, False]


async def test_after_a_failure_the_next_one_computes(tasks: Tasks) -> None:
    with pytest.raises(ZeroDivisionError):
        await tasks.compute(divmod, 1, 0)
    assert await tasks.compute(divmod, 7, 2) == (3, 1)
