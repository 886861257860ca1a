from __future__ import annotations

import json
import logging
import threading
import time
import traceback
from uuid import uuid4

import pytest
import requests
import responses

from gcdesk.api.client import Client, Connection, Wait
from gcdesk.errors import (
    Busy,
    Cancelled,
    GcdeskError,
    NetworkError,
    NotFound,
    OutcomeUnknown,
    Refused,
    ServerBroken,
    ServerError,
    TokenRefused,
    UnreadableAnswer,
)
from tests.api.conftest import FAST
from tests.api.exchanges import API, SERVER, body_of, serve


def test_web_pages(client: Client) -> None:
    assert client.study_page("chest-ct") == f"{SERVER}/reader-studies/chest-ct/"
    assert client.display_sets_page("chest-ct") == f"{SERVER}/reader-studies/chest-ct/display-sets/"
    assert client.display_set_page("chest-ct", "1-2") == f"{SERVER}/reader-studies/chest-ct/display-sets/1-2/"


def test_the_token_goes_to_the_server(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "versions of the official client")
    client.get("gcapi/", dict)
    headers = server.calls[0].request.headers
    assert headers["Authorization"] == "Bearer secret-token"
    assert headers["User-Agent"].startswith("gcdesk/")


@pytest.mark.hazard("G9")
@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/api/v1/x/",
        "http://server.example/api/v1/x/",
        "https://server.example:8443/api/v1/x/",
        "https://server.example@elsewhere.example/x/",
        "//elsewhere.example/x/",
    ],
)
def test_the_token_goes_nowhere_else(client: Client, server: responses.RequestsMock, address: str) -> None:
    with pytest.raises(ServerError, match="does not send your token there"):
        client.get(address, dict)
    with pytest.raises(ServerError, match="does not send your token there"):
        client.ask("PATCH", address, dict, {})
    assert not server.calls


