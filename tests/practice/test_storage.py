"""The storage port: signed addresses only, whole parts only, and never the token."""

from __future__ import annotations

import base64
import hashlib
import http.client
import shutil
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

import msgspec
import pytest

from gcdesk.practice.faults import Expired, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.throttle import Throttle
from tests.practice.calling import Caller, files_below, volume, wait_until

AsUser = Callable[[str | None], Caller]


@pytest.fixture
def address(editor: Caller) -> str:
    """A signed address for a part."""
    _, path = editor.begin()
    return editor.sign(path, 1)["1"]


def test_is_on_another_port(server: PracticeServer, address: str) -> None:
    assert address.startswith(server.storage_address)
    assert server.storage_address != server.address


def test_gives_the_md5_as_etag(editor: Caller, address: str) -> None:
    data = bytes(range(256)) * 5000
    answer = editor.put(address, data)
    assert answer.status_code == 200
    assert answer.headers["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'


def test_checks_content_md5(editor: Caller, address: str) -> None:
    right = base64.b64encode(hashlib.md5(b"data").digest()).decode()
    assert editor.put(address, b"data", Content_MD5=right).status_code == 200
    bad = editor.put(address, b"dato", Content_MD5=right)
    assert (bad.status_code, "BadDigest" in bad.text) == (400, True)
    for text in ("not base64!", "YWJj"):
        invalid = editor.put(address, b"data", Content_MD5=text)
        assert (invalid.status_code, "InvalidDigest" in invalid.text) == (400, True)


@pytest.mark.hazard("G9")
def test_refuses_the_token(server: PracticeServer, editor: Caller, address: str) -> None:
    refused = editor.put(address, b"x", Authorization=f"Bearer {server.tokens['editor']}")
    assert refused.status_code == 400
    assert "InvalidArgument" in refused.text
    assert refused.headers["Content-Type"] == "application/xml"


def test_refuses_unsigned_and_wrongly_signed(editor: Caller, address: str) -> None:
    assert "Access Denied" in editor.put(address.partition("?")[0], b"x").text
    for wrong in (
        address[:-1] + ("0" if address[-1] != "0" else "1"),
        address.replace("partNumber=1", "partNumber=2"),
    ):
        refused = editor.put(wrong, b"x")
        assert (refused.status_code, "SignatureDoesNotMatch" in refused.text) == (403, True)
    assert editor.storage.get(address, timeout=10).status_code == 403
    assert editor.storage.delete(address, timeout=10).status_code == 403


@pytest.mark.hazard("N3")
def test_addresses_expire(server: PracticeServer, editor: Caller, address: str) -> None:
    server.state.clock.advance(3601)
    refused = editor.put(address, b"x" * 100_000)
    assert refused.status_code == 403
    assert "<Code>AccessDenied</Code><Message>Request has expired</Message>" in refused.text


@pytest.mark.hazard("N3")
def test_addresses_expire_on_demand(server: PracticeServer, editor: Caller, address: str) -> None:
    server.faults.add(Expired(), times=1)
    assert "Request has expired" in editor.put(address, b"x").text
    assert editor.put(address, b"x").status_code == 200


@pytest.mark.hazard("N4")
def test_fails_on_demand(server: PracticeServer, editor: Caller, address: str) -> None:
    server.faults.add(Status(503, retry_after=3), path="/uploads/", times=1)
    refused = editor.put(address, b"x")
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "3")
    assert "ETag" not in refused.headers
    assert editor.put(address, b"x").status_code == 200


def test_wants_a_length(server: PracticeServer, editor: Caller, address: str) -> None:
    chunked = editor.put(address, iter([b"a", b"b"]))
    assert (chunked.status_code, "NotImplemented" in chunked.text) == (501, True)
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    connection.putrequest("PUT", f"{parts.path}?{parts.query}")
    connection.endheaders()
    assert connection.getresponse().status == 411
    connection.close()


