from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.api.client import Connection
from gcdesk.journal import Journal
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.events import AbortAsked
from gcdesk.upload.records.journaled import PURGED_AFTER, Journaled, begin_run, owner_of
from gcdesk.upload.records.kept_runs import kept_runs, put_away
from gcdesk.upload.records.leftovers import abort_leftovers
from tests.upload.sending_plans import image_cases, plan_of
from tests.upload.sending_runs import Background, connection_to, engine_for, wait_until


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


@pytest.fixture
def cut(journal: Journal, server: PracticeServer, tmp_path: Path) -> Journaled:
    """A run that was to delete what is half sent, and was cut off before it could."""
    begun = begin_run(journal, plan_of(server, image_cases(tmp_path, 2)))
    server.faults.bandwidth = 500
    with Background(engine_for(server, begun.plan, ledger=begun.ledger)) as sending:
        wait_until(lambda: len(begun.ledger.open_uploads()) == 2)
        sending.engine.cancel(abort=False)
        outcome = sending.end()
    server.faults.bandwidth = None
    begun.ledger.record(AbortAsked(tuple(u.pk for u in begun.ledger.open_uploads().values())))
    put_away(journal, begun, outcome, {}, later=False)
    return begun


def statuses(server: PracticeServer) -> set[str]:
    return {upload.status for upload in server.state.uploads}


@pytest.mark.hazard("G7")
def test_what_could_not_be_aborted_is_at_the_next_start(
    journal: Journal, server: PracticeServer, cut: Journaled
) -> None:
    assert statuses(server) == {"Initialized"}
    assert abort_leftovers(journal, owner_of(cut.plan), connection_to(server)) == 0
    assert statuses(server) == {"Aborted"}
    asked = len(server.state.log)
    assert abort_leftovers(journal, owner_of(cut.plan), connection_to(server)) == 0
    assert len(server.state.log) == asked, "once is enough"


def test_runs_of_others_unfinished_and_old_ones_are_let_be(
    journal: Journal, server: PracticeServer, cut: Journaled
) -> None:
    owner, connection = owner_of(cut.plan), connection_to(server)
    assert abort_leftovers(journal, "https://gc.example eve", connection) == 0
    (kept,) = kept_runs(journal, owner)
    late = (kept.run.ended or 0) + PURGED_AFTER + 1
    assert abort_leftovers(journal, owner, connection, clock=lambda: late) == 0
    assert journal.runs.claim(kept.run)
    assert abort_leftovers(journal, owner, connection) == 2, "somebody is at it"
    assert statuses(server) == {"Initialized"}


def test_a_failure_is_logged_only(
    journal: Journal, server: PracticeServer, cut: Journaled, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    nobody = Connection("http://127.0.0.1:9", "token")
    assert abort_leftovers(journal, owner_of(cut.plan), nobody) == 2
    assert "stay: 2" in caplog.text


def test_a_run_that_cannot_be_read_is_let_be(
    journal: Journal, server: PracticeServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    run = journal.runs.begin("o", study_pk="1", study_slug="s", study_title="S", plan=b"?", cases=3)
    journal.runs.record(run, b"?")
    journal.runs.end(run, b"?", ready=0, failed=0)
    assert abort_leftovers(journal, "o", connection_to(server)) == 0
    assert "JournalError" in caplog.text
