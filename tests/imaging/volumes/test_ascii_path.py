from __future__ import annotations

import errno
from pathlib import Path

import pytest

from gcdesk.imaging.volumes import ascii_path


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """As on Windows, for a user whose own temporary folder has an umlaut in its path."""
    own, public = tmp_path / "Jürgen", tmp_path / "public"
    own.mkdir()
    public.mkdir()
    monkeypatch.setattr(ascii_path, "_LIMITED", True)
    monkeypatch.setattr("tempfile.tempdir", str(own))
    monkeypatch.setenv("PUBLIC", str(public))
    return own


def test_nothing_is_copied_where_every_path_will_do(tmp_path: Path) -> None:
    path = tmp_path / "ü.mha"
    with ascii_path.readable(path) as plain:
        assert plain == path
    with ascii_path.writable(path) as plain:
        assert plain == path


def test_plain_paths_stay(limited: Path, tmp_path: Path) -> None:
    with ascii_path.readable(tmp_path / "a.mha") as plain:
        assert plain == tmp_path / "a.mha"


@pytest.mark.parametrize(("name", "ending"), [("lösion.nii.gz", ".nii.gz"), ("p.1.ü.mha", ".mha"), ("ü", "")])
def test_reading_goes_through_a_plain_path_that_is_removed(limited: Path, name: str, ending: str) -> None:
    (limited / name).write_bytes(b"voxels")
    with ascii_path.readable(limited / name) as plain:
        assert str(plain).isascii()
        assert "".join(plain.suffixes) == ending
        assert plain.read_bytes() == b"voxels"
    assert not plain.parent.exists()
    assert (limited / name).read_bytes() == b"voxels"


def test_reading_across_drives_copies(limited: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EXDEV, "Cross-device link")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    (limited / "a.mha").write_bytes(b"voxels")
    with ascii_path.readable(limited / "a.mha") as plain:
        assert plain.read_bytes() == b"voxels"


def test_writing_goes_through_a_plain_path(limited: Path) -> None:
    with ascii_path.writable(limited / "lösion.nii.gz") as plain:
        assert str(plain).isascii()
        plain.write_bytes(b"voxels")
    assert (limited / "lösion.nii.gz").read_bytes() == b"voxels"
    assert not plain.parent.exists()


def test_nothing_is_written_when_writing_failed(limited: Path) -> None:
    def fail() -> None:
        with ascii_path.writable(limited / "a.mha") as plain:
            plain.write_bytes(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(limited.iterdir()) == []
