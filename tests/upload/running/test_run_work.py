from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.client import Connection
from gcdesk.api.models import Study
from gcdesk.errors import GcdeskError, JournalError, TokenRefused
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.faults import Status
from gcdesk.practice.server import PracticeServer
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.engine.states import Ready, Stopped
from gcdesk.upload.records.journaled import begin_run
from gcdesk.upload.records.kept_runs import KeptRun, kept_runs
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.running.live_run import LiveRun
from gcdesk.upload.running.outside import Outside
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.run_work import RunWork
from gcdesk.upload.running.stop_dialog import Stop
from gcdesk.upload.table.plan import add_column
from tests.upload.build import interface, real_files
from tests.upload.screen import find, is_shown
from tests.upload.sending_plans import SLUG, mha, sets_of
from tests.upload.sending_runs import connection_to


class Bench:
    """Everything that a run needs, but for the tab."""

    def __init__(
        self, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal, window: QWidget
    ) -> None:
        self.history = History(window)
        panel = TablePanel(self.history, tasks, theme, window)
        self.folder = FolderWork(FolderView(window), tasks, window)
        self.journal = journal
        journals = Journals(journal)
        self.table = TableWork(self.history, panel, self.folder, journals, tasks, window)
        self.view = RunView(window)
        live = LiveRun(tasks, panel.model.show_states, window)
        self.told: list[tuple[str, str]] = []
        outside = Outside(window, tasks, ways=(), show=self._tell)
        self.run = RunWork(
            self.history, self.table, self.view, live, journals, settings, tasks, outside, window
        )
        self.phases: list[tuple[bool, bool]] = []
        self.made: list[bool] = []
        self.run.changed.connect(self._note_phase)
        self.run.display_sets_made.connect(lambda: self.made.append(True))

    def _tell(self, title: str, sentence: str) -> bool:
        self.told.append((title, sentence))
        return True

    def _note_phase(self) -> None:
        phase = (self.run.is_preparing, self.run.is_sending)
        if self.phases[-1:] != [phase]:
            self.phases.append(phase)


@pytest.fixture
def bench(
    qtbot: QtBot,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    tmp_path: Path,
    parent: QWidget,
    server: PracticeServer,
) -> Iterator[Bench]:
    journal = Journal(tmp_path / "journal.sqlite")
    made = Bench(tasks, settings, theme, journal, parent)

    async def begin() -> None:
        study = server.state.study_by_slug(SLUG)
        assert study is not None
        snapshot = Snapshot(Study(pk=study.pk, slug=SLUG, title="Practice"), True, (), ())
        await made.table.open(UploadPlace(connection_to(server), "editor", False, snapshot))
        contents = {f"case {n}/ct.mha": mha(n) for n in (1, 2)}
        await made.folder.open(str(real_files(tmp_path / "cases", contents)))

    begun = tasks.start(begin())
    qtbot.waitUntil(begun.done)
    qtbot.waitUntil(lambda: len(made.history.table.drafts) == 2)
    made.history.change(add_column(made.history.table, interface("ct-image"), "*.mha"), "column")
    qtbot.waitUntil(lambda: len(made.table.sendable) == 2)
    yield made
    made.table.checks.rest()
    ended = tasks.start(made.run.stopped())
    qtbot.waitUntil(ended.done)
    flushed = tasks.start(made.table.flush())
    qtbot.waitUntil(flushed.done)
    journal.close()


def agree(qtbot: QtBot) -> None:
    qtbot.waitUntil(is_shown("confirm_upload_accept"))
    find("confirm_upload_accept", QPushButton).click()


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


@pytest.mark.hazard("G7")
def test_it_is_stopped_within_seconds(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    server.faults.bandwidth = 500
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    agree(qtbot)
    qtbot.waitUntil(lambda: bench.run.is_sending)

    stopping = tasks.start(bench.run.stopped())
    qtbot.waitUntil(lambda: stopping.done() and sending.done(), timeout=2_500)

    assert bench.view.outcome is not None
    assert [row.state for row in bench.view.outcome.rows] == [Stopped(), Stopped()]
    assert bench.made == []
    assert bench.history.locked == frozenset()


def test_a_run_that_cannot_begin_leaves_everything_free(
    qtbot: QtBot, tasks: Tasks, bench: Bench, tmp_path: Path, reported: list[BaseException]
) -> None:
    for file in (tmp_path / "cases").rglob("*.mha"):
        file.unlink()
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    qtbot.waitUntil(sending.done)

    assert bench.phases == [(True, False), (False, False)]
    assert isinstance(reported.pop(), GcdeskError)


def begun(qtbot: QtBot, tasks: Tasks, bench: Bench) -> asyncio.Task[None]:
    """The user has agreed to send both."""
    sending = tasks.start(bench.run.send(bench.table.sendable, ask=True))
    agree(qtbot)
    return sending


def runs(bench: Bench, server: PracticeServer) -> list[KeptRun]:
    return kept_runs(bench.journal, f"{server.address} editor")


# ---- the token


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

    bench.run.token.ask = another
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

    bench.run.token.ask = not_now
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

    bench.run.token.ask = forever
    server.faults.add(REFUSED, method="POST", path="display-sets", times=1)
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(asking.is_set, timeout=20_000)

    stopping = tasks.start(bench.run.stopped())
    qtbot.waitUntil(lambda: stopping.done() and sending.done(), timeout=2_500)
    assert not bench.run.is_sending
    assert [kept.is_unfinished for kept in runs(bench, server)] == [True]


# ---- the journal


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
    qtbot.waitUntil(sending.done)

    assert isinstance(reported.pop(), JournalError)
    assert not bench.run.is_sending
    assert len(server.state.uploads) == 0
    monkeypatch.undo()
    assert runs(bench, server) == []


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


# ---- stopping


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
    qtbot.waitUntil(lambda: bench.run._run._engine is not None)
    engine = bench.run._run._engine
    assert engine is not None
    qtbot.waitUntil(lambda: len(engine.ledger.open_uploads()) == 2)

    stopping = tasks.start(bench.run.stopped(how))
    qtbot.waitUntil(lambda: stopping.done() and sending.done(), timeout=2_500)

    qtbot.waitUntil(lambda: {upload.status for upload in server.state.uploads} == statuses)
    assert [kept.is_unfinished for kept in runs(bench, server)] == [unfinished]


@pytest.mark.hazard("G5")
def test_a_run_of_another_account_is_not_gone_on_with(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer
) -> None:
    assert bench.table.place is not None
    theirs = begin_run(bench.journal, replace(bench.table.place.plan(()), user="reader1")).run
    going = tasks.start(bench.run.go_on(theirs))
    qtbot.waitUntil(going.done)
    assert bench.phases == []


def test_the_settings_hold_at_once(
    qtbot: QtBot, tasks: Tasks, bench: Bench, server: PracticeServer, settings: Settings
) -> None:
    settings.upload_speed = 0.1
    sending = begun(qtbot, tasks, bench)
    qtbot.waitUntil(lambda: bench.run.is_sending)
    settings.upload_speed, settings.upload_workers = 0.0, 2
    bench.run.take_up_settings()
    qtbot.waitUntil(sending.done, timeout=20_000)
    assert len(sets_of(server)) == 2
