"""One client for one piece of work: made and closed on a background thread, stopped from any."""

from __future__ import annotations

import threading

from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.errors import Cancelled
from gcdesk.texts import tr


class Errand:
    """What is loaded to be looked at, until nobody looks any more."""

    def __init__(self, connection: Connection, workers: int) -> None:
        self._connection = connection
        self._workers = workers
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._is_stopped = False

    def open(self) -> Client:
        """The client. Blocks: the certificates that the system trusts are read. Raises `Cancelled` after `stop`."""
        client = Client(self._connection, workers=self._workers)
        with self._lock:
            self._client = client
            if self._is_stopped:
                client.stop()
        self.check()
        return client

    def check(self) -> None:
        """Raise `Cancelled` once nobody waits any more."""
        if self._is_stopped:
            raise Cancelled(tr("Masks", "Another mask is shown."))

    def stop(self) -> None:
        """From any thread, at once: calls in flight end."""
        with self._lock:
            self._is_stopped = True
            if self._client is not None:
                self._client.stop()

    def close(self) -> None:
        """Stop, and give back connections. Blocks while calls end."""
        self.stop()
        if self._client is not None:
            self._client.close()
