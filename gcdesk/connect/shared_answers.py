"""The answers of the opened study for all tabs: loaded once, when the first of them asks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import closing

from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.api.repeat import Wait, stopped
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.tasks import Tasks
from gcdesk.study.answers import Answers, OnPage
from gcdesk.study.load_answers import load_answers
from gcdesk.study.snapshot import Snapshot

_CONNECTIONS = 4
"""As many pages are fetched at once."""


class SharedAnswers:
    """The `AnswersSource` of one opened study. Everything here is called on the window's thread."""

    def __init__(
        self, tasks: Tasks, connection: Connection, snapshot: Snapshot, latest: Answers | None = None
    ) -> None:
        """*latest*: what an earlier source of the same study and user had loaded."""
        self._tasks = tasks
        self._connection = connection
        self._study = snapshot.study
        self._all_readers = snapshot.may_change
        self._latest = latest
        self._load: _Load | None = None
        self._watchers: dict[object, Callable[[Answers], None]] = {}

    @property
    def latest(self) -> Answers | None:
        """The last load that came to its end."""
        return self._latest

    @property
    def waiting(self) -> str:
        """Why the load under way waits before it tries again; empty while the server answers."""
        return self._load.waiting if self._load else ""

    async def get(self, on_page: OnPage | None = None) -> Answers:
        """The latest, loaded now if nothing was yet; joins a load under way."""
        return self._latest or await self._loaded(on_page)

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        """Load once more; joins a load under way."""
        return await self._loaded(on_page)

    def stop(self) -> None:
        """End the load under way; whoever waits for it gets `Cancelled`."""
        load, self._load = self._load, None
        if load is not None:
            load.stop()

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        """Let *callback* hear of each new load; gives how to stop that."""
        token = object()
        self._watchers[token] = callback
        return lambda: self._end_watch(token)

    def _end_watch(self, token: object) -> None:
        self._watchers.pop(token, None)

    async def _loaded(self, on_page: OnPage | None) -> Answers:
        load = self._load
        if load is None:
            load = self._load = _Load(self._connection, self._study, all_readers=self._all_readers)
            load.listen(on_page)
            self._tasks.start(self._run(load), "load_answers")
        else:
            load.listen(on_page)
        return await load.outcome()

    async def _run(self, load: _Load) -> None:
        """One load, for however many wait; nobody may be waiting any more when it ends."""
        try:
            found = await self._tasks.run(load.run)
        except GcdeskError as error:
            load.end(error)
        except BaseException:  # a defect, or the program ends
            load.stop()
            raise
        else:
            self._arrived(load, found)
        finally:
            self._let_go(load)

    def _arrived(self, load: _Load, found: Answers) -> None:
        if self._let_go(load):
            self._latest = found
            load.end(found)
            for callback in tuple(self._watchers.values()):
                callback(found)

    def _let_go(self, load: _Load) -> bool:
        """Whether *load* was the one under way; it is no longer."""
        was_it = self._load is load
        if was_it:
            self._load = None
        return was_it


class _Load:
    """One load under way."""

    def __init__(self, connection: Connection, study: Study, *, all_readers: bool) -> None:
        self._connection = connection
        self._study = study
        self._all_readers = all_readers
        self._stopped = threading.Event()
        self._listeners: list[OnPage] = []
        self._page: tuple[int, int] | None = None
        self._outcome: asyncio.Future[Answers | GcdeskError] = asyncio.get_running_loop().create_future()
        self.waiting = ""

    def listen(self, on_page: OnPage | None) -> None:
        """Let *on_page* hear of every page from now on, and at once how far it is."""
        if on_page is not None:
            self._listeners.append(on_page)
            if self._page is not None:
                on_page(*self._page)

    async def outcome(self) -> Answers:
        """What came of it. Whoever is cancelled while waiting ends the waiting, not the load."""
        outcome = await asyncio.shield(self._outcome)
        if isinstance(outcome, GcdeskError):
            raise outcome
        return outcome

    def end(self, outcome: Answers | GcdeskError) -> None:
        """Tell whoever waits."""
        if not self._outcome.done():
            self._outcome.set_result(outcome)

    def stop(self) -> None:
        """End it, within a tenth of a second; whoever waits is told now."""
        self._stopped.set()
        self.end(Cancelled(stopped().sentence))

    def run(self) -> Answers:
        """Load. Blocks."""
        with (
            closing(Client(self._connection, workers=_CONNECTIONS)) as client,
            client.told_of_waits(self._waits),
        ):
            return load_answers(
                client,
                self._study,
                all_readers=self._all_readers,
                on_page=self._on_page,
                cancelled=self._stopped.is_set,
            )

    def _on_page(self, loaded: int, total: int) -> None:
        self.waiting = ""
        self._page = loaded, total
        for listener in tuple(self._listeners):
            listener(loaded, total)

    def _waits(self, wait: Wait) -> None:
        self.waiting = wait.sentence
