"""Who is signed in where."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from gcdesk.api.connection import Connection


@dataclass(frozen=True, slots=True)
class Session:
    """One accepted account on one server. Holds nothing that must be closed: each task makes its own client."""

    connection: Connection
    user: str
    practice: bool
    """True on the practice server, where nothing is real."""

    @property
    def server_name(self) -> str:
        """The server's name for people."""
        return server_name(self.connection.server)


def server_name(address: str) -> str:
    """The host of *address*, with the port where it is not the usual one."""
    return urlsplit(address).netloc
