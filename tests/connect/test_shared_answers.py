from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from gcdesk.api.connection import Connection
from gcdesk.connect.loading import Loading
from gcdesk.connect.shared_answers import SharedAnswers
from gcdesk.errors import Cancelled, TokenRefused
from gcdesk.kit.tasks import Tasks
from gcdesk.practice.faults import Delay, Hang, Rule, Status
from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleAnswer, SampleDisplaySet, SampleQuestion, SampleStudy
from gcdesk.practice.server import PracticeServer
from gcdesk.study.answers import Answers, AnswersSource
from gcdesk.study.snapshot import Snapshot

READ = SampleStudy(
    "read",
    "Read",
    questions=(SampleQuestion("n", "Number", "How many?"),),
    display_sets=(SampleDisplaySet("one", 10, {}),),
    answers=(SampleAnswer("reader1", "n", "one", 1), SampleAnswer("reader2", "n", "one", 2)),
    readers=("reader1", "reader2"),
)


@pytest.fixture
def snapshot(server: PracticeServer, connection_of: Callable[[str], Connection]) -> Snapshot:
    load_study(server.site, READ)
    return Loading(connection_of("editor")).open("read")


@pytest.fixture
def source(tasks: Tasks, connection_of: Callable[[str], Connection], snapshot: Snapshot) -> AnswersSource:
    return SharedAnswers(tasks, connection_of("editor"), snapshot)


def asked(server: PracticeServer) -> int:
    return sum("reader-studies/answers/" in entry.path for entry in server.state.log)


async def hit(hang: Rule) -> None:
    while not hang.hits:
        await asyncio.sleep(0.005)


async def test_it_loads_once_for_all_who_ask(server: PracticeServer, source: AnswersSource) -> None:
    before = source.latest
    assert before is None
    told: list[tuple[int, int]] = []
    first, second = await asyncio.gather(source.get(lambda *page: told.append(page)), source.get())
    assert first is second is source.latest
    assert await source.get() is first
    assert len(first.answers) == 2
    assert told == [(2, 2)]
    assert asked(server) == 1


async def test_renewing_loads_again_and_tells_who_watches(
    server: PracticeServer, source: AnswersSource
) -> None:
    heard: list[Answers] = []
    end = source.watch(heard.append)
    first = await source.get()
    second = await source.renew()
    assert heard == [first, second]
    assert first is not second
    end()
    end()
    third = await source.renew()
    assert heard == [first, second]
    assert source.latest is third
    assert asked(server) == 3


async def test_a_reader_gets_his_own(
    tasks: Tasks, connection_of: Callable[[str], Connection], snapshot: Snapshot
) -> None:
    connection = connection_of("reader1")
    own = SharedAnswers(tasks, connection, await tasks.run(Loading(connection).open, "read"))
    known = await own.get()
    assert not known.all_readers
    assert [answer.creator for answer in known.answers] == ["reader1"]


async def test_what_was_loaded_before_is_taken_over(
    tasks: Tasks, server: PracticeServer, connection_of: Callable[[str], Connection], snapshot: Snapshot
) -> None:
    known = Answers((), all_readers=True, loaded_at=datetime.now(UTC))
    source = SharedAnswers(tasks, connection_of("editor"), snapshot, known)
    assert await source.get() is known
    assert asked(server) == 0


@pytest.mark.hazard("G7")
async def test_stopping_ends_the_load_and_the_next_one_begins_anew(
    server: PracticeServer, source: AnswersSource, tasks: Tasks
) -> None:
    hang = server.faults.add(Hang(), path="answers/", times=1)
    waiting = asyncio.ensure_future(source.get())
    await hit(hang)
    source.stop()
    with pytest.raises(Cancelled):
        await waiting
    assert source.latest is None
    assert len((await source.get()).answers) == 2
    source.stop()
    assert source.latest is not None, "there was nothing to stop"


async def test_a_load_that_ends_after_it_was_stopped_is_told_to_nobody(
    server: PracticeServer, source: AnswersSource, tasks: Tasks
) -> None:
    heard: list[Answers] = []
    source.watch(heard.append)
    there, released = threading.Event(), threading.Event()

    def hold(loaded: int, total: int) -> None:
        there.set()
        released.wait()

    stopped = asyncio.ensure_future(source.get(hold))
    while not there.is_set():
        await asyncio.sleep(0.005)
    source.stop()
    released.set()
    with pytest.raises(Cancelled):
        await stopped
    again = await source.get()
    assert heard == [again]


async def test_who_leaves_does_not_end_the_load_of_others(
    server: PracticeServer, source: AnswersSource
) -> None:
    hang = server.faults.add(Delay(0.3), path="answers/", times=1)
    leaving, staying = asyncio.ensure_future(source.get()), asyncio.ensure_future(source.get())
    await hit(hang)
    leaving.cancel()
    assert len((await staying).answers) == 2
    assert leaving.cancelled()


@pytest.mark.hazard("N7")
async def test_errors_reach_all_who_wait_and_the_latest_stays(
    server: PracticeServer, source: AnswersSource
) -> None:
    known = await source.get()
    server.faults.add(Status(401), path="answers/")
    outcomes = await asyncio.gather(source.renew(), source.renew(), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [TokenRefused, TokenRefused]
    assert source.latest is known


@pytest.mark.hazard("N5")
async def test_why_it_waits_can_be_seen(server: PracticeServer, source: AnswersSource) -> None:
    server.faults.add(Status(503, retry_after=0.2), path="answers/", times=1)
    load = asyncio.ensure_future(source.get())
    seen = set()
    while not load.done():
        seen.add(source.waiting)
        await asyncio.sleep(0.005)
    await load
    assert any("busy" in sentence for sentence in seen)
    assert source.waiting == ""


async def test_who_comes_later_hears_how_far_it_is(
    server: PracticeServer, snapshot: Snapshot, tasks: Tasks, connection_of: Callable[[str], Connection]
) -> None:
    large = SampleStudy(
        "large",
        "Large",
        questions=(SampleQuestion("n", "Number", "How many?"),),
        display_sets=tuple(SampleDisplaySet(f"{n}", n, {}) for n in range(1100)),
        answers=tuple(SampleAnswer("reader1", "n", f"{n}", n) for n in range(1100)),
    )
    load_study(server.site, large)
    connection = connection_of("editor")
    source = SharedAnswers(tasks, connection, await tasks.run(Loading(connection).open, "large"))
    hang = server.faults.add(Hang(), path="offset=1000")
    first: list[tuple[int, int]] = []
    later: list[tuple[int, int]] = []
    loading = asyncio.ensure_future(source.get(lambda *page: first.append(page)))
    await hit(hang)
    joining = asyncio.ensure_future(source.get(lambda *page: later.append(page)))
    while not later:
        await asyncio.sleep(0.005)
    assert first == later == [(1000, 1100)]
    source.stop()
    assert [type(each) for each in await asyncio.gather(loading, joining, return_exceptions=True)] == [
        Cancelled,
        Cancelled,
    ]
