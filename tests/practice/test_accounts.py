"""Who am I, and the pages for a browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller

AsUser = Callable[[str | None], Caller]


@pytest.mark.parametrize("user", ["editor", "reader1", "reader2", "reader3", "outsider"])
def test_knows_its_users(as_user: AsUser, user: str) -> None:
    assert as_user(user).read("profiles/users/self/")["user"] == {"username": user}


def test_nobody_is_anonymous_and_sees_empty_lists(as_user: AsUser) -> None:
    nobody = as_user(None)
    assert nobody.read("profiles/users/self/")["user"]["username"] == "AnonymousUser"
    for path in (
        "reader-studies/",
        "components/interfaces/",
        "uploads/",
        "cases/images/",
        "cases/upload-sessions/",
    ):
        assert nobody.read(path)["count"] == 0
    nobody.session.headers["Authorization"] = "Basic abc"
    assert nobody.read("reader-studies/")["count"] == 0


def test_nobody_can_not_write(as_user: AsUser) -> None:
    for path in ("uploads/", "reader-studies/display-sets/", "reader-studies/answers/"):
        refused = as_user(None).post(path, {})
        assert refused.status_code == 401
        assert refused.json() == {"detail": "Authentication credentials were not provided."}


def test_a_wrong_token_is_refused_everywhere(as_user: AsUser) -> None:
    wrong = as_user(None)
    wrong.session.headers["Authorization"] = "Bearer " + "f" * 64
    for path in ("", "gcapi/", "reader-studies/", "uploads/"):
        assert wrong.get(path).status_code == 401


def test_tokens_are_64_hexadecimal_digits(server: PracticeServer) -> None:
    assert all(len(token) == 64 and int(token, 16) for token in server.tokens.values())
    assert len(set(server.tokens.values())) == 5


def test_the_scheme_is_not_case_sensitive(as_user: AsUser, server: PracticeServer) -> None:
    caller = as_user(None)
    caller.session.headers["Authorization"] = f"BEARER {server.tokens['reader1']}"
    assert caller.read("profiles/users/self/")["user"]["username"] == "reader1"


def test_a_browser_gets_a_page(server: PracticeServer) -> None:
    page = requests.get(f"{server.address}/reader-studies/empty-practice/display-sets/", timeout=10)
    assert page.status_code == 200
    assert "/reader-studies/empty-practice/display-sets/" in page.text
    assert requests.get(f"{server.address}/no/such/page/", timeout=10).status_code == 404
    odd = requests.get(f"{server.address}/users/%3Cscript%3E", timeout=10)
    assert "&lt;script&gt;" in odd.text
