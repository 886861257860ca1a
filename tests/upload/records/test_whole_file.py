from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.upload.records.whole_file import read_whole, write_whole


def test_what_was_written_is_read(tmp_path: Path) -> None:
    target = tmp_path / "key.csv"
    write_whole(target, b"old")
    write_whole(target, b"new")
    assert read_whole(target) == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_no_link_leads_what_is_written_elsewhere(tmp_path: Path) -> None:
    target, other = tmp_path / "key.csv", tmp_path / "other.csv"
    other.write_bytes(b"somebody's")
    (tmp_path / "key.csv.part").symlink_to(other)
    write_whole(target, b"new")
    assert (read_whole(target), read_whole(other)) == (b"new", b"somebody's")


def test_what_is_not_possible_is_told_with_its_file(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"key\.csv could not be saved"):
        write_whole(tmp_path / "gone" / "key.csv", b"")
    with pytest.raises(FileError, match=r"key\.csv could not be read"):
        read_whole(tmp_path / "key.csv")
