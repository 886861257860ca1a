from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.journal import Journal


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
def test_a_disk_that_fails_later_is_told_and_the_table_is_kept_in_memory(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        # The file's place is taken by something that is no database, as by a disk that breaks.
        journal._database.execute("DROP TABLE assignment_tables")
        journal.save_table("o", "s", b"x")
        assert "can't write its journal" in journal.notice
        assert journal.load_table("o", "s") == b"x"


@pytest.mark.hazard("G2")
def test_a_journal_that_can_no_longer_be_read_says_so(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        journal._database.execute("DROP TABLE assignment_tables")
        assert journal.load_table("o", "s") is None
        assert "can't write its journal" in journal.notice


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
