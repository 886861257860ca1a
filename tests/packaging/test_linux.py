from __future__ import annotations

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging/linux"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive's folder, in a place with a blank in its name, around a program that tells its arguments."""
    top = tmp_path / "my programs"
    (top / "gcdesk").mkdir(parents=True)
    for name in ("start-gcdesk", "gcdesk.desktop"):
        shutil.copy(LINUX / name, top)
    program = top / "gcdesk/gcdesk"
    program.write_text('#!/bin/sh\necho "started with $*"\n')
    program.chmod(0o755)
    return top


def start(unpacked: Path, *arguments: str) -> str:
    command = [str(unpacked / "start-gcdesk"), *arguments]
    variables = {"HOME": str(unpacked.parent), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=True).stdout


def test_the_script_starts_the_program_with_its_arguments(unpacked: Path) -> None:
    assert start(unpacked, "--practice") == "started with --practice\n"


def test_the_menu_entry_starts_it_from_where_it_was_unpacked(unpacked: Path) -> None:
    start(unpacked, "--add-to-menu")

    entry = unpacked.parent / ".local/share/applications/gcdesk.desktop"
    parser = ConfigParser(interpolation=None)
    parser.read(entry)
    assert parser["Desktop Entry"]["exec"] == f'"{unpacked}/start-gcdesk"'
    assert parser["Desktop Entry"]["icon"] == f"{unpacked}/gcdesk.png"

    start(unpacked, "--remove-from-menu")
    assert not entry.exists()


def test_the_menu_entry_says_what_a_menu_asks_for() -> None:
    parser = ConfigParser(interpolation=None)
    parser.read(LINUX / "gcdesk.desktop")

    entry = parser["Desktop Entry"]
    assert entry["type"] == "Application"
    assert (entry["exec"], entry["icon"], entry["startupwmclass"]) == ("gcdesk", "gcdesk", "gcdesk")
    assert entry["categories"].endswith(";")
