from __future__ import annotations

import math
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import GcdeskError, JournalError
from gcdesk.kit.tasks import Tasks
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.states import Ready
from gcdesk.upload.records.journaled import begin_run
from gcdesk.upload.running.stop_dialog import Occasion
from tests.upload.running.bench import Bench, agree, begun, runs
from tests.upload.screen import find, is_shown
from tests.upload.sending_plans import sets_of


def test_a_run_is_prepared_carried_out_and_summed_up(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    agree(qtbot)
    qtbot.waitUntil(sending.done, timeout=20_000)

    assert bench.phases == [(True, False), (False, False), (False, True), (False, False)]
    assert bench.made == [True]
    assert bench.view.outcome is not None
    assert [type(row.state) for row in bench.view.outcome.rows] == [Ready, Ready]
    assert len(sets_of(server)) == 2


def test_nothing_and_twice_are_not_sent(qtbot: QtBot, tasks: Tasks, bench: Bench) -> None:
    nothing = tasks.start(bench.run.send(frozenset(), ask=True))
    qtbot.waitUntil(nothing.done)
    assert bench.phases == []

    first = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    second = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    qtbot.waitUntil(second.done)
    assert bench.phases == [(True, False)]
    qtbot.waitUntil(is_shown("confirm_upload_cancel"))
    find("confirm_upload_cancel", QPushButton).click()
    qtbot.waitUntil(first.done)
    assert bench.view.outcome is None


def test_a_run_that_cannot_begin_leaves_everything_free(
    qtbot: QtBot, tasks: Tasks, bench: Bench, tmp_path: Path, reported: list[BaseException]
) -> None:
    for file in (tmp_path / "cases").rglob("*.mha"):
        file.unlink()
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    qtbot.waitUntil(lambda: sending.done() and bool(reported))

    assert bench.phases == [(True, False), (False, False)]
    assert isinstance(reported.pop(), GcdeskError)


@pytest.mark.hazard("G2")
def test_what_cannot_be_written_down_is_not_begun(
    qtbot: QtBot,
    tasks: Tasks,
    bench: Bench,
    server: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
    reported: list[BaseException],
) -> None:
    def full(*_: object) -> int:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(bench.journal.runs._database, "change", full)
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(lambda: sending.done() and bool(reported))

    assert isinstance(reported.pop(), JournalError)
    assert not bench.run.is_sending
    assert len(server.state.uploads) == 0
    monkeypatch.undo()
    assert runs(bench, server) == []


@pytest.mark.hazard("G5")
def test_a_run_of_another_account_is_not_gone_on_with(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    assert bench.table.place is not None
    theirs = begin_run(bench.journal, replace(bench.table.place.plan(()), user="reader1")).run
    going = tasks.start(bench.run.go_on(theirs))
    qtbot.waitUntil(going.done)
    assert bench.phases == []


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("was_paused", [False, True])
def test_sending_rests_while_the_user_is_asked_whether_to_stop(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer, was_paused: bool
) -> None:
    server.faults.bandwidth = 2_000
    sending = begun(qtbot, tasks, bench)
    live = bench.run.at_work._live
    qtbot.waitUntil(lambda: len(server.state.uploads) == 2)
    if was_paused:
        bench.run.at_work.pause_or_go_on()
    asking = tasks.start(bench.run.ask_to_stop(Occasion.CANCEL))
    qtbot.waitUntil(is_shown("stop_keep"))
    server.faults.bandwidth = None
    qtbot.waitUntil(lambda: is_quiet(qtbot, server), timeout=10_000)
    assert bench.run.is_sending
    assert sets_of(server) == [], "what was on its way arrived, and nothing was begun"
    assert bench.view._text.text().startswith("Paused")

    find("stop_keep", QPushButton).click()
    qtbot.waitUntil(asking.done)
    assert asking.result() is False
    assert live.is_paused is was_paused
    if was_paused:
        assert is_quiet(qtbot, server)
        bench.run.at_work.pause_or_go_on()
    qtbot.waitUntil(sending.done, timeout=20_000)
    assert len(sets_of(server)) == 2


def is_quiet(qtbot: QtBot, server: PracticeServer) -> bool:
    """Whether nothing reaches the server for a while."""
    before = len(server.state.log)
    qtbot.wait(400)
    return len(server.state.log) == before


def test_what_begins_while_the_user_is_asked_rests_too(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    with bench.run.at_work.resting():
        sending = begun(qtbot, tasks, bench)
        qtbot.waitUntil(lambda: bench.run.at_work._live.is_running)
        qtbot.waitUntil(lambda: is_quiet(qtbot, server), timeout=10_000)
        assert len(server.state.uploads) == 0
    qtbot.waitUntil(sending.done, timeout=20_000)
    assert len(sets_of(server)) == 2


@pytest.mark.parametrize("occasion", list(Occasion))
def test_a_question_that_is_none_any_more_closes_by_itself(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer, occasion: Occasion
) -> None:
    server.faults.import_seconds = math.inf
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(lambda: bench.run.at_work.is_following, timeout=20_000)
    asking = tasks.start(bench.run.ask_to_stop(occasion))
    qtbot.waitUntil(is_shown("stop_keep"))
    assert find("stop_keep", QPushButton).text() == "Keep waiting"

    server.faults.import_seconds = 0.0
    qtbot.waitUntil(lambda: sending.done() and asking.done(), timeout=20_000)
    assert asking.result() is False, "nothing was answered"
    assert not is_shown("stop_dialog")()
    assert bench.view.outcome is not None
    assert [type(row.state) for row in bench.view.outcome.rows] == [Ready, Ready]
