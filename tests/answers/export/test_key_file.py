from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.answers.export.key_file import read_key, write_key
from gcdesk.answers.export.target import TargetExists
from gcdesk.errors import FileError
from gcdesk.study.readers import ReaderNames


@pytest.mark.hazard("A6")
def test_it_tells_who_is_who(tmp_path: Path) -> None:
    written = write_key(tmp_path / "key.csv", {"zoë": "R01", "anna": "R02"})
    assert written.rows == 2
    text = (tmp_path / "key.csv").read_text(encoding="utf-8-sig")
    assert text == "Pseudonym,Reader\nR01,zoë\nR02,anna\n"
    with pytest.raises(TargetExists):
        write_key(tmp_path / "key.csv", {})


def test_what_was_written_can_be_read_so_that_a_later_export_calls_nobody_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    first = ReaderNames().of(["zoë", "@home", "-x", "a,b"])
    write_key(path, first)
    assert read_key(path) == first
    later = ReaderNames(read_key(path)).of(["zoë", "anna"])
    assert later == {"zoë": first["zoë"], "anna": "R05"}


def test_a_spreadsheet_program_may_have_saved_it(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    path.write_bytes(b"Pseudonym;Reader\r\nR01;zo\xeb\r\n\r\n")
    assert read_key(path) == {"zoë": "R01"}


def test_without_a_file_nobody_has_a_pseudonym_yet(tmp_path: Path) -> None:
    assert read_key(tmp_path / "key.csv") == {}


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
def test_a_file_that_is_no_key_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key.csv"
    path.write_bytes(content)
    with pytest.raises(FileError, match="two columns"):
        read_key(path)


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="two columns"):
        read_key(tmp_path)
