from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject

from gcdesk.kit.tasks import Tasks
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.ledger import Ledger
from gcdesk.upload.live_run import LiveRun
from gcdesk.upload.states import Ready, RowState, Stopped
from tests.upload.sending_plans import image_cases, plan_of
from tests.upload.sending_runs import connection_to

WORKERS = 2


class Watched:
    def __init__(self, tasks: Tasks) -> None:
        self.owner = QObject()
        self.states: dict[str, RowState] = {}
        self.run = LiveRun(tasks, self.states.update, self.owner)


async def test_a_run_is_shown_until_everything_is_ready(
    tasks: Tasks, server: PracticeServer, tmp_path: Path
) -> None:
    watched = Watched(tasks)

    outcome = await watched.run.run(
        plan_of(server, image_cases(tmp_path, 3)), connection_to(server), Ledger(), WORKERS
    )

    assert [type(row.state) for row in outcome.rows] == [Ready] * 3
    assert {row.key: row.state for row in outcome.rows} == watched.states
    assert not watched.run.is_running
    assert watched.run.speed.samples[-1][1] == watched.run.board.total_bytes


async def test_a_paused_run_can_be_cancelled(tasks: Tasks, server: PracticeServer, tmp_path: Path) -> None:
    watched = Watched(tasks)
    server.faults.bandwidth = 2_000
    running = asyncio.ensure_future(
        watched.run.run(plan_of(server, image_cases(tmp_path, 4)), connection_to(server), Ledger(), WORKERS)
    )
    while not watched.run.board.states():
        await asyncio.sleep(0.01)
    paused = []
    for change in (watched.run.pause, watched.run.resume):
        change()
        paused.append(watched.run.is_paused)
    assert paused == [True, False]
    watched.run.try_now()
    watched.run.cancel()

    outcome = await running

    assert {type(row.state) for row in outcome.rows} == {Stopped}
    assert set(watched.states.values()) == {Stopped()}


async def test_without_a_run_the_buttons_do_nothing(tasks: Tasks) -> None:
    run = Watched(tasks).run
    run.pause()
    run.resume()
    run.cancel()
    run.try_now()

    assert not run.is_running
    assert not run.is_paused
