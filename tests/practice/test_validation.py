"""Values that are refused, in the platform's words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller, volume

AsUser = Callable[[str | None], Caller]


@pytest.mark.parametrize(
    ("entry", "errors"),
    [
        ("text", {"non_field_errors": ["Invalid data. Expected a dictionary, but got str."]}),
        ({"value": 1}, {"interface": ["This field is required."]}),
        ({"interface": 7, "value": 1}, {"interface": ["Object with slug=7 does not exist."]}),
        (
            {"interface": "some-score", "value": None},
            {"non_field_errors": ["value is required for interface kind FLT"]},
        ),
        (
            {"interface": "report", "value": 1},
            {"non_field_errors": ["user_upload or file is required for interface kind PDF"]},
        ),
        ({"interface": "report", "user_upload": 5},
         {"user_upload": ["Incorrect type. Expected URL string, received int."]}),
        ({"interface": "report", "user_upload": "https://x.example/y/"},
         {"user_upload": ["Invalid hyperlink - No URL match."]}),
        ({"interface": "ct-image", "user_uploads": "x"},
         {"user_uploads": ['Expected a list of items but got type "str".']}),
        ({"interface": "ct-image", "image": "/api/v1/cases/images/00000000-0000-0000-0000-000000000000/"},
         {"image": ["Invalid hyperlink - Object does not exist."]}),
        ({"interface": "ct-image", "user_uploads": ["/api/v1/uploads/00000000-0000-0000-0000-000000000000/"]},
         {"user_uploads": ["Invalid hyperlink - Object does not exist."]}),
    ],
)  # fmt: skip
def test_refuses_an_entry(editor: Caller, entry: Any, errors: object) -> None:
    refused = editor.fill(editor.display_set(), entry)
    assert refused.status_code == 400
    assert refused.json() == {"values": [errors]}


def test_values_are_a_list(editor: Caller) -> None:
    refused = editor.patch(editor.display_set()["api_url"], {"values": "x"})
    sentence = 'Expected a list of items but got type "str".'
    assert refused.json() == {"values": {"non_field_errors": [sentence]}}


def test_a_dicom_image_set_needs_a_name(editor: Caller) -> None:
    made, upload = editor.display_set(), editor.upload("a.dcm", volume())
    entry = {"interface": "dicom-ct", "user_uploads": [upload]}
    refused = editor.fill(made, entry)
    assert refused.json() == {
        "values": [{"non_field_errors": ["image_name is required for interface kind DCMIS"]}]
    }
    refused = editor.fill(made, {**entry, "image_name": "x" * 256})
    assert refused.json() == {
        "values": [{"image_name": ["Ensure this field has no more than 255 characters."]}]
    }


def test_somebody_elses_upload_and_image_do_not_exist(as_user: AsUser, server: PracticeServer) -> None:
    editor = as_user("editor")
    upload = as_user("reader1").upload("a.mha", volume())
    refused = editor.fill(editor.display_set(), {"interface": "ct-image", "user_uploads": [upload]})
    assert refused.json() == {"values": [{"user_uploads": ["Invalid hyperlink - Object does not exist."]}]}
    assert len(server.state.imports) == 0


def test_fields_that_are_null_count_as_absent(editor: Caller) -> None:
    unused = dict.fromkeys(("file", "image", "upload_session", "user_upload", "user_uploads", "image_name"))
    filled = editor.fill(editor.display_set(), {"interface": "some-score", "value": 1.5, **unused})
    assert filled.status_code == 200


def test_an_order_may_be_text(editor: Caller) -> None:
    assert editor.display_set(order=" 30 ")["order"] == 30
    made = editor.post("reader-studies/display-sets/", {"reader_study": "empty-practice", "title": 5})
    assert made.json()["title"] == "5"
