"""Sockets that any thread can shut down, so that "stop" means now.

A thread that sends, waits for a reply or is in a TLS handshake is freed by shutting its socket down; closing the
session would only reach it after the time-out. Connecting is polled; a name is looked up on a thread of its own,
which is abandoned when nobody waits for it any more.
"""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import socket
import threading
import time
import weakref
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from gcdesk.api.network_faults import not_connected
from gcdesk.api.repeat import Pauses
from gcdesk.errors import GcdeskError

_POLL = 0.2
"""Seconds between two looks whether to stop."""
_LONGEST_FOR_ONE_ADDRESS = 10.0
"""Seconds; a name may stand for several addresses, of which the first need not work."""
_STILL_CONNECTING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, errno.EAGAIN})

SocketAddress = tuple[Any, ...]
AddressInfo = tuple[socket.AddressFamily, socket.SocketKind, int, str, SocketAddress]


class Sockets:
    """The live sockets of a client."""

    def __init__(self, pauses: Pauses) -> None:
        self._pauses = pauses
        self._lock = threading.Lock()
        self._live: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def add(self, live: socket.socket) -> None:
        """Know *live* from now on; raises `Cancelled` when the client is stopped already."""
        with self._lock:
            self._live.add(live)
        if self._pauses.stopped:
            _shut(live)
            self._pauses.check()

    def forget(self, live: socket.socket) -> None:
        """No longer shut *live* down."""
        with self._lock:
            self._live.discard(live)

    def shut_down(self) -> None:
        """Shut all of them down. The threads that use them get an error at once."""
        with self._lock:
            live = list(self._live)
        for each in live:
            _shut(each)

    def connect(
        self, host: str, port: int, seconds: float, options: list[tuple[int, int, int | bytes]]
    ) -> socket.socket:
        """A connected socket to *host*; raises OSError, or `Cancelled` within a second of stopping."""
        deadline = time.monotonic() + seconds
        error: OSError = OSError(errno.EHOSTUNREACH, "no address")
        addresses = self._look_up(host, port, deadline)
        for position, address in enumerate(addresses):
            left = deadline - time.monotonic()
            last = position == len(addresses) - 1
            try:
                made = self._connect_one(
                    address, left if last else min(left, _LONGEST_FOR_ONE_ADDRESS), options
                )
                made.settimeout(seconds)
                return made
            except OSError as failed:
                error = failed
        raise error

    def _look_up(self, host: str, port: int, deadline: float) -> list[AddressInfo]:
        found: list[AddressInfo] = []
        failed: list[Exception] = []
        done = threading.Event()

        def look_up() -> None:
            try:
                found.extend(socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM))
            except (OSError, UnicodeError) as error:
                failed.append(error)
            finally:
                done.set()

        thread = threading.Thread(target=look_up, name="gcdesk look-up", daemon=True)
        thread.start()
        while not done.wait(_POLL):
            self._pauses.check()
            if time.monotonic() > deadline:
                raise TimeoutError
        thread.join()
        self._pauses.check()
        if failed:
            raise failed[0]
        return found

    def _connect_one(
        self, address: AddressInfo, seconds: float, options: list[tuple[int, int, int | bytes]]
    ) -> socket.socket:
        family, kind, protocol, _, where = address
        made = socket.socket(family, kind, protocol)
        try:
            for option in options:
                made.setsockopt(*option)
            made.setblocking(False)
            self._await_connection(made, made.connect_ex(where), time.monotonic() + seconds)
            self.add(made)
        except BaseException:
            made.close()
            raise
        return made

    def _await_connection(self, made: socket.socket, state: int, deadline: float) -> None:
        with selectors.DefaultSelector() as selector:
            if state in _STILL_CONNECTING:
                selector.register(made, selectors.EVENT_WRITE)
                while not selector.select(_POLL):
                    self._pauses.check()
                    if time.monotonic() > deadline:
                        raise TimeoutError
                state = made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if state:
            raise OSError(state, os.strerror(state))


def pool_classes(sockets: Sockets) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools by scheme whose connections are made through, and known to, *sockets*.

    Whatever keeps a connection from coming about leaves them as a `GcdeskError` with its sentence: such an
    error proves that nothing of the request was sent.
    """

    class Connection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _connect(sockets, self)

        def connect(self) -> None:
            try:
                super().connect()
            except (OSError, UnicodeError) as error:
                raise _explained(self, error) from None

    class SecureConnection(HTTPSConnection):
        _reach: socket.socket | None = None

        def _new_conn(self) -> socket.socket:
            made = _connect(sockets, self)
            # The handshake takes the descriptor out of the plain socket; a second one on the same
            # connection keeps it within reach until then.
            self._reach = made.dup()
            sockets.add(self._reach)
            return made

        def connect(self) -> None:
            try:
                super().connect()
                if isinstance(self.sock, socket.socket):
                    sockets.add(self.sock)
            except (OSError, UnicodeError) as error:
                raise _explained(self, error) from None
            finally:
                if self._reach is not None:
                    sockets.forget(self._reach)
                    self._reach.close()
                    self._reach = None

    class Pool(HTTPConnectionPool):
        ConnectionCls = Connection

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = SecureConnection

    return {"http": Pool, "https": SecurePool}


def _connect(sockets: Sockets, connection: HTTPConnection) -> socket.socket:
    seconds = connection.timeout if isinstance(connection.timeout, int | float) else 30.0
    options = list(connection.socket_options or ())
    return sockets.connect(connection.host, connection.port, seconds, options)


def _explained(connection: HTTPConnection, error: Exception) -> GcdeskError:
    """The sentence about *error*, whichever host was meant to be at the other end."""
    tunnelled = connection._tunnel_host  # noqa: SLF001 - urllib3 says it nowhere else
    proxy = connection.host if connection.proxy else None
    return not_connected(error, tunnelled or connection.host, proxy, connection.port)


def _shut(live: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it is closed already
        # Not an SSLSocket's own shutdown: that takes away the TLS layer under the thread that uses it.
        socket.socket.shutdown(live, socket.SHUT_RDWR)
