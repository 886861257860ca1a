from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from environment import ROOT, Environment, set_up
from machine import CannotSetUp, Need


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """A real environment, of a lock that names nothing."""
    folder = tmp_path_factory.mktemp("with a blank")
    (folder / "lock.txt").write_text("# nothing\n")
    environment = Environment(folder / ".venv", folder / "lock.txt")
    set_up(environment, [], "offscreen")
    return environment


def test_it_is_ready_once_it_is_made(made: Environment) -> None:
    assert made.is_ready()
    answer = subprocess.run(
        [made.python, "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == str(made.folder)


def test_made_a_second_time_nothing_happens(made: Environment, capfd: pytest.CaptureFixture[str]) -> None:
    before = made._stamp.stat().st_mtime_ns
    set_up(made, [], "offscreen")

    # It may have waited for that of another test, as all of one copy of the sources take turns.
    assert "Installing" not in capfd.readouterr().out
    assert made._stamp.stat().st_mtime_ns == before


def test_another_lock_makes_it_outdated(made: Environment, tmp_path: Path) -> None:
    other = tmp_path / "lock.txt"
    other.write_text("something==1\n")

    assert not Environment(made.folder, other).is_ready()


def test_in_another_place_it_is_of_no_use(made: Environment, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    shutil.copytree(made.folder, moved, symlinks=True)

    assert not Environment(moved, made.lock).is_ready()


def test_without_its_python_it_is_not_ready(tmp_path: Path) -> None:
    (tmp_path / "lock.txt").touch()
    environment = Environment(tmp_path / ".venv", tmp_path / "lock.txt")
    environment.folder.mkdir()
    environment._stamp.write_text(environment._state())

    assert not environment.is_ready()


def test_an_interrupted_set_up_is_not_ready_and_begun_again(made: Environment) -> None:
    made._stamp.unlink()
    (made.folder / "half-done").touch()
    assert not made.is_ready()

    set_up(made, [], "offscreen")

    assert made.is_ready()
    assert not (made.folder / "half-done").exists()


def test_a_package_without_its_hash_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lock.txt").write_text("natsort==8.4.0\n")
    environment = Environment(tmp_path / ".venv", tmp_path / "lock.txt")

    with pytest.raises(CannotSetUp, match="run this again"):
        set_up(environment, [], "offscreen")

    assert not environment.is_ready()
    assert "hash" in capfd.readouterr().err


def test_what_the_system_lacks_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lock.txt").touch()
    environment = Environment(tmp_path / ".venv", tmp_path / "lock.txt")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(CannotSetUp, match="libabsent"):
        set_up(environment, [Need("libabsent1", "libabsent.so.1", lambda: False)], "offscreen")

    assert not environment.folder.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "lock.txt").touch()

    with pytest.raises(CannotSetUp, match="run this again"):
        set_up(Environment(tmp_path / "file/.venv", tmp_path / "lock.txt"), [], "offscreen")


def test_two_set_ups_of_one_folder_take_turns(tmp_path: Path) -> None:
    (tmp_path / "lock.txt").touch()
    busy = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(busy, fcntl.LOCK_EX)
    script = (
        "from pathlib import Path; from environment import *; "
        f"set_up(Environment(Path({str(tmp_path / '.venv')!r}), Path({str(tmp_path / 'lock.txt')!r})), [], 'xcb')"
    )
    second = subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT / "packaging", stdout=subprocess.PIPE, text=True
    )
    with second:
        assert second.stdout
        assert second.stdout.readline().startswith("Another set-up")
        assert not (tmp_path / ".venv").exists()
        os.close(busy)
        assert second.stdout.readline().startswith("Installing")
    assert second.returncode == 0


def test_nothing_of_another_python_gets_in(made: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere/else")
    monkeypatch.setenv("PYTHONHOME", "/somewhere/else")

    variables = made.variables(QT_QPA_PLATFORM="offscreen")

    assert variables["PYTHONPATH"] == str(ROOT)
    assert "PYTHONHOME" not in variables
    assert variables["QT_QPA_PLATFORM"] == "offscreen"


def test_the_libraries_of_qt_are_found_by_platform(tmp_path: Path) -> None:
    qt = tmp_path / ".venv/lib/python3.11/site-packages/PySide6"
    platforms = qt / "Qt/plugins/platforms"
    platforms.mkdir(parents=True)
    for file in (qt / "QtGui.abi3.so", platforms / "libqxcb.so", platforms / "libqoffscreen.so"):
        file.touch()
    environment = Environment(tmp_path / ".venv", tmp_path / "lock.txt")

    assert environment.qt_files("xcb") == [qt / "QtGui.abi3.so", platforms / "libqxcb.so"]
    assert environment.qt_files("offscreen") == [qt / "QtGui.abi3.so", platforms / "libqoffscreen.so"]
