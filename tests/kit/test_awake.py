from __future__ import annotations

import shutil
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.kit.awake import Awake
from gcdesk.kit.sleep_locks import NotAllowed
from tests.kit.dbus_here import FakeService, bus_in


class Way:
    """A system that allows it or not, once it has been let go on."""

    def __init__(self, *, allows: bool = True) -> None:
        self.allows = allows
        self.answers = threading.Event()
        self.answers.set()
        self.taken: list[tuple[str, int]] = []
        self.let_go: list[int] = []

    @contextmanager
    def __call__(self, reason: str) -> Iterator[None]:
        self.answers.wait()
        if not self.allows:
            raise NotAllowed
        self.taken.append((reason, threading.get_ident()))
        try:
            yield
        finally:
            self.let_go.append(threading.get_ident())


def test_it_holds_from_start_to_stop_on_one_thread(qtbot: QtBot) -> None:
    way = Way()
    awake = Awake([way])
    assert not awake.allowed
    with awake.during("sending 8 display sets"):
        awake.start("again")  # which changes nothing
        qtbot.waitUntil(lambda: awake.allowed)
        assert way.let_go == []
    assert not awake.allowed
    qtbot.waitUntil(lambda: len(way.let_go) == 1)
    ((reason, thread),) = way.taken
    assert reason == "sending 8 display sets"
    assert way.let_go == [thread] != [threading.get_ident()]
    awake.stop()


def test_it_lets_go_when_the_work_fails(qtbot: QtBot) -> None:
    way = Way()

    def work() -> None:
        with Awake([way]).during("sending"):
            qtbot.waitUntil(lambda: len(way.taken) == 1)
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        work()
    qtbot.waitUntil(lambda: len(way.let_go) == 1)


def test_the_next_way_is_tried(qtbot: QtBot) -> None:
    first, second, third = Way(allows=False), Way(), Way()
    awake = Awake([first, second, third])
    awake.start("sending")
    qtbot.waitUntil(lambda: awake.allowed)
    assert [len(way.taken) for way in (first, second, third)] == [0, 1, 0]
    awake.stop()


@pytest.mark.parametrize("ways", [[], [Way(allows=False)]])
def test_where_it_is_not_allowed_nothing_is_said(ways: list[Way], qtbot: QtBot) -> None:
    awake = Awake(ways)
    awake.start("sending")
    qtbot.waitUntil(lambda: not any(thread.name == "gcdesk-awake" for thread in threading.enumerate()))
    assert not awake.allowed
    awake.stop()


def test_a_system_that_is_slow_holds_nobody_up(qtbot: QtBot) -> None:
    way = Way()
    way.answers.clear()
    awake = Awake([way])
    started = time.monotonic()
    for _ in range(3):
        awake.start("sending")
        awake.stop()
    assert time.monotonic() - started < 1
    way.answers.set()
    qtbot.waitUntil(lambda: len(way.let_go) == 3)
    assert not awake.allowed


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs Linux with dbus-daemon"
)
def test_on_linux_the_desktop_is_asked_when_there_is_no_logind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    fake = FakeService("org.freedesktop.PowerManagement", {"Inhibit": lambda *_: ("u", (7,))})
    with bus_in(tmp_path / "bus") as address, fake.on(address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        awake = Awake()
        awake.start("sending 8 display sets")
        qtbot.waitUntil(lambda: awake.allowed)
        assert fake.asked == [("Inhibit", ("gcdesk", "sending 8 display sets"))]
        assert fake.askers[0] not in fake.gone
        awake.stop()
        qtbot.waitUntil(lambda: fake.askers[0] in fake.gone)


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")
def test_a_bus_that_says_nothing_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        for kind in ("SESSION", "SYSTEM"):
            monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        awake = Awake()
        started = time.monotonic()
        awake.start("sending")
        assert not awake.allowed
        awake.stop()
        assert time.monotonic() - started < 0.5
