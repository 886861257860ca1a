from __future__ import annotations

from contextlib import closing
from pathlib import Path

from gcdesk.api.client import Connection
from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.records.journaled import begin_run
from gcdesk.upload.records.journals import Journals
from gcdesk.upload.records.place import Place


def place(*, practice: bool) -> Place:
    snapshot = Snapshot(Study("1", "study"), may_change=True, interfaces=(), display_sets=())
    return Place(Connection("http://127.0.0.1:1", "token"), "ada", practice, snapshot)


def test_practice_leaves_nothing_in_the_journal(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal, closing(Journals(journal)) as journals:
        practice, real = place(practice=True), place(practice=False)
        run = begin_run(journals.of(practice), practice.plan(())).run

        assert journals.of(real) is journal
        assert journals.of(practice).runs.of(practice.owner) == [run]
        assert journal.runs.of(practice.owner) == []

        journals.close()
        assert journals.of(practice).runs.of(practice.owner) == []
