from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.api.client import Connection
from gcdesk.errors import GcdeskError, JournalError, TokenRefused
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.practice.faults import Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.states import Ready, Stopped
from gcdesk.upload.running.stop_dialog import Stop
from tests.upload.running.bench import Bench, agree, begun, runs
from tests.upload.sending_plans import sets_of
from tests.upload.sending_runs import connection_to


@pytest.mark.hazard("G7")
def test_it_is_stopped_within_seconds(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    server.faults.bandwidth = 500
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    agree(qtbot)
    qtbot.waitUntil(lambda: bench.run.is_sending)

    stopping = tasks.start(bench.run.at_work.stopped())
    qtbot.waitUntil(lambda: stopping.done() and sending.done(), timeout=2_500)

    assert bench.view.outcome is not None
    assert [row.state for row in bench.view.outcome.rows] == [Stopped(), Stopped()]
    assert bench.made == []
    assert bench.history.locked == frozenset()


REFUSED = Status(401, body={"detail": "Invalid token."})


@pytest.mark.hazard("N7")
def test_a_refused_token_is_asked_for_again_and_the_run_goes_on(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    asked: list[GcdeskError] = []

    async def another(refused: GcdeskError) -> Connection:
        asked.append(refused)
        assert bench.run.is_sending, "nothing is over"
        return connection_to(server)

    bench.run.at_work.token.ask = another
    server.faults.add(REFUSED, method="POST", path="display-sets", times=1)
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(sending.done, timeout=20_000)

    assert [type(error) for error in asked] == [TokenRefused]
    assert bench.view.outcome is not None
    assert [type(row.state) for row in bench.view.outcome.rows] == [Ready, Ready]
    assert len(sets_of(server)) == 2
    assert [kept.is_unfinished for kept in runs(bench, server)] == [False]


@pytest.mark.hazard("N7")
def test_without_another_token_nothing_is_lost(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    async def not_now(refused: GcdeskError) -> None:
        return None

    bench.run.at_work.token.ask = not_now
    server.faults.add(REFUSED, method="POST", path="display-sets", times=1)
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(sending.done, timeout=20_000)
    assert bench.view.outcome is not None
    assert isinstance(bench.view.outcome.stopped_by, TokenRefused)
    (kept,) = runs(bench, server)
    assert kept.is_unfinished

    again = tasks.start(bench.run.go_on(kept.run))
    qtbot.waitUntil(again.done, timeout=20_000)
    assert [type(row.state) for row in bench.view.outcome.rows] == [Ready, Ready]
    assert len(sets_of(server)) == 2


@pytest.mark.hazard("G7")
def test_it_stops_while_a_token_is_asked_for(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    asking = asyncio.Event()

    async def forever(refused: GcdeskError) -> None:
        asking.set()
        await asyncio.Event().wait()

    bench.run.at_work.token.ask = forever
    server.faults.add(REFUSED, method="POST", path="display-sets", times=1)
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(asking.is_set, timeout=20_000)

    stopping = tasks.start(bench.run.at_work.stopped())
    qtbot.waitUntil(lambda: stopping.done() and sending.done(), timeout=2_500)
    assert not bench.run.is_sending
    assert [kept.is_unfinished for kept in runs(bench, server)] == [True]


@pytest.mark.hazard("G2")
def test_a_disk_that_becomes_full_stops_the_run_and_it_goes_on_later(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = bench.journal.runs._database.change_all
    left = iter(range(6))

    def soon_full(orders: Sequence[tuple[str, Sequence[object]]]) -> int:
        if "INSERT INTO events" in orders[0][0] and next(left, None) is None:
            raise sqlite3.OperationalError("database or disk is full")
        return write(orders)

    monkeypatch.setattr(bench.journal.runs._database, "change_all", soon_full)
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(sending.done, timeout=20_000)
    assert bench.view.outcome is not None
    assert isinstance(bench.view.outcome.stopped_by, JournalError)

    monkeypatch.undo()
    (kept,) = runs(bench, server)
    assert kept.is_unfinished
    again = tasks.start(bench.run.go_on(kept.run))
    qtbot.waitUntil(again.done, timeout=20_000)
    assert len(sets_of(server)) == 2


@pytest.mark.hazard("G7")
@pytest.mark.parametrize(
    ("how", "statuses", "unfinished"),
    [(Stop.LATER, {"Initialized"}, True), (Stop.DELETE, {"Aborted"}, False)],
)
def test_what_is_half_sent_becomes_what_the_user_wants(
    qtbot: QtBot,
    tasks: Tasks,
    bench: Bench,
    server: PracticeServer,
    how: Stop,
    statuses: set[str],
    unfinished: bool,
) -> None:
    server.faults.bandwidth = 500
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(lambda: bench.run.at_work._live._engine is not None)
    engine = bench.run.at_work._live._engine
    assert engine is not None
    qtbot.waitUntil(lambda: len(engine.ledger.open_uploads()) == 2)

    stopping = tasks.start(bench.run.at_work.stopped(how))
    qtbot.waitUntil(lambda: stopping.done() and sending.done(), timeout=2_500)

    qtbot.waitUntil(lambda: {upload.status for upload in server.state.uploads} == statuses)
    assert [kept.is_unfinished for kept in runs(bench, server)] == [unfinished]


def test_the_settings_hold_at_once(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer, settings: Settings
) -> None:
    settings.upload_speed = 0.1
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(lambda: bench.run.is_sending)
    settings.upload_speed, settings.upload_workers = 0.0, 2
    bench.run.at_work.take_up_settings()
    qtbot.waitUntil(sending.done, timeout=20_000)
    assert len(sets_of(server)) == 2
