"""Faults of real connections: what is sent again, and what is not."""

from __future__ import annotations

import threading
import time

import pytest

from gcdesk.api.client import Client, Connection, Policy, Wait
from gcdesk.errors import NetworkError, OutcomeUnknown
from tests.api.loopback import Loopback, Reply, answers, as_json, never_reads


@pytest.fixture
def policy() -> Policy:
    return Policy(tries=3, first_pause=0.001, longest_pause=0.002, server_pause=0.001)


def ask(server: Loopback, policy: Policy, method: str) -> object:
    client = Client(Connection(server.address, "token"), policy=policy)
    try:
        return client.get("x/", dict) if method == "GET" else client.ask(method, "x/", dict, {"a": 1})
    finally:
        client.close()


@pytest.mark.hazard("N1")
@pytest.mark.parametrize(
    "fault",
    [
        Reply(lost=True),
        Reply(body=b'{"a": 1, "b": 2}', cut_after=3),
        Reply(503, headers={"Retry-After": "0"}),
    ],
    ids=["lost", "cut", "busy"],
)
def test_get_survives_real_faults(policy: Policy, fault: Reply) -> None:
    with Loopback(answers(fault, fault, Reply(body=as_json({"a": 1})))) as server:
        assert ask(server, policy, "GET") == {"a": 1}
    assert len(server.asked) == 3


@pytest.mark.hazard("N1")
def test_get_gives_up_with_a_sentence(policy: Policy) -> None:
    with Loopback(answers(Reply(lost=True))) as server:
        with pytest.raises(
            NetworkError, match=r"The connection to 127\.0\.0\.1 broke: it was cut off"
        ) as caught:
            ask(server, policy, "GET")
        assert caught.value.details.address == f"{server.address}/api/v1/x/"
    assert len(server.asked) == 3


@pytest.mark.hazard("N2")
@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    "fault", [Reply(lost=True), Reply(body=b'{"a": 1, "b": 2}', cut_after=3)], ids=["lost", "cut"]
)
def test_a_lost_reply_is_an_unknown_outcome(policy: Policy, method: str, fault: Reply) -> None:
    with Loopback(answers(fault)) as server, pytest.raises(OutcomeUnknown):
        ask(server, policy, method)
    assert len(server.asked) == 1


@pytest.mark.hazard("N1")
def test_a_reply_that_does_not_come_in_time(policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gcdesk.api.transport._TIMEOUTS", (5.0, 0.2))
    with Loopback(never_reads) as server:
        with pytest.raises(NetworkError, match="no reply in time"):
            ask(server, policy, "GET")
        with pytest.raises(OutcomeUnknown, match="no reply in time"):
            ask(server, policy, "POST")


@pytest.mark.hazard("N1")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_was_never_sent_is_tried_again(policy: Policy, method: str) -> None:
    told: list[Wait] = []
    with Loopback(answers(Reply())) as server:
        port = server.port
    client = Client(Connection(f"http://127.0.0.1:{port}", "token"), policy=policy)
    try:
        with (
            client.told_of_waits(told.append),
            pytest.raises(NetworkError, match="the connection was refused"),
        ):
            client.get("x/", dict) if method == "GET" else client.ask(method, "x/", dict, {})
    finally:
        client.close()
    assert len(told) == 2
    assert not isinstance(told[0].error, OutcomeUnknown)


@pytest.mark.hazard("N1")
def test_a_name_that_can_not_be_found(policy: Policy) -> None:
    client = Client(Connection("https://no-such-server.invalid", "token"), policy=policy)
    try:
        with pytest.raises(NetworkError, match=r"The name no-such-server\.invalid can't be found"):
            client.get("x/", dict)
    finally:
        client.close()


@pytest.mark.hazard("N1")
def test_an_idle_connection_that_was_closed_is_not_used_again(policy: Policy) -> None:
    with Loopback(answers(Reply(headers={"Connection": "close"}))) as server:
        client = Client(Connection(server.address, "token"), policy=policy)
        assert client.get("x/", dict) == {}
        assert client.ask("POST", "x/", dict, {}) == {}
        client.close()
    assert [asked.method for asked in server.asked] == ["GET", "POST"]


@pytest.mark.hazard("N1")
def test_try_now() -> None:
    """A pause of a minute is over when the user wants it to be."""
    patient = Policy(tries=None, first_pause=60, longest_pause=60)
    got: list[object] = []
    with Loopback(answers(Reply(lost=True), Reply(body=as_json({"a": 1})))) as server:
        client = Client(Connection(server.address, "token"), policy=patient)
        thread = threading.Thread(target=lambda: got.append(client.get("x/", dict)))
        thread.start()
        deadline = time.monotonic() + 20
        while thread.is_alive() and time.monotonic() < deadline:
            client.try_now()
            time.sleep(0.005)
        client.close()
        thread.join(5)
    assert got == [{"a": 1}]
