from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from gcdesk.api.client import Connection
from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.rows_work import RowsWork
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import CaseToSend
from gcdesk.upload.engine.states import Failed, Importing, Ready, Stopped, Waiting
from gcdesk.upload.records.journaled import Journaled, begin_run
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.table.plan import Draft, Table, retitle

READY, FAILED = Ready("pk-a", ""), Failed("No.")


class Bench:
    """Three rows."""

    def __init__(self, tasks: Tasks, theme: Theme, journal: Journal, window: QWidget) -> None:
        self.history = History(window)
        self.panel = TablePanel(self.history, tasks, theme, window)
        self.rows = RowsWork(self.history, self.panel, tasks)
        self.journal = journal
        self.history.show(Table(drafts=tuple(Draft(key, key, key, ()) for key in "abc")))

    def run_of(self, *keys: str) -> Journaled:
        snapshot = Snapshot(Study("pk", "slug"), True, (), ())
        place = UploadPlace(Connection("https://server.example", "token"), "editor", False, snapshot)
        return begin_run(self.journal, place.plan(tuple(CaseToSend(key, key, 10, ()) for key in keys)))

    @property
    def to_send(self) -> str:
        return "".join(draft.key for draft in self.rows.to_send.drafts)

    @property
    def locked(self) -> str:
        return "".join(sorted(self.history.locked))

    def state(self, key: str) -> object:
        return self.panel.model.states.get(key)


@pytest.fixture
def bench(tasks: Tasks, theme: Theme, tmp_path: Path, parent: QWidget) -> Iterator[Bench]:
    journal = Journal(tmp_path / "journal.sqlite")
    yield Bench(tasks, theme, journal, parent)
    journal.close()


async def test_rows_in_hand_are_locked_and_not_sent_again(bench: Bench) -> None:
    claimed = bench.run_of("a", "b")
    await bench.rows.begin_run(claimed, {"a": 20})
    assert (bench.locked, bench.to_send) == ("ab", "c")
    assert (bench.rows.run_id, bench.rows.so_far.orders) == (claimed.run.id, {"a": 20})
    bench.rows.end_run(Outcome((RowOutcome("a", "a", READY), RowOutcome("b", "b", FAILED))), "ab")
    assert (bench.locked, bench.to_send) == ("a", "bc")
    assert (bench.state("a"), bench.state("b")) == (READY, FAILED)


async def test_of_a_run_that_broke_off_nothing_is_known(bench: Bench) -> None:
    await bench.rows.begin_run(bench.run_of("a"), None)
    bench.rows.end_run(None, "a")
    assert (bench.locked, bench.to_send, dict(bench.rows.so_far.states)) == ("", "abc", {})


async def test_what_failed_is_free_as_soon_as_the_rest_is_only_imported(bench: Bench) -> None:
    await bench.rows.begin_run(bench.run_of("a", "b"), None)
    bench.rows.release({"b": FAILED, "c": FAILED})
    assert (bench.locked, bench.to_send) == ("a", "bc")
    assert dict(bench.rows.so_far.states) == {"b": FAILED}, "c was not sent"
    bench.rows.end_run(Outcome((RowOutcome("a", "a", READY), RowOutcome("b", "b", Stopped()))), "ab")
    assert bench.rows.so_far.states["b"] == FAILED, "it was in hand no more: somebody may have edited it"


async def test_what_became_of_a_row_is_forgotten_when_it_is_edited(bench: Bench) -> None:
    await bench.rows.begin_run(bench.run_of("a", "b"), None)
    bench.rows.end_run(Outcome((RowOutcome("a", "a", FAILED), RowOutcome("b", "b", FAILED))), "ab")
    bench.history.change(retitle(bench.history.table, {"a": "other"}), "title")
    bench.rows.forget_edited()
    assert (bench.state("a"), bench.state("b")) == (None, FAILED)
    assert dict(bench.rows.so_far.states) == {"b": FAILED}


def test_a_row_that_is_in_the_study_is_not_told_to_wait(bench: Bench) -> None:
    bench.rows.so_far = bench.rows.so_far.with_known({"a": Importing("pk-a", "")}, bench.history.table.drafts)
    bench.rows.show_states({"a": Waiting(), "b": Waiting()})
    assert (bench.state("a"), bench.state("b")) == (None, Waiting())


async def test_they_are_of_a_run_while_they_are_as_they_were_sent(bench: Bench) -> None:
    claimed = bench.run_of("a", "b")
    assert not await bench.rows.are_of(claimed), "nothing was sent yet"
    await bench.rows.begin_run(claimed, None)
    bench.rows.end_run(Outcome((RowOutcome("a", "a", FAILED),)), "ab")
    assert await bench.rows.are_of(claimed)
    assert not await bench.rows.are_of(bench.run_of("a", "b")), "that is another run"
    bench.history.change(retitle(bench.history.table, {"c": "other"}), "title")
    assert await bench.rows.are_of(claimed), "that row is not of it"
    bench.history.change(retitle(bench.history.table, {"b": "other"}), "title")
    assert not await bench.rows.are_of(claimed)


def test_a_run_that_goes_on_is_taken_up_with_what_is_known(bench: Bench) -> None:
    bench.rows.take_up(bench.run_of("a", "b"), {"a": READY, "c": READY})
    assert dict(bench.rows.so_far.states) == {"a": READY}
    assert (bench.state("a"), bench.state("b"), bench.state("c")) == (READY, Waiting(), None)


def test_rows_that_are_only_visited_nobody_edits(bench: Bench) -> None:
    bench.rows.are_visited = True
    bench.rows.lock()
    assert bench.locked == "abc"
    bench.rows.are_visited = False
    bench.rows.lock()
    assert bench.locked == ""


async def test_of_other_rows_nothing_is_known(bench: Bench) -> None:
    await bench.rows.begin_run(bench.run_of("a"), {"a": 10})
    bench.rows.end_run(Outcome((RowOutcome("a", "a", READY),)), "a")
    bench.rows.begin(run_id="another")
    assert (bench.rows.so_far.states, bench.rows.sent_as, bench.rows.run_id) == ({}, {}, "another")
    assert (bench.locked, bench.state("a")) == ("", None)
