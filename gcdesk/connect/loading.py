"""Loading the chosen study on a background thread, seen and stopped from the window's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace

from gcdesk.api import studies
from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.api.repeat import Wait
from gcdesk.study.load import load
from gcdesk.study.snapshot import Snapshot

_CONNECTIONS = 4


@dataclass(frozen=True, slots=True)
class Progress:
    """How far loading got."""

    loaded: int = 0
    total: int = 0
    waiting: str = ""
    """Why the next try is waited for; empty while the server answers."""


class Loading:
    """One load: what it found so far can be read from any thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._stopped = False
        self._progress = Progress()

    @property
    def progress(self) -> Progress:
        """The latest."""
        return self._progress

    def list_studies(self) -> list[Study]:
        """The user's reader studies. Blocks; raises `Cancelled` within a second of `stop`."""
        with self._asking() as client:
            return studies.list_studies(client, self._on_page)

    def open(self, wanted: Study | str) -> Snapshot:
        """Everything of a study, or of the study of a slug or address. Blocks.

        Raises `NotFound` when there is none or one may not see it, `Cancelled` within a second of `stop`.
        """
        with self._asking() as client:
            study = studies.find_study(client, wanted) if isinstance(wanted, str) else wanted
            return load(client, study, self._on_page)

    def stop(self) -> None:
        """From any thread, at once: nobody waits for it any more."""
        with self._lock:
            self._stopped = True
            if self._client is not None:
                self._client.stop()

    @contextmanager
    def _asking(self) -> Iterator[Client]:
        with closing(Client(self._connection, workers=_CONNECTIONS)) as client:
            with self._lock:
                self._client = client
                if self._stopped:
                    client.stop()
            with client.told_of_waits(self._waits):
                yield client

    def _on_page(self, loaded: int, total: int) -> None:
        self._progress = Progress(loaded, total)

    def _waits(self, wait: Wait) -> None:
        self._progress = replace(self._progress, waiting=wait.sentence)
