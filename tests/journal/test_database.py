from __future__ import annotations

import contextlib
import functools
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gcdesk.journal.database import IN_MEMORY, Database, Newer

FIRST = ("CREATE TABLE things (name TEXT NOT NULL UNIQUE) STRICT", "INSERT INTO things VALUES ('old')")
SECOND = ("ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7",)
THIRD = ("CREATE TABLE others (name TEXT) STRICT",)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(str(tmp_path / "file"), [FIRST])) as opened:
        yield opened


def test_a_file_goes_through_all_versions_that_it_missed(tmp_path: Path) -> None:
    name = str(tmp_path / "file")
    with closing(Database(name, [FIRST])) as database:
        database.change("INSERT INTO things VALUES ('new')")
    with closing(Database(name, [FIRST, SECOND, THIRD])) as database:
        assert database.rows("SELECT * FROM things ORDER BY name") == [("new", 7), ("old", 7)]
        assert database.rows("SELECT * FROM others") == []
        assert database.rows("PRAGMA user_version") == [(3,)]


def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    name = str(tmp_path / "file")
    Database(name, [FIRST, SECOND]).close()
    before = Path(name).read_bytes()
    with pytest.raises(Newer):
        Database(name, [FIRST])
    assert Path(name).read_bytes() == before


def test_a_version_is_reached_whole_or_not_at_all(tmp_path: Path) -> None:
    name = str(tmp_path / "file")
    Database(name, [FIRST]).close()
    with pytest.raises(sqlite3.OperationalError):
        Database(name, [FIRST, (*SECOND, "CREATE NONSENSE")])
    with closing(Database(name, [FIRST])) as database:
        assert database.rows("SELECT * FROM things") == [("old",)]


def test_two_that_bring_a_file_up_to_date_at_once_do_it_once(tmp_path: Path) -> None:
    name = str(tmp_path / "file")
    start = threading.Barrier(4)
    opened: list[Database] = []

    def open_it() -> None:
        start.wait(10)
        opened.append(Database(name, [FIRST, SECOND]))

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [database.rows("SELECT name FROM things") for database in opened] == [[("old",)]] * 4
    for database in opened:
        database.close()


@pytest.mark.parametrize(
    ("code", "opens"), [(sqlite3.SQLITE_BUSY_RECOVERY, True), (sqlite3.SQLITE_READONLY, False)]
)
def test_the_switch_to_a_log_waits_for_another_that_is_opening_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, opens: bool
) -> None:
    refusals = [code, code]

    class Refusing(sqlite3.Connection):
        def execute(self, order: str, *values: Any) -> sqlite3.Cursor:
            if "journal_mode" in order and refusals:
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = refusals.pop()
                raise error
            return super().execute(order, *values)

    monkeypatch.setattr(sqlite3, "connect", functools.partial(sqlite3.connect, factory=Refusing))
    with contextlib.nullcontext() if opens else pytest.raises(sqlite3.OperationalError):
        Database(str(tmp_path / "file"), [FIRST]).close()
    assert len(refusals) == (0 if opens else 1)


def test_what_is_written_is_on_the_disk_before_it_goes_on(database: Database) -> None:
    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    assert database.rows("PRAGMA synchronous") == [(2,)]  # FULL: each commit waits for the disk


def test_all_orders_are_carried_out_or_none(database: Database) -> None:
    order = "INSERT INTO things VALUES (?)"
    with pytest.raises(sqlite3.IntegrityError):
        database.change_all([(order, ("one",)), (order, ("one",))])
    assert database.rows("SELECT * FROM things") == [("old",)]
    assert database.change_all([(order, ("one",)), (order, ("two",))]) == 2


def test_a_block_is_one_step_and_left_by_an_error_none(database: Database, tmp_path: Path) -> None:
    order = "INSERT INTO things VALUES (?)"
    with closing(Database(str(tmp_path / "file"), [FIRST])) as other:
        with database.undisturbed():
            database.change(order, "one")
            database.change_all([(order, ("two",)), (order, ("three",))])
            assert other.rows("SELECT COUNT(*) FROM things") == [(1,)], "nobody sees half of it"
        assert other.rows("SELECT COUNT(*) FROM things") == [(4,)]

        def leave_by_an_error() -> None:
            with database.undisturbed():
                database.change("DELETE FROM things")
                database.change_all([(order, ("one",)), (order, ("one",))])

        with pytest.raises(sqlite3.IntegrityError):
            leave_by_an_error()
        assert other.rows("SELECT COUNT(*) FROM things") == [(4,)]


@pytest.mark.hazard("G2")
def test_a_full_disk_changes_nothing_and_passes(database: Database) -> None:
    ((pages,),) = database.rows("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(sqlite3.OperationalError, match="full"):
        database.change("INSERT INTO things VALUES (?)", "x" * 100_000)
    assert database.rows("SELECT * FROM things") == [("old",)]
    database.rows("PRAGMA max_page_count = 1000000")
    assert database.change("INSERT INTO things VALUES (?)", "x" * 100_000) == 1


def test_what_was_deleted_is_overwritten(tmp_path: Path) -> None:
    name = tmp_path / "file"
    with closing(Database(str(name), [FIRST])) as database:
        database.change("INSERT INTO things VALUES ('Jansen')")
        database.change("DELETE FROM things WHERE name = 'Jansen'")
        database.wipe()
        assert all(b"Jansen" not in path.read_bytes() for path in tmp_path.iterdir())


def test_one_in_memory_works_alike() -> None:
    with closing(Database(IN_MEMORY, [FIRST])) as database:
        assert database.change("DELETE FROM things") == 1
        database.wipe()
        assert database.rows("SELECT * FROM things") == []
