from __future__ import annotations

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
