"""A D-Bus of a test's own, with services on it that do as the test says."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="false"/><allow own="*"/></policy></busconfig>
"""
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")

Answer = Callable[..., tuple[str, tuple[object, ...]]]
"""Takes a method's arguments; gives the signature and the values of its answer, or raises LookupError to refuse."""


@dataclass
class FakeService:
    """A service called *name*: answers of its methods, and what it was asked."""

    name: str
    methods: dict[str, Answer]
    asked: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    askers: list[str] = field(default_factory=list)
    """The connections that asked."""
    gone: list[str] = field(default_factory=list)
    """Connections that have left the bus since."""

    @contextmanager
    def on(self, address: str) -> Iterator[FakeService]:
        """Serve on the bus at *address*."""
        over = threading.Event()
        with open_dbus_connection(address, enable_fds=True) as bus:
            self._ask(bus, "RequestName", "su", self.name, 0)
            self._ask(
                bus, "AddMatch", "s", "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'"
            )
            thread = threading.Thread(target=self._serve, args=(bus, over))
            thread.start()
            try:
                yield self
            finally:
                over.set()
                thread.join()

    @staticmethod
    def _ask(bus: DBusConnection, method: str, signature: str, *values: object) -> None:
        bus.send_and_get_reply(new_method_call(BUS, method, signature, values), timeout=5)

    def _serve(self, bus: DBusConnection, over: threading.Event) -> None:
        while not over.is_set():
            try:
                message = bus.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                bus.send(self._answer(message))
            elif message.header.fields.get(HeaderFields.member) == "NameOwnerChanged" and not message.body[2]:
                self.gone.append(message.body[0])

    def _answer(self, message: Message) -> Message:
        method = message.header.fields[HeaderFields.member]
        self.asked.append((method, message.body))
        self.askers.append(message.header.fields[HeaderFields.sender])
        try:
            signature, values = self.methods[method](*message.body)
        except LookupError:
            return new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("no",))
        return new_method_return(message, signature, values)


@contextmanager
def bus_in(folder: Path) -> Iterator[str]:
    """A bus with its socket in *folder*, and its address."""
    folder.mkdir()
    configuration, socket = folder / "bus.conf", folder / "socket"
    configuration.write_text(CONFIGURATION.format(socket=socket), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()
