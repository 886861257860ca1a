"""The practice server without sockets, threads and time: each request is a call, and meets the fate that a test gives it.

Time passes by requests: each takes `REQUEST_TAKES` seconds of the world's own clock.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qsl, unquote, urlsplit

from requests import Request

from gcdesk.api.client import Client, Connection
from gcdesk.api.network_faults import answer_lost
from gcdesk.api.part_body import PartBody
from gcdesk.api.refusals import Received
from gcdesk.api.repeat import Pauses, Policy
from gcdesk.api.transport import Transport
from gcdesk.errors import NetworkError
from gcdesk.practice import exchange, routes
from gcdesk.practice.faults import Faults
from gcdesk.practice.importer import Importer
from gcdesk.practice.loading import EMPTY_STUDY, load_study
from gcdesk.practice.records import Job, Part
from gcdesk.practice.site import Dialect, Site
from gcdesk.practice.state import State

AT_ONCE = Policy(tries=2, first_pause=0.0, longest_pause=0.0, server_pause=0.0)
REQUEST_TAKES = 5.0
SLOWEST = 60.0
"""Seconds that the server may work at a request after its connection was cut."""


class Fate(Enum):
    """What becomes of a request."""

    ANSWERED = auto()
    AFTER_IMPORTS = auto()
    """Answered, and before it the server did everything that it had put off."""
    NOT_SENT = auto()
    """No connection came about."""
    NOT_DONE = auto()
    """It did not arrive, and who sent it can't tell."""
    REPLY_LOST = auto()
    DONE_SOON = auto()
    """The connection is cut, and the server does it after the next request."""
    DONE_LATE = auto()
    """The connection is cut, and the server does it a minute later."""
    BROKEN = auto()
    """500, and nothing was done."""
    TOKEN_REFUSED = auto()
    CRASH_BEFORE = auto()
    """The process that wants to send it ends."""
    CRASH_AFTER = auto()
    """The process ends before the answer comes."""
    CRASH_DONE_LATE = auto()
    """The process ends, and the server does it a minute later."""


_CRASHES = frozenset({Fate.CRASH_BEFORE, Fate.CRASH_AFTER, Fate.CRASH_DONE_LATE})
_DONE = frozenset({Fate.ANSWERED, Fate.AFTER_IMPORTS, Fate.REPLY_LOST, Fate.CRASH_AFTER})
_LATE = {
    Fate.DONE_SOON: 2 * REQUEST_TAKES,
    Fate.DONE_LATE: SLOWEST,
    Fate.CRASH_DONE_LATE: SLOWEST,
}
_LOST = frozenset({Fate.NOT_DONE, Fate.REPLY_LOST, Fate.DONE_SOON, Fate.DONE_LATE})
_STATUS = {Fate.BROKEN: 500, Fate.TOKEN_REFUSED: 401}


class PowerLoss(BaseException):
    """Stands for the end of the process."""


class Later:
    """Where the server puts off what it does after the reply."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def queue(self, job: Job) -> None:
        self.jobs.append(job)


class World:
    """A server with an empty study, and the fates of the requests to come; all others are answered."""

    def __init__(self, folder: Path, fates: list[Fate]) -> None:
        for name in ("uploads", "media"):
            (folder / name).mkdir()
        self.now = 0.0
        self._fates = iter(fates)
        self._later = Later()
        self._late: list[tuple[float, Callable[[], Received]]] = []
        self.state = State(folder, keep=False)
        self.site = Site(self.state, Faults(), Dialect.NEWER, self._later)
        self.site.address, self.site.storage_address = "http://127.0.0.1:1", "http://127.0.0.1:2"
        self.study_pk = load_study(self.site, EMPTY_STUDY).pk
        self.done: list[tuple[str, str, bytes]] = []
        """Method, path and body of what the server carried out."""

    def clock(self) -> float:
        """Seconds."""
        return self.now

    @contextmanager
    def client(self) -> Iterator[Client]:
        """A client that asks this server."""
        connection = Connection(self.site.address, self.state.tokens["editor"])
        made = Client(connection, policy=AT_ONCE)
        made._transport.close()
        made._transport = _Calls(self, connection)
        try:
            yield made
        finally:
            made.close()

    def meet(self, method: str, path: str, body: bytes, carry_out: Callable[[], Received]) -> Received:
        """Let a request meet its fate."""
        self.now += REQUEST_TAKES
        self.do_late(self.now)
        fate = next(self._fates, Fate.ANSWERED)
        if fate is Fate.AFTER_IMPORTS:
            self.do_imports()

        def work() -> Received:
            received = carry_out()
            if received.ok:
                self.done.append((method, path, body))
            return received

        if fate in _LATE:
            self._late.append((self.now + _LATE[fate], work))
        received = work() if fate in _DONE else Received(method, path, _STATUS.get(fate, 0))
        if fate in _CRASHES:
            raise PowerLoss
        if fate is Fate.NOT_SENT:
            raise NetworkError("no connection")
        if fate in _LOST:
            raise answer_lost(ConnectionResetError(), "the server")
        return received

    def do_late(self, now: float) -> None:
        """What the server is at, and has done by *now*."""
        due = [work for at, work in self._late if at <= now]
        self._late = [(at, work) for at, work in self._late if at > now]
        for work in due:
            work()

    def do_imports(self) -> None:
        """What the server put off."""
        jobs, self._later.jobs = self._later.jobs, []
        for job in jobs:
            Importer()._do(self.site, job)
            self.state.jobs.remove(job.pk)

    def put(self, path: str, query: dict[str, str], content: bytes) -> Received:
        """What storage does with a part."""
        upload = self.state.uploads.get(path.rpartition("/")[2])
        if upload is None or upload.status != "Initialized":
            return Received("PUT", path, 404, b"<Error><Code>NoSuchUpload</Code></Error>")
        etag = f'"{hashlib.md5(content).hexdigest()}"'
        name = f"part-{secrets.token_hex(4)}"
        (self.site.upload_folder(upload.pk) / name).write_bytes(content)
        self.state.put_part(Part(upload.pk, int(query["partNumber"]), etag, len(content), self.now, name))
        return Received("PUT", path, 200, headers={"ETag": etag})


@contextmanager
def world_of(fates: list[Fate]) -> Iterator[World]:
    """A world in a folder of its own."""
    with TemporaryDirectory() as folder:
        yield World(Path(folder), fates)


class _Calls(Transport):
    """The way to a world."""

    def __init__(self, world: World, connection: Connection) -> None:
        self.pauses = Pauses()
        self._world = world
        self._connection = connection

    def stop(self) -> None:
        self.pauses.stop()

    def close(self) -> None:
        pass

    def ask(self, request: Request) -> Received:
        url, body = urlsplit(request.url), request.data or b""
        asked = exchange.Request(
            request.method,
            unquote(url.path),
            dict(parse_qsl(url.query)) | {name: str(value) for name, value in (request.params or {}).items()},
            "editor",
            "application/json",
            body,
        )

        def carry_out() -> Received:
            reply = routes.answer(self._world.site, asked)
            return Received(request.method, url.path, reply.status, reply.body, reply.headers)

        return self._world.meet(request.method, url.path, body, carry_out)

    def ask_storage(self, request: Request) -> Received:
        url = urlsplit(request.url)
        content = request.data.read() if isinstance(request.data, PartBody) else request.data
        query = dict(parse_qsl(url.query))
        return self._world.meet("PUT", url.path, b"", lambda: self._world.put(url.path, query, content))
