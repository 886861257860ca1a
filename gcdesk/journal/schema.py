"""What the journal's file holds, version by version. A file of an older version is brought up to date when opened."""

from __future__ import annotations

from collections.abc import Sequence

_TABLES = (
    """
    CREATE TABLE IF NOT EXISTS assignment_tables (
        owner TEXT NOT NULL,
        study_pk TEXT NOT NULL,
        payload BLOB NOT NULL,
        modified REAL NOT NULL,
        PRIMARY KEY (owner, study_pk)
    ) STRICT
    """,
)
_RUNS = (
    """
    CREATE TABLE runs (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        owner TEXT NOT NULL,
        study_pk TEXT NOT NULL,
        study_slug TEXT NOT NULL,
        study_title TEXT NOT NULL,
        begun REAL NOT NULL,
        ended REAL,
        state TEXT NOT NULL,
        cases INTEGER NOT NULL,
        ready INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        plan BLOB NOT NULL,
        outcome BLOB
    ) STRICT
    """,
    "CREATE INDEX runs_by_owner ON runs (owner, number)",
    """
    CREATE TABLE events (
        run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
        sequence INTEGER NOT NULL,
        at REAL NOT NULL,
        payload BLOB NOT NULL,
        PRIMARY KEY (run, sequence)
    ) STRICT, WITHOUT ROWID
    """,
)

_KINDS = ("ALTER TABLE runs ADD COLUMN kind TEXT NOT NULL DEFAULT 'upload'",)

MIGRATIONS: Sequence[Sequence[str]] = (_TABLES, _RUNS, _KINDS)
"""The n-th brings a file of version n to version n + 1; version 0 is an empty file. Never changed once released."""
