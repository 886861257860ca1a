"""Stopping, with real sockets: whatever a call is doing, it ends within a second."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gcdesk.api.client import Client, Connection, Policy
from gcdesk.api.models import Upload
from gcdesk.api.paging import read_list
from gcdesk.api.part_body import PartBody
from gcdesk.api.repeat import Pauses
from gcdesk.api.sockets import Sockets
from gcdesk.errors import Cancelled, GcdeskError, NetworkError
from tests.api.loopback import (
    Loopback,
    Reply,
    answers,
    as_json,
    certificate,
    never_answers,
    never_reads,
    nobody_accepts,
)

ONCE = Policy(tries=1)
SOON = 1.5
"""Seconds: one, and something for a machine that is busy with other tests."""


@contextmanager
def client_of(address: str, certificate_file: Path | None = None, policy: Policy = ONCE) -> Iterator[Client]:
    client = Client(Connection(address, "token", certificate_file), policy=policy)
    try:
        yield client
    finally:
        client.close()


def outcome_of_stopping(client: Client, call: Callable[[], object], ready: Callable[[], bool]) -> float:
    """Seconds from `stop` until *call*, stopped once *ready*, has raised `Cancelled` on its thread."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            call()
        except BaseException as error:
            raised.append(error)
            if not isinstance(error, GcdeskError):
                raise

    thread = threading.Thread(target=run)
    thread.start()
    deadline = time.monotonic() + 10
    while not ready():
        assert thread.is_alive(), raised
        assert time.monotonic() < deadline
        time.sleep(0.005)
    start = time.monotonic()
    client.stop()
    stopping = time.monotonic() - start
    thread.join(10)
    seconds = time.monotonic() - start
    assert not thread.is_alive()
    assert [type(error) for error in raised] == [Cancelled]
    assert stopping < SOON / 2, "stop itself waits for nothing"
    return seconds


@pytest.mark.hazard("G7")
def test_stop_while_a_reply_is_awaited() -> None:
    with Loopback(never_answers) as server, client_of(server.address) as client:
        assert outcome_of_stopping(client, lambda: client.get("x/", dict), server.connected.is_set) < SOON


