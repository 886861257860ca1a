from __future__ import annotations

from typing import Any

import pytest
import responses

from gcdesk.api import studies
from gcdesk.api.client import Client
from gcdesk.api.models import Study
from gcdesk.errors import Locked, NotAllowed, NotFound, OutcomeUnknown, Refused, TitleTaken, TokenRefused
from tests.api.exchanges import API, SERVER, exchange, sent, serve

STUDY = Study("pk-1", "chest-ct-practice")
ONE = exchange("display set read")
PK = ONE.response["pk"]


def test_studies(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "list of studies")
    told: list[tuple[int, int]] = []
    found = studies.list_studies(client, lambda loaded, total: told.append((loaded, total)))
    assert [study.slug for study in found] == [
        "chest-ct-practice",
        "empty-practice",
        "shuffled-practice",
        "watched-practice",
    ]
    assert told == [(4, 4)]


@pytest.mark.parametrize(
    "given",
    [
        "chest-ct-practice",
        f"{SERVER}/reader-studies/chest-ct-practice/",
        f" {SERVER}/reader-studies/chest-ct-practice/display-sets/?x=1 ",
        "server.example/reader-studies/chest-ct-practice",
        "http://server.example/reader-studies/chest-ct-practice/",
    ],
)
def test_a_study_by_slug_or_address(client: Client, server: responses.RequestsMock, given: str) -> None:
    serve(server, "study by its slug")
    assert studies.find_study(client, given).title == "Chest CT practice"
    assert str(server.calls[0].request.url).endswith("?slug=chest-ct-practice")


@pytest.mark.hazard("N8")
def test_an_unknown_study(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "study by an unknown slug")
    with pytest.raises(NotFound, match="no reader study “no-such”, or you have no access"):
        studies.find_study(client, "no-such")


def test_a_server_that_ignores_the_filter(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "list of studies")
    with pytest.raises(NotFound):
        studies.find_study(client, "other")


def test_a_study_on_another_server(client: Client, server: responses.RequestsMock) -> None:
    with pytest.raises(
        NotFound, match=r"on elsewhere\.example, but you are signed in to https://server\.example"
    ):
        studies.find_study(client, "https://elsewhere.example/reader-studies/x/")
    assert not server.calls


@pytest.mark.parametrize("text", ["", "two words", "https://server.example/challenges/", "a/b"])
def test_what_is_no_slug(text: str) -> None:
    with pytest.raises(NotFound, match="is not the address of a reader study"):
        studies.slug_of(text)


@pytest.mark.hazard("N9")
@pytest.mark.parametrize(
    ("status", "body", "may"),
    [
        (400, {"order": ["Ensure this value is greater than or equal to 0."]}, True),
        (
            400,
            {"order": ["…"], "reader_study": ["Object with slug=chest-ct-practice does not exist."]},
            False,
        ),
        (403, {"detail": "You do not have permission to perform this action."}, False),
    ],
)
def test_may_change(
    client: Client, server: responses.RequestsMock, status: int, body: Any, may: bool
) -> None:
    server.post(f"{API}reader-studies/display-sets/", status=status, json=body)
    assert studies.may_change(client, STUDY) is may
    assert sent(server) == {"reader_study": "chest-ct-practice", "order": -1}


def test_may_change_without_a_token(client: Client, server: responses.RequestsMock) -> None:
    server.post(f"{API}reader-studies/display-sets/", status=401, json={"detail": "No."})
    with pytest.raises(TokenRefused):
        studies.may_change(client, STUDY)


@pytest.mark.hazard("N1")
def test_asking_whether_one_may_change_is_harmless(client: Client, server: responses.RequestsMock) -> None:
    server.post(f"{API}reader-studies/display-sets/", status=500)
    server.post(f"{API}reader-studies/display-sets/", status=400, json={"order": ["No."]})
    assert studies.may_change(client, STUDY)


def test_interfaces(client: Client, server: responses.RequestsMock) -> None:
    one = exchange("interface by its slug").response
    server.get(f"{API}components/interfaces/", json=one)
    assert [(found.slug, found.super_kind) for found in studies.list_interfaces(client)] == [
        ("ct-image", "Image")
    ]


