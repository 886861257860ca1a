from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable

import pytest

from gcdesk.api.connection import Connection
from gcdesk.connect.trial import Trial
from gcdesk.errors import (
    Cancelled,
    NetworkError,
    NotGrandChallenge,
    NoUser,
    TokenRefused,
)
from gcdesk.practice.faults import Hang, Html, Status
from gcdesk.practice.server import PracticeServer

WHO_AM_I = "profiles/users/self"
NOBODY = {"user": {"username": "AnonymousUser"}}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_a_good_token_gives_its_user(connection_of: Callable[[str], Connection]) -> None:
    assert Trial(connection_of("reader1")).user() == "reader1"


def test_a_wrong_token_is_refused(server: PracticeServer) -> None:
    with pytest.raises(TokenRefused):
        Trial(Connection(server.address, "wrong")).user()


def test_a_token_that_is_nobodys_is_told_apart(
    server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    server.faults.add(Status(200, body=NOBODY), path=WHO_AM_I)
    with pytest.raises(NoUser):
        Trial(connection_of("editor")).user()


def test_another_server_is_no_grand_challenge(
    server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    server.faults.add(Html(), path=WHO_AM_I)
    with pytest.raises(NotGrandChallenge):
        Trial(connection_of("editor")).user()


def test_nobody_there_is_said_after_two_tries() -> None:
    started = time.monotonic()
    with pytest.raises(NetworkError):
        Trial(Connection(f"http://127.0.0.1:{free_port()}", "token")).user()
    assert time.monotonic() - started < 5, "somebody waits before the field"


@pytest.mark.hazard("G7")
def test_stopping_ends_the_wait_for_a_reply(
    server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    hang = server.faults.add(Hang(), path=WHO_AM_I)
    trial = Trial(connection_of("editor"))
    ended: list[BaseException] = []

    def attempt() -> None:
        try:
            trial.user()
        except Cancelled as error:
            ended.append(error)

    thread = threading.Thread(target=attempt)
    thread.start()
    while not hang.hits:
        thread.join(0.01)
    trial.stop()
    thread.join(2)
    assert not thread.is_alive()
    assert [type(error) for error in ended] == [Cancelled]