@pytest.mark.hazard("G9")
def test_a_redirect_to_another_host_is_not_followed(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{API}x/", status=302, headers={"Location": "https://elsewhere.example/x/"})
    with pytest.raises(ServerError, match="sends gcdesk on to another address"):
        client.get("x/", dict)
    assert len(server.calls) == 1


def test_a_redirect_on_the_server_is_followed(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{API}x", status=301, headers={"Location": "/api/v1/y/"})
    server.get(f"{API}y/", json={"a": 1})
    assert client.get("x", dict) == {"a": 1}


def test_redirects_without_end(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{API}x/", status=302, headers={"Location": f"{API}x/"})
    with pytest.raises(ServerError, match="without end"):
        client.get("x/", dict)


@pytest.mark.hazard("N12")
@pytest.mark.parametrize("where", ["http://[::1", "https://[x", "//[", "http://a:b:c/"])
def test_a_redirect_to_what_is_no_address(client: Client, server: responses.RequestsMock, where: str) -> None:
    server.get(f"{API}x/", status=302, headers={"Location": where})
    with pytest.raises(ServerError, match=r"sends gcdesk on to another address|can't be used"):
        client.get("x/", dict)


@pytest.mark.hazard("N12")
@pytest.mark.parametrize("body", [b"[" * 100_000, b'["\xff"]'])
def test_a_refusal_in_words_that_are_none(
    client: Client, server: responses.RequestsMock, body: bytes
) -> None:
    server.post(f"{API}x/", status=400, body=body)
    with pytest.raises(Refused, match="does not say why"):
        client.ask("POST", "x/", dict, {})


def test_what_is_sent_once_is_not_redirected(client: Client, server: responses.RequestsMock) -> None:
    server.post(f"{API}x/", status=307, headers={"Location": f"{API}y/"})
    with pytest.raises(ServerError):
        client.ask("POST", "x/", dict, {})
    assert len(server.calls) == 1


@pytest.mark.hazard("N7")
def test_401(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "wrong token")
    with pytest.raises(TokenRefused, match="Paste a valid one"):
        client.get("reader-studies/", dict)


@pytest.mark.hazard("N11")
def test_500_gets_three_tries(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "parts of a completed upload")
    with pytest.raises(ServerBroken):
        client.get(recorded.url, dict)
    assert len(server.calls) == 3


@pytest.mark.hazard("N5")
@pytest.mark.parametrize("status", [429, 503])
def test_busy_is_obeyed_and_told(client: Client, server: responses.RequestsMock, status: int) -> None:
    told: list[Wait] = []
    server.get(f"{API}x/", status=status, headers={"Retry-After": "0"})
    server.get(f"{API}x/", json={})
    with client.told_of_waits(told.append):
        assert client.get("x/", dict) == {}
    assert [type(wait.error) for wait in told] == [Busy]


def test_listeners_belong_to_their_thread_and_to_their_block(
    client: Client, server: responses.RequestsMock
) -> None:
    outer: list[Wait] = []
    inner: list[Wait] = []
    for _ in range(4):
        server.get(f"{API}x/", status=429, headers={"Retry-After": "0"})
        server.get(f"{API}x/", json={})
    with client.told_of_waits(outer.append):
        with client.told_of_waits(inner.append):
            client.get("x/", dict)
        thread = threading.Thread(target=lambda: client.get("x/", dict))
        thread.start()
        thread.join()
        client.get("x/", dict)
    client.get("x/", dict)
    assert (len(outer), len(inner)) == (1, 1)


@pytest.mark.hazard("N12")
@pytest.mark.parametrize(
    "body", [b"<!DOCTYPE html><p>Maintenance</p>", b"", b'{"a": 1', b"[1]", b"\xff\xfe", b"[" * 5000]
)
def test_unreadable_answers(client: Client, server: responses.RequestsMock, body: bytes) -> None:
    server.get(f"{API}x/", body=body)
    with pytest.raises(UnreadableAnswer, match=rf"HTTP 200, {API}x/"):
        client.get("x/", dict)
    assert len(server.calls) == 1


@pytest.mark.hazard("N2")
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_what_is_sent_once_is_sent_once(client: Client, server: responses.RequestsMock, status: int) -> None:
    server.post(f"{API}x/", status=status, headers={"Retry-After": "0"})
    with pytest.raises(OutcomeUnknown, match="is not known yet") as caught:
        client.ask("POST", "x/", dict, {})
    assert caught.value.details.status == status
    assert len(server.calls) == 1


@pytest.mark.hazard("N2")
@pytest.mark.parametrize(
    "error", [requests.ConnectionError(), requests.ReadTimeout(), requests.exceptions.ChunkedEncodingError()]
)
def test_no_answer_to_what_is_sent_once(
    client: Client, server: responses.RequestsMock, error: requests.RequestException
) -> None:
    server.post(f"{API}x/", body=error)
    with pytest.raises(OutcomeUnknown):
        client.ask("POST", "x/", dict, {})
    assert len(server.calls) == 1


@pytest.mark.hazard("N2")
def test_a_success_that_can_not_be_read(client: Client, server: responses.RequestsMock) -> None:
    server.post(f"{API}x/", status=201, body=b"<html>")
    with pytest.raises(OutcomeUnknown):
        client.ask("POST", "x/", dict, {})


@pytest.mark.hazard("N5")
def test_429_to_what_is_sent_once_is_left_to_the_caller(
    client: Client, server: responses.RequestsMock
) -> None:
    server.post(f"{API}x/", status=429, headers={"Retry-After": "9"})
    with pytest.raises(Busy) as caught:
        client.ask("POST", "x/", dict, {})
    assert caught.value.retry_after == 9
    assert len(server.calls) == 1


def test_numbers_that_json_does_not_have(client: Client, server: responses.RequestsMock) -> None:
    with pytest.raises(Refused, match="NaN"):
        client.ask("PATCH", "x/", dict, {"value": float("nan")})
    assert not server.calls


def test_letters_are_sent_as_they_are(client: Client, server: responses.RequestsMock) -> None:
    server.patch(f"{API}x/", json={})
    client.ask("PATCH", "x/", dict, {"title": "Übung 患者"})
    assert json.loads(body_of(server)) == {"title": "Übung 患者"}
    assert "Übung 患者".encode() in body_of(server)


def test_an_address_that_is_none(client: Client) -> None:
    broken = Client(Connection("https://exa mple", "t"), policy=FAST)
    try:
        with pytest.raises(GcdeskError):
            broken.get("x/", dict)
    finally:
        broken.close()


def test_spread_passes_errors_and_listeners_on(client: Client, server: responses.RequestsMock) -> None:
    told: list[Wait] = []
    server.get(f"{API}busy/", status=429, headers={"Retry-After": "0"})
    server.get(f"{API}busy/", json={"n": 1})
    with client.told_of_waits(told.append):
        assert list(client.spread(lambda path: client.get(path, dict), ["busy/"])) == [{"n": 1}]
    assert len(told) == 1
    server.get(f"{API}gone/", status=404)
    with pytest.raises(NotFound):
        list(client.spread(lambda path: client.get(path, dict), ["gone/"]))


def test_closing_ends_what_is_spread(client: Client) -> None:
    begun, let_go = threading.Event(), threading.Event()
    ended: list[BaseException] = []

    def slow(n: int) -> int:
        begun.set()
        let_go.wait(10)
        return n

    def run() -> None:
        try:
            list(client.spread(slow, range(50)))
        except Cancelled as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert begun.wait(5)
    closing = threading.Thread(target=client.close)
    closing.start()
    while not client._transport.pauses.stopped:
        time.sleep(0.001)
    let_go.set()
    closing.join(5)
    thread.join(5)
    assert not thread.is_alive()
    assert ended


def test_a_defect_stays_a_defect(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{API}x/", body=ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        client.get("x/", dict)


@pytest.mark.hazard("G9")
def test_what_fails_is_logged_without_secrets(
    client: Client, server: responses.RequestsMock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = uuid4().hex
    server.put("https://storage.example/part", body=requests.ConnectionError(f"/part?sig={secret}"))
    with pytest.raises(NetworkError) as caught:
        client.put(f"https://storage.example/part?sig={secret}", b"x", {})
    assert "PUT /part no answer" in caplog.text
    shown = "".join(traceback.format_exception(caught.value))
    assert secret not in caplog.text + shown
    assert caught.value.details.address == "https://storage.example/part"
