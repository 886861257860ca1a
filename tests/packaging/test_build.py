from __future__ import annotations

import stat
import tarfile
from pathlib import Path

import build
import pytest
from build_folder import moment

WHEN = 1_700_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gcdesk"
    (folder / "_internal/lib").mkdir(parents=True)
    program = folder / "gcdesk"
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    (folder / "_internal/lib/large").write_bytes(b"x" * 6_000_000)
    (folder / "_internal/link").symlink_to("lib/large")
    return folder


def packed(folder: Path, name: str = "gcdesk-1.2.3-linux-x86_64.tar.gz") -> Path:
    icon = folder.parent / "icon.png"
    icon.write_bytes(b"PNG")
    target = folder.parent / name
    build.pack(folder, icon, target, WHEN)
    return target


def test_the_archive_holds_one_folder_with_everything_to_start_it(folder: Path, tmp_path: Path) -> None:
    with tarfile.open(packed(folder)) as archive:
        names = set(archive.getnames())
        archive.extractall(tmp_path / "out", filter="data")

    top = tmp_path / "out/gcdesk-1.2.3-linux-x86_64"
    assert {name.split("/")[0] for name in names} == {top.name}
    assert {"start-gcdesk", "gcdesk.desktop", "gcdesk.png", "LICENSE", "gcdesk"} == {
        path.name for path in top.iterdir()
    }
    assert stat.S_IMODE((top / "gcdesk/gcdesk").stat().st_mode) & 0o100
    assert (top / "gcdesk/_internal/link").readlink() == Path("lib/large")


def test_two_archives_of_the_same_are_the_same(folder: Path) -> None:
    first = packed(folder).read_bytes()
    (folder / "gcdesk").touch()

    assert packed(folder, "gcdesk-1.2.3-linux-x86_64.tar.gz").read_bytes() == first


def test_differing_files_are_named(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "_internal/lib").mkdir(parents=True)
    (other / "gcdesk").write_text("something else")
    (other / "_internal/lib/large").write_bytes(b"x" * 6_000_000)
    (other / "_internal/link").symlink_to("elsewhere")
    (other / "more").write_text("")

    assert build.differing(folder, other) == ["_internal/link", "gcdesk", "more"]
    assert build.differing(folder, folder) == []


def test_what_takes_the_room_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build.tell_sizes(folder)

    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("gcdesk: 6 MB")
    assert second.split() == ["6", "MB", "lib"]


def test_everything_is_dated_as_asked_or_as_the_commit() -> None:
    assert moment({"SOURCE_DATE_EPOCH": "17"}) == 17
    assert moment({}) > 1_577_836_799
