from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.journal import Journal
from gcdesk.journal.schema import MIGRATIONS


def test_tables_are_kept_for_their_owner_and_study(tmp_path: Path) -> None:
    file = tmp_path / "data" / "journal.sqlite"
    with closing(Journal(file)) as journal:
        journal.save_table("gc.example/editor", "study", b"first")
        journal.save_table("gc.example/editor", "study", b"second")
        journal.save_table("gc.example/other", "study", b"theirs")
    with closing(Journal(file)) as journal:
        assert journal.notice == ""
        assert journal.load_table("gc.example/editor", "study") == b"second"
        assert journal.load_table("gc.example/editor", "another study") is None
        journal.forget_table("gc.example/editor", "study")
        assert journal.load_table("gc.example/editor", "study") is None
        assert journal.load_table("gc.example/other", "study") == b"theirs"


def test_in_memory_it_works_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(Journal(None)) as journal, closing(Journal(None)) as other:
        assert (journal.is_alone(), journal.is_durable, journal.notice) == (True, False, "")
        journal.save_table("o", "s", b"x")
        run = journal.runs.begin("o", study_pk="s", study_slug="s", study_title="S", plan=b"p", cases=1)
        journal.runs.record(run, b"e")
        assert [kept.payload for kept in journal.runs.events(run)] == [b"e"]
        assert (journal.load_table("o", "s"), other.load_table("o", "s")) == (b"x", None)
        assert other.is_alone()
    assert list(tmp_path.iterdir()) == []


def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "data" / "journal.sqlite"
    with closing(Journal(file)) as journal:
        journal.save_table("o", "s", b"x")
        for path in (file, *file.parent.glob("journal.sqlite-*")):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.hazard("G2")
def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    file.write_bytes(b"this is no database" * 100)
    with closing(Journal(file)) as journal:
        (aside,) = tmp_path.glob("journal-set-aside-*.sqlite")
        assert aside.read_bytes().startswith(b"this is no database")
        assert str(aside) in journal.notice
        assert "it is damaged" in journal.notice
        journal.save_table("o", "s", b"x")
        assert journal.load_table("o", "s") == b"x"


@pytest.mark.hazard("G2")
def test_a_file_of_a_newer_version_is_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA user_version = 99")
    with closing(Journal(file)) as journal:
        assert "newer gcdesk" in journal.notice
    assert len(list(tmp_path.glob("journal-set-aside-*"))) == 1


@pytest.mark.hazard("G2")
def test_where_nothing_can_be_written_it_works_in_memory(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"a file where the folder should be")
    with closing(Journal(tmp_path / "folder" / "journal.sqlite")) as journal:
        assert "can't write its journal" in journal.notice
        journal.save_table("o", "s", b"x")
        assert journal.load_table("o", "s") == b"x"


@pytest.mark.hazard("G2")
def test_a_file_that_can_neither_be_used_nor_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "journal.sqlite"
    file.write_bytes(b"this is no database" * 100)

    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with closing(Journal(file)) as journal:
        assert "can't write its journal" in journal.notice


@pytest.mark.hazard("G2")
def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").mkdir()
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        assert "can't write its journal" in journal.notice


@pytest.mark.hazard("G2")
def test_a_disk_that_is_full_later_is_told_and_the_table_is_kept_in_memory_until_there_is_room(
    tmp_path: Path,
) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(Journal(file)) as journal:
        journal.save_table("o", "s", b"old")
        journal._database.rows("PRAGMA max_page_count = 1")  # as full as it is now
        journal.save_table("o", "s", b"x" * 100_000)
        assert "can't write its journal" in journal.notice
        assert journal.load_table("o", "s") == b"x" * 100_000
        journal._database.rows("PRAGMA max_page_count = 1000000")
        journal.save_table("o", "s", b"y" * 100_000)
        assert journal.load_table("o", "s") == b"y" * 100_000
    with closing(Journal(file)) as journal:
        assert journal.load_table("o", "s") == b"y" * 100_000


@pytest.mark.hazard("G2")
def test_what_is_in_memory_only_can_be_forgotten(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        journal._database.rows("PRAGMA query_only = ON")
        journal.save_table("o", "s", b"x")
        journal.notice = ""
        journal.forget_table("o", "s")
        assert "can't write its journal" in journal.notice
        assert journal.load_table("o", "s") is None


@pytest.mark.hazard("G2")
def test_a_journal_that_can_no_longer_be_read_says_so(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        journal._database.change("DROP TABLE assignment_tables")
        assert journal.load_table("o", "s") is None
        assert "can't write its journal" in journal.notice


@pytest.mark.hazard("G2")
def test_runs_go_on_in_memory_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"a file where the folder should be")
    with closing(Journal(tmp_path / "folder" / "journal.sqlite")) as journal:
        assert not journal.is_durable
        assert journal.is_alone()
        run = journal.runs.begin("o", study_pk="s", study_slug="s", study_title="S", plan=b"p", cases=1)
        journal.runs.record(run, b"e")
        assert [kept.payload for kept in journal.runs.events(run)] == [b"e"]


@pytest.mark.hazard("G2")
def test_a_file_that_is_set_aside_takes_what_is_not_in_it_yet_along(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(
        sqlite3.connect(file, isolation_level=None)
    ) as reader:  # such as a program that makes copies
        reader.execute("PRAGMA journal_mode = WAL").fetchall()
        reader.execute("PRAGMA user_version = 99")
        with closing(Journal(file)) as journal:
            assert "newer gcdesk" in journal.notice
            (aside,) = tmp_path.glob("journal-set-aside-*.sqlite")
            assert aside.with_name(aside.name + "-wal").stat().st_size > 0
            assert journal.load_table("o", "s") is None
    with closing(sqlite3.connect(aside)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (99,)


@pytest.mark.hazard("G3")
def test_the_second_knows_that_it_is_not_alone(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(Journal(file)) as first:
        with closing(Journal(file)) as second:
            assert not second.is_alone()
            assert first.is_alone()
            second.save_table("o", "s", b"x")
        assert first.load_table("o", "s") == b"x"
    with closing(Journal(file)) as third:
        assert third.is_alone()


@pytest.mark.hazard("G3")
def test_the_second_never_sets_the_file_of_the_first_aside(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    newer = (*MIGRATIONS, ("CREATE TABLE of_the_future (x ANY) STRICT",))
    with closing(Journal(file, migrations=newer)) as first:
        with closing(Journal(file)) as older:
            assert "newer gcdesk" in older.notice
            assert not older.is_durable
            assert not older.is_alone()
            older.save_table("o", "s", b"in memory")
        first.save_table("o", "s", b"x")
    assert list(tmp_path.glob("journal-set-aside-*")) == []


def test_damage_inside_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(Journal(file)) as journal:
        for n in range(200):
            journal.save_table("o", str(n), os.urandom(2000))
    content = bytearray(file.read_bytes())
    for at in range(8192, len(content), 4096):
        content[at : at + 64] = os.urandom(64)
    file.write_bytes(content)
    with closing(Journal(file)) as journal:
        assert "it is damaged" in journal.notice


def test_threads_may_share_it(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:

        def save(owner: str) -> None:
            for n in range(10):
                journal.save_table(owner, str(n), owner.encode())

        threads = [threading.Thread(target=save, args=(f"owner {n}",)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(journal.load_table(f"owner {n}", "9") == f"owner {n}".encode() for n in range(4))
