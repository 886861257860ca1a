"""One SQLite file: opened, checked, brought up to date, and used by one thread at a time."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from typing import Any

from gcdesk.journal.schema import MIGRATIONS

IN_MEMORY = ":memory:"
_PATIENCE = 10.0
"""Seconds that another process may hold the file."""
_PAUSE = 0.01


class Newer(Exception):
    """The file was written by a newer gcdesk."""


class Database:
    """What is written is on the disk before a call comes back. Safe to use from several threads."""

    def __init__(self, name: str, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> None:
        """Open the file *name*, or memory; raises `Newer`, and `sqlite3.Error` when it can't be used or is damaged."""
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(
            name, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare(migrations)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the file. Every later call raises `sqlite3.Error`."""
        with self._lock:
            self._connection.close()

    def rows(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows that answer *question*; raises `sqlite3.Error`."""
        with self._lock:
            return self._connection.execute(question, values).fetchall()

    def change(self, order: str, *values: object) -> int:
        """Carry *order* out, durably; how many rows it changed. Raises `sqlite3.Error`, and nothing is changed."""
        return self.change_all([(order, values)])

    def change_all(self, orders: Sequence[tuple[str, Sequence[object]]]) -> int:
        """Carry all *orders* out or none, durably, with one wait for the disk; how many rows they changed."""
        with self._lock, self._step():
            return sum(self._connection.execute(order, values).rowcount for order, values in orders)

    @contextlib.contextmanager
    def undisturbed(self) -> Iterator[None]:
        """What is read and changed in the block is one step: no other thread or process changes anything meanwhile.

        All changes are carried out at its end, or none when it is left by an error. Raises `sqlite3.Error`.
        """
        with self._lock, self._transaction():
            yield

    def wipe(self) -> None:
        """Overwrite what was deleted, in the file's log of recent changes too, as far as other processes allow it."""
        with self._lock:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _prepare(self, migrations: Sequence[Sequence[str]]) -> None:
        run = self._connection.execute
        if self._version() > len(migrations):
            raise Newer
        self._keep_a_log()
        for setting in ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON", "secure_delete = ON"):
            run(f"PRAGMA {setting}").fetchall()
        if self._version() < len(migrations):
            with self._transaction():
                self._migrate(migrations)
        (verdict,) = run("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)

    def _keep_a_log(self) -> None:
        """Have changes written to a log beside the file (WAL).

        For that switch SQLite does not wait for another process that is just opening the file: so it is tried again here.
        """
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL").fetchall()
                return
            except sqlite3.OperationalError as error:
                is_busy = (
                    error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                )  # without what the sort of it is
                if not is_busy or time.monotonic() > until:
                    raise
            time.sleep(_PAUSE)

    def _migrate(self, migrations: Sequence[Sequence[str]]) -> None:
        # Asked again inside of the transaction: another process may have been faster.
        for orders in migrations[self._version() :]:
            for order in orders:
                self._connection.execute(order)
        self._connection.execute(f"PRAGMA user_version = {len(migrations)}")

    def _version(self) -> int:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        return int(version)

    def _step(self) -> contextlib.AbstractContextManager[None]:
        """A transaction, or the one that the thread is in: of `undisturbed`, whose end counts."""
        return contextlib.nullcontext() if self._connection.in_transaction else self._transaction()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # after some errors SQLite has ended it already
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise
