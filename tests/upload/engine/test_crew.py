from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gcdesk.api.client import Client
from gcdesk.api.models import Interface
from gcdesk.errors import (
    Busy,
    Cancelled,
    GcdeskError,
    Locked,
    NetworkError,
    NotFound,
    OutcomeUnknown,
    TokenRefused,
    TooManyUploads,
    UploadLimitReached,
)
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.begin import keys_of
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.crew import Crew
from gcdesk.upload.engine.fill import FilesMissing
from gcdesk.upload.engine.notices import Notices
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.schedule import CaseWork, Complete, Finish, Open, Schedule, Send, Task, case_of
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, Plan, ValueToSend
from gcdesk.upload.engine.states import Failed, Held
from gcdesk.upload.engine.steps import Learn, Steps
from gcdesk.upload.folder.cases import FileEntry
from tests.upload.sending_runs import QUICK, connection_to, wait_until

Trouble = Callable[[Task], None]


class Scripted(Steps):
    """Steps that need no server: each works, unless the script raises something."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.done: list[Task] = []
        self.forgotten: list[object] = []

    def do(self, task: Task) -> Learn:
        self.trouble(task)
        self.done.append(task)
        match task:
            case Open():
                return lambda schedule: schedule.opened(task, [1])
            case Send():
                return lambda schedule: (schedule.sent(task), None)[1]
            case Complete():
                return lambda schedule: schedule.completed(task)
            case Finish():
                return lambda schedule: schedule.finished(task)

    def forget(self, files: object) -> None:
        self.forgotten.append(files)


class Work:
    """A crew at scripted work."""

    def __init__(self, client: Client, cases: int, trouble: Trouble) -> None:
        file = FileToSend(FileEntry(Path("/x"), "x", 5, 0), "x")
        value = ValueToSend(Interface("i"), FileValue(file))
        plan = Plan(
            "s",
            "u",
            "pk",
            "slug",
            "t",
            tuple(CaseToSend(f"c{n}", f"t{n}", n, (value,)) for n in range(cases)),
        )
        self.board = Board()
        self.rows = Rows(self.board, plan)
        self.steps = Scripted(trouble)
        self.ended = threading.Event()
        self.stopped_by: list[BaseException] = []
        work = [CaseWork(c.key, tuple(k for v in c.values for k, _ in keys_of(c.key, v))) for c in plan.cases]
        self.crew = Crew(
            Schedule(work, 100),
            self.steps,
            client,
            self.rows,
            Notices(self.board),
            policy=QUICK,
            clock=time.monotonic,
            fail=self._fail,
            stop=self._stop,
        )

    def _fail(self, key: str, error: GcdeskError) -> int:
        self.rows.over(key, Failed(error.sentence))
        return 0

    def _stop(self, error: BaseException) -> None:
        self.stopped_by.append(error)
        self.crew.stop()

    def run(self, workers: int = 2) -> Work:
        threads = self.crew.start(workers, self.ended.set)
        for thread in threads:
            thread.join(10)
            assert not thread.is_alive()
        assert self.ended.is_set()
        return self


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server))
    yield made
    made.close()


def once(kind: type[Task], *errors: BaseException) -> Trouble:
    left = list(errors)

    def trouble(task: Task) -> None:
        if isinstance(task, kind) and left:
            raise left.pop(0)

    return trouble


def never(task: Task) -> None:
    pass


@pytest.mark.parametrize(
    "trouble",
    [
        never,
        once(Open, OutcomeUnknown("lost"), Busy("busy", retry_after=0.01)),
        once(Send, NetworkError("gone"), NetworkError("gone")),
        once(Finish, OutcomeUnknown("lost"), OutcomeUnknown("lost")),
        once(Send, NotFound("gone")),
    ],
)
def test_everything_is_done(client: Client, trouble: Trouble) -> None:
    work = Work(client, 5, trouble).run()
    assert sorted(t.case for t in work.steps.done if isinstance(t, Finish)) == [f"c{n}" for n in range(5)]
    assert not work.stopped_by


def test_a_row_says_what_it_waits_for(client: Client) -> None:
    seen: list[object] = []
    work = Work(client, 1, never)

    def trouble(task: Task) -> None:
        if isinstance(task, Finish):
            seen.append(work.board.state("c0"))
            if len(seen) == 1:
                raise OutcomeUnknown("lost")

    work.steps.trouble = trouble
    threads = work.crew.start(1, work.ended.set)
    wait_until(work.ended.is_set)
    threads[0].join()
    states = work.board.take()
    assert len(seen) == 2
    assert not isinstance(states["c0"], Held)


def test_a_failed_case_does_not_stop_the_others(client: Client) -> None:
    def trouble(task: Task) -> None:
        if case_of(task) == "c1":
            raise Locked("locked")

    work = Work(client, 3, trouble).run()
    assert work.board.state("c1") == Failed("locked")
    assert sorted(t.case for t in work.steps.done if isinstance(t, Finish)) == ["c0", "c2"]


def test_a_case_whose_files_are_gone_again_and_again_fails(client: Client) -> None:
    def trouble(task: Task) -> None:
        if isinstance(task, Finish):
            raise FilesMissing([keys_of(task.case, VALUE)[0][0]])

    work = Work(client, 1, trouble).run()
    assert isinstance(work.board.state("c0"), Failed)
    assert len(work.steps.forgotten) == 3


VALUE = ValueToSend(Interface("i"), FileValue(FileToSend(FileEntry(Path("/x"), "x", 5, 0), "x")))


@pytest.mark.hazard("N6")
@pytest.mark.parametrize("kind", [Send, Finish])
def test_an_account_at_its_limit_fails_what_can_not_go_on(client: Client, kind: type[Task]) -> None:
    def trouble(task: Task) -> None:
        if isinstance(task, kind) and case_of(task) != "c0":
            raise UploadLimitReached("verify")

    work = Work(client, 4, trouble).run(1)
    assert [work.board.state(f"c{n}") for n in range(1, 4)] == [Failed("verify")] * 3
    assert work.board.notice.startswith("verify What was sent already is used first")


@pytest.mark.hazard("N7")
@pytest.mark.parametrize("error", [TokenRefused("no"), ZeroDivisionError("a defect")])
def test_what_nothing_can_go_on_after_stops_the_run(client: Client, error: BaseException) -> None:
    work = Work(client, 3, once(Send, error)).run()
    assert work.stopped_by == [error]


@pytest.mark.hazard("N7")
@pytest.mark.parametrize(("kind", "waits"), [(Open, True), (Finish, True), (Send, False)])
def test_what_makes_something_is_let_end_but_not_for_long(
    client: Client, kind: type[Task], waits: bool
) -> None:
    at_it, go_on = threading.Event(), threading.Event()

    def trouble(task: Task) -> None:
        if isinstance(task, kind):
            at_it.set()
            assert go_on.wait(10)

    crew = (work := Work(client, 1, trouble)).crew
    threads = crew.start(1, work.ended.set)
    assert at_it.wait(10)
    crew.stop()
    ended = threading.Event()

    def let_end() -> None:
        crew.let_end(60)
        ended.set()

    letting = threading.Thread(target=let_end)
    letting.start()
    assert ended.wait(0.1 if waits else 10) is not waits
    crew.let_end(0.01)  # comes back all the same
    go_on.set()
    assert ended.wait(10)
    for thread in [*threads, letting]:
        thread.join(10)


def test_a_cancelled_call_is_no_failure(client: Client) -> None:
    work = Work(client, 1, never)

    def trouble(task: Task) -> None:
        work.crew.stop()
        raise Cancelled("stopped")

    work.steps.trouble = trouble
    work.run()
    assert not isinstance(work.board.state("c0"), Failed)


@pytest.mark.hazard("N6")
def test_places_that_become_free_begin_the_wait_for_places_anew(client: Client) -> None:
    """It grew while others held all places; of ours, which the server uses up one after the other, it must not."""
    full = threading.Event()
    full.set()

    def trouble(task: Task) -> None:
        if isinstance(task, Open) and case_of(task) == "c1" and full.is_set():
            raise TooManyUploads("full")

    work = Work(client, 2, trouble)
    threads = work.crew.start(1, work.ended.set)
    wait_until(lambda: "tried again in" in work.board.notice)
    while " min" not in work.board.notice:
        work.crew.try_now()
    work.crew.release("c0")
    wait_until(lambda: "tried again in 2 s" in work.board.notice or "tried again in 1 s" in work.board.notice)
    full.clear()
    work.crew.try_now()
    for thread in threads:
        thread.join(10)
    assert work.ended.is_set()
    assert work.board.notice == ""


@pytest.mark.hazard("N1")
def test_what_several_tasks_run_into_at_once_makes_the_pause_no_longer(client: Client) -> None:
    together = threading.Barrier(6)
    left = [None] * 6

    def trouble(task: Task) -> None:
        if isinstance(task, Open) and left:
            left.pop()
            together.wait(10)
            raise NetworkError("gone")

    work = Work(client, 6, trouble).run(workers=6)
    assert not work.crew._failures._counts


def test_pauses_end_when_the_user_says_so(client: Client) -> None:
    work = Work(client, 1, once(Open, Busy("busy", retry_after=1000.0)))
    threads = work.crew.start(1, work.ended.set)
    wait_until(lambda: isinstance(work.board.state("c0"), Held))
    assert work.board.notice.startswith("the server is busy")
    work.crew.try_now()
    threads[0].join(5)
    assert work.ended.is_set()
    assert work.board.notice == ""


def test_paused_nothing_is_begun(client: Client) -> None:
    work = Work(client, 2, never)
    work.crew.paused = True
    assert work.crew.paused
    threads = work.crew.start(2, work.ended.set)
    assert not work.ended.wait(0.05)
    assert work.steps.done == []
    work.crew.paused = False
    for thread in threads:
        thread.join(5)
    assert work.ended.is_set()


class Gate(Work):
    """A crew whose tasks wait until the test lets them go."""

    def __init__(self, client: Client, cases: int) -> None:
        self.free = threading.Semaphore(0)
        self.inside: set[threading.Thread] = set()
        self._lock = threading.Lock()
        super().__init__(client, cases, self._wait)

    def _wait(self, task: Task) -> None:
        with self._lock:
            self.inside.add(threading.current_thread())
        self.free.acquire()
        with self._lock:
            self.inside.discard(threading.current_thread())

    @property
    def at_work(self) -> int:
        with self._lock:
            return len(self.inside)

    def end(self) -> None:
        self.free.release(1000)
        wait_until(self.ended.is_set)
        for thread in self.crew.threads:
            thread.join(5)
            assert not thread.is_alive()
        assert len(self.steps.done) == len(set(self.steps.done)) == 4 * len(self.board.states())


def test_more_workers_begin_at_once(client: Client) -> None:
    work = Gate(client, 20)
    work.crew.start(2, work.ended.set)
    wait_until(lambda: work.at_work == 2)
    work.crew.set_workers(5)
    wait_until(lambda: work.at_work == 5)
    work.end()


def test_surplus_workers_end_after_their_task(client: Client) -> None:
    work = Gate(client, 20)
    work.crew.start(5, work.ended.set)
    wait_until(lambda: work.at_work == 5)
    work.crew.set_workers(1)
    assert all(thread.is_alive() for thread in work.crew.threads)
    work.free.release(5)
    wait_until(lambda: sum(thread.is_alive() for thread in work.crew.threads) == 1)
    wait_until(lambda: work.at_work == 1)
    assert len(work.steps.done) == 5
    work.crew.set_workers(3)
    wait_until(lambda: work.at_work == 3)
    work.end()


def test_before_the_start_and_after_the_end_nobody_is_added(client: Client) -> None:
    work = Work(client, 1, never)
    work.crew.set_workers(7)
    assert work.crew.threads == []
    work.run(2)
    work.crew.set_workers(7)
    assert len(work.crew.threads) == 2
