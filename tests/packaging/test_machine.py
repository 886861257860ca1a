from __future__ import annotations

import os
import sys
from pathlib import Path

import machine
import pytest
from machine import CannotSetUp, Need

PRESENT = Need("libpresent", "libpresent.so.1", lambda: True)
ABSENT = Need("libabsent1", "libabsent.so.1", lambda: False)


def command(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the path of programs, empty."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)


@pytest.fixture
def as_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def test_nothing_is_done_where_nothing_is_missing(bin_folder: Path, as_root: None) -> None:
    command(bin_folder, "apt-get", "exit 9")

    machine.provide([PRESENT])


def test_without_apt_the_libraries_are_named(bin_folder: Path, as_root: None) -> None:
    with pytest.raises(CannotSetUp, match=r"libabsent\.so\.1") as caught:
        machine.provide([PRESENT, ABSENT])

    assert "libpresent" not in str(caught.value)


def test_a_user_is_given_the_one_line_to_type(bin_folder: Path, as_user: None) -> None:
    command(bin_folder, "apt-get", "exit 9")
    command(bin_folder, "sudo", "exit 9")

    with pytest.raises(CannotSetUp) as caught:
        machine.provide([PRESENT, ABSENT])

    assert str(caught.value).splitlines()[2].strip() == (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libabsent1"
    )


def test_where_there_is_no_sudo_the_line_is_for_su(bin_folder: Path, as_user: None) -> None:
    assert machine.line_to_type(["a", "b"]) == (
        "su - -c 'apt-get update && apt-get install --yes --no-install-recommends a b'"
    )


def test_root_renews_the_package_lists_and_installs(bin_folder: Path, as_root: None, tmp_path: Path) -> None:
    calls, installed = tmp_path / "calls", tmp_path / "installed"
    command(
        bin_folder,
        "apt-get",
        f'echo "$DEBIAN_FRONTEND $*" >>{calls}\ncase "$*" in *install*) : >{installed};; esac',
    )

    machine.provide([PRESENT, Need("libnew1", "libnew.so.1", installed.exists)])

    update, install = calls.read_text().splitlines()
    assert update.startswith("noninteractive ")
    assert update.endswith(" update")
    assert install.endswith(" install --yes --no-install-recommends libnew1")


def test_package_lists_that_cannot_be_renewed_are_used_as_they_are(
    bin_folder: Path, as_root: None, tmp_path: Path
) -> None:
    installed = tmp_path / "installed"
    command(bin_folder, "apt-get", f'case "$*" in *update*) exit 100;; esac\n: >{installed}')

    machine.provide([Need("libnew1", "libnew.so.1", installed.exists)])


def test_what_apt_says_is_shown_when_it_fails(
    bin_folder: Path, as_root: None, capfd: pytest.CaptureFixture[str]
) -> None:
    command(bin_folder, "apt-get", 'echo "E: unable to locate package"\nexit 100')

    with pytest.raises(CannotSetUp, match="apt could not install"):
        machine.provide([ABSENT])

    assert "unable to locate package" in capfd.readouterr().out


def test_a_package_that_does_not_bring_its_library_is_told(bin_folder: Path, as_root: None) -> None:
    command(bin_folder, "apt-get", "exit 0")

    with pytest.raises(CannotSetUp, match=r"still not found: libabsent\.so\.1 \(libabsent1\)"):
        machine.provide([ABSENT])


def test_libraries_are_found_by_the_loader() -> None:
    there = {need.name: need.is_there() for need in machine.WINDOW}

    # This runs in Qt, so its libraries are there; one that nobody has is not.
    assert all(there.values()), there
    assert not machine._library("libnone1", "libnone-of-this-name.so.1").is_there()


def test_the_packages_of_the_tests_include_those_of_the_window() -> None:
    packages = [need.package for need in machine.TESTS]

    assert len(packages) == len(set(packages))
    assert {"libegl1", "libxcb-cursor0", "xvfb", "xauth"} <= set(packages)


def test_the_package_with_ensurepip_is_that_of_this_python() -> None:
    (need,) = machine.needs_of_python()

    assert need.package == f"python3.{sys.version_info.minor}-venv"
    assert need.is_there()


def test_libraries_that_qt_would_miss_are_named_once(bin_folder: Path) -> None:
    command(
        bin_folder,
        "ldd",
        "printf '%s:\\n\\tlibc.so.6 => /lib/libc.so.6 (0x1)\\n\\tlibxcb-xkb.so.1 => not found\\n' \"$@\"",
    )

    assert machine.unresolved_libraries([Path("a.so"), Path("b.so")]) == ["libxcb-xkb.so.1"]


def test_qt_misses_nothing_here() -> None:
    import PySide6.QtCore

    assert machine.unresolved_libraries([Path(PySide6.QtCore.__file__)]) == []
