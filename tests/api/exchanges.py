"""The recorded kinds of exchange (``tests/fixtures/exchanges.json``), to be served by `responses`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import responses

SERVER = "https://server.example"
API = f"{SERVER}/api/v1/"
_FILE = Path(__file__).parent.parent / "fixtures" / "exchanges.json"


@dataclass(frozen=True)
class Exchange:
    name: str
    method: str
    url: str
    request: Any
    status: int
    content_type: str
    headers: dict[str, str]
    response: Any

    @property
    def address(self) -> str:
        return self.url if "://" in self.url else API + self.url

    @property
    def body(self) -> bytes:
        if isinstance(self.response, str) and "json" not in self.content_type:
            return self.response.encode()
        return json.dumps(self.response).encode()


ALL = tuple(Exchange(**each) for each in json.loads(_FILE.read_text(encoding="utf-8")))


def exchange(name: str) -> Exchange:
    return next(each for each in ALL if each.name == name)


def serve(server: responses.RequestsMock, name: str, address: str | None = None) -> Exchange:
    """Answer as recorded, whatever the query."""
    found = exchange(name)
    server.add(
        found.method,
        (address or found.address).partition("?")[0],
        body=found.body,
        status=found.status,
        content_type=found.content_type,
        headers=found.headers,
    )
    return found


def sent(server: responses.RequestsMock, position: int = -1) -> Any:
    """The JSON that was sent."""
    return json.loads(body_of(server, position))


def body_of(server: responses.RequestsMock, position: int = -1) -> bytes:
    body = server.calls[position].request.body
    assert isinstance(body, bytes)
    return body
