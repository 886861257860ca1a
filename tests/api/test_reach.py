from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from gcdesk.api.connection import Connection
from gcdesk.api.reach import reach
from gcdesk.errors import FileError, NetworkError, NotGrandChallenge, ServerBroken
from gcdesk.practice.faults import Html, Status
from gcdesk.practice.server import PracticeServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "server", samples=False) as running:
        yield running


def test_a_grand_challenge_is_reached_whatever_the_token(server: PracticeServer) -> None:
    assert reach(Connection(server.address, "wrong")) is None


def test_the_proxy_that_was_used_is_told() -> None:
    class Proxy(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            body = b'{"latest_version": "1", "lowest_supported_version": "0"}'
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            pass

    asked: list[str] = []
    with HTTPServer(("127.0.0.1", 0), Proxy) as proxy:
        thread = threading.Thread(target=proxy.handle_request)
        thread.start()
        address = f"http://127.0.0.1:{proxy.server_address[1]}"
        assert reach(Connection("http://localhost:1", "t", proxy_for=lambda _: address)) == address
        thread.join()
    assert asked == ["http://localhost:1/api/v1/gcapi/"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(Html(), NotGrandChallenge), (Status(404), NotGrandChallenge), (Status(500), ServerBroken)],
)
def test_what_answers_otherwise_is_told(
    server: PracticeServer, fault: Html | Status, kind: type[Exception]
) -> None:
    server.faults.add(fault, path="gcapi")
    with pytest.raises(kind):
        reach(Connection(server.address, "t"))


def test_no_way_there(tmp_path: Path) -> None:
    with pytest.raises(NetworkError):
        reach(Connection("http://127.0.0.1:1", "t"))
    with pytest.raises(FileError):
        reach(Connection("http://127.0.0.1:1", "t", tmp_path / "nothing.pem"))
