"""Asking the server: who asks, what is repeated, and what each answer means.

A `Client` may be used from any thread. What is harmless is repeated by its `Policy`; everything else is sent
once, and raises `OutcomeUnknown` when nobody can tell whether it was done.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar
from urllib.parse import urljoin

import msgspec
from requests import Request, Response

from gcdesk.api.connection import Connection, clean_server, clean_token, joined, without_query
from gcdesk.api.network_faults import AnswerLost
from gcdesk.api.pages import display_set_page, display_sets_page, study_page
from gcdesk.api.part_body import PartBody
from gcdesk.api.refusals import Received, refusal, storage_refusal, unreadable
from gcdesk.api.repeat import Policy, Wait, repeat, stopped
from gcdesk.api.transport import Transport
from gcdesk.api.wire import decode
from gcdesk.errors import (
    Busy,
    Details,
    GcdeskError,
    NetworkError,
    OutcomeUnknown,
    Refused,
    ServerError,
    UnreadableAnswer,
)
from gcdesk.texts import tr

__all__ = ["Client", "Connection", "Policy", "Wait", "clean_server", "clean_token"]

T = TypeVar("T")
A = TypeVar("A")
Params = Mapping[str, str | int]
Tell = Callable[[Wait], None]

_PAGES_AT_ONCE = 4
_LOOK = 0.1
"""Seconds between two looks at whether somebody wants to stop."""
_MOST_REDIRECTS = 5
_OF_A_PART = frozenset({"Range", "If-Range"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Client:
    """Asks one server as one user."""

    def __init__(self, connection: Connection, *, workers: int = 6, policy: Policy | None = None) -> None:
        self.connection = connection
        self.policy = policy or Policy()
        self._transport = Transport(connection, workers)
        self._told = threading.local()
        self._lock = threading.Lock()
        self._threads: ThreadPoolExecutor | None = None

    # ---- addresses of web pages

    def study_page(self, slug: str) -> str:
        """The web page of a reader study."""
        return study_page(self.connection.server, slug)

    def display_sets_page(self, slug: str) -> str:
        """The web page where the study's display sets are listed, and can be deleted."""
        return display_sets_page(self.connection.server, slug)

    def display_set_page(self, slug: str, pk: str) -> str:
        """The web page of one display set."""
        return display_set_page(self.connection.server, slug, pk)

    # ---- stopping and waiting

    def need_going(self) -> None:
        """Raise `Cancelled` after `stop`: for who is about to write down that something is sent."""
        self._transport.pauses.check()

    def stop(self) -> None:
        """From any thread, at once: every call in flight, and each later one, raises `Cancelled`.

        Of what was being sent once, `Cancelled` says as little as `OutcomeUnknown`: it may have been done.
        """
        self._transport.stop()

    def close(self) -> None:
        """Stop, and give back threads and connections. Takes up to a second while calls are in flight."""
        self.stop()
        with self._lock:
            threads = self._threads
        if threads:
            threads.shutdown(wait=True)
        self._transport.close()

    def try_now(self) -> None:
        """End the pauses that are going on: whoever waits tries again now."""
        self._transport.pauses.end()

    @contextmanager
    def told_of_waits(self, tell: Tell | None) -> Iterator[None]:
        """Within it, *tell* hears of each pause of this thread's calls before it begins.

        The pages of a list are fetched on threads of their own, from which *tell* is called too.
        """
        before = self._listener
        self._told.listener = tell
        try:
            yield
        finally:
            self._told.listener = before

    @property
    def _listener(self) -> Tell | None:
        listener: Tell | None = getattr(self._told, "listener", None)
        return listener

    # ---- asking the server

    def get(self, path: str, kind: type[T], params: Params | None = None) -> T:
        """What the server has at *path* (below its interface, or one of its own whole addresses)."""

        def call() -> T:
            return self._read(self._get(path, params), kind)

        return self.repeated(call)

    def look(self, path: str, kind: type[T]) -> T:
        """As `get`, but tried once, whatever comes."""
        return self._read(self._get(path, None), kind)

    def ask(self, method: str, path: str, kind: type[T], payload: object, names: Sequence[str] = ()) -> T:
        """Have something done, once.

        Only when no connection came about, so nothing was sent, it is tried again. *names* are the interfaces
        of the values in *payload*. Raises `OutcomeUnknown` when it may have been done or not.
        """

        def call() -> T:
            try:
                received = self._send(method, path, payload)
            except AnswerLost as lost:
                raise _unknown(lost.details, lost.sentence) from None
            if received.status >= 500:
                error = refusal(received)
                raise _unknown(
                    error.details, error.sentence, error.retry_after if isinstance(error, Busy) else None
                )
            if not received.ok:
                raise refusal(received, names)
            try:
                return self._read(received, kind)
            except UnreadableAnswer as error:
                raise _unknown(error.details, error.sentence) from None

        return self.repeated(call, lambda error: isinstance(error, NetworkError))

    def ask_again(self, method: str, path: str, kind: type[T], payload: object) -> T:
        """Have something done that may be done twice, as often as the policy says."""
        return self.repeated(lambda: self._read(self._send(method, path, payload), kind))

    def probe(self, method: str, path: str, payload: object) -> Received:
        """The answer to something that may be done twice, be it refused (400, 403) or not."""

        def call() -> Received:
            received = self._send(method, path, payload)
            if received.ok or received.status in {400, 403}:
                return received
            raise refusal(received)

        return self.repeated(call)

    def spread(
        self,
        call: Callable[[A], T],
        arguments: Sequence[A],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[T]:
        """The results of *call* for all *arguments*, some at once, in the order in which they come.

        Raises `Cancelled` soon after *cancelled*, also while the server is silent; calls in flight then end with
        the client.
        """
        tell = self._listener

        def run(argument: A) -> T:
            self._transport.pauses.check()  # so that the queue runs dry once the client is stopped
            with self.told_of_waits(tell):
                return call(argument)

        with self._lock:
            self._transport.pauses.check()
            threads = self._threads or ThreadPoolExecutor(_PAGES_AT_ONCE, "gcdesk pages")
            self._threads = threads
            futures = [threads.submit(run, argument) for argument in arguments]
        try:
            unfinished = set(futures)
            while unfinished:
                if cancelled():
                    raise stopped()
                done, unfinished = wait(unfinished, _LOOK, FIRST_COMPLETED)
                for future in done:
                    yield future.result()
        finally:
            for future in futures:
                future.cancel()

    # ---- storage

    def put(self, address: str, body: bytes | PartBody, headers: Mapping[str, str]) -> Received:
        """Send *body* to a signed *address*, without the token, as often as the policy says."""

        def call() -> Received:
            if isinstance(body, PartBody):
                body.seek(0)
            received = self._transport.ask_storage(Request("PUT", address, data=body, headers=dict(headers)))
            if not received.ok:
                raise storage_refusal(received)
            return received

        return self.repeated(call)

    @contextmanager
    def stream(self, address: str, headers: Mapping[str, str] | None = None) -> Iterator[Response]:
        """The open answer at *address*, tried once, through redirects; the token goes to the server only."""
        request = Request("GET", address, headers={"Accept": "*/*", **(headers or {})})
        for _ in range(_MOST_REDIRECTS):
            with self._transport.open(request) as response:
                where = response.headers.get("Location")
                if response.status_code in _REDIRECTS and where:
                    self._transport.received(response)  # read to its end, a connection can be used again
                    # What a header holds may be a secret of this address; which part of the file is wanted is none.
                    wanted = {name: value for name, value in request.headers.items() if name in _OF_A_PART}
                    request = Request("GET", joined(request.url, where), headers={"Accept": "*/*", **wanted})
                    continue
                if not response.ok:
                    received = self._transport.received(response)
                    own = self.connection.owns(request.url)
                    raise refusal(received) if own else storage_refusal(received)
                yield response
                return
        raise _too_many_redirects(address)

    def told_apart(self, address: str) -> AbstractContextManager[None]:
        """Within it, whatever goes wrong on the way to *address* becomes a sentence, or `Cancelled`."""
        return self._transport.told_apart(address)

    # ---- how it is done

    def repeated(
        self, call: Callable[[], T], may_repeat: Callable[[GcdeskError], bool] = lambda _: True
    ) -> T:
        """The result of *call*, tried again as the policy says after errors that *may_repeat* lets pass."""
        return repeat(call, self.policy, self._transport.pauses, may_repeat=may_repeat, tell=self._listener)

    def _address(self, path: str) -> str:
        return urljoin(self.connection.api, path)

    def _get(self, path: str, params: Params | None) -> Received:
        request = Request("GET", self._address(path), params=dict(params or {}))
        for _ in range(_MOST_REDIRECTS):
            received = self._transport.ask(request)
            where = received.headers.get("Location")
            if received.status not in _REDIRECTS or not where:
                return received
            target = joined(request.url, where)
            if not self.connection.owns(target):
                raise refusal(received)
            request = Request("GET", target)
        raise _too_many_redirects(request.url)

    def _send(self, method: str, path: str, payload: object) -> Received:
        try:
            body = json.dumps(payload, allow_nan=False, ensure_ascii=False).encode()
        except ValueError as error:
            raise Refused(tr("Api", "A value is not a number that can be sent: NaN or infinite.")) from error
        headers = {"Content-Type": "application/json"}
        return self._transport.ask(Request(method, self._address(path), data=body, headers=headers))

    def _read(self, received: Received, kind: type[T]) -> T:
        if not received.ok:
            raise refusal(received)
        try:
            return decode(received.body, kind)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise UnreadableAnswer(*unreadable(received, str(error))) from None


def _unknown(details: Details, sentence: str, retry_after: float | None = None) -> OutcomeUnknown:
    return OutcomeUnknown(
        tr("Api", "{sentence} Whether the server did what was asked is not known yet.", sentence=sentence),
        details,
        retry_after,
    )


def _too_many_redirects(address: str) -> ServerError:
    return ServerError(
        tr("Api", "The server sends gcdesk from one address to the next without end."),
        Details(address=without_query(address)),
    )
