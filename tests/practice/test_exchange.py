"""Requests, refusals, and lists in pages."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
import requests

from gcdesk.practice.exchange import Request, paged
from tests.practice.calling import Caller

AsUser = Callable[[str | None], Caller]


def _page(rows: int, **query: str) -> dict[str, object]:
    request = Request("GET", "/list/", query, "editor")
    reply = paged(request, "http://here/list/", range(rows), lambda row: {"pk": row})
    page: dict[str, object] = msgspec.json.decode(reply.body)
    return page


def _asked(link: object) -> dict[str, list[str]]:
    return parse_qs(urlsplit(str(link)).query)


def test_pages_follow_one_another() -> None:
    first = _page(5, limit="2", slug="x")
    assert (first["count"], first["previous"]) == (5, None)
    assert first["next"] == "http://here/list/?limit=2&offset=2&slug=x"
    middle = _page(5, limit="2", offset="2")
    assert _asked(middle["next"]) == {"limit": ["2"], "offset": ["4"]}
    assert _asked(middle["previous"]) == {"limit": ["2"]}
    last = _page(5, limit="2", offset="4")
    assert (last["next"], last["results"]) == (None, [{"pk": 4}])
    assert _asked(last["previous"])["offset"] == ["2"]


@pytest.mark.parametrize(
    ("limit", "length"), [("", 100), ("0", 100), ("-1", 100), ("x", 100), ("1000", 1000), ("5000", 1000)]
)
def test_a_page_has_at_most_1000(limit: str, length: int) -> None:
    results = _page(1500, limit=limit)["results"]
    assert isinstance(results, list)
    assert len(results) == length


def test_refuses_bodies(editor: Caller) -> None:
    def post(data: bytes, content_type: str = "application/json") -> tuple[int, object]:
        headers = {"Content-Type": content_type}
        answer = editor.session.post(editor.url("uploads/"), data=data, headers=headers, timeout=10)
        return answer.status_code, answer.json()

    status, body = post(b"{")
    assert status == 400
    assert "JSON parse error" in str(body)
    assert post(b"[]") == (
        400,
        {"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]},
    )
    assert post(b"a=b", "text/plain") == (415, {"detail": 'Unsupported media type "text/plain" in request.'})


def test_refuses_bodies_that_are_too_large_or_of_no_length(editor: Caller) -> None:
    answer = editor.session.post(editor.url("uploads/"), data=iter([b"{}"]), timeout=10)
    assert answer.status_code == 413
    length = {"Content-Length": str(10**9)}
    request = requests.Request("POST", editor.url("uploads/"), headers=length).prepare()
    request.headers["Content-Length"] = str(10**9)
    assert editor.session.send(request, timeout=10).status_code == 413


def test_an_empty_body_is_an_empty_object(editor: Caller) -> None:
    assert editor.post("uploads/").json() == {"filename": ["This field is required."]}
