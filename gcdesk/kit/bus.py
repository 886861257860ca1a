"""Calls over D-Bus, by which a Linux desktop is asked for things.

Everything here blocks: background threads only. Qt's own D-Bus can't say from Python that a number is unsigned, which
most services ask for (measured: "wrong args (si, expected su)"). jeepney, which keyring brings along, can.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Self

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

PATIENCE = 5.0
"""Seconds that a service has for its answer."""

_SESSION = "DBUS_SESSION_BUS_ADDRESS"


class NoAnswer(Exception):
    """There is no such bus or service here, or it refused."""


@dataclass(frozen=True, slots=True)
class Service:
    """Something on a bus that can be asked: its name, its object, and the interface of what that can do."""

    name: str
    path: str
    interface: str


class Bus:
    """A connection to the user's *session* bus or to the machine's *system* bus, open until it is closed.

    Raises NoAnswer when there is none.
    """

    def __init__(self, kind: Literal["session", "system"]) -> None:
        try:
            address = _session_address() if kind == "session" else "SYSTEM"
            self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        except (OSError, AuthenticationError, KeyError, ValueError, RuntimeError) as error:
            raise NoAnswer(f"no {kind} bus") from error

    def call(self, service: Service, method: str, signature: str = "", *values: object) -> tuple[Any, ...]:
        """What *method* of *service* returns for *values*, whose types *signature* tells. Raises NoAnswer."""
        address = DBusAddress(service.path, service.name, service.interface)
        message = new_method_call(address, method, signature or None, values)
        try:
            answer: tuple[Any, ...] = unwrap_msg(
                self._connection.send_and_get_reply(message, timeout=PATIENCE)
            )
        except (OSError, DBusErrorResponse) as error:
            raise NoAnswer(f"{service.name} does not do {method}") from error
        return answer

    def close(self) -> None:
        """Close the connection; services forget what they held for it."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _session_address() -> str:
    """As libdbus finds it: named in the environment, or at its usual place."""
    return os.environ.get(_SESSION) or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"
