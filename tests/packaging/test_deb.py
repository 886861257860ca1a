from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import deb
import icon_files
import pytest

ROOT = Path(__file__).parents[2]
QUICK = ("-Zgzip", "-z1")


@pytest.fixture
def made(tmp_path: Path) -> deb.Made:
    """A program that needs a library of the system, with one of its own beside it."""
    bundle = tmp_path / "bundle"
    inside = bundle / "_internal"
    inside.mkdir(parents=True)
    shutil.copy(Path("/bin/ls").resolve(), bundle / "gcdesk")
    (inside / "link.so").symlink_to("../gcdesk")
    (inside / "notes.txt").write_text("no program\n")
    icons = tmp_path / "icons"
    icons.mkdir()
    for size in icon_files.SIZES:
        (icons / f"gcdesk-{size}.png").write_bytes(b"PNG")
    return deb.Made(bundle, icons, ROOT, "1.2.3", 1_700_000_000)


def told(package: Path, *asked: str) -> str:
    command = ["dpkg-deb", *asked[:1], str(package), *asked[1:]]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_package_holds_program_menu_entry_and_icons(made: deb.Made, tmp_path: Path) -> None:
    package = deb.build(made, tmp_path, compression=QUICK)

    listed = told(package, "--contents")
    assert "./usr/lib/gcdesk/gcdesk\n" in listed
    assert "./usr/bin/gcdesk -> /usr/lib/gcdesk/gcdesk" in listed
    assert "./usr/lib/gcdesk/_internal/link.so -> ../gcdesk" in listed
    assert "./usr/share/applications/gcdesk.desktop" in listed
    assert "./usr/share/icons/hicolor/48x48/apps/gcdesk.png" in listed
    assert "2023-11-14" in listed
    assert all(line.split()[1] == "root/root" for line in listed.splitlines())


def test_the_package_tells_what_it_needs(made: deb.Made, tmp_path: Path) -> None:
    package = deb.build(made, tmp_path, compression=QUICK)

    assert told(package, "--field", "Version").strip() == "1.2.3"
    depends = told(package, "--field", "Depends")
    assert "libselinux1" in depends  # what `ls` asks for
    assert "libc6 (>= 2." in depends
    assert "libegl1" in depends


def test_what_lies_beside_the_program_is_not_asked_of_the_system(made: deb.Made) -> None:
    (made.bundle / "_internal/libselinux.so.1").write_bytes(b"")

    assert "libselinux1" not in deb.packages_of(made.bundle)


def test_two_packages_of_the_same_are_the_same(made: deb.Made, tmp_path: Path) -> None:
    first = deb.build(made, tmp_path, compression=QUICK).read_bytes()

    assert deb.build(made, tmp_path, compression=QUICK).read_bytes() == first
    assert not (tmp_path / "deb").exists()
