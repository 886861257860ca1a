"""Who is signed in where."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from gcdesk.api.client import Client, Connection


@dataclass(frozen=True, slots=True)
class Session:
    """One accepted account on one server, with the client that speaks for it."""

    connection: Connection
    user: str
    practice: bool
    """True on the practice server, where nothing is real."""
    client: Client

    @property
    def server_name(self) -> str:
        """The server's name for people: its host, with the port where it is not the usual one."""
        return urlsplit(self.connection.server).netloc
