"""HTTP for both ports: connections, bodies that stream, delays, and replies that break off on demand."""

from __future__ import annotations

import logging
import socket
import socketserver
import ssl
import sys
import threading
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from gcdesk.practice.exchange import Reply
from gcdesk.practice.faults import Delay, Drop, Effect, Hang, LoseReply
from gcdesk.practice.records import LogEntry
from gcdesk.practice.site import Site
from gcdesk.practice.throttle import Throttle

HOST = "127.0.0.1"
BUFFER = 256 * 1024
_HANDSHAKE_SECONDS = 10

_log = logging.getLogger(__name__)


class Cut(Exception):
    """The connection ends here, without (more of) an answer."""


class Listener(ThreadingHTTPServer):
    """One port. Its threads end with it."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 256

    def __init__(
        self, port: int, handler: type[Handler], site: Site, context: ssl.SSLContext | None = None
    ) -> None:
        self.site = site
        self.stopping = threading.Event()
        self.everybody = Throttle()
        self._context = context
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="practice port")
        super().__init__((HOST, port), handler)

    def server_bind(self) -> None:
        """Bind without asking the name service who we are, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def start(self) -> None:
        """Answer from now on."""
        self._thread.start()

    def stop(self) -> None:
        """End every connection and every thread."""
        self.stopping.set()
        if self._thread.ident is not None:
            self.shutdown()
            self._thread.join()
        with self._lock:
            for connection in self._connections:
                _shut(connection)
        self.server_close()

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Serve one connection, in its own thread; the handshake is in it, so that nobody else waits for it."""
        if self._context is not None:
            request.settimeout(_HANDSHAKE_SECONDS)
            request = self._context.wrap_socket(request, server_side=True)
            request.settimeout(None)
        with self._lock:
            if self.stopping.is_set():
                request.close()
                return
            self._connections.add(request)
        try:
            super().finish_request(request, client_address)
        finally:
            with self._lock:
                self._connections.discard(request)
            if self._context is not None:
                _shut(request)
                request.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error; anything else is a defect of ours."""
        del request, client_address
        if isinstance(sys.exception(), OSError):
            _log.debug("A connection ended early.", exc_info=True)
        else:
            _log.exception("The practice server failed.")


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it has gone already


class Handler(BaseHTTPRequestHandler):
    """What both ports have in common. A sub-class says in `respond` what is answered."""

    protocol_version = "HTTP/1.1"
    server_version = "practice"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = 65536
    server: Listener
    port_name = ""

    def setup(self) -> None:
        """Once for each connection."""
        super().setup()
        self.alone = Throttle()
        self.buffer = memoryview(bytearray(BUFFER))
        self.effects: Sequence[Effect] = ()
        self.user = ""
        self.received = False
        """Whether the body of the request was read."""

    @property
    def site(self) -> Site:
        """The server that this belongs to."""
        return self.server.site

    def respond(self) -> None:
        """Answer the request that was just read, with `send` or `send_path`."""
        raise NotImplementedError

    def serve(self) -> None:
        """Answer one request."""
        try:
            self.received = False
            self.effects = self.site.faults.hitting(self.command, self.logged_path())
            self.respond()
        except (Cut, ConnectionError, ssl.SSLError):
            self.close_connection = True

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = serve  # noqa: N815 - http.server's names

    def logged_path(self) -> str:
        """The path for faults and for the log."""
        return self.path

    def log_message(self, *_args: object) -> None:
        """Nothing is printed; `note` keeps what tests want to know."""

    def note(self, status: int) -> None:
        """Put the request into the log."""
        state = self.site.state
        entry = LogEntry(
            self.port_name, self.command, self.logged_path(), self.user, status, state.clock.now()
        )
        state.log.append(entry)

    # ---- delays and faults

    def effect(self, kind: type[Any]) -> Any:
        """The effect of this kind on the request, or None."""
        return next((effect for effect in self.effects if isinstance(effect, kind)), None)

    def hold(self) -> None:
        """Wait as long as the knobs say; raises `Cut` when the server stops meanwhile, or never is to answer."""
        delay = self.effect(Delay)
        self.wait(self.site.faults.latency + (delay.seconds if delay else 0.0))
        if self.effect(Hang):
            self.server.stopping.wait()
            raise Cut

    def wait(self, seconds: float) -> None:
        """Wait; raises `Cut` when the server stops meanwhile."""
        if seconds > 0 and self.server.stopping.wait(seconds):
            raise Cut

    def pace(self, size: int) -> None:
        """Wait until *size* bytes may have gone through."""
        faults = self.site.faults
        self.wait(
            max(
                self.server.everybody.take(size, faults.bandwidth),
                self.alone.take(size, faults.bandwidth_each),
            )
        )

    # ---- bodies

    def length(self) -> int:
        """Bytes of the request's body."""
        text = self.headers.get("Content-Length", "0")
        return int(text) if text.isdigit() else 0

    def receive(self, take: Callable[[memoryview], object]) -> None:
        """Hand the request's body to *take*, piece by piece; raises `Cut` when it ends too early."""
        size = self.length()
        self.received = True
        drop = self.effect(Drop)
        end = min(size, drop.after) if drop and size else size
        done = 0
        while done < end:
            got = self.rfile.readinto(self.buffer[: min(BUFFER, end - done)])
            if not got:
                raise Cut
            take(self.buffer[:got])
            done += got
            self.pace(got)
        if drop and size:
            self.note(0)
            raise Cut

    # ---- replies

    def send(self, reply: Reply) -> None:
        """Send *reply*."""
        self._head(reply.status, reply.content_type, len(reply.body), dict(reply.headers))
        if self.command != "HEAD":
            self._body(memoryview(reply.body))

    def send_path(self, path: Path, status: int, start: int, size: int, headers: dict[str, str]) -> None:
        """Send *size* bytes of a file, from *start* on."""
        with path.open("rb") as file:
            self._head(status, headers.pop("Content-Type"), size, headers)
            if self.command == "HEAD":
                return
            file.seek(start)
            left = size
            while left > 0 and (got := file.readinto(self.buffer[: min(BUFFER, left)])):
                self._body(self.buffer[:got], size - left)
                left -= got

    def _head(self, status: int, content_type: str, size: int, headers: dict[str, str]) -> None:
        self.note(0 if self.effect(LoseReply) else status)
        if self.effect(LoseReply):
            raise Cut
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(size))
        for name, value in headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()

    def _body(self, data: memoryview, before: int = 0) -> None:
        """Send a piece of the body, *before* bytes of which went before it."""
        drop = self.effect(Drop)
        end = max(0, drop.after - before) if drop and not self.length() else len(data)
        for start in range(0, min(end, len(data)), BUFFER):
            piece = data[start : min(start + BUFFER, end)]
            self.wfile.write(piece)
            self.pace(len(piece))
        if end < len(data):
            self.wfile.flush()
            raise Cut