@pytest.mark.hazard("N1")
def test_a_part_that_broke_off_is_not_kept(server: PracticeServer, editor: Caller) -> None:
    upload, path = editor.begin()
    parts = urlsplit(editor.sign(path, 1)["1"])
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    connection.putrequest("PUT", f"{parts.path}?{parts.query}")
    connection.putheader("Content-Length", "1000000")
    connection.endheaders(b"x" * 1000)
    connection.close()
    folder = server.site.upload_folder(upload["pk"])
    wait_until(lambda: files_below(folder) == [])
    assert editor.read(f"{path}list-parts/")["parts"] == []


def test_parts_arrive_in_parallel(server: PracticeServer, editor: Caller, as_user: AsUser) -> None:
    server.state.limits.smallest_part = 1
    _, path = editor.begin()
    addresses = editor.sign(path, *range(1, 9))
    callers = [as_user("editor") for _ in addresses]
    etags: dict[int, str] = {}

    def send(caller: Caller, number: int) -> None:
        etags[number] = caller.put(addresses[str(number)], bytes([number]) * 100_000).headers["ETag"]

    threads = [
        threading.Thread(target=send, args=(caller, number)) for number, caller in enumerate(callers, 1)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    listed = editor.read(f"{path}list-parts/")["parts"]
    assert {part["PartNumber"]: part["ETag"] for part in listed} == etags


def test_gives_ranges_of_a_file(editor: Caller) -> None:
    made, data = editor.display_set(), volume()
    editor.fill(made, {"interface": "ct-image", "user_uploads": [editor.upload("a.mha", data)]})
    image = editor.read(editor.value_when_there(made, "ct-image")["image"])
    location = editor.get(image["files"][0]["file"]).headers["Location"]

    def ask(wanted: str) -> tuple[int, bytes]:
        answer = editor.storage.get(location, headers={"Range": wanted}, timeout=10)
        return answer.status_code, answer.content

    assert ask("bytes=10-19") == (206, data[10:20])
    assert ask("bytes=100-") == (206, data[100:])
    assert ask(f"bytes={len(data)}-")[0] == 416
    assert ask("nonsense") == (200, data)
    head = editor.storage.head(location, timeout=10)
    assert (head.headers["Content-Length"], head.content) == (str(len(data)), b"")


def test_a_file_that_is_not_there(server: PracticeServer, editor: Caller) -> None:
    missing = editor.storage.get(server.site.signed("GET", "images/no/such.mha"), timeout=10)
    assert (missing.status_code, "NoSuchKey" in missing.text) == (404, True)
    odd = editor.storage.post(server.site.signed("POST", "images/x"), timeout=10)
    assert odd.status_code == 405


def test_logos_need_no_signature(server: PracticeServer, editor: Caller) -> None:
    (study,) = editor.listed("reader-studies/")
    logo = editor.storage.get(study["logo"], timeout=10)
    assert logo.content.startswith(b"\x89PNG")


def test_signatures_and_tokens_are_in_no_log(server: PracticeServer, editor: Caller) -> None:
    editor.upload("a.mha", b"x")
    text = repr(list(server.state.log))
    assert "X-Amz" not in text
    assert server.tokens["editor"] not in text
    assert {entry.port for entry in server.state.log} == {"api", "storage"}


def test_an_upload_that_is_aborted_while_a_part_comes_in(
    server: PracticeServer, editor: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    upload, path = editor.begin()
    addresses = editor.sign(path, 1, 2)
    shutil.rmtree(server.site.upload_folder(upload["pk"]))
    early = editor.put(addresses["1"], b"x" * 1000)
    assert (early.status_code, "NoSuchUpload" in early.text) == (404, True)
    server.site.upload_folder(upload["pk"]).mkdir()
    server.faults.bandwidth = 1_000_000.0

    def abort_meanwhile(*_: object) -> float:
        uploads = server.state.uploads
        uploads.put(upload["pk"], msgspec.structs.replace(uploads[upload["pk"]], status="Aborted"))
        return 0.0

    monkeypatch.setattr(Throttle, "take", abort_meanwhile)
    late = editor.put(addresses["2"], b"x" * 1000)
    assert (late.status_code, "NoSuchUpload" in late.text) == (404, True)
    assert files_below(server.site.upload_folder(upload["pk"])) == []
