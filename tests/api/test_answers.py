from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
import responses

from gcdesk.api import answers
from gcdesk.api.client import Client
from tests.api.exchanges import API, exchange

THREE = {**exchange("page of answers").response, "count": 3, "next": None}


def query(server: responses.RequestsMock) -> dict[str, list[str]]:
    return parse_qs(urlsplit(str(server.calls[-1].request.url)).query)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, {}),
        ({"creator": "reader2"}, {"creator": ["reader2"]}),
        ({"display_set": "d-1"}, {"display_set": ["d-1"]}),
        ({"is_ground_truth": True}, {"is_ground_truth": ["true"]}),
        ({"is_ground_truth": False}, {"is_ground_truth": ["false"]}),
    ],
)
def test_answers(
    client: Client, server: responses.RequestsMock, asked: dict[str, str], expected: dict[str, list[str]]
) -> None:
    server.get(f"{API}reader-studies/answers/", json=THREE)
    found = answers.list_answers(client, "s-1", **asked)  # type: ignore[arg-type] # each with its own type
    assert [answer.answer for answer in found] == [4, [], ""]
    assert query(server) == {"question__reader_study": ["s-1"], "limit": ["1000"], **expected}


def test_one_answer_as_it_is_now(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{API}reader-studies/answers/a-1/", json=THREE["results"][0])
    assert answers.read_answer(client, "a-1").answer == 4


def test_ones_own_answers(client: Client, server: responses.RequestsMock) -> None:
    told: list[tuple[int, int]] = []
    server.get(f"{API}reader-studies/answers/mine/", json=THREE)
    assert len(answers.my_answers(client, "s-1", on_page=lambda *page: told.append(page))) == 3
    assert told == [(3, 3)]
