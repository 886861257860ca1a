"""The journal's file: opened so that gcdesk always starts, whatever state the file is in."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from pathlib import Path

from gcdesk.texts import tr

VERSION = 1
"""Kept in the file's ``user_version``."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS assignment_tables (
    owner TEXT NOT NULL,
    study_pk TEXT NOT NULL,
    payload BLOB NOT NULL,
    modified REAL NOT NULL,
    PRIMARY KEY (owner, study_pk)
) STRICT;
"""


class Journal:
    """One SQLite file, readable by its user only; safe to use from several threads.

    A file that is corrupt or was written by a newer gcdesk is set aside under another name and a new one begun. Where
    nothing can be written, the journal is kept in memory. In both cases `notice` says so, for the user.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.notice = ""
        self._lock = threading.Lock()
        self._database = self._open()

    def close(self) -> None:
        """Close the file. The journal can't be used afterwards."""
        with self._lock:
            self._database.close()

    def save_table(self, owner: str, study_pk: str, payload: bytes) -> None:
        """Keep *payload* as the table of *owner* (server and user) for a study, in the place of an earlier one.

        A full or broken disk is told in `notice`; the table is then kept in memory only.
        """
        try:
            self._write(owner, study_pk, payload)
        except sqlite3.Error as error:
            self._fall_back(error)
            self._write(owner, study_pk, payload)

    def load_table(self, owner: str, study_pk: str) -> bytes | None:
        """What `save_table` kept last, or None."""
        try:
            with self._lock:
                row = self._database.execute(
                    "SELECT payload FROM assignment_tables WHERE owner = ? AND study_pk = ?",
                    (owner, study_pk),
                ).fetchone()
        except sqlite3.Error as error:
            self._fall_back(error)
            return None
        return None if row is None else bytes(row[0])

    def forget_table(self, owner: str, study_pk: str) -> None:
        """Remove the table of *owner* for a study."""
        with self._lock, self._database:
            self._database.execute(
                "DELETE FROM assignment_tables WHERE owner = ? AND study_pk = ?", (owner, study_pk)
            )

    def _write(self, owner: str, study_pk: str, payload: bytes) -> None:
        with self._lock, self._database:
            self._database.execute(
                "INSERT OR REPLACE INTO assignment_tables VALUES (?, ?, ?, ?)",
                (owner, study_pk, payload, time.time()),
            )

    def _open(self) -> sqlite3.Connection:
        try:
            self._make_private()
            return self._opened(str(self.file))
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                return self._in_memory(str(error))
            return self._set_aside(tr("Journal", "it is damaged"))
        except _Newer:
            return self._set_aside(tr("Journal", "it was written by a newer gcdesk"))
        except OSError as error:
            return self._in_memory(error.strerror or str(error))

    def _make_private(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Made empty with the right permissions first: SQLite itself would follow the umask.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(self.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))

    def _opened(self, name: str) -> sqlite3.Connection:
        database = sqlite3.connect(name, check_same_thread=False)
        try:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version > VERSION:
                raise _Newer
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            with database:
                database.executescript(_SCHEMA)
                database.execute(f"PRAGMA user_version = {VERSION}")
            (verdict,) = database.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise sqlite3.DatabaseError(verdict)
        except BaseException:
            database.close()
            raise
        return database

    def _set_aside(self, reason: str) -> sqlite3.Connection:
        aside = self.file.with_name(
            f"{self.file.stem}-set-aside-{time.strftime('%Y%m%d-%H%M%S')}{self.file.suffix}"
        )
        try:
            self.file.replace(aside)
            for tail in ("-wal", "-shm"):
                self.file.with_name(self.file.name + tail).unlink(missing_ok=True)
            self._make_private()
            database = self._opened(str(self.file))
        except (OSError, sqlite3.Error) as error:
            return self._in_memory(str(error))
        self.notice = tr(
            "Journal",
            "gcdesk's journal could not be used, because {reason}. It was set aside as {file}, and a new one was begun.",
            reason=reason,
            file=aside,
        )
        return database

    def _in_memory(self, reason: str) -> sqlite3.Connection:
        self.notice = tr(
            "Journal",
            "gcdesk can't write its journal {file} ({reason}). It works on, but forgets unsent tables when it ends.",
            file=self.file,
            reason=reason,
        )
        return self._opened(":memory:")

    def _fall_back(self, error: sqlite3.Error) -> None:
        with self._lock:
            self._database.close()
            self._database = self._in_memory(str(error))


class _Newer(Exception):
    """The file's version is above ours."""
