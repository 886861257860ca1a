"""A proxy on loopback that passes requests on and counts them."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_OF_THE_HOP = frozenset(
    {"connection", "keep-alive", "transfer-encoding", "proxy-connection", "content-length"}
)


class Proxy(ThreadingHTTPServer):
    """For plain HTTP: each request names its whole address."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.passed: list[tuple[str, str]] = []
        """Method and host of each request."""

    @property
    def address(self) -> str:
        """What a client is told."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self) -> None:
        """Pass a request on, and its answer back."""
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.passed.append((self.command, url.netloc))
        upstream = http.client.HTTPConnection(url.netloc, timeout=20)
        try:
            upstream.request(self.command, f"{url.path}?{url.query}".rstrip("?"), body, dict(self.headers))
            answer = upstream.getresponse()
            content = answer.read()
        finally:
            upstream.close()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in _OF_THE_HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_PUT = do_PATCH = do_GET  # noqa: N815 - the base looks for these names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Nothing."""


@contextmanager
def forwarding() -> Iterator[Proxy]:
    """A proxy at work."""
    proxy = Proxy()
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02}, name="proxy")
    thread.start()
    try:
        yield proxy
    finally:
        proxy.shutdown()
        thread.join()
        proxy.server_close()
