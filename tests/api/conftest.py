"""A client whose pauses are short, and a server that answers as recorded."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import responses

from gcdesk.api.client import Client, Connection, Policy
from tests.api.exchanges import SERVER

FAST = Policy(tries=3, first_pause=0.001, longest_pause=0.002, server_pause=0.001)


@pytest.fixture
def client() -> Iterator[Client]:
    made = Client(Connection(SERVER, "secret-token"), policy=FAST)
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as mock:
        yield mock