@pytest.mark.hazard("G7")
def test_stop_while_an_answer_arrives() -> None:
    started = threading.Event()

    def trickles(server: Loopback, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{")
        started.set()
        server.released.wait()

    with Loopback(trickles) as server, client_of(server.address) as client:
        assert outcome_of_stopping(client, lambda: client.get("x/", dict), started.is_set) < SOON


@pytest.mark.hazard("G7")
def test_stop_while_a_part_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "big"
    with file.open("wb") as made:
        made.truncate(200_000_000)
    handed: list[int] = []
    with (
        Loopback(never_reads) as server,
        client_of(server.address) as client,
        PartBody(file, 0, 200_000_000, handed.append) as body,
    ):

        def stalled() -> bool:
            before = len(handed)
            time.sleep(0.05)
            return 0 < before == len(handed)

        assert (
            outcome_of_stopping(client, lambda: client.put(f"{server.address}/p", body, {}), stalled) < SOON
        )


@pytest.mark.hazard("G7")
def test_stop_in_the_tls_handshake() -> None:
    with Loopback(never_answers) as server:
        address = server.address.replace("http://", "https://")
        with client_of(address) as client:
            assert outcome_of_stopping(client, lambda: client.get("x/", dict), server.connected.is_set) < SOON


@pytest.mark.hazard("G7")
def test_stop_while_a_reply_is_awaited_over_tls(tmp_path: Path) -> None:
    trusted, context = certificate(tmp_path)
    with Loopback(never_answers, context) as server, client_of(server.address, trusted) as client:
        assert outcome_of_stopping(client, lambda: client.get("x/", dict), server.connected.is_set) < SOON


@pytest.mark.hazard("G7")
def test_stop_while_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    real = socket.socket.connect_ex

    def connect_ex(self: socket.socket, address: tuple[str, int]) -> int:
        try:
            return real(self, address)
        finally:
            begun.set()

    with nobody_accepts() as port, client_of(f"http://127.0.0.1:{port}") as client:
        monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)
        assert outcome_of_stopping(client, lambda: client.get("x/", dict), begun.is_set) < SOON


@pytest.mark.hazard("G7")
def test_stop_while_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, released = threading.Event(), threading.Event()

    def getaddrinfo(*given: object, **named: object) -> list[object]:
        asked.set()
        released.wait(20)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    try:
        with client_of("https://slow.example") as client:
            assert outcome_of_stopping(client, lambda: client.get("x/", dict), asked.is_set) < SOON
    finally:
        released.set()


@pytest.mark.hazard("G7")
def test_stop_frees_all_threads_even_those_that_wait_for_a_connection() -> None:
    ended: list[type[BaseException]] = []

    def run() -> None:
        try:
            client.get("x/", dict)
        except Cancelled as error:
            ended.append(type(error))

    with Loopback(never_answers) as server:
        client = Client(Connection(server.address, "token"), workers=2, policy=ONCE)
        threads = [threading.Thread(target=run) for _ in range(6)]
        for thread in threads:
            thread.start()
        assert server.connected.wait(5)
        start = time.monotonic()
        client.stop()
        for thread in threads:
            thread.join(5)
        assert time.monotonic() - start < SOON
        client.close()
    assert ended == [Cancelled] * 6


@pytest.mark.hazard("G7")
def test_stop_while_pages_are_read() -> None:
    later_page = threading.Event()
    first = answers(Reply(body=as_json({"count": 9000, "results": [{"pk": "1"}]})))

    def only_the_first_page(server: Loopback, connection: socket.socket) -> None:
        if server.asked:
            later_page.set()
            never_answers(server, connection)
        else:
            first(server, connection)

    with Loopback(only_the_first_page) as server, client_of(server.address) as client:

        def read() -> object:
            return read_list(client, "x/", Upload, on_page=lambda loaded, total: None)

        assert outcome_of_stopping(client, read, later_page.is_set) < SOON


@pytest.mark.hazard("G7")
def test_a_socket_that_comes_about_after_stopping_is_shut_down() -> None:
    pauses = Pauses()
    pauses.stop()
    one, other = socket.socketpair()
    with one, other:
        with pytest.raises(Cancelled):
            Sockets(pauses).add(one)
        assert other.recv(1) == b""


def test_shutting_down_what_is_closed_does_no_harm() -> None:
    sockets = Sockets(Pauses())
    one, other = socket.socketpair()
    sockets.add(one)
    one.close()
    other.close()
    sockets.shut_down()


@pytest.mark.hazard("G7")
def test_after_stop_every_call_is_cancelled() -> None:
    with Loopback(answers(Reply())) as server, client_of(server.address) as client:
        client.get("x/", dict)
        client.stop()
        with pytest.raises(Cancelled):
            client.get("x/", dict)
        with pytest.raises(Cancelled):
            list(client.spread(lambda n: n, [1]))
    assert len(server.asked) == 1


def test_a_connection_serves_several_calls() -> None:
    seen: list[object] = []

    def behave(server: Loopback, connection: socket.socket) -> None:
        seen.append(connection)
        answers(Reply(body=as_json({"a": 1})))(server, connection)

    with Loopback(behave) as server, client_of(server.address) as client:
        for _ in range(3):
            assert client.get("x/", dict) == {"a": 1}
    assert len(seen) == 1


@pytest.mark.hazard("N1")
def test_a_name_may_stand_for_several_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = closed.getsockname()
    with Loopback(answers(Reply())) as server, client_of(f"http://localhost:{server.port}") as client:
        there = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))
        away = (socket.AF_INET, socket.SOCK_STREAM, 0, "", nobody)
        monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **named: [away, there])
        assert client.get("x/", dict) == {}


@pytest.mark.hazard("N1")
def test_connecting_gives_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gcdesk.api.transport._TIMEOUTS", (0.3, 5.0))
    with (
        nobody_accepts() as port,
        client_of(f"http://127.0.0.1:{port}") as client,
        pytest.raises(NetworkError, match="no reply in time"),
    ):
        client.get("x/", dict)


@pytest.mark.hazard("N1")
def test_looking_up_gives_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gcdesk.api.transport._TIMEOUTS", (0.3, 5.0))
    released = threading.Event()

    def getaddrinfo(*given: object, **named: object) -> list[object]:
        released.wait(20)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    try:
        with (
            client_of("https://slow.example") as client,
            pytest.raises(NetworkError, match="no reply in time"),
        ):
            client.get("x/", dict)
    finally:
        released.set()


@pytest.mark.hazard("N1")
def test_a_name_without_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **named: [])
    with (
        client_of("https://empty.example") as client,
        pytest.raises(NetworkError, match="there is no route to it"),
    ):
        client.get("x/", dict)
