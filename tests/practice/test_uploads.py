"""Sending a file: names, parts, completing, aborting, limits and purging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import DAY
from tests.practice.calling import Caller, files_below

AsUser = Callable[[str | None], Caller]
FIVE = 5 * 1024 * 1024


def _complete(caller: Caller, path: str, *parts: dict[str, Any]) -> Any:
    return caller.patch(f"{path}complete-multipart-upload/", {"parts": list(parts)})


def _sent(caller: Caller, path: str, *data: bytes) -> list[dict[str, Any]]:
    addresses = caller.sign(path, *range(1, len(data) + 1))
    return [
        {"ETag": caller.put(addresses[str(number)], each).headers["ETag"], "PartNumber": number}
        for number, each in enumerate(data, start=1)
    ]


@pytest.mark.parametrize("name", ["scan.mha", "ünï #1 ?.mha", "a b.json", "x" * 128])
@pytest.mark.hazard("F5")
def test_takes_a_name(editor: Caller, name: str) -> None:
    upload, _ = editor.begin(name)
    assert upload["filename"] == name
    assert upload["status"] == "Initialized"
    assert editor.read(upload["api_url"]) == upload


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({}, "This field is required."),
        ({"filename": None}, "This field may not be null."),
        ({"filename": 5}, "Not a valid string."),
        ({"filename": "  "}, "This field may not be blank."),
        ({"filename": "x" * 129}, "Ensure this field has no more than 128 characters."),
        ({"filename": "a/b"}, "a/b is not a valid filename"),
        ({"filename": ".."}, ".. is not a valid filename"),
    ],
)
def test_refuses_a_name(editor: Caller, fields: object, problem: str) -> None:
    refused = editor.post("uploads/", fields)
    assert refused.status_code == 400
    assert refused.json() == {"filename": [problem]}


def test_parts_in_any_order_and_again_become_the_file(server: PracticeServer, editor: Caller) -> None:
    upload, path = editor.begin()
    addresses = editor.sign(path, 1, 2, 3)
    data = {"1": b"a" * FIVE, "2": b"b" * FIVE, "3": b"c"}
    editor.put(addresses["2"], b"wrong" * 10)
    etags = {
        number: editor.put(addresses[number], data[number]).headers["ETag"] for number in ("3", "2", "1")
    }
    listed = editor.read(f"{path}list-parts/")["parts"]
    assert [(part["PartNumber"], part["Size"]) for part in listed] == [(1, FIVE), (2, FIVE), (3, 1)]
    parts = [{"ETag": etags[number], "PartNumber": int(number)} for number in sorted(etags)]
    assert _complete(editor, path, *parts).json()["status"] == "Completed"
    folder = server.site.upload_folder(upload["pk"])
    assert [file.name for file in folder.iterdir()] == ["object"]
    assert (folder / "object").read_bytes() == b"".join(data.values())


def test_a_part_below_5_mib_that_is_not_the_last_is_a_500(server: PracticeServer, editor: Caller) -> None:
    _, path = editor.begin()
    parts = _sent(editor, path, b"short", b"last")
    refused = _complete(editor, path, *parts)
    assert refused.status_code == 500
    assert "EntityTooSmall" in refused.text
    server.state.limits.smallest_part = 1
    assert _complete(editor, path, *parts).status_code == 200


def test_completing_with_wrong_parts_is_a_500(editor: Caller) -> None:
    _, path = editor.begin()
    (part,) = _sent(editor, path, b"x")
    for parts in ([], [{**part, "ETag": "zzz"}], [{**part, "PartNumber": 2}], [part, part]):
        failed = _complete(editor, path, *parts)
        assert failed.status_code == 500
        assert failed.headers["Content-Type"].startswith("text/plain")
    refused = _complete(editor, path, {})
    assert refused.json() == {
        "parts": [{name: ["This field is required."] for name in ("ETag", "PartNumber")}]
    }
    refused = editor.patch(f"{path}complete-multipart-upload/", {"parts": ["x"]})
    assert refused.status_code == 400
    assert _complete(editor, path, part).status_code == 200
    assert _complete(editor, path, part).status_code == 500
    assert editor.patch(f"{path}abort-multipart-upload/").status_code == 500


@pytest.mark.parametrize(
    ("numbers", "problem"),
    [
        (5, ['Expected a list of items but got type "int".']),
        ([1, 0], {"1": ["Ensure this value is greater than or equal to 1."]}),
        ([10001], {"0": ["Ensure this value is less than or equal to 10000."]}),
        (["a"], {"0": ["A valid integer is required."]}),
    ],
)
def test_part_numbers(editor: Caller, numbers: object, problem: object) -> None:
    _, path = editor.begin()
    refused = editor.patch(f"{path}generate-presigned-urls/", {"part_numbers": numbers})
    assert refused.json() == {"part_numbers": problem}


def test_an_aborted_upload_is_gone(server: PracticeServer, editor: Caller) -> None:
    upload, path = editor.begin()
    address = editor.sign(path, 1)["1"]
    editor.put(address, b"x")
    aborted = editor.patch(f"{path}abort-multipart-upload/").json()
    assert (aborted["status"], aborted["s3_upload_id"]) == ("Aborted", "")
    assert editor.patch(f"{path}generate-presigned-urls/", {"part_numbers": [1]}).status_code == 404
    assert editor.put(address, b"x").status_code == 404
    assert files_below(server.site.upload_folder(upload["pk"])) == []


@pytest.mark.hazard("N6")
def test_too_many_unused_uploads(server: PracticeServer, editor: Caller, as_user: AsUser) -> None:
    server.state.limits.unused_uploads = 2
    _, path = editor.begin()
    editor.begin()
    refused = editor.post("uploads/", {"filename": "a"})
    assert refused.status_code == 400
    assert "too many uploads" in refused.json()["non_field_errors"][0]
    as_user("reader1").begin()
    editor.patch(f"{path}abort-multipart-upload/")
    editor.begin()


@pytest.mark.hazard("N6")
def test_an_account_has_a_limit(server: PracticeServer, editor: Caller) -> None:
    server.state.limits.account_bytes = 10
    _, path = editor.begin()
    editor.put(editor.sign(path, 1)["1"], b"x" * 11)
    refused = editor.patch(f"{path}generate-presigned-urls/", {"part_numbers": [2]})
    assert (refused.status_code, refused.json()) == (403, {"detail": "Upload limit reached"})


@pytest.mark.hazard("N15")
def test_uploads_are_purged_after_a_day(server: PracticeServer, editor: Caller) -> None:
    address = editor.upload("a.mha", b"x")
    server.state.clock.advance(DAY - 60)
    assert editor.get(address).status_code == 200
    server.state.clock.advance(120)
    assert editor.get(address).status_code == 404
    assert editor.listed("uploads/") == []
    assert files_below(server.folder / "uploads") == []


def test_uploads_are_ones_own(editor: Caller, as_user: AsUser) -> None:
    upload, path = editor.begin()
    other = as_user("reader1")
    assert other.get(upload["api_url"]).status_code == 404
    assert other.patch(f"{path}generate-presigned-urls/", {"part_numbers": [1]}).status_code == 404
    assert other.listed("uploads/") == []
    assert [row["pk"] for row in editor.listed("uploads/")] == [upload["pk"]]
    nobody = as_user(None)
    assert nobody.get(upload["api_url"]).status_code == 404
    assert nobody.patch(f"{path}abort-multipart-upload/").status_code == 401


def test_an_upload_is_put_together_once(server: PracticeServer, editor: Caller) -> None:
    upload, path = editor.begin()
    (part,) = _sent(editor, path, b"x")
    server.site.joining.add(upload["pk"])
    assert _complete(editor, path, part).status_code == 500
    server.site.joining.clear()
    assert _complete(editor, path, part).status_code == 200
