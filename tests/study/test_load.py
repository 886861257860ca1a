from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
import responses

from gcdesk.api.client import Client, Connection, Policy
from gcdesk.api.models import Study
from gcdesk.errors import Cancelled, TokenRefused
from gcdesk.study.load import load

API = "https://grand-challenge.example/api/v1/"
STUDY = Study(pk="a2e7", slug="chest")


@pytest.fixture
def server() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture
def client(server: responses.RequestsMock) -> Iterator[Client]:
    made = Client(Connection("https://grand-challenge.example", "token"), policy=Policy(tries=1))
    yield made
    made.close()


def listing(results: list[dict[str, object]]) -> dict[str, object]:
    return {"count": len(results), "next": None, "previous": None, "results": results}


def interface(slug: str, pk: int = 1) -> dict[str, object]:
    return {"slug": slug, "title": slug.upper(), "kind": "Image", "super_kind": "Image", "pk": pk}


def display_set(pk: str, title: str, order: int) -> dict[str, object]:
    values = [{"interface": interface("ct"), "pk": 1, "value": None, "file": None, "image": "x"}]
    return {"pk": pk, "title": title, "order": order, "values": values, "view_content": {}}


def study_is_served(server: responses.RequestsMock, refusal: dict[str, list[str]]) -> None:
    server.post(API + "reader-studies/display-sets/", status=400, json=refusal)
    server.get(
        re.compile(API + "components/interfaces/"), json=listing([interface("ct"), interface("seg", 2)])
    )
    server.get(
        re.compile(API + "reader-studies/display-sets/"),
        json=listing([display_set("2", "b", 20), display_set("1", "a", 10)]),
    )


ORDER = {"order": ["Ensure this value is greater than or equal to 0."]}
STRANGER = {**ORDER, "reader_study": ["Object with slug=chest does not exist."]}


def test_an_editor_gets_everything_in_the_order_of_the_study(
    server: responses.RequestsMock, client: Client
) -> None:
    study_is_served(server, ORDER)
    snapshot = load(client, STUDY)
    assert snapshot.study == STUDY
    assert snapshot.may_change
    assert [each.title for each in snapshot.display_sets] == ["a", "b"]
    assert [each.slug for each in snapshot.interfaces] == ["ct", "seg"]
    assert [each.slug for each in snapshot.used_interfaces] == ["ct"]


@pytest.mark.hazard("N9")
def test_a_reader_is_known_before_anything_is_sent(server: responses.RequestsMock, client: Client) -> None:
    study_is_served(server, STRANGER)
    assert not load(client, STUDY).may_change
    [asked] = [call.request for call in server.calls if call.request.method != "GET"]
    assert asked.body is not None
    assert json.loads(asked.body)["order"] == -1, "nothing that could have created a display set"


def test_progress_counts_both_lists(server: responses.RequestsMock, client: Client) -> None:
    study_is_served(server, ORDER)
    told: list[tuple[int, int]] = []
    load(client, STUDY, lambda loaded, total: told.append((loaded, total)))
    assert told == [(2, 2), (4, 4)]


def test_whoever_is_told_can_end_it(server: responses.RequestsMock, client: Client) -> None:
    study_is_served(server, ORDER)

    def stop(loaded: int, total: int) -> None:
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        load(client, STUDY, stop)


def test_errors_are_those_of_the_server(server: responses.RequestsMock, client: Client) -> None:
    server.post(API + "reader-studies/display-sets/", status=401, json={"detail": "Invalid token."})
    with pytest.raises(TokenRefused):
        load(client, STUDY)
