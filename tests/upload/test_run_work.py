from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Study
from gcdesk.errors import GcdeskError
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.folder_view import FolderView
from gcdesk.upload.folder_work import FolderWork
from gcdesk.upload.history import History
from gcdesk.upload.journals import Journals
from gcdesk.upload.live_run import LiveRun
from gcdesk.upload.outside import Outside
from gcdesk.upload.place import Place
from gcdesk.upload.plan import add_column
from gcdesk.upload.run_view import RunView
from gcdesk.upload.run_work import RunWork
from gcdesk.upload.states import Ready, Stopped
from gcdesk.upload.table_panel import TablePanel
from gcdesk.upload.table_work import TableWork
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
        self.run.changed.connect(lambda: self.phases.append((self.run.is_preparing, self.run.is_sending)))
        self.run.display_sets_made.connect(lambda: self.made.append(True))

    def _tell(self, title: str, sentence: str) -> bool:
        self.told.append((title, sentence))
        return True


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
        await made.table.open(Place(connection_to(server), "editor", True, snapshot))
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
