from __future__ import annotations

import pytest

from gcdesk.api.connection import Connection
from gcdesk.connect.session import Session, server_name


@pytest.mark.parametrize(
    ("address", "name"),
    [("https://grand-challenge.org", "grand-challenge.org"), ("http://127.0.0.1:8000", "127.0.0.1:8000")],
)
def test_a_server_is_called_by_its_host(address: str, name: str) -> None:
    assert server_name(address) == name
    assert Session(Connection(address, "t"), "j", practice=False).server_name == name


@pytest.mark.hazard("G9")
def test_the_token_is_not_shown() -> None:
    assert "secret" not in repr(Session(Connection("https://x.example", "secret"), "j", practice=False))
