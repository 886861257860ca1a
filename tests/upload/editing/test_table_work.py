from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.client import Connection
from gcdesk.api.models import DisplaySet, Study, Value
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import CaseToSend
from gcdesk.upload.engine.states import Failed, Ready
from gcdesk.upload.records.journaled import Journaled, begin_run
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.table.plan import retitle
from tests.upload.build import interface, real_files

SCORE = interface("some-score")
USED = DisplaySet(pk="1", title="taken", order=10, values=(Value(pk=1, interface=SCORE, value=1.0),))


class Bench:
    """A table with everything that belongs to it, but for the tab."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, theme: Theme, journal: Journal, window: QWidget) -> None:
        self.qtbot, self.tasks = qtbot, tasks
        self.history = History(window)
        self.panel = TablePanel(self.history, tasks, theme, window)
        self.view = FolderView(window)
        self.folder = FolderWork(self.view, tasks, window)
        self.journal = journal
        self.work = TableWork(self.history, self.panel, self.folder, Journals(journal), tasks, window)

    def place(self, *display_sets: DisplaySet, study: str = "pk") -> UploadPlace:
        snapshot = Snapshot(Study(pk=study, slug=study), True, (SCORE,), display_sets)
        return UploadPlace(Connection("https://server.example", "token"), "editor", False, snapshot)

    def show(self, place: UploadPlace, folder: Path) -> None:
        opening = self.tasks.start(self.work.open(place))
        self.qtbot.waitUntil(opening.done)
        opening = self.tasks.start(self.folder.open(str(folder)))
        self.qtbot.waitUntil(opening.done)
        self.wait_sendable()

    def wait_sendable(self, *keys: str) -> None:
        self.qtbot.waitUntil(
            lambda: self.work.sendable == frozenset(keys) if keys else bool(self.work.sendable)
        )

    def send(self, *keys: str) -> Journaled:
        cases = tuple(CaseToSend(key, key, 10, ()) for key in keys)
        claimed = begin_run(self.journal, self.place().plan(cases))
        beginning = self.tasks.start(self.work.begin_run(claimed, {"a": 20, "b": 30}))
        self.qtbot.waitUntil(beginning.done)
        return claimed

    @property
    def titles(self) -> list[str]:
        return [draft.title for draft in self.history.table.drafts]


@pytest.fixture
def bench(qtbot: QtBot, tasks: Tasks, theme: Theme, tmp_path: Path, parent: QWidget) -> Iterator[Bench]:
    journal = Journal(tmp_path / "journal.sqlite")
    made = Bench(qtbot, tasks, theme, journal, parent)
    yield made
    made.work.checks.rest()
    flushed = tasks.start(made.work.flush())
    qtbot.waitUntil(flushed.done)
    journal.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return real_files(
        tmp_path / "cases", {"a/score.json": b"1", "b/score.json": b"2", "taken/score.json": b"3"}
    )


def test_interfaces_of_the_study_become_columns_by_themselves(bench: Bench, folder: Path) -> None:
    bench.show(bench.place(USED), folder)

    assert [(c.slug, c.rule) for c in bench.history.table.columns] == [("some-score", "*score*.json")]
    assert bench.work.sendable == {"a", "b"}, "a title of the study is taken"


def test_a_study_loaded_anew_frees_and_takes_titles(bench: Bench, folder: Path) -> None:
    bench.show(bench.place(USED), folder)

    bench.work.renew(bench.place(DisplaySet(pk="2", title="a", order=10)))

    bench.wait_sendable("b", "taken")


def test_rows_that_are_sent_are_locked_until_they_failed(bench: Bench, folder: Path) -> None:
    bench.show(bench.place(USED), folder)
    bench.send("a", "b")
    bench.history.change(retitle(bench.history.table, {"a": "x", "taken": "y"}), "titles")
    assert bench.titles == ["a", "b", "y"]

    rows = (RowOutcome("a", "a", Ready("pk-a", "")), RowOutcome("b", "b", Failed("No.", pk="pk-b")))
    bench.work.end_run(Outcome(rows), ["a", "b"])

    assert bench.history.locked == {"a"}
    bench.wait_sendable("b", "taken")
    assert bench.work.rows.so_far.orders == {"a": 20, "b": 30}


def test_a_run_that_broke_off_leaves_the_rows_as_they_were(bench: Bench, folder: Path) -> None:
    bench.show(bench.place(USED), folder)
    bench.send("a", "b")

    bench.work.end_run(None, ["a", "b"])

    assert bench.history.locked == frozenset()
    bench.wait_sendable("a", "b")


def test_a_failed_row_goes_on_with_its_own_display_set(bench: Bench, folder: Path) -> None:
    bench.show(bench.place(USED), folder)
    bench.send("b")
    bench.work.end_run(Outcome((RowOutcome("b", "b", Failed("No.", pk="pk-b")),)), ["b"])

    bench.work.renew(bench.place(USED, DisplaySet(pk="pk-b", title="b", order=30)))

    bench.wait_sendable("a", "b")


def test_another_folder_knows_nothing_of_the_first(bench: Bench, folder: Path, tmp_path: Path) -> None:
    bench.show(bench.place(USED), folder)
    bench.send("a")
    bench.work.end_run(Outcome((RowOutcome("a", "a", Ready("pk-a", "")),)), ["a"])
    assert bench.work.rows.run_id

    other = real_files(tmp_path / "other", {"a/score.json": b"1"})
    opening = bench.tasks.start(bench.folder.open(str(other)))
    bench.qtbot.waitUntil(opening.done)
    bench.wait_sendable("a")

    assert bench.work.rows.so_far.states == {}
    assert bench.history.locked == frozenset()
    assert bench.work.rows.run_id == "", "what is sent next is another run"
    assert dict(bench.panel.model.states) == {}


def test_a_table_is_kept_for_its_own_study(bench: Bench, folder: Path) -> None:
    bench.show(bench.place(USED), folder)
    bench.history.change(retitle(bench.history.table, {"a": "renamed"}), "title")

    for study, titles in (("other", []), ("pk", ["renamed", "b", "taken"])):
        opening = bench.tasks.start(bench.work.open(bench.place(USED, study=study)))
        bench.qtbot.waitUntil(opening.done)
        assert bench.titles == titles
