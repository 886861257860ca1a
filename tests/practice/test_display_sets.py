"""Display sets: what may be written, by whom, and what is refused with which words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gcdesk.practice.faults import ListedTwice
from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleAnswer, SampleDisplaySet, SampleQuestion, SampleStudy
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller, mask, volume, wait_until

AsUser = Callable[[str | None], Caller]
SETS = "reader-studies/display-sets/"


def _answered(server: PracticeServer) -> SampleStudy:
    study = SampleStudy(
        "answered",
        "Answered",
        questions=(SampleQuestion("q", "Bool", "Is it?"),),
        display_sets=(SampleDisplaySet("locked", 10, {"some-score": 1.0}), SampleDisplaySet("free", 20, {})),
        answers=(SampleAnswer("reader1", "q", "locked", True),),
    )
    load_study(server.site, study)
    return study


def test_creates_reads_and_lists(editor: Caller) -> None:
    made = editor.display_set("case 1")
    assert made["order"] == 10
    assert editor.read(made["api_url"])["title"] == "case 1"
    second = editor.display_set("case 2", order=5)
    assert [row["title"] for row in editor.listed(SETS)] == ["case 2", "case 1"]
    assert [row["index"] for row in editor.listed(SETS)] == [0, 1]
    assert editor.display_set("case 3", order=0)["order"] == 20
    assert editor.patch(second["api_url"], {"order": 0}).json()["order"] == 30


@pytest.mark.hazard("N9")
def test_an_order_below_0_tells_who_may_change_the_study(as_user: AsUser) -> None:
    body = {"reader_study": "empty-practice", "order": -1}
    assert as_user("editor").post(SETS, body).json().keys() == {"order"}
    assert as_user("reader1").post(SETS, body).json().keys() == {"order", "reader_study"}
    assert as_user("outsider").post(SETS, body).json().keys() == {"order", "reader_study"}
    assert as_user(None).post(SETS, body).status_code == 401
    assert as_user("editor").listed(SETS) == []


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"title": None}, {"title": ["This field may not be null."]}),
        ({"title": ["a"]}, {"title": ["Not a valid string."]}),
        ({"title": "x" * 256}, {"title": ["Ensure this field has no more than 255 characters."]}),
        ({"order": "1.5"}, {"order": ["A valid integer is required."]}),
        ({"order": None}, {"order": ["This field may not be null."]}),
        ({"order": 2**31}, {"order": ["Ensure this value is less than or equal to 2147483647."]}),
        ({"values": [{"interface": "some-score", "value": 1}]}, ["Values can only be added via update"]),
    ],
)
def test_refuses_to_create(editor: Caller, fields: dict[str, Any], errors: object) -> None:
    refused = editor.post(SETS, {"reader_study": "empty-practice", "title": "t", **fields})
    assert refused.status_code == 400
    assert refused.json() == errors
    assert editor.listed(SETS) == []


def test_a_study_must_be_named(editor: Caller) -> None:
    assert editor.post(SETS, {"title": "a"}).json() == {"reader_study": ["This field is required."]}
    refused = editor.patch(editor.display_set()["api_url"], {"reader_study": "nope"})
    assert refused.json() == {"reader_study": ["Object with slug=nope does not exist."]}


def test_a_title_is_unique_without_its_blanks_but_with_its_case(editor: Caller) -> None:
    assert editor.display_set("  walnut ")["title"] == "walnut"
    for method, path in (("POST", SETS), ("PATCH", editor.display_set("hazel")["api_url"])):
        refused = editor.call(method, path, {"reader_study": "empty-practice", "title": "walnut"})
        assert refused.status_code == 400
        assert "unique set" in refused.json()["non_field_errors"][0]
    assert editor.display_set("Walnut")
    assert editor.display_set("")
    assert editor.display_set("")
    assert editor.display_set("a <b>x</b> & y")["title_safe"] == "a x &amp; y"


def test_a_patch_changes_only_what_it_names(editor: Caller) -> None:
    made = editor.display_set()
    editor.fill(made, {"interface": "some-score", "value": 4}, {"interface": "comment-text", "value": ""})
    answer = editor.fill(made, {"interface": "some-score", "value": 5.5})
    assert {value["interface"]: value["value"] for value in answer.json()["values"]} == {
        "some-score": 5.5,
        "comment-text": "",
    }
    assert answer.json()["title"] == "case"


def test_a_whole_number_becomes_a_float(editor: Caller) -> None:
    made = editor.display_set()
    assert '"value":4.0' in editor.fill(made, {"interface": "some-score", "value": 4}).text


@pytest.mark.hazard("P1")
def test_of_one_interface_twice_the_last_wins(editor: Caller) -> None:
    made = editor.display_set()
    values = [{"interface": "some-score", "value": number} for number in (1.0, 2.0)]
    assert editor.fill(made, *values).status_code == 200
    assert editor.values(made)["some-score"]["value"] == 2.0


def test_a_put_clears_what_it_does_not_name(editor: Caller) -> None:
    made = editor.display_set("case")
    editor.fill(made, {"interface": "some-score", "value": 4}, {"interface": "patient-age", "value": 50})
    put = editor.call("PUT", made["api_url"], {"values": [{"interface": "patient-age", "value": 51}]})
    assert put.status_code == 200
    assert put.json()["title"] == ""
    assert [(value["interface"], value["value"]) for value in put.json()["values"]] == [("patient-age", 51)]


def test_one_bad_value_refuses_all(editor: Caller) -> None:
    made = editor.display_set()
    refused = editor.fill(
        made, {"interface": "some-score", "value": 1}, {"interface": "is-smoker", "value": "yes"}
    )
    message = "JSON does not fulfill schema: instance 'yes' is not of type 'boolean'"
    assert refused.json() == {"values": [{}, {"__all__": [message]}]}
    assert editor.values(made) == {}


@pytest.mark.hazard("N10")
def test_an_answered_display_set_is_locked(server: PracticeServer, editor: Caller) -> None:
    _answered(server)
    rows = {row["title"]: row for row in editor.listed(SETS)}
    bodies: list[dict[str, object]] = [{"order": 5}, {"title": "x"}, {"values": []}]
    for body in bodies:
        refused = editor.patch(rows["locked"]["api_url"], body)
        assert refused.status_code == 400
        assert refused.json() == ["This display set cannot be changed, as answers for it already exist."]
    assert editor.patch(rows["free"]["api_url"], {"order": 5}).status_code == 200


def test_readers_see_and_may_not_change_and_outsiders_do_not_see(as_user: AsUser) -> None:
    made = as_user("editor").display_set()
    assert as_user("reader1").read(made["api_url"])["pk"] == made["pk"]
    assert as_user("reader1").patch(made["api_url"], {"order": 1}).status_code == 403
    for user in ("outsider", None):
        assert as_user(user).get(made["api_url"]).status_code == 404
        assert as_user(user).listed(SETS) == []
    assert as_user("outsider").patch(made["api_url"], {"order": 1}).status_code == 404
    assert as_user("editor").call("DELETE", made["api_url"]).status_code == 405


@pytest.mark.hazard("N16")
def test_lists_twice_on_demand(server: PracticeServer, editor: Caller) -> None:
    made = editor.display_set()
    server.faults.add(ListedTwice(), path="display-sets")
    page = editor.read(SETS)
    assert page["count"] == 2
    assert [row["pk"] for row in page["results"]] == [made["pk"], made["pk"]]


def test_the_old_image_stays_until_the_new_one_is_there(server: PracticeServer, editor: Caller) -> None:
    made = editor.display_set()
    editor.fill(made, {"interface": "ct-image", "user_uploads": [editor.upload("a.mha", volume(1))]})
    old = editor.value_when_there(made, "ct-image")["image"]
    server.faults.import_seconds = float("inf")
    editor.fill(made, {"interface": "ct-image", "user_uploads": [editor.upload("b.mha", volume(2))]})
    assert editor.values(made)["ct-image"]["image"] == old
    server.faults.import_seconds = 0.0
    wait_until(lambda: editor.values(made)["ct-image"]["image"] != old)


def test_an_image_is_used_again(editor: Caller) -> None:
    first, second = editor.display_set("first"), editor.display_set("second")
    editor.fill(first, {"interface": "airway-segmentation", "user_uploads": [editor.upload("a.mha", mask())]})
    image = editor.value_when_there(first, "airway-segmentation")["image"]
    assert editor.fill(second, {"interface": "ct-image", "image": image}).status_code == 200
    assert editor.values(second)["ct-image"]["image"] == image
