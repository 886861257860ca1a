"""The way to the server and to storage: requests go out once, and what goes wrong becomes a sentence.

Knows who asks and how to stop; not what is harmless to repeat, nor what an answer means.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import urlsplit

import requests
from requests import PreparedRequest, Request, Response
from urllib3.exceptions import HTTPError

from gcdesk.api.adapter import Adapter, session, trust
from gcdesk.api.connection import Connection, host_of, secure, without_query
from gcdesk.api.network_faults import answer_lost
from gcdesk.api.refusals import Received
from gcdesk.api.repeat import Pauses, stopped
from gcdesk.api.sockets import Sockets
from gcdesk.errors import Details, GcdeskError, ProxyError, ServerError
from gcdesk.texts import tr

_TIMEOUTS = (30.0, 120.0)
"""Seconds for connecting and for each stalled send, and for each wait for more of an answer."""

_log = logging.getLogger(__name__)


class Transport:
    """Two sessions over one set of sockets: the server's has the token, the one for storage has not."""

    def __init__(
        self, connection: Connection, workers: int, timeouts: tuple[float, float] | None = None
    ) -> None:
        """*timeouts*: instead of `_TIMEOUTS`."""
        self.pauses = Pauses()
        self._connection = connection
        self._timeouts = timeouts
        self._sockets = Sockets(self.pauses)
        adapter = Adapter(self._sockets, workers, trust(connection.certificate_file))
        self._server = session(adapter, connection.token)
        self._storage = session(adapter)

    def stop(self) -> None:
        """End all pauses and shut all sockets down, from any thread and for ever."""
        self.pauses.stop()
        self._sockets.shut_down()

    def close(self) -> None:
        """Give the connections back."""
        self._server.close()
        self._storage.close()

    def ask(self, request: Request) -> Received:
        """The whole answer of the server, which learns the token; raises `ServerError` for any other host."""
        if not self._connection.owns(request.url):
            raise ServerError(
                tr(
                    "Api",
                    "The server named an address on another host ({host}). gcdesk does not send your token there.",
                    host=host_of(request.url),
                ),
                Details(address=without_query(request.url)),
            )
        with self._open(self._server, request, stream=False) as response:
            return self.received(response)

    def ask_storage(self, request: Request) -> Received:
        """The whole answer of another host, or of the server, which does not learn the token."""
        self._refuse_insecure(request.url)
        with self._open(self._storage, request, stream=False) as response:
            return self.received(response)

    def open(self, request: Request) -> Response:
        """An answer of which only the head has been read; the token goes to the server only."""
        if self._connection.owns(request.url):
            return self._open(self._server, request, stream=True)
        self._refuse_insecure(request.url)
        return self._open(self._storage, request, stream=True)

    def _open(self, by: requests.Session, request: Request, *, stream: bool) -> Response:
        self.pauses.check()
        started = time.monotonic()
        outcome: object = "no answer"
        try:
            with self.told_apart(request.url):
                response = by.send(
                    by.prepare_request(request),
                    timeout=self._timeouts or _TIMEOUTS,
                    allow_redirects=False,
                    proxies=self._proxies(request.url),
                    verify=True,
                    stream=stream,
                )
            outcome = response.status_code
        finally:
            milliseconds = (time.monotonic() - started) * 1000
            _log.debug("%s %s %s %.0f ms", request.method, _path_of(request.url), outcome, milliseconds)
        return response

    def received(self, response: Response) -> Received:
        """All of the answer *response*."""
        request: PreparedRequest = response.request
        address = request.url or ""
        with self.told_apart(address):
            body = response.content
        if (
            not response.ok
        ):  # what is said against something is shown and kept: not with an echo of the token in it
            body = body.replace(self._connection.token.encode(), "…".encode())
        return Received(
            request.method or "", without_query(address), response.status_code, body, response.headers
        )

    @contextmanager
    def told_apart(self, address: str) -> Iterator[None]:
        """Within it, whatever goes wrong on the way to *address* becomes a sentence, or `Cancelled`."""
        try:
            yield
        except Exception as error:
            # Shutting down a socket under a thread makes it fail in any way; then only the reason counts.
            if self.pauses.stopped:
                raise stopped() from None
            if isinstance(error, GcdeskError):
                _locate(error, address)
                raise
            if isinstance(error, ValueError):  # the HTTP library's own, and those that it lets through
                raise ServerError(
                    tr("Api", "The address {address} can't be used.", address=without_query(address)),
                    Details(server_text=type(error).__name__),
                ) from None
            if isinstance(error, requests.RequestException | HTTPError | OSError):
                lost = answer_lost(error, host_of(address))
                _locate(lost, address)
                raise lost from None
            raise

    def _proxies(self, address: str) -> dict[str, str]:
        proxy = self._connection.proxy_for(address) if self._connection.proxy_for else None
        if not proxy:
            return {}
        if proxy.lower().startswith("socks"):
            raise ProxyError(
                tr(
                    "Api",
                    "The system asks for a SOCKS proxy, which gcdesk can't use. Set an HTTP proxy instead.",
                ),
            )
        return {"http": proxy, "https": proxy}

    def _refuse_insecure(self, address: str) -> None:
        if not secure(address):
            raise ServerError(
                tr(
                    "Api",
                    "The server named an address that is not secure ({host}): nothing is sent there.",
                    host=host_of(address),
                ),
                Details(address=without_query(address)),
            )


def _path_of(address: str) -> str:
    """The path in *address*, for the log."""
    return urlsplit(address).path if host_of(address) != "?" else "?"


def _locate(error: GcdeskError, address: str) -> None:
    """Let the details of *error* say where it happened, unless they do."""
    if not error.details.address:
        error.details = replace(error.details, address=without_query(address))
