from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.errors import FileError, KeyUnreadable
from gcdesk.study.reader_key import key_beside, read_key, write_key
from gcdesk.study.readers import ReaderNames

NAMES = {"anna": "R02", "=ben": "R01", "'+c": "R03"}


def test_it_goes_beside_what_it_belongs_to() -> None:
    assert key_beside(Path("/a/masks")) == Path("/a/masks - key to the readers.csv")
    assert key_beside(Path("/")).parent == Path("/")


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    assert read_key(path) == {}
    write_key(path, NAMES)
    assert read_key(path) == NAMES
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["Pseudonym,Reader", "R01,'=ben", "R02,anna", "R03,''+c"]
    assert [file.name for file in tmp_path.iterdir()] == ["key.csv"]


def test_who_comes_later_changes_nobodys_pseudonym(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    first = ReaderNames().of(["zoë", "@home", "-x", "a,b"])
    write_key(path, first)
    assert ReaderNames(read_key(path)).of(["zoë", "anna"]) == {"zoë": first["zoë"], "anna": "R05"}


def test_a_spreadsheet_program_may_have_saved_it(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    path.write_bytes(b"Pseudonym;Reader\r\nR01;zo\xeb\r\n\r\n")
    assert read_key(path) == {"zoë": "R01"}


@pytest.mark.parametrize(
    "content",
    [
        b"Pseudonym,Reader\nR01,anna\nR01,bob\n",
        b"Pseudonym,Reader\nR01,anna\nR02,anna\n",
        b"Pseudonym,Reader\nR01\n",
        b"Pseudonym,Reader\n,anna\n",
        b"Pseudonym,Reader\nR01,\n",
        b"Pseudonym,Reader,Centre\nR01,anna,A\n",
        b"\xff\xfe\x00",
        b"",
    ],
)
def test_what_is_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key.csv"
    path.write_bytes(content)
    with pytest.raises(KeyUnreadable, match="two columns"):
        read_key(path)


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(KeyUnreadable, match="two columns"):
        read_key(tmp_path)


def test_no_link_leads_it_elsewhere(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.touch()
    (tmp_path / "key.csv.part").symlink_to(other)
    write_key(tmp_path / "key.csv", NAMES)
    assert read_key(tmp_path / "key.csv") == NAMES
    assert other.read_bytes() == b""


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"can't be written"):
        write_key(tmp_path / "no folder" / "key.csv", NAMES)
