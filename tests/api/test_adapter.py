"""Whom the client trusts, what it takes from the environment, and what it never logs."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.api.client import Client, Connection, Policy
from gcdesk.errors import CertificateError, FileError, NetworkError, OutcomeUnknown, ProxyError
from tests.api.loopback import Loopback, Reply, answers, as_json, certificate

ONCE = Policy(tries=1)


def get(connection: Connection, path: str = "x/") -> object:
    client = Client(connection, policy=ONCE)
    try:
        return client.get(path, dict)
    finally:
        client.close()


@pytest.mark.hazard("N13")
def test_an_extra_certificate_file_is_trusted_and_nothing_else_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusted, context = certificate(tmp_path)
    # What other programs are told to trust has no say here.
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(trusted))
    with Loopback(answers(Reply(body=as_json({"a": 1}))), context) as server:
        assert get(Connection(server.address, "token", trusted)) == {"a": 1}
        with pytest.raises(CertificateError) as caught:
            get(Connection(server.address, "token"))
        assert "does not trust the certificate of 127.0.0.1" in str(caught.value)
        assert "settings" in str(caught.value)
    assert len(server.asked) == 1


@pytest.mark.hazard("N13")
def test_a_bundle_in_the_environment_does_not_beat_the_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusted, context = certificate(tmp_path)
    (tmp_path / "other").mkdir()
    other, _ = certificate(tmp_path / "other")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    with Loopback(answers(Reply()), context) as server:
        assert get(Connection(server.address, "token", trusted)) == {}


@pytest.mark.hazard("N13")
@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_a_certificate_file_that_is_none(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "file.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(FileError, match=r"file\.pem can't be used"):
        Client(Connection("https://server.example", "token", file))


def test_tls_against_a_server_without_it() -> None:
    def garbage(server: Loopback, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 No\r\n\r\n")

    with Loopback(garbage) as server, pytest.raises(NetworkError, match="A secure connection to 127"):
        get(Connection(server.address.replace("http:", "https:"), "token"))


def test_the_environment_names_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with Loopback(answers(Reply())) as server:
        assert get(Connection(server.address, "token")) == {}


def through(proxy: str) -> Callable[[str], str | None]:
    return lambda address: proxy


def test_a_proxy_is_asked_for_each_address() -> None:
    asked: list[str] = []
    with Loopback(answers(Reply())) as proxy:

        def proxy_for(address: str) -> str:
            asked.append(address)
            return proxy.address

        get(Connection("http://127.0.0.1:9", "token", proxy_for=proxy_for))
    assert asked == ["http://127.0.0.1:9/api/v1/x/"]
    assert proxy.asked[0].path == "http://127.0.0.1:9/api/v1/x/"


def test_no_proxy_for_an_address() -> None:
    with Loopback(answers(Reply())) as server:
        assert get(Connection(server.address, "token", proxy_for=lambda address: None)) == {}


@pytest.mark.hazard("N13")
def test_a_proxy_that_wants_a_password() -> None:
    with Loopback(answers(Reply(407, b""))) as proxy:
        for server in ("https://server.example", "http://127.0.0.1:9"):
            with pytest.raises(ProxyError, match=r"wants a user name and a password \(407\)") as caught:
                get(Connection(server, "token", proxy_for=through(proxy.address)))
            assert caught.value.details.status == 407
    # The token does not go to the proxy with the request for a tunnel.
    assert "authorization" not in proxy.asked[0].headers
    assert proxy.asked[0].method == "CONNECT"


def test_a_proxy_that_refuses_the_tunnel() -> None:
    with Loopback(answers(Reply(502, b""))) as proxy, pytest.raises(ProxyError, match="could not be reached"):
        get(Connection("https://server.example", "token", proxy_for=through(proxy.address)))


def test_a_proxy_that_is_not_there() -> None:
    with pytest.raises(
        ProxyError, match=r"The proxy 127\.0\.0\.1 could not be reached: the connection was refused"
    ):
        get(Connection("https://server.example", "token", proxy_for=through("http://127.0.0.1:9")))


def test_a_socks_proxy_is_not_for_us() -> None:
    with pytest.raises(ProxyError, match="SOCKS"):
        get(Connection("https://server.example", "token", proxy_for=through("socks5://127.0.0.1:9")))


def test_cookies_are_not_kept() -> None:
    with Loopback(answers(Reply(headers={"Set-Cookie": "session=1; Path=/"}))) as server:
        client = Client(Connection(server.address, "token"), policy=ONCE)
        client.get("x/", dict)
        client.get("x/", dict)
        client.close()
    assert "cookie" not in server.asked[1].headers


@pytest.mark.hazard("G9")
def test_neither_token_nor_signature_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Loopback(answers(Reply(headers={"ETag": '"e"'}))) as server:
        client = Client(Connection(server.address, "top-secret"), policy=ONCE)
        client.get("x/?limit=1", dict)
        client.put(f"{server.address}/bucket/part?X-Amz-Signature=signed", b"body", {})
        client.close()
    with pytest.raises(OutcomeUnknown) as caught:
        raise_once("top-secret")
    text = caplog.text
    assert "GET /api/v1/x/ 200" in text
    assert "PUT /bucket/part 200" in text
    for secret in ("top-secret", "signed", "limit=1"):
        assert secret not in text
        assert secret not in repr(caught.value.details)
    assert "top-secret" not in repr(client.connection)


def raise_once(token: str) -> None:
    with Loopback(answers(Reply(lost=True))) as server:
        client = Client(Connection(server.address, token), policy=ONCE)
        try:
            client.ask("POST", "x/", dict, {})
        finally:
            client.close()
