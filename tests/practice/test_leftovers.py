"""Temporary folders that a crashed process left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gcdesk.practice.leftovers import PREFIX, is_running, make_folder, remove_leftovers


def _ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.hazard("G9")
def test_removes_those_of_processes_that_have_gone(tmp_path: Path) -> None:
    gone = tmp_path / f"{PREFIX}{_ended_process()}-abc"
    mine = tmp_path / f"{PREFIX}{os.getpid()}-abc"
    other = tmp_path / f"{PREFIX}notes"
    for folder in (gone, mine, other):
        (folder / "media").mkdir(parents=True)
        (folder / "media" / "patient.mha").write_bytes(b"x")
    assert remove_leftovers(tmp_path) == [gone]
    assert not gone.exists()
    assert mine.exists()
    assert other.exists()


def test_a_link_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / f"{PREFIX}{_ended_process()}-abc"
    link.symlink_to(tmp_path / "elsewhere")
    assert remove_leftovers(tmp_path) == []
    assert link.exists()


def test_a_new_folder_names_this_process() -> None:
    folder = make_folder()
    assert folder.name.startswith(f"{PREFIX}{os.getpid()}-")
    folder.rmdir()


def test_knows_who_is_running(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_running(os.getpid())
    assert not is_running(_ended_process())
    assert is_running(2**80)

    def refused(*_: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refused)
    assert is_running(1)
