from __future__ import annotations

import pytest
import responses

from gcdesk.api.account import look_whether_there, who_am_i
from gcdesk.api.client import Client
from gcdesk.errors import (
    Busy,
    NotGrandChallenge,
    NoUser,
    ServerBroken,
    ServerError,
    TokenRefused,
    UnreadableAnswer,
)
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


@pytest.mark.parametrize(
    ("status", "kind"), [(503, Busy), (500, ServerBroken), (200, UnreadableAnswer), (302, ServerError)]
)
def test_a_look_is_not_repeated(
    client: Client, server: responses.RequestsMock, status: int, kind: type[ServerError]
) -> None:
    headers = {"Location": "https://hotel.example/sign-in"} if status == 302 else {}
    server.get(SELF, status=status, body="<html>", headers=headers)
    with pytest.raises(kind):
        look_whether_there(client)
    assert len(server.calls) == 1


def test_a_look_that_finds_the_server(client: Client, server: responses.RequestsMock) -> None:
    server.get(SELF, json={"user": {"username": "editor"}})
    look_whether_there(client)
