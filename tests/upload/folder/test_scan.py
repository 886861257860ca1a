from __future__ import annotations

import os
from pathlib import Path

import pytest

from gcdesk.errors import Cancelled, FileError
from gcdesk.upload.folder.scan import list_files
from tests.upload.build import real_files


def test_lists_files_in_natural_order_with_size_and_time(tmp_path: Path) -> None:
    real_files(tmp_path, {"case 10/ct.mha": b"xx", "case 2/ct.mha": b"x", "case 2/sub/seg.mha": b"xyz"})
    listing = list_files(tmp_path)
    assert [file.relative for file in listing.files] == [
        "case 2/ct.mha",
        "case 2/sub/seg.mha",
        "case 10/ct.mha",
    ]
    last = listing.files[-1]
    assert last.path == tmp_path / "case 10" / "ct.mha"
    assert (last.size, last.modified_ns) == (2, last.path.stat().st_mtime_ns)
    assert last.name == "ct.mha"


@pytest.mark.hazard("F10")
def test_natural_order_ignores_case(tmp_path: Path) -> None:
    real_files(tmp_path, {"b1": b"", "A10": b"", "a9": b""})
    assert [file.name for file in list_files(tmp_path).files] == ["a9", "A10", "b1"]


@pytest.mark.hazard("F8")
def test_ignores_what_systems_leave_behind_and_lists_it(tmp_path: Path) -> None:
    real_files(
        tmp_path,
        {
            "p/ct.mha": b"x",
            "p/Thumbs.db": b"x",
            "p/.DS_Store": b"x",
            "p/._ct.mha": b"x",
            "p/desktop.ini": b"x",
            "DICOMDIR": b"x",
            ".git/config": b"x",
            "__MACOSX/p/ct.mha": b"x",
        },
    )
    listing = list_files(tmp_path)
    assert [file.relative for file in listing.files] == ["p/ct.mha"]
    assert set(listing.ignored) == {
        "p/Thumbs.db",
        "p/.DS_Store",
        "p/._ct.mha",
        "p/desktop.ini",
        "DICOMDIR",
        ".git",
        "__MACOSX",
    }


@pytest.mark.hazard("F4")
def test_a_loop_of_links_ends_and_a_broken_link_is_told(tmp_path: Path) -> None:
    real_files(tmp_path, {"p/ct.mha": b"x"})
    (tmp_path / "p" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "p" / "gone.mha").symlink_to(tmp_path / "nowhere")
    listing = list_files(tmp_path)
    assert [file.relative for file in listing.files] == ["p/ct.mha"]
    assert [trouble.path.name for trouble in listing.troubles] == ["gone.mha"]
    assert listing.troubles[0].reason


@pytest.mark.hazard("F4")
def test_a_folder_that_cannot_be_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_files(tmp_path, {"good/ct.mha": b"x", "bad/ct.mha": b"x"})
    really = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "bad":
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr("gcdesk.upload.folder.scan.os.scandir", refuse)
    listing = list_files(tmp_path)
    assert [file.relative for file in listing.files] == ["good/ct.mha"]
    assert [(t.path.name, t.reason) for t in listing.troubles] == [("bad", "Permission denied")]


def test_an_unreadable_root_and_a_missing_one_are_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileError, match="There is no folder"):
        list_files(tmp_path / "nowhere")

    def refuse(_path: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("gcdesk.upload.folder.scan.os.scandir", refuse)
    with pytest.raises(FileError, match="can't be read: Permission denied"):
        list_files(tmp_path)


def test_a_named_pipe_is_not_data(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert list_files(tmp_path).ignored == ("pipe",)


@pytest.mark.hazard("F9")
def test_many_files_are_counted_while_scanning_and_it_can_be_stopped(tmp_path: Path) -> None:
    real_files(tmp_path, {f"{i}.mha": b"" for i in range(500)})
    counts: list[int] = []
    list_files(tmp_path, on_count=counts.append)
    assert counts == [200, 400, 500]
    with pytest.raises(Cancelled):
        list_files(tmp_path, cancelled=lambda: True)
