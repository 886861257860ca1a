from __future__ import annotations

import shutil
import socket
import threading
from pathlib import Path

import pytest

from gcdesk.kit.bus import Bus, NoAnswer, Service
from tests.kit.dbus_here import FakeService, bus_in

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")

CLOCK = Service("org.example.Clock", "/clock", "org.example.Clock")


def refuse() -> tuple[str, tuple[object, ...]]:
    raise LookupError


def test_a_service_answers_or_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeService("org.example.Clock", {"Add": lambda a, b: ("u", (a + b,)), "Stop": refuse})
    with bus_in(tmp_path / "bus") as address, fake.on(address):
        for kind in ("session", "system"):
            monkeypatch.setenv(f"DBUS_{kind.upper()}_BUS_ADDRESS", address)
        for bus in (Bus("session"), Bus("system")):
            with bus:
                assert bus.call(CLOCK, "Add", "uu", 3_000_000_000, 4) == (3_000_000_004,)
                with pytest.raises(NoAnswer, match=r"org\.example\.Clock does not do Stop"):
                    bus.call(CLOCK, "Stop")
                with pytest.raises(NoAnswer):
                    bus.call(Service("org.example.Nobody", "/", "org.example.Nobody"), "Add")
    assert fake.asked[0] == ("Add", (3_000_000_000, 4))


def test_the_session_is_found_where_it_usually_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with bus_in(tmp_path / "x") as _:
        (tmp_path / "bus").symlink_to(tmp_path / "x" / "socket")
        Bus("session").close()


@pytest.mark.parametrize(
    "address", [None, "", "nonsense", "tcp:host=localhost,port=1", "unix:path=/nowhere/bus"]
)
def test_no_bus_is_no_answer(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(NoAnswer):
        Bus("session")


def test_a_bus_that_says_nothing_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        with pytest.raises(NoAnswer):
            Bus("session")


def test_a_service_that_is_stuck_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gcdesk.kit.bus.PATIENCE", 0.1)
    go_on = threading.Event()

    def stuck() -> tuple[str, tuple[object, ...]]:
        go_on.wait()
        return "", ()

    with bus_in(tmp_path / "bus") as address, FakeService(CLOCK.name, {"Wait": stuck}).on(address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with Bus("session") as bus, pytest.raises(NoAnswer):
            bus.call(CLOCK, "Wait")
        go_on.set()
