"""Running the engine in tests: against a practice server, with pauses short enough for tests."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from gcdesk.api.client import Connection
from gcdesk.api.repeat import Policy
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.engine.states import RowState

QUICK = Policy(tries=None, first_pause=0.02, longest_pause=0.1, server_pause=0.02)
PATIENCE = 20.0
SURE_AFTER = 0.3


def connection_to(server: PracticeServer, user: str = "editor") -> Connection:
    """To the practice server, as *user*."""
    return Connection(server.address, server.tokens[user], server.certificate_file)


def engine_for(server: PracticeServer, plan: Plan, board: Board | None = None, **options: Any) -> Engine:
    """An engine that waits as short as tests want it."""
    given = {"pace": 0.02, "policy": QUICK, "sure_after": SURE_AFTER, **options}
    return Engine(plan, connection_to(server), board or Board(), **given)


def send(server: PracticeServer, plan: Plan, board: Board | None = None, **options: Any) -> Outcome:
    """Send *plan* to its end."""
    return engine_for(server, plan, board, **options).run()


def states(outcome: Outcome) -> dict[str, RowState]:
    """The final state of each row."""
    return {row.key: row.state for row in outcome.rows}


class Background:
    """An engine that runs on a thread of its own while the ``with`` block does something to it."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.outcome: Outcome | None = None
        self._thread = threading.Thread(target=self._run, name="test run")

    def _run(self) -> None:
        self.outcome = self.engine.run()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.engine.cancel()
        self.end()

    def end(self) -> Outcome:
        """Wait for the run's end."""
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "the run did not end"
        assert self.outcome is not None
        return self.outcome


def wait_until(true: Callable[[], bool], what: str = "") -> None:
    """Wait until *true* says so."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, what or "it did not come to pass"
        time.sleep(0.005)


def stored_image(server: PracticeServer, pk: str) -> str:
    """SHA-256 of the file of an image on the server."""
    image = server.state.images[pk]
    return hashlib.sha256(server.site.media(image.files[0].key).read_bytes()).hexdigest()


def asked(server: PracticeServer, method: str, part: str) -> int:
    """How many requests of *method* had *part* in their path."""
    return sum(entry.method == method and part in entry.path for entry in server.state.log)
