from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gcdesk.errors import Cancelled, FileError
from gcdesk.whole_file import InUse, TargetExists, not_written, put_new, read_whole, whole_file, write_whole

PART = "a.csv.part"


def nothing() -> None:
    """Nobody does anything meanwhile."""


def write(
    target: Path, content: bytes, *, overwrite: bool = True, then: Callable[[], object] = nothing
) -> None:
    """Write *content* to *target*, and do something before that is finished."""
    with whole_file(target, overwrite=overwrite) as file:
        file.write(content)
        then()


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def failing(error: BaseException) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise error

    return fail


def system_error(number: int) -> OSError:
    return OSError(number, os.strerror(number))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file that is there already."""
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    return target


# ---- whole, or not at all


@pytest.mark.hazard("A6")
def test_a_file_has_its_name_once_it_is_whole(target: Path) -> None:
    def look() -> None:
        assert target.read_bytes() == b"old"
        assert (target.parent / PART).exists()

    write(target, b"new", then=look)
    assert files(target.parent) == {"a.csv": b"new"}


def test_what_was_written_is_read(target: Path) -> None:
    write_whole(target, b"new")
    assert read_whole(target) == b"new"
    assert files(target.parent) == {"a.csv": b"new"}


@pytest.mark.hazard("A6")
@pytest.mark.parametrize(
    "error", [Cancelled("stopped"), ValueError("a defect"), KeyboardInterrupt(), system_error(errno.EIO)]
)
def test_what_is_not_finished_goes_and_what_was_there_stays(target: Path, error: BaseException) -> None:
    kind = FileError if isinstance(error, OSError) else type(error)
    with pytest.raises(kind):
        write(target, b"half", then=failing(error))
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.hazard("A6")
def test_what_a_crash_left_goes(target: Path) -> None:
    (target.parent / PART).write_bytes(b"half of a longer one")
    write_whole(target, b"new")
    assert files(target.parent) == {"a.csv": b"new"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("private", [False, True])
def test_what_is_private_nobody_else_may_read(tmp_path: Path, private: bool) -> None:
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "a.csv", b"new", private=private)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == (0o600 if private else 0o644)


# ---- never over another one unasked


@pytest.mark.hazard("A6")
def test_nothing_is_overwritten_unasked(target: Path) -> None:
    with pytest.raises(TargetExists, match=r"a\.csv exists already\. It was not changed"):
        write(target, b"new", overwrite=False)
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("late", [True, False])
def test_a_file_that_came_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool, late: bool
) -> None:
    """*late*: after the last look, in the instant before the new one gets its name; injected there."""
    target = tmp_path / "a.csv"

    def come() -> None:
        target.write_bytes(b"somebody else's")

    def come_late(*_: object) -> None:
        come()
        raise FileExistsError(errno.EEXIST, "exists") if links else system_error(errno.EOPNOTSUPP)

    if late or not links:
        monkeypatch.setattr(os, "link", come_late if late else failing(system_error(errno.EOPNOTSUPP)))
    with pytest.raises(TargetExists):
        write(target, b"new", overwrite=False, then=nothing if late else come)
    assert files(tmp_path) == {"a.csv": b"somebody else's"}


@pytest.mark.parametrize("links", [True, False])
def test_where_nothing_is_it_is_put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(os, "link", failing(system_error(errno.EPERM)))
    write(tmp_path / "a.csv", b"new", overwrite=False)
    assert files(tmp_path) == {"a.csv": b"new"}


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("links", [True, False])
def test_a_link_to_nothing_is_something_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", failing(system_error(errno.EPERM)))
    part, link = tmp_path / "part", tmp_path / "a.csv"
    part.write_bytes(b"new")
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        put_new(part, link)
    with pytest.raises(TargetExists):
        write(link, b"new", overwrite=False)
    assert link.is_symlink()
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_folder_is_no_target(tmp_path: Path, overwrite: bool) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(FileError, match=r"a\.csv is a folder\. Choose another name"):
        write(tmp_path / "a.csv", b"new", overwrite=overwrite)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


# ---- links


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("name", ["a.csv", PART])
@pytest.mark.parametrize("leads_to", ["a file", "nothing"])
def test_no_link_leads_what_is_written_elsewhere(tmp_path: Path, name: str, leads_to: str) -> None:
    folder, other = tmp_path / "folder", tmp_path / "other.csv"
    folder.mkdir()
    if leads_to == "a file":
        other.write_bytes(b"somebody's")
    (folder / name).symlink_to(other)
    write_whole(folder / "a.csv", b"new")
    assert files(folder) == {"a.csv": b"new"}
    assert not (folder / "a.csv").is_symlink()
    assert (other.read_bytes() if other.exists() else None) == (
        b"somebody's" if leads_to == "a file" else None
    )


@pytest.mark.hazard("A6")
def test_a_link_that_is_planted_in_the_instant_before_it_is_begun_is_not_followed(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, part = target.with_name("other.csv"), target.with_name(PART)
    other.write_bytes(b"somebody's")
    real = Path.unlink

    def plant(path: Path, missing_ok: bool = False) -> None:
        real(path, missing_ok)
        part.symlink_to(other)

    with monkeypatch.context() as injected:
        injected.setattr(Path, "unlink", plant)
        with pytest.raises(FileError, match=r"a\.csv could not be written"):
            write_whole(target, b"new")
    assert other.read_bytes() == b"somebody's"
    assert target.read_bytes() == b"old"


@pytest.mark.hazard("A6")
@pytest.mark.skipif(sys.platform == "win32", reason="on Windows nobody can take away what is open")
@pytest.mark.parametrize("planted", ["a link", "another file", "nothing"])
def test_what_somebody_puts_in_place_of_the_part_is_neither_taken_nor_removed(
    target: Path, planted: str
) -> None:
    part, other = target.with_name(PART), target.with_name("other.csv")
    other.write_bytes(b"somebody's")

    def swap() -> None:
        part.unlink()
        if planted == "a link":
            part.symlink_to(other)
        elif planted == "another file":
            part.write_bytes(b"half of another gcdesk's")

    with pytest.raises(InUse, match=r"a\.csv is being written by another program at this moment\. Wait"):
        write(target, b"new", then=swap)
    assert (target.read_bytes(), other.read_bytes()) == (b"old", b"somebody's")
    assert os.path.lexists(part) is (planted != "nothing")


# ---- why it can't be written


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """The system refuses files of this process that are larger than *size* bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.hazard("A6")
def test_what_the_system_has_no_room_for_is_told_and_leaves_nothing(target: Path) -> None:
    with (
        files_up_to(1000),
        pytest.raises(FileError, match=r"a\.csv could not be written: File too large"),
    ):
        write_whole(target, bytes(1_000_000))
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("when", ["at once", "in the end"])
def test_a_full_disk_is_told_whenever_it_tells(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int, when: str
) -> None:
    fail = failing(system_error(number))
    if when == "in the end":
        monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileError, match=r"a\.csv could not be written: the disk is full\. Make room"):
        write(target, b"new", then=fail if when == "at once" else nothing)
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_written_into_is_told(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Injected: root may write everywhere."""
    with monkeypatch.context() as injected:
        injected.setattr(os, "open", failing(system_error(number)))
        with pytest.raises(
            FileError, match=r"a\.csv could not be written: you may not write into the folder"
        ):
            write_whole(target, b"new")
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="on Windows, and for root, other rights count"
)
def test_a_folder_that_is_really_read_only_is_told(target: Path) -> None:
    target.parent.chmod(0o500)
    try:
        with pytest.raises(FileError, match="you may not write into the folder"):
            write_whole(target, b"new")
    finally:
        target.parent.chmod(0o700)
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.parametrize("where", ["gone/a.csv", "file/a.csv", f"{'x' * 252}.csv"])
def test_a_place_that_is_none_is_told(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(
        FileError, match=r"\.csv could not be written: the path is too long, or the folder is gone"
    ):
        write_whole(tmp_path / where, b"new")
    assert files(tmp_path) == {"file": b""}


@pytest.mark.hazard("A6")
def test_a_file_that_is_open_in_another_program_is_told(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Injected: what Windows says when Excel has the file open."""
    with monkeypatch.context() as injected:
        injected.setattr(Path, "replace", failing(PermissionError(errno.EACCES, "Access is denied")))
        with pytest.raises(
            InUse, match=r"a\.csv can't be replaced: it may be open in another program\. Close"
        ):
            write_whole(target, b"new")
    assert files(target.parent) == {"a.csv": b"old"}


@pytest.mark.hazard("A6")
def test_a_part_that_is_open_in_another_program_is_told(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Injected: what Windows says when another gcdesk writes there."""
    (target.parent / PART).write_bytes(b"half of another gcdesk's")
    with monkeypatch.context() as injected:
        injected.setattr(Path, "unlink", failing(PermissionError(errno.EACCES, "in use")))
        with pytest.raises(InUse, match=r"a\.csv\.part can't be replaced: it may be open in another program"):
            write_whole(target, b"new")
    assert files(target.parent) == {"a.csv": b"old", PART: b"half of another gcdesk's"}


def test_a_folder_in_the_place_of_the_part_stays(target: Path) -> None:
    (target.parent / PART).mkdir()
    with pytest.raises(InUse, match=r"a\.csv\.part can't be replaced"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"


@pytest.mark.hazard("A6")
def test_what_can_not_be_removed_is_left_and_the_reason_is_told(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drop() -> None:
        monkeypatch.setattr(Path, "unlink", failing(system_error(errno.EIO)))
        raise system_error(errno.ENOSPC)

    with pytest.raises(FileError, match="the disk is full"):
        write(target, b"half", then=drop)
    assert files(target.parent) == {"a.csv": b"old", PART: b"half"}


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP])
def test_a_drive_that_promises_nothing_is_written_to_all_the_same(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(os, "fsync", failing(system_error(number)))
    write_whole(target, b"new")
    assert files(target.parent) == {"a.csv": b"new"}


def test_any_other_reason_is_the_systems() -> None:
    told = not_written(system_error(errno.EIO), "a.csv")
    assert told.startswith("a.csv could not be written: Input/output error. Close it if it is open")
    assert "OSError" in not_written(OSError(), "a.csv")


def test_what_can_not_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"a\.csv could not be read: No such file or directory"):
        read_whole(tmp_path / "a.csv")
