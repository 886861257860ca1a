from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from gcdesk.journal import Journal, RunKind
from gcdesk.journal.database import Database
from gcdesk.journal.schema import MIGRATIONS

FIRST_RELEASE = """
CREATE TABLE IF NOT EXISTS assignment_tables (
    owner TEXT NOT NULL,
    study_pk TEXT NOT NULL,
    payload BLOB NOT NULL,
    modified REAL NOT NULL,
    PRIMARY KEY (owner, study_pk)
) STRICT;
INSERT INTO assignment_tables VALUES ('o', 's', x'6b657074', 1.0);
PRAGMA user_version = 1;
"""
"""What the first release wrote."""


def test_a_file_of_the_first_release_is_brought_up_to_date(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(file)) as old:
        old.executescript(FIRST_RELEASE)
    for _ in range(2):
        with closing(Journal(file)) as journal:
            assert journal.notice == ""
            assert journal.load_table("o", "s") == b"kept"
            journal.runs.begin("o", study_pk="s", study_slug="s", study_title="S", plan=b"p", cases=1)
    with closing(Journal(file)) as journal:
        assert len(journal.runs.of("o")) == 2
    with closing(sqlite3.connect(file)) as now:
        assert now.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_runs_from_before_there_were_kinds_are_uploads(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(Database(str(file), MIGRATIONS[:2])) as old:
        old.change(
            "INSERT INTO runs (id, owner, study_pk, study_slug, study_title, begun, state, cases, ready, failed, plan) "
            "VALUES ('r', 'o', 's', 's', 'S', 1.0, 'unfinished', 1, 0, 0, x'70')"
        )
        old.change("INSERT INTO events VALUES ('r', 1, 2.0, x'65')")
    with closing(Journal(file)) as journal:
        assert journal.notice == ""
        (run,) = journal.runs.unfinished("o")
        assert run.kind == RunKind.UPLOAD
        assert [kept.payload for kept in journal.runs.events(run)] == [b"e"]
        assert journal.runs.of("o", RunKind.ORDER) == []
