"""The journal's file: opened so that gcdesk always starts, whatever state the file is in."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from gcdesk.journal.claims import Claims
from gcdesk.journal.database import IN_MEMORY, Database, Newer
from gcdesk.journal.failures import reason
from gcdesk.journal.runs import Runs
from gcdesk.journal.schema import MIGRATIONS
from gcdesk.texts import tr

_INSTANCE = "gcdesk"
"""The claim of the first gcdesk that runs on this journal."""
_TAILS = ("-wal", "-shm")
"""Files that SQLite keeps beside its own; the first may hold what is not in it yet."""
_SAVE = "INSERT OR REPLACE INTO assignment_tables VALUES (?, ?, ?, ?)"
_LIST = "SELECT study_pk FROM assignment_tables WHERE owner = ?"
_LOAD = "SELECT payload FROM assignment_tables WHERE owner = ? AND study_pk = ?"
_FORGET = "DELETE FROM assignment_tables WHERE owner = ? AND study_pk = ?"


class Journal:
    """One SQLite file, readable by its user only; safe to use from several threads.

    A file that is corrupt or was written by a newer gcdesk is set aside under another name and a new one begun. Where
    nothing can be written, the journal is kept in memory. In both cases `notice` says so, for the user.
    """

    def __init__(self, file: Path | None, *, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> None:
        """*file* None: in memory, for what is not to outlive this object."""
        self.file = file or Path(IN_MEMORY)
        self.notice = ""
        self.is_durable = True
        """Whether it outlives this process."""
        self._migrations = migrations
        # What is in memory no other process can claim.
        self._claims = Claims(file.with_name(f"{file.stem}-claims") if file else None)
        self._database = self._open() if file else Database(IN_MEMORY, migrations)
        if file is None:
            self.is_durable = False
        self._spare: Database | None = None
        """Tables that the file did not take."""
        # Where nothing can be written there may be nowhere for claims either.
        self.runs = Runs(self._database, self._claims if self.is_durable else Claims(None))

    def close(self) -> None:
        """Close the file and give up all claims. The journal can't be used afterwards."""
        self._database.close()
        if self._spare is not None:
            self._spare.close()
        self._claims.drop_all()

    def is_alone(self) -> bool:
        """Whether this is the first gcdesk that uses the journal at this moment; the second tells its user."""
        try:
            return self._claims.holds(_INSTANCE) or self._claims.take(_INSTANCE)
        except OSError:
            return True  # where no claim can be made, nobody else has made one

    # ---- assignment tables

    def save_table(self, owner: str, study_pk: str, payload: bytes) -> None:
        """Keep *payload* as the table of *owner* (server and user) for a study, in the place of an earlier one.

        A full or broken disk is told in `notice`; the table is then kept in memory only.
        """
        values = (owner, study_pk, payload, time.time())
        try:
            self._database.change(_SAVE, *values)
        except sqlite3.Error as error:
            self._tell_unwritable(reason(error))
            self._spare = self._spare or Database(IN_MEMORY, self._migrations)
            self._spare.change(_SAVE, *values)
        else:
            self._forget_in(self._spare, owner, study_pk)

    def load_table(self, owner: str, study_pk: str) -> bytes | None:
        """What `save_table` kept last, or None."""
        for database in (self._spare, self._database):
            try:
                rows = database.rows(_LOAD, owner, study_pk) if database else []
            except sqlite3.Error as error:
                self._tell_unwritable(reason(error))
                return None
            if rows:
                return bytes(rows[0][0])
        return None

    def tables_of(self, owner: str) -> list[str]:
        """The pks of the studies for which a table of *owner* is kept."""
        found: set[str] = set()
        for database in (self._spare, self._database):
            try:
                found |= {str(row[0]) for row in database.rows(_LIST, owner)} if database else set()
            except sqlite3.Error as error:
                self._tell_unwritable(reason(error))
        return sorted(found)

    def forget_table(self, owner: str, study_pk: str) -> None:
        """Remove the table of *owner* for a study."""
        self._forget_in(self._spare, owner, study_pk)
        try:
            self._forget_in(self._database, owner, study_pk)
        except sqlite3.Error as error:
            self._tell_unwritable(reason(error))

    def _forget_in(self, database: Database | None, owner: str, study_pk: str) -> None:
        if database is not None:
            database.change("DELETE FROM assignment_tables WHERE owner = ? AND study_pk = ?", owner, study_pk)

    # ---- opening

    def _open(self) -> Database:
        try:
            self._make_private()
            self.is_alone()  # from now on, later ones are not
            return self._opened()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                return self._in_memory(str(error))
            return self._set_aside(tr("Journal", "it is damaged"))
        except Newer:
            return self._set_aside(tr("Journal", "it was written by a newer gcdesk"))
        except OSError as error:
            return self._in_memory(reason(error))

    def _make_private(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Made empty with the right permissions first: SQLite itself would follow the umask.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(self.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))

    def _opened(self) -> Database:
        return Database(str(self.file), self._migrations)

    def _set_aside(self, why: str) -> Database:
        if not self.is_alone():  # another gcdesk is at work on the file: it must not lose it
            return self._in_memory(why)
        aside = self.file.with_name(
            f"{self.file.stem}-set-aside-{time.strftime('%Y%m%d-%H%M%S')}{self.file.suffix}"
        )
        try:
            self.file.replace(aside)
            for tail in _TAILS:
                with contextlib.suppress(FileNotFoundError):
                    self.file.with_name(self.file.name + tail).replace(aside.with_name(aside.name + tail))
            self._make_private()
            database = self._opened()
        except (OSError, sqlite3.Error) as error:
            return self._in_memory(reason(error))
        self.notice = tr(
            "Journal",
            "gcdesk's journal could not be used, because {reason}. It was set aside as {file}, and a new one was begun.",
            reason=why,
            file=aside,
        )
        return database

    def _in_memory(self, why: str) -> Database:
        self.is_durable = False
        self._tell_unwritable(why)
        return Database(IN_MEMORY, self._migrations)

    def _tell_unwritable(self, why: str) -> None:
        self.notice = tr(
            "Journal",
            "gcdesk can't write its journal {file} ({reason}). It goes on working, but forgets unsent tables and unfinished uploads when it closes.",
            file=self.file,
            reason=why,
        )
