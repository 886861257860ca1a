from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.study.reader_key import key_beside, read_key, write_key

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


@pytest.mark.parametrize("text", ["a,b,c\n1,2,3\n", "Pseudonym,Reader\nR01,anna\nR01,ben\n", "a,b\nR01,\n"])
def test_what_is_no_key_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "key.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match=r"can't be read as the key"):
        read_key(path)


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"can't be written"):
        write_key(tmp_path / "no folder" / "key.csv", NAMES)
