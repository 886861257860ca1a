from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import responses

from gcdesk.api.client import Client
from gcdesk.api.models import Answer
from gcdesk.api.paging import read_list
from gcdesk.errors import Cancelled, NotFound, TokenRefused, UnreadableAnswer
from tests.api.exchanges import API

LIST = f"{API}reader-studies/answers/"
Reply = tuple[int, dict[str, str], str]
Rows = Sequence[str]


def lists(
    server: responses.RequestsMock, rows_at: Callable[[int], Rows], cap: int = 1000
) -> list[tuple[int, int]]:
    """Serve a list whose rows may differ from call to call; the (offset, limit) of each call."""
    asked: list[tuple[int, int]] = []

    def page(request: Any) -> Reply:
        query = parse_qs(urlsplit(request.url).query)
        offset, limit = int(query.get("offset", ["0"])[0]), int(query["limit"][0])
        asked.append((offset, limit))
        rows = rows_at(len(asked))
        some = rows[offset : offset + min(limit, cap)]
        results = ",".join(f'{{"pk":"{pk}"}}' for pk in some)
        return 200, {}, f'{{"count":{len(rows)},"next":null,"previous":null,"results":[{results}]}}'

    server.add_callback("GET", LIST, page)
    return asked


def pks(client: Client, on_page: Callable[[int, int], None] | None = None) -> list[str]:
    return [each.pk for each in read_list(client, "reader-studies/answers/", Answer, {"a": "b"}, on_page)]


def numbered(n: int) -> list[str]:
    return [str(i) for i in range(n)]


@pytest.mark.hazard("A2")
def test_all_pages_in_order_and_progress(client: Client, server: responses.RequestsMock) -> None:
    told: list[tuple[int, int]] = []
    asked = lists(server, lambda _: numbered(5500))
    assert pks(client, lambda loaded, total: told.append((loaded, total))) == numbered(5500)
    assert sorted(asked) == [(offset, 1000) for offset in range(0, 6000, 1000)]
    assert told[0] == (1000, 5500)
    assert told[-1] == (5500, 5500)
    assert [loaded for loaded, _ in told] == sorted(loaded for loaded, _ in told)
    assert "a=b" in str(server.calls[3].request.url)


@pytest.mark.parametrize("n", [0, 1, 1000])
def test_one_page(client: Client, server: responses.RequestsMock, n: int) -> None:
    asked = lists(server, lambda _: numbered(n))
    assert pks(client) == numbered(n)
    assert len(asked) == 1


def test_a_server_with_smaller_pages(client: Client, server: responses.RequestsMock) -> None:
    asked = lists(server, lambda _: numbered(250), cap=100)
    assert pks(client) == numbered(250)
    assert sorted(offset for offset, _ in asked) == [0, 100, 200]


@pytest.mark.hazard("N16")
def test_every_entry_listed_twice(client: Client, server: responses.RequestsMock) -> None:
    asked = lists(server, lambda _: [*numbered(700), *numbered(700)])
    assert pks(client) == numbered(700)
    assert len(asked) == 4, "read once more, to see that nothing hides behind the doubles"


@pytest.mark.hazard("N16")
def test_entries_added_and_removed_while_the_list_is_read(
    client: Client, server: responses.RequestsMock
) -> None:
    """After the first page its first entry goes: the rest moves up, and entry 1000 is on no page that is read."""
    lists(server, lambda call: numbered(1500) if call == 1 else numbered(1500)[1:])
    assert sorted(map(int, pks(client))) == list(range(1, 1500))


@pytest.mark.hazard("N16")
def test_a_list_that_never_adds_up_comes_to_an_end(client: Client, server: responses.RequestsMock) -> None:
    asked = lists(server, lambda call: [f"{call}-{pk}" for pk in range(1500 + call)])
    assert len(pks(client)) > 1500
    assert len(asked) == 6


def test_an_error_on_a_later_page(client: Client, server: responses.RequestsMock) -> None:
    def page(request: Any) -> Reply:
        if "offset" in request.url:
            return 401, {}, '{"detail": "Invalid token."}'
        return 200, {}, '{"count": 9000, "results": [{"pk": "1"}]}'

    server.add_callback("GET", LIST, page)
    with pytest.raises(TokenRefused):
        pks(client)


def test_an_error_on_the_first_page(client: Client, server: responses.RequestsMock) -> None:
    server.get(LIST, status=404)
    with pytest.raises(NotFound):
        pks(client)


@pytest.mark.hazard("G9")
def test_the_next_link_is_not_followed(client: Client, server: responses.RequestsMock) -> None:
    server.get(
        LIST, json={"count": 1, "next": "https://elsewhere.example/?offset=1", "results": [{"pk": "1"}]}
    )
    assert pks(client) == ["1"]
    assert len(server.calls) == 1


def test_the_listener_may_end_it(client: Client, server: responses.RequestsMock) -> None:
    lists(server, lambda _: numbered(5000))

    def enough(loaded: int, total: int) -> None:
        if loaded > 1000:
            raise KeyError(loaded)

    with pytest.raises(KeyError):
        pks(client, enough)


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("after", [1000, 3000])
def test_reading_can_be_stopped(client: Client, server: responses.RequestsMock, after: int) -> None:
    lists(server, lambda _: numbered(50_000))
    loaded = 0

    def on_page(now: int, total: int) -> None:
        nonlocal loaded
        loaded = now

    with pytest.raises(Cancelled):
        read_list(client, "reader-studies/answers/", Answer, None, on_page, lambda: loaded >= after)
    assert after <= loaded < 50_000


@pytest.mark.hazard("N12")
def test_a_list_of_more_than_there_can_be_is_not_asked_for(
    client: Client, server: responses.RequestsMock
) -> None:
    server.get(f"{API}reader-studies/answers/", json={"count": 10**15, "results": [{"pk": "1"}]})
    with pytest.raises(UnreadableAnswer, match="1000000000000000 entries"):
        read_list(client, "reader-studies/answers/", Answer)
    assert len(server.calls) == 1
