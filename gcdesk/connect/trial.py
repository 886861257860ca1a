"""Trying a token before it is accepted."""

from __future__ import annotations

from gcdesk.api.account import who_am_i
from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.api.repeat import Policy

_PATIENCE = Policy(tries=2)
"""Somebody waits before the field: two tries, and then a sentence."""


class Trial:
    """One attempt to sign in."""

    def __init__(self, connection: Connection) -> None:
        self._client = Client(connection, workers=1, policy=_PATIENCE)

    def user(self) -> str:
        """The user that the token belongs to. Blocks; raises what `who_am_i` raises."""
        try:
            return who_am_i(self._client)
        finally:
            self._client.close()

    def stop(self) -> None:
        """End the attempt from any thread: `user` raises `Cancelled` within a second."""
        self._client.stop()
