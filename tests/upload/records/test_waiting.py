from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.journal import Journal
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.records.journaled import begin_run, owner_of
from gcdesk.upload.records.waiting import waiting_in
from gcdesk.upload.table.plan import draft_table
from gcdesk.upload.table.saved import SavedTable, to_bytes
from tests.upload.build import case

OWNER = "https://s.example u"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


def table(*sent: str) -> bytes:
    rows = draft_table([case("a"), case("b"), case("c")])
    return to_bytes(SavedTable("", Grouping.SUBFOLDER, "", rows, sent=dict.fromkeys(sent, ("pk", ""))))


def test_tables_with_cases_that_were_not_sent_wait(journal: Journal) -> None:
    journal.save_table(OWNER, "one", table("a", "b"))
    journal.save_table(OWNER, "done", table("a", "b", "c"))
    journal.save_table(OWNER, "broken", b"{")
    journal.save_table("https://s.example other", "theirs", table())
    assert waiting_in(journal, OWNER) == {"one": "1 case waits to be uploaded"}
    assert journal.tables_of(OWNER) == ["broken", "done", "one"]


def test_an_upload_that_is_not_finished_is_told_first(journal: Journal) -> None:
    journal.save_table(OWNER, "study", table())
    cases = (CaseToSend("a", "a", 10, ()), CaseToSend("b", "b", 20, ()))
    plan = Plan("https://s.example", "u", "study", "slug", "t", cases)
    begun = begin_run(journal, plan)
    assert owner_of(plan) == OWNER
    journal.runs.release(begun.run)
    assert waiting_in(journal, OWNER) == {"study": "an upload is not finished: 2 still to go"}
