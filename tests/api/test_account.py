from __future__ import annotations

import pytest
import responses

from gcdesk.api.account import who_am_i
from gcdesk.api.client import Client
from gcdesk.errors import NotGrandChallenge, NoUser, ServerBroken, ServerError, TokenRefused
from tests.api.exchanges import API, exchange

SELF = f"{API}profiles/users/self/"


def test_a_user(client: Client, server: responses.RequestsMock) -> None:
    server.get(SELF, json={"user": {"username": "editor"}, "institution": None})
    assert who_am_i(client) == "editor"


def test_a_wrong_token(client: Client, server: responses.RequestsMock) -> None:
    server.get(SELF, status=401, json=exchange("wrong token").response)
    with pytest.raises(TokenRefused):
        who_am_i(client)


@pytest.mark.parametrize("name", ["AnonymousUser", ""])
def test_nobody(client: Client, server: responses.RequestsMock, name: str) -> None:
    server.get(SELF, json={"user": {"username": name}})
    with pytest.raises(NoUser, match="does not know whose token this is"):
        who_am_i(client)


@pytest.mark.hazard("N12")
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, "<!DOCTYPE html><h1>Welcome</h1>"),
        (200, '{"name": "other"}'),
        (200, ""),
        (404, "<h1>404</h1>"),
        (405, ""),
    ],
)
def test_something_else_at_the_address(
    client: Client, server: responses.RequestsMock, status: int, body: str
) -> None:
    server.get(SELF, status=status, body=body)
    with pytest.raises(NotGrandChallenge, match=r"There is a server at https://server\.example, but"):
        who_am_i(client)


def test_a_server_that_has_moved(client: Client, server: responses.RequestsMock) -> None:
    server.get(SELF, status=301, headers={"Location": "https://www.server.example/"})
    with pytest.raises(ServerError, match="Check the server's address"):
        who_am_i(client)


def test_a_broken_server_is_not_another_one(client: Client, server: responses.RequestsMock) -> None:
    server.get(SELF, status=500)
    with pytest.raises(ServerBroken):
        who_am_i(client)
