from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.masks.saving import files


def test_digests_of_files_and_folders(tmp_path: Path) -> None:
    folder = tmp_path / "slices"
    folder.mkdir()
    (folder / "2.png").write_bytes(b"two")
    (folder / "1.png").write_bytes(b"one")
    assert files.digest(folder / "1.png") == files.Digest(3, hashlib.sha256(b"one").hexdigest())
    assert files.digest(folder) == files.Digest(6, hashlib.sha256(b"onetwo").hexdigest())


@pytest.mark.hazard("A5")
def test_no_room_outside_of_the_folder(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    files.make_room(inside, inside / "a" / "b" / "c.mha")
    assert (inside / "a" / "b").is_dir()
    with pytest.raises(FileError, match="leads out"):
        files.make_room(inside, inside / ".." / "c.mha")


@pytest.mark.parametrize("old", ["file", "folder", "nothing"])
@pytest.mark.parametrize("new", ["file", "folder"])
def test_the_new_one_takes_the_place_of_the_old_one(tmp_path: Path, old: str, new: str) -> None:
    part, path = make(tmp_path / "a.part", new), make(tmp_path / "a", old)
    before = files.digest(part)
    if old == "nothing":
        files.put_new(part, path)
    else:
        files.put_instead(part, path, tmp_path / "aside")
    assert files.digest(path) == before
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_came_there_in_the_last_moment_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, *, links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no hard links here")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    part, path = make(tmp_path / "a.part", kind), make(tmp_path / "a", kind)
    before = files.digest(path)
    with pytest.raises(OSError, match=r"exists|not empty"):
        files.put_new(part, path)
    assert files.digest(path) == before
    files.remove(path)
    files.put_new(part, path)
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def make(path: Path, kind: str) -> Path:
    if kind == "file":
        path.write_bytes(path.name.encode())
    elif kind == "folder":
        path.mkdir()
        (path / "1.png").write_bytes(path.name.encode())
    return path


def test_a_free_name_beside(tmp_path: Path) -> None:
    (tmp_path / "a (2).nii.gz").write_bytes(b"")
    assert files.free_beside(tmp_path / "a.nii.gz", ".nii.gz").name == "a (3).nii.gz"


def test_removing_what_is_not_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("file", "folder", "nothing"):
        files.remove(make(tmp_path / "a.part", kind))
        assert list(tmp_path.iterdir()) == []

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    make(tmp_path / "a.part", "file")
    with monkeypatch.context() as injected:
        injected.setattr(Path, "unlink", refuse)
        files.remove(tmp_path / "a.part")
    assert (tmp_path / "a.part").exists()
