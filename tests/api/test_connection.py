from __future__ import annotations

import pytest

from gcdesk.api.connection import (
    Connection,
    clean_server,
    clean_token,
    is_loopback,
    origin,
    secure,
    without_query,
)
from gcdesk.errors import NotAnAddress, NotAToken


@pytest.mark.parametrize(
    "pasted",
    [
        "abc123",
        "  abc123\r\n",
        "Bearer abc123",
        "bearer  abc123",
        '"abc123"',
        "'Bearer abc123'",
        'Bearer "abc123"',
        "Authorization: Bearer abc123",
        "abc\n123",
        "\ufeffabc123\u200b",
    ],
)
def test_pasted_tokens_are_cleaned(pasted: str) -> None:
    assert clean_token(pasted) == "abc123"


@pytest.mark.parametrize("pasted", ["", "  \n", "Bearer ", '""', "Bearer", "päss", "abc\x00"])
def test_what_is_no_token(pasted: str) -> None:
    with pytest.raises(NotAToken) as caught:
        clean_token(pasted)
    assert pasted.strip() == "" or pasted not in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "server"),
    [
        ("https://grand-challenge.org", "https://grand-challenge.org"),
        (" grand-challenge.org/ ", "https://grand-challenge.org"),
        ("HTTPS://Grand-Challenge.org:443/reader-studies/x/?a=b#c", "https://grand-challenge.org"),
        ("https://gc.hospital.example:8443/", "https://gc.hospital.example:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000/api/v1/", "http://127.0.0.1:8000"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("<https://grand-challenge.org>", "https://grand-challenge.org"),
    ],
)
def test_typed_servers_are_cleaned(typed: str, server: str) -> None:
    assert clean_server(typed) == server


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type the address"),
        ("http://grand-challenge.org", "Use https:// for grand-challenge.org"),
        ("http://localhost.example", "Use https://"),
        ("ftp://grand-challenge.org", "not the address of a server"),
        ("https://", "not the address of a server"),
        ("https://host:port", "not the address of a server"),
        ("https://me@grand-challenge.org", "not the address of a server"),
        ("grand challenge", "not the address of a server"),
    ],
)
def test_what_is_no_server(typed: str, words: str) -> None:
    with pytest.raises(NotAnAddress, match=words):
        clean_server(typed)


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("https://gc.example/x", True),
        ("https://GC.example:443/x", True),
        ("https://gc.example./x", True),
        ("http://gc.example/x", False),
        ("https://gc.example:444/x", False),
        ("https://gc.example.evil.example/x", False),
        ("https://gc.example@evil.example/x", False),
        ("https://user@gc.example/x", False),
        ("/x", False),
    ],
)
def test_only_the_same_scheme_host_and_port_are_the_servers_own(address: str, own: bool) -> None:
    assert Connection("https://gc.example", "t").owns(address) is own


def test_secure() -> None:
    assert secure("https://anywhere.example/")
    assert secure("http://127.0.0.2/")
    assert not secure("http://anywhere.example/")
    assert not secure("ftp://127.0.0.1/")
    assert not secure("https://")


def test_loopback() -> None:
    assert is_loopback("LOCALHOST")
    assert is_loopback("::1")
    assert not is_loopback("127.0.0.1.example")


def test_origin_of_nonsense() -> None:
    assert origin("https://[") is None
    assert origin("mailto:x") is None


@pytest.mark.hazard("G9")
def test_nothing_secret_is_shown() -> None:
    assert "secret" not in repr(
        Connection("https://gc.example", "secret", proxy_for=lambda _: "http://u:secret@p")
    )
    assert without_query("https://s.example/a/b?X-Amz-Signature=1#frag") == "https://s.example/a/b"
    assert without_query("https://s.example/a#frag") == "https://s.example/a"
