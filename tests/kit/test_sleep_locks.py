from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.kit import sleep_locks
from gcdesk.kit.sleep_locks import NotAllowed, by_caffeinate, by_thread_state, ways_here
from tests.kit.dbus_here import FakeService, bus_in

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs Linux with dbus-daemon"
)


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus that is this machine's and this user's at once."""
    with bus_in(tmp_path / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


def is_open_elsewhere(reading: int) -> bool:
    """Whether anybody still holds the other end of the pipe *reading*."""
    os.set_blocking(reading, False)
    try:
        return os.read(reading, 1) != b""
    except BlockingIOError:
        return True


@needs_bus
def test_logind_keeps_awake_until_its_descriptor_is_closed(address: str) -> None:
    reading, writing = os.pipe()
    fake = FakeService("org.freedesktop.login1", {"Inhibit": lambda *_: ("h", (writing,))})
    with fake.on(address):
        with sleep_locks.by_logind("gcdesk is sending 8 display sets"):
            os.close(writing)
            assert is_open_elsewhere(reading)
        assert not is_open_elsewhere(reading)
    os.close(reading)
    assert fake.asked == [("Inhibit", ("sleep", "gcdesk", "gcdesk is sending 8 display sets", "block"))]


@needs_bus
def test_the_desktop_keeps_awake_until_the_connection_is_closed(address: str, qtbot: QtBot) -> None:
    fake = FakeService("org.freedesktop.PowerManagement", {"Inhibit": lambda *_: ("u", (7,))})
    with fake.on(address):
        with sleep_locks.by_desktop("sending"):
            assert fake.asked == [("Inhibit", ("gcdesk", "sending"))]
            assert fake.gone == []
        qtbot.waitUntil(lambda: fake.gone == fake.askers)


def no(*_: object) -> tuple[str, tuple[object, ...]]:
    raise LookupError


@needs_bus
@pytest.mark.parametrize("way", [sleep_locks.by_logind, sleep_locks.by_desktop])
def test_a_system_that_refuses_is_told(address: str, way: sleep_locks.Way) -> None:
    with (
        FakeService("org.freedesktop.login1", {"Inhibit": no}).on(address),
        FakeService("org.freedesktop.PowerManagement", {"Inhibit": no}).on(address),
        pytest.raises(NotAllowed),
        way("sending"),
    ):
        pytest.fail("it was refused")


@needs_bus
@pytest.mark.parametrize("way", [sleep_locks.by_logind, sleep_locks.by_desktop])
def test_without_a_bus_it_is_not_allowed(way: sleep_locks.Way, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", "unix:path=/nowhere/bus")
    with pytest.raises(NotAllowed), way("sending"):
        pytest.fail("there is nobody to allow it")


@pytest.fixture
def caffeinate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Makes a tool of macOS's name that does as the lines of shell say; gives a file for it to write to."""

    def make(lines: str) -> Path:
        tool, said = tmp_path / "caffeinate", tmp_path / "said"
        tool.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
        tool.chmod(0o700)
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("SAID", str(said))
        return said

    return make


def runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="a tool of macOS")
@pytest.mark.parametrize("begins", ["", "trap '' TERM; "])
def test_caffeinate_runs_for_as_long_as_it_is_held(
    caffeinate: Callable[[str], Path], qtbot: QtBot, begins: str
) -> None:
    said = caffeinate(f'{begins}echo "$$ $*" > "$SAID"; while :; do sleep 0.05; done')
    with by_caffeinate("sending"):
        qtbot.waitUntil(lambda: said.exists() and said.read_text().endswith("\n"))
        number, *arguments = said.read_text().split()
        assert arguments == ["-i", "-w", str(os.getpid())]
        assert runs(int(number))
    assert not runs(int(number))


@pytest.mark.skipif(sys.platform == "win32", reason="a tool of macOS")
def test_a_caffeinate_that_fails_or_is_missing_is_told(
    caffeinate: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    caffeinate("exit 1")
    with pytest.raises(NotAllowed), by_caffeinate("sending"):
        pytest.fail("it has ended")
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NotAllowed), by_caffeinate("sending"):
        pytest.fail("there is none")


def test_windows_is_asked_and_told_when_it_is_over() -> None:
    """Injected: what Windows would be asked."""
    states: list[int] = []

    def set_state(state: int) -> int:
        states.append(state)
        return 0x80000000

    with by_thread_state(set_state)("sending"):
        assert states == [0x80000001]
    assert states == [0x80000001, 0x80000000]
    with pytest.raises(NotAllowed), by_thread_state(lambda _: 0)("sending"):
        pytest.fail("it was refused")


@pytest.mark.parametrize(("platform", "names"), [("darwin", ["by_caffeinate"]), ("haiku", [])])
def test_each_system_has_its_ways(platform: str, names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert [getattr(way, "__name__", "") for way in ways_here()] == names


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's own")
def test_linux_asks_logind_first() -> None:
    assert ways_here() == (sleep_locks.by_logind, sleep_locks.by_desktop)
