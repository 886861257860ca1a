from __future__ import annotations

import json

import pytest

from gcdesk.api.complaints import Complaint, complaints, sentence_of


def said(body: object, *names: str) -> str:
    return sentence_of(complaints(json.dumps(body).encode()), names)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"detail": "No."}, [Complaint((), "No.")]),
        ({"title": ["Too long."]}, [Complaint(("title",), "Too long.")]),
        ({"non_field_errors": ["Not so."]}, [Complaint((), "Not so.")]),
        (["Never."], [Complaint((), "Never.")]),
        (
            {"values": [{}, {"interface": ["Gone."]}, {"__all__": ["Bad."]}]},
            [Complaint(("values", "1", "interface"), "Gone."), Complaint(("values", "2"), "Bad.")],
        ),
        ({"part_numbers": {"0": ["Small."]}}, [Complaint(("part_numbers", "0"), "Small.")]),
        (
            {"values": [{"user_uploads": {"1": ["Gone."]}}]},
            [Complaint(("values", "0", "user_uploads", "1"), "Gone.")],
        ),
        ({"order": None, "title": 3}, [Complaint(("title",), "3")]),
    ],
)
def test_each_shape_is_read(body: object, found: list[Complaint]) -> None:
    assert list(complaints(json.dumps(body).encode())) == found


def test_what_is_not_json_has_no_complaints() -> None:
    assert complaints(b"<html>") == ()
    assert complaints(b"") == ()


def test_a_value_without_a_name_is_counted() -> None:
    assert said({"values": [{}, {"value": ["Bad."]}]}) == "The server refused this. Value 2, Value: Bad."


@pytest.mark.hazard("N15")
def test_an_upload_that_is_gone_is_said_so() -> None:
    body = {"values": [{"user_uploads": ["Invalid hyperlink - Object does not exist."]}]}
    assert said(body, "CT image") == (
        "The server refused this. Interface CT image, Files: the sent file is no longer on the server: "
        "it was used already, or purged. Send it again."
    )


def test_nothing_said_is_no_sentence() -> None:
    assert said({}) == ""


TOKEN = "0f" * 32


@pytest.mark.hazard("G9")
@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"Invalid header 'Authorization: Bearer {TOKEN}'.", TOKEN),
        (f"The token {TOKEN} may not do this.", TOKEN),
        ("Bearer s3cr3t was refused.", "s3cr3t"),
        ("PUT https://s.example/a/b?X-Amz-Signature=abcdef&X-Amz-Date=1 failed", "abcdef"),
        ("No way through http://j.devries:geheim@proxy.hospital.example:3128 now", "geheim"),
    ],
)
@pytest.mark.parametrize(
    "shape", ['{{"detail": {}}}', '{{"title": [{}]}}', '{{"values": [{{"__all__": [{}]}}]}}', "[{}]"]
)
def test_an_echoed_secret_is_in_no_sentence(text: str, secret: str, shape: str) -> None:
    sentence = sentence_of(complaints(shape.format(json.dumps(text)).encode()), ["CT Image"])
    assert secret not in sentence
    assert sentence.startswith("The server refused this. ")


def test_a_secret_that_is_echoed_as_a_fields_name_is_taken_out() -> None:
    assert TOKEN not in said({TOKEN: ["Unknown field."]})


@pytest.mark.hazard("N12")
@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'["\xff"]', b'{"a": "\\ud800"}'], ids=["deep", "no text", "half a letter"]
)
def test_what_no_server_should_say_is_no_complaint(body: bytes) -> None:
    assert complaints(body) == ()


@pytest.mark.hazard("N12")
def test_complaints_without_end_are_cut() -> None:
    sentence = said({"title": ["Not so. " * 100_000], "other": ["No."] * 100_000})
    assert len(sentence) < 2000
    assert sentence.startswith("The server refused this. Title: Not so. ")
