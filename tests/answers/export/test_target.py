from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.answers.export.target import TargetExists, counting, unfinished
from gcdesk.errors import Cancelled, FileError


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.hazard("A6")
def test_a_file_has_its_name_once_it_is_whole(tmp_path: Path) -> None:
    with unfinished(tmp_path / "a.csv", overwrite=False) as part:
        part.write_text("new")
        assert files(tmp_path) == {"a.csv.part": "new"}
    assert files(tmp_path) == {"a.csv": "new"}


def write(target: Path, text: str, *, overwrite: bool = False, then: Callable[[Path], object] = str) -> None:
    """Write *text* to *target*, and do something before that is finished."""
    with unfinished(target, overwrite=overwrite) as part:
        part.write_text(text)
        then(part)


def failing(error: Exception) -> Callable[[Path], object]:
    def fail(part: Path) -> None:
        raise error

    return fail


FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("error", [Cancelled("stopped"), ValueError("defect")])
def test_what_is_not_finished_goes(tmp_path: Path, error: Exception) -> None:
    (tmp_path / "a.csv").write_text("old")
    with pytest.raises(type(error)):
        write(tmp_path / "a.csv", "half", overwrite=True, then=failing(error))
    assert files(tmp_path) == {"a.csv": "old"}


@pytest.mark.hazard("A6")
def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_text("old")
    with pytest.raises(TargetExists, match="exists already"):
        write(target, "new")
    assert files(tmp_path) == {"a.csv": "old"}
    write(target, "new", overwrite=True)
    assert files(tmp_path) == {"a.csv": "new"}


@pytest.mark.hazard("A6")
def test_a_file_that_came_meanwhile_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    with pytest.raises(TargetExists):
        write(target, "new", then=lambda part: target.write_text("somebody else's"))
    assert files(tmp_path) == {"a.csv": "somebody else's"}


@pytest.mark.hazard("A6")
def test_no_link_leads_it_elsewhere(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.touch()
    (tmp_path / "a.csv.part").symlink_to(other)
    with unfinished(tmp_path / "a.csv", overwrite=False) as part:
        part.write_text("new")
    assert (tmp_path / "a.csv").read_text() == "new"
    assert other.read_bytes() == b""


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"a\.csv could not be written: No such file or directory"):
        write(tmp_path / "gone" / "a.csv", "new")


@pytest.mark.hazard("A6")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=os.strerror(errno.ENOSPC)):
        write(tmp_path / "a.csv", "half", then=failing(FULL))
    assert files(tmp_path) == {}


@pytest.mark.hazard("A6")
def test_what_can_not_be_removed_is_left(tmp_path: Path) -> None:
    def block(part: Path) -> None:
        part.unlink()
        part.mkdir()
        raise FULL

    with pytest.raises(FileError):
        write(tmp_path / "a.csv", "half", then=block)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv.part"]


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is a folder"):
        write(tmp_path, "new", overwrite=True)


def test_progress_is_told_now_and_then_and_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    tick = counting(1200, lambda done, total: told.append((done, total)), lambda: False)
    for _ in range(1200):
        tick()
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]


def test_writing_can_be_stopped() -> None:
    tick = counting(1200, None, lambda: True)
    for _ in range(499):
        tick()
    with pytest.raises(Cancelled, match="no file was written"):
        tick()
