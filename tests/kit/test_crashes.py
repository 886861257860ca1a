from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.kit.crashes import crashes_noted_in, places

PROGRAM = """
import ctypes, os, signal, sys, threading
from pathlib import Path
from gcdesk.kit.crashes import crashes_noted_in
with crashes_noted_in(Path(sys.argv[1])):
    secret = "Visser"
    exec(sys.argv[2])
"""


@pytest.fixture
def by_itself() -> Iterator[None]:
    """As in the program: pytest's own fault handler stands back."""
    was_enabled = faulthandler.is_enabled()
    faulthandler.disable()
    yield
    faulthandler.disable()
    if was_enabled:
        faulthandler.enable(2)


def ended(folder: Path, how: str) -> int:
    """What became of a process that ends by the statement *how*."""
    command = [sys.executable, "-c", PROGRAM, str(folder), how]
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONFAULTHANDLER"}
    done = subprocess.run(command, env=variables, stderr=subprocess.DEVNULL, check=False)
    return done.returncode


def left(folder: Path) -> str:
    with crashes_noted_in(folder) as text:
        return text


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_crash_is_told_at_the_next_start_and_then_no_more(tmp_path: Path, by_itself: None) -> None:
    assert ended(tmp_path, "os.kill(os.getpid(), signal.SIGSEGV)") == -signal.SIGSEGV

    text = left(tmp_path)

    assert text.startswith("Fatal Python error: Segmentation fault")
    assert "<string>:" in text
    assert "Visser" not in text
    assert left(tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_fatal_message_of_qt_is_a_crash(tmp_path: Path, by_itself: None) -> None:
    how = "from PySide6.QtCore import qFatal; qFatal('no more')"
    assert ended(tmp_path, how) == -signal.SIGABRT

    assert "Aborted" in left(tmp_path)


@pytest.mark.parametrize("how", ["pass", "raise SystemExit(0)", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_other_ends_are_no_crashes(tmp_path: Path, by_itself: None, how: str) -> None:
    ended(tmp_path, how)

    assert left(tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


def test_the_file_of_a_gcdesk_that_runs_is_left_alone(tmp_path: Path, by_itself: None) -> None:
    others = tmp_path / f"crash-{os.getppid()}.txt"
    others.write_text("")

    assert left(tmp_path) == ""
    assert others.exists()


def test_nobody_else_may_read_it(tmp_path: Path, by_itself: None) -> None:
    with crashes_noted_in(tmp_path / "log"):
        (file,) = (tmp_path / "log").iterdir()
        assert file.stat().st_mode & 0o077 == 0
        assert faulthandler.is_enabled()
    assert not faulthandler.is_enabled()


def test_another_fault_handler_keeps_its_place(tmp_path: Path, by_itself: None) -> None:
    faulthandler.enable(2)

    with crashes_noted_in(tmp_path):
        assert list(tmp_path.iterdir()) == []
    assert faulthandler.is_enabled()


def test_where_nothing_can_be_written_the_program_works_on(tmp_path: Path, by_itself: None) -> None:
    in_the_way = tmp_path / "log"
    in_the_way.write_text("")

    with crashes_noted_in(in_the_way) as text:
        assert text == ""


def test_folders_of_the_computer_and_what_is_not_the_fault_handlers_are_left_out() -> None:
    text = """Fatal Python error: Aborted

Thread 0x00007f5 (most recent call first):
  File "/home/visser/venv/lib/python3.11/site-packages/urllib3/connection.py", line 12 in connect
  File "/home/visser/gcdesk/gcdesk/api/client.py", line 7 in get
Current thread 0x00007f6 (most recent call first):
  File "C:\\Users\\visser\\gcdesk\\_internal\\PySide6\\x.py", line 3 in run
patient Visser
"""

    assert places(text).splitlines() == [
        "Fatal Python error: Aborted",
        "Thread 0x00007f5 (most recent call first):",
        "  urllib3/connection.py:12 in connect",
        "  gcdesk/api/client.py:7 in get",
        "Current thread 0x00007f6 (most recent call first):",
        "  PySide6/x.py:3 in run",
    ]


@pytest.mark.usefixtures("by_itself")
def test_an_error_that_ends_the_program_is_left_for_the_next_start(tmp_path: Path) -> None:
    assert ended(tmp_path, "raise KeyError(secret)") == 1
    told = left(tmp_path)
    assert told.startswith("Fatal Python error: KeyError")
    assert "in <module>" in told
    assert "Visser" not in told
    assert left(tmp_path) == "", "once"


@pytest.mark.usefixtures("by_itself")
def test_who_ends_the_program_leaves_nothing(tmp_path: Path) -> None:
    assert ended(tmp_path, "sys.exit(3)") == 3
    assert list(tmp_path.iterdir()) == []