@pytest.mark.hazard("N16")
def test_display_sets_come_once_and_as_the_study_shows_them(
    client: Client, server: responses.RequestsMock
) -> None:
    rows = [
        {"pk": "c", "order": 20, "index": 2},
        {"pk": "b", "order": 10, "index": 1},
        {"pk": "a", "order": 10, "index": 0},
        {"pk": "c", "order": 20, "index": 2},
    ]
    server.get(f"{API}reader-studies/display-sets/", json={"count": 4, "results": rows})
    assert [found.pk for found in studies.list_display_sets(client, "pk-1")] == ["a", "b", "c"]
    assert "reader_study=pk-1" in str(server.calls[0].request.url)


def test_display_sets_of_no_study(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "display sets of no study")
    with pytest.raises(Refused, match="Reader study: “tree” is not a valid UUID"):
        studies.list_display_sets(client, "tree")


def test_one_display_set(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "display set read")
    assert studies.read_display_set(client, PK).title == "walnut"


def test_create(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "display set created")
    made = studies.create_display_set(client, "chest-ct-practice", "walnut", 130)
    assert sent(server) == {"reader_study": "chest-ct-practice", "title": "walnut", "order": 130}
    assert (made.title, made.order, made.values) == ("walnut", 130, ())


@pytest.mark.hazard("P3")
def test_create_with_a_title_that_is_taken(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "display set refused, title taken")
    with pytest.raises(TitleTaken):
        studies.create_display_set(client, "chest-ct-practice", "walnut", 130)


@pytest.mark.hazard("N2")
def test_create_when_the_server_breaks(client: Client, server: responses.RequestsMock) -> None:
    server.post(f"{API}reader-studies/display-sets/", status=500, body="IntegrityError at /")
    with pytest.raises(OutcomeUnknown):
        studies.create_display_set(client, "chest-ct-practice", "walnut", 130)
    assert len(server.calls) == 1


def test_change_sends_what_is_given_and_nothing_else(client: Client, server: responses.RequestsMock) -> None:
    for _ in range(3):
        serve(server, "order saved")
    studies.change_display_set(client, PK, order=0)
    assert sent(server) == {"order": 0}
    studies.change_display_set(client, PK, title="", values=[])
    assert sent(server) == {"title": "", "values": []}
    entries = [
        studies.json_entry("some-score", 0),
        studies.file_entry("report", "https://server.example/u/1/"),
        studies.image_entry("ct-image", ["https://server.example/u/2/"]),
        studies.image_entry("dicom-ct", ["https://server.example/u/3/"], "series 3"),
    ]
    studies.change_display_set(client, PK, values=entries)
    assert sent(server) == {
        "values": [
            {"interface": "some-score", "value": 0},
            {"interface": "report", "user_upload": "https://server.example/u/1/"},
            {"interface": "ct-image", "user_uploads": ["https://server.example/u/2/"]},
            {
                "interface": "dicom-ct",
                "user_uploads": ["https://server.example/u/3/"],
                "image_name": "series 3",
            },
        ]
    }


def test_a_refused_value_is_named(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "values refused, two of three")
    serve(server, "values refused, two of three")
    values = recorded.request["values"]
    with pytest.raises(Refused, match="Interface some-score: JSON does not"):
        studies.change_display_set(client, PK, values=values)
    with pytest.raises(
        Refused, match=r"Interface Score: JSON does not .*; Interface Nope: the server has no"
    ):
        studies.change_display_set(client, PK, values=values, names=["Score", "Nope", "Smoker"])


@pytest.mark.hazard("N10")
def test_a_display_set_with_answers_is_locked(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "order refused, answers exist")
    with pytest.raises(Locked):
        studies.change_display_set(client, recorded.url.rstrip("/").rpartition("/")[2], order=999)


@pytest.mark.parametrize(
    ("name", "kind"), [("change refused, reader asks", NotAllowed), ("title refused, taken", TitleTaken)]
)
def test_other_refused_changes(
    client: Client, server: responses.RequestsMock, name: str, kind: type[Exception]
) -> None:
    serve(server, name)
    with pytest.raises(kind):
        studies.change_display_set(client, PK, title="x")


@pytest.mark.hazard("N8")
def test_an_unknown_display_set(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "change of an unknown display set")
    with pytest.raises(NotFound, match="no right to see it"):
        studies.change_display_set(client, "00000000-0000-0000-0000-000000000000", order=1)
