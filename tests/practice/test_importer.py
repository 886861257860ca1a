"""What goes on after a change was answered: images and files arrive, or fail."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.practice import importer
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller, calling, files_below, mask, volume, wait_until

AsUser = Callable[[str | None], Caller]


def _send(caller: Caller, data: bytes, slug: str = "ct-image", name: str = "scan.mha") -> str:
    """Give a new display set an image; gives the upload's address."""
    address = caller.upload(name, data)
    filled = caller.fill(caller.display_set(name), {"interface": slug, "user_uploads": [address]})
    assert filled.status_code == 200
    return address


def test_an_image_arrives_byte_for_byte_and_its_upload_is_used_up(
    server: PracticeServer, editor: Caller
) -> None:
    made, data = editor.display_set(), volume()
    address = editor.upload("scan.mha", data)
    entry = {"interface": "ct-image", "user_uploads": [address]}
    assert editor.fill(made, entry).json()["values"] == []
    image = editor.read(editor.value_when_there(made, "ct-image")["image"])
    assert image["name"] == "scan.mha"
    assert editor.download(image["files"][0]["file"]) == data
    row = editor.ended_import()
    assert (row["status"], row["user_uploads"], row["image_set"]) == ("Succeeded", [], [image["api_url"]])
    wait_until(lambda: editor.get(address).status_code == 404)
    refused = editor.fill(made, entry)
    assert refused.json() == {"values": [{"user_uploads": ["Invalid hyperlink - Object does not exist."]}]}
    assert files_below(server.folder / "uploads") == []


@pytest.mark.hazard("N14")
def test_what_is_no_image_fails_and_keeps_its_upload(editor: Caller) -> None:
    address = _send(editor, b"no image at all")
    row = editor.ended_import()
    message = "Image validation for socket CT Image failed with error: 1 file could not be imported."
    assert (row["status"], row["error_message"]) == ("Failed", message)
    assert row["user_uploads"] == [address.rstrip("/").rpartition("/")[2]]
    assert editor.get(address).status_code == 200
    assert editor.read(row["api_url"])["pk"] == row["pk"]


def test_a_mask_with_too_many_labels_fails(editor: Caller) -> None:
    address = _send(editor, mask(65), "airway-segmentation")
    row = editor.ended_import()
    assert "Image segments could not be determined" in row["error_message"]
    assert row["user_uploads"] == []
    assert editor.get(address).status_code == 404


def test_an_upload_that_is_not_completed_fails_later(editor: Caller) -> None:
    made = editor.display_set()
    upload, _ = editor.begin()
    assert (
        editor.fill(made, {"interface": "ct-image", "user_uploads": [upload["api_url"]]}).status_code == 200
    )
    row = editor.ended_import()
    assert (row["status"], row["error_message"]) == ("Failed", "An unexpected error occurred")


def test_the_same_name_twice_fails(editor: Caller) -> None:
    made = editor.display_set()
    addresses = [editor.upload("a.mha", volume(seed)) for seed in (1, 2)]
    editor.fill(made, {"interface": "ct-image", "user_uploads": addresses})
    assert "Duplicate files uploaded" in editor.ended_import()["error_message"]


def test_an_import_that_never_ends_and_then_does(server: PracticeServer, editor: Caller) -> None:
    server.faults.import_seconds = math.inf
    _send(editor, volume())
    (row,) = editor.listed("cases/upload-sessions/")
    assert (row["status"], row["error_message"], row["image_set"]) == ("Queued", None, [])
    server.faults.import_seconds = 3600.0
    server.state.clock.advance(3601)
    assert editor.ended_import()["status"] == "Succeeded"


@pytest.mark.hazard("N14")
def test_imports_fail_on_demand(server: PracticeServer, editor: Caller) -> None:
    server.faults.fail_imports(r"scan", "Sorry.")
    _send(editor, volume())
    assert editor.ended_import()["error_message"] == "Sorry."


@pytest.mark.expects_log("The practice server failed at an import")
def test_a_defect_fails_one_import_and_not_the_next(
    server: PracticeServer, editor: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(importer, "make_image", lambda *_: 1 / 0)
        _send(editor, volume())
        assert editor.ended_import()["error_message"] == "An unexpected error occurred"
    made = editor.display_set("next")
    editor.fill(made, {"interface": "ct-image", "user_uploads": [editor.upload("a.mha", volume())]})
    assert editor.value_when_there(made, "ct-image")["image"]


def test_a_file_arrives(editor: Caller) -> None:
    made = editor.display_set()
    address = editor.upload("r.pdf", b"text that is no PDF is accepted")
    editor.fill(made, {"interface": "report", "user_upload": address})
    value = editor.value_when_there(made, "report")
    assert value["file"].endswith("/report.pdf")
    assert editor.download(value["file"]) == b"text that is no PDF is accepted"
    assert editor.listed("cases/upload-sessions/") == []
    wait_until(lambda: editor.get(address).status_code == 404)


def test_a_json_file_that_is_none_never_arrives(server: PracticeServer, editor: Caller) -> None:
    made = editor.display_set()
    for data in (b"{", b"{}"):
        address = editor.upload("a.json", data)
        editor.fill(made, {"interface": "anything-file", "user_upload": address})
    assert editor.download(editor.value_when_there(made, "anything-file")["file"]) == b"{}"
    wait_until(lambda: len(server.state.jobs) == 0)


def test_imports_are_ones_own(as_user: AsUser, editor: Caller) -> None:
    _send(editor, volume())
    row = editor.ended_import()
    assert as_user("reader1").listed("cases/upload-sessions/") == []
    assert as_user("reader1").get(row["api_url"]).status_code == 404


def test_what_was_left_undone_is_done_after_a_restart(tmp_path: Path) -> None:
    with (
        PracticeServer(tmp_path, samples=False, import_seconds=math.inf) as server,
        calling(server) as caller,
    ):
        _send(caller, volume())
        made = caller.listed("reader-studies/display-sets/")[0]
    with PracticeServer(tmp_path, samples=False, import_seconds=0.0) as server, calling(server) as caller:
        path = f"reader-studies/display-sets/{made['pk']}/"
        assert caller.value_when_there({"api_url": path}, "ct-image")["image"].startswith(server.address)
        assert caller.ended_import()["status"] == "Succeeded"


@pytest.mark.hazard("N16")
def test_a_display_set_that_was_removed_meanwhile(server: PracticeServer, editor: Caller) -> None:
    server.faults.import_seconds = math.inf
    made = editor.display_set()
    editor.fill(
        made,
        {"interface": "ct-image", "user_uploads": [editor.upload("a.mha", volume())]},
        {"interface": "report", "user_upload": editor.upload("a.pdf", b"x")},
    )
    server.state.remove_display_set(made["pk"])
    server.faults.import_seconds = 0.0
    wait_until(lambda: len(server.state.jobs) == 0)
    assert editor.get(made["api_url"]).status_code == 404
    assert editor.ended_import()["status"] == "Succeeded"
