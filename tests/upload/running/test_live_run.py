from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject

from gcdesk.kit.tasks import Tasks
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.states import Ready, RowState, Stopped
from gcdesk.upload.running.live_run import Job, LiveRun, Pace
from tests.upload.sending_plans import image_cases, plan_of
from tests.upload.sending_runs import connection_to

SLOW = Pace(workers=2)


def job(server: PracticeServer, folder: Path, cases: int) -> Job:
    return Job(plan_of(server, image_cases(folder, cases)), connection_to(server), Ledger())


class Watched:
    def __init__(self, tasks: Tasks) -> None:
        self.owner = QObject()
        self.states: dict[str, RowState] = {}
        self.run = LiveRun(tasks, self.states.update, self.owner)


async def test_a_run_is_shown_until_everything_is_ready(
    tasks: Tasks, server: PracticeServer, tmp_path: Path
) -> None:
    watched = Watched(tasks)

    outcome = await watched.run.run(job(server, tmp_path, 3), SLOW)

    assert [type(row.state) for row in outcome.rows] == [Ready] * 3
    assert {row.key: row.state for row in outcome.rows} == watched.states
    assert not watched.run.is_running
    assert watched.run.speed.samples[-1][1] == watched.run.board.total_bytes
    assert watched.run.board._flying == 0, "nothing is on its way any more"


async def test_a_paused_run_can_be_cancelled(tasks: Tasks, server: PracticeServer, tmp_path: Path) -> None:
    watched = Watched(tasks)
    server.faults.bandwidth = 2_000
    running = asyncio.ensure_future(watched.run.run(job(server, tmp_path, 4), SLOW))
    while not watched.run.board.states():
        await asyncio.sleep(0.01)
    paused = []
    for change in (watched.run.pause, watched.run.resume):
        change()
        paused.append(watched.run.is_paused)
    assert paused == [True, False]
    watched.run.try_now()
    watched.run.cancel(abort=True)

    outcome = await running

    assert {type(row.state) for row in outcome.rows} == {Stopped}
    assert set(watched.states.values()) == {Stopped()}


async def test_another_pace_is_taken_up_while_it_runs(
    tasks: Tasks, server: PracticeServer, tmp_path: Path
) -> None:
    watched = Watched(tasks)
    running = asyncio.ensure_future(watched.run.run(job(server, tmp_path, 4), Pace(1, 300.0)))
    while not len(server.state.uploads):
        await asyncio.sleep(0.01)
    assert watched.run.board.sent_bytes < watched.run.board.total_bytes / 2

    watched.run.keep(Pace(4, None))

    assert [type(row.state) for row in (await running).rows] == [Ready] * 4


async def test_left_for_later_nothing_is_deleted_on_the_server(
    tasks: Tasks, server: PracticeServer, tmp_path: Path
) -> None:
    watched = Watched(tasks)
    server.faults.bandwidth = 500
    running = asyncio.ensure_future(watched.run.run(job(server, tmp_path, 2), SLOW))
    while len(server.state.uploads) < 2:
        await asyncio.sleep(0.01)

    watched.run.cancel(abort=False)
    await running

    assert {upload.status for upload in server.state.uploads} == {"Initialized"}


async def test_without_a_run_the_buttons_do_nothing(tasks: Tasks) -> None:
    run = Watched(tasks).run
    run.pause()
    run.resume()
    run.cancel(abort=False)
    run.keep(SLOW)
    run.try_now()

    assert not run.is_running
    assert not run.is_paused
