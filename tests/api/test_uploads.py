from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
import responses

from gcdesk.api import uploads
from gcdesk.api.client import Client, Connection
from gcdesk.api.models import Part, Upload
from gcdesk.errors import (
    Busy,
    DamagedPart,
    LinkExpired,
    NetworkError,
    NotAllowed,
    NotFound,
    OutcomeUnknown,
    Refused,
    ServerBroken,
    ServerError,
    TooManyUploads,
    UnreadableAnswer,
    UploadLimitReached,
)
from tests.api.conftest import FAST
from tests.api.exchanges import API, exchange, sent, serve
from tests.api.loopback import Loopback, Reply, answers

UPLOAD = Upload("1-2", "s3id", "chest.mha", "Initialized")
PATH = f"{API}uploads/1-2/s3id/"
URL = "https://storage.example/uploads/11/1?partNumber=1&X-Amz-Signature=secret"
PLAIN = "https://storage.example/uploads/11/1"
EXPIRED = (
    "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
)


def test_create(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "upload created")
    made = uploads.create(client, "chest.mha")
    assert sent(server) == recorded.request
    assert (made.filename, made.status) == ("chest.mha", "Initialized")
    assert made.s3_upload_id


@pytest.mark.hazard("F5")
@pytest.mark.parametrize(
    "name", ["upload refused, long name", "upload refused, empty name", "upload refused, path as name"]
)
def test_names_that_the_server_refuses(client: Client, server: responses.RequestsMock, name: str) -> None:
    recorded = serve(server, name)
    with pytest.raises(Refused, match="File name: "):
        uploads.create(client, recorded.request["filename"])


@pytest.mark.hazard("N6")
def test_too_many_uploads(client: Client, server: responses.RequestsMock) -> None:
    said = {"non_field_errors": ["You have created too many uploads. Please try again later."]}
    server.post(f"{API}uploads/", status=400, json=said)
    with pytest.raises(TooManyUploads):
        uploads.create(client, "x")
    assert len(server.calls) == 1


def test_presign(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "parts signed", f"{PATH}generate-presigned-urls/")
    signed = uploads.presign(client, UPLOAD, [1, 2])
    assert sent(server) == recorded.request
    assert list(signed) == [1, 2]
    assert signed[2].startswith("https://storage.example/")


@pytest.mark.hazard("N4")
@pytest.mark.hazard("N12")
def test_an_answer_without_the_address_that_was_asked_for(
    client: Client, server: responses.RequestsMock
) -> None:
    server.patch(f"{PATH}generate-presigned-urls/", json={"presigned_urls": {"2": URL}})
    with pytest.raises(UnreadableAnswer, match="names no address"):
        uploads.presign(client, UPLOAD, [1, 2])


@pytest.mark.hazard("N12")
@pytest.mark.parametrize("address", ["http://[::1", "https://[x/a", "nonsense", "", "file:///etc/passwd"])
def test_a_signed_address_that_is_none(client: Client, address: str) -> None:
    with pytest.raises(ServerError):
        uploads.put_part(client, address, b"x")


def test_presign_is_repeated(client: Client, server: responses.RequestsMock) -> None:
    server.patch(f"{PATH}generate-presigned-urls/", status=503, headers={"Retry-After": "0"})
    server.patch(f"{PATH}generate-presigned-urls/", status=500)
    serve(server, "parts signed", f"{PATH}generate-presigned-urls/")
    assert len(uploads.presign(client, UPLOAD, [1, 2])) == 2


@pytest.mark.hazard("N6")
def test_upload_limit(client: Client, server: responses.RequestsMock) -> None:
    server.patch(f"{PATH}generate-presigned-urls/", status=403, json={"detail": "Upload limit reached"})
    with pytest.raises(UploadLimitReached):
        uploads.presign(client, UPLOAD, [1])


def test_presign_after_abort(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "parts refused, aborted", f"{PATH}generate-presigned-urls/")
    with pytest.raises(NotFound):
        uploads.presign(client, UPLOAD, [1])


@pytest.mark.hazard("G9")
def test_a_part_is_sent_without_the_token(
    client: Client, server: responses.RequestsMock, tmp_path: Path
) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"0123456789")
    recorded = serve(server, "first part stored", PLAIN)
    with uploads.PartBody(file, 2, 5) as body:
        assert uploads.put_part(client, URL, body, "bWQ1") == recorded.headers["ETag"]
    request = server.calls[0].request
    assert request.url == URL
    assert "Authorization" not in request.headers
    assert request.headers["Content-Length"] == "5"
    assert request.headers["Content-MD5"] == "bWQ1"
    assert "Transfer-Encoding" not in request.headers


@pytest.mark.hazard("N3")
def test_an_expired_address_is_the_callers_matter_at_once(
    client: Client, server: responses.RequestsMock
) -> None:
    server.put(PLAIN, status=403, body=EXPIRED)
    with pytest.raises(LinkExpired) as caught:
        uploads.put_part(client, URL, b"x")
    assert len(server.calls) == 1
    assert "secret" not in " ".join(caught.value.details.lines())


@pytest.mark.hazard("N4")
@pytest.mark.parametrize("status", [500, 503])
def test_faults_of_storage_are_repeated(client: Client, server: responses.RequestsMock, status: int) -> None:
    server.put(
        PLAIN, status=status, body="<Error><Code>InternalError</Code></Error>", headers={"Retry-After": "0"}
    )
    serve(server, "first part stored", PLAIN)
    assert uploads.put_part(client, URL, b"x")
    assert len(server.calls) == 2


@pytest.mark.hazard("N4")
@pytest.mark.parametrize(("status", "kind"), [(500, ServerBroken), (503, Busy)])
def test_storage_that_stays_broken(
    client: Client, server: responses.RequestsMock, status: int, kind: type[ServerError]
) -> None:
    server.put(PLAIN, status=status)
    with pytest.raises(kind):
        uploads.put_part(client, URL, b"x")
    assert len(server.calls) == 3


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, "<Error><Code>BadDigest</Code></Error>", DamagedPart),
        (403, "<html>Blocked</html>", NotAllowed),
        (404, "<Error><Code>NoSuchUpload</Code></Error>", NotFound),
    ],
)
def test_other_refusals_of_storage(
    client: Client, server: responses.RequestsMock, status: int, body: str, kind: type[ServerError]
) -> None:
    server.put(PLAIN, status=status, body=body)
    with pytest.raises(kind):
        uploads.put_part(client, URL, b"x")
    assert len(server.calls) == 1


def test_storage_without_an_etag(client: Client, server: responses.RequestsMock) -> None:
    server.put(PLAIN)
    with pytest.raises(UnreadableAnswer):
        uploads.put_part(client, URL, b"x")


def test_storage_that_is_not_secure(client: Client, server: responses.RequestsMock) -> None:
    with pytest.raises(ServerError, match="not secure"):
        uploads.put_part(client, "http://storage.example/x", b"x")


def test_parts(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "parts listed", f"{PATH}list-parts/")
    found = uploads.list_parts(client, UPLOAD)
    assert [(part.number, part.size) for part in found] == [(1, 5242880), (2, 1000)]
    assert found[0].etag == recorded.response["parts"][0]["ETag"]


def test_complete(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "upload completed", f"{PATH}complete-multipart-upload/")
    etags = [part["ETag"] for part in recorded.request["parts"]]
    done = uploads.complete(client, UPLOAD, [Part(2, etags[1]), Part(1, etags[0], 7)])
    assert sent(server) == recorded.request
    assert done.status == "Completed"


@pytest.mark.hazard("N2")
@pytest.mark.parametrize(
    "name", ["completing fails, wrong ETag", "completing fails, empty list", "completing fails, done before"]
)
def test_a_complete_that_fails_is_not_repeated(
    client: Client, server: responses.RequestsMock, name: str
) -> None:
    serve(server, name, f"{PATH}complete-multipart-upload/")
    with pytest.raises(OutcomeUnknown):
        uploads.complete(client, UPLOAD, [])
    assert len(server.calls) == 1


def test_abort(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "upload aborted", f"{PATH}abort-multipart-upload/")
    assert uploads.abort(client, UPLOAD).status == "Aborted"


def test_read(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "upload read")
    assert uploads.read(client, recorded.response["pk"]).status == "Completed"
    server.get(f"{API}uploads/gone/", status=404, json={"detail": "Not found."})
    with pytest.raises(NotFound):
        uploads.read(client, "gone")


def test_list(client: Client, server: responses.RequestsMock) -> None:
    one = exchange("upload read").response
    server.get(f"{API}uploads/", json={"count": 1, "next": None, "previous": None, "results": [one]})
    assert [upload.pk for upload in uploads.list_uploads(client)] == [one["pk"]]


# ---- real connections


@pytest.mark.hazard("N1")
@pytest.mark.parametrize(
    "fault", [Reply(lost=True), Reply(503, headers={"Retry-After": "0"})], ids=["reset", "busy"]
)
def test_a_part_is_sent_again_from_its_start(tmp_path: Path, fault: Reply) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"0123456789" * 100_000)
    told: list[int] = []
    with (
        Loopback(answers(fault, Reply(headers={"ETag": '"e"'}))) as server,
        uploads.PartBody(file, 5, 900_000, told.append) as body,
    ):
        client = Client(Connection(server.address, "token"), policy=FAST)
        try:
            assert uploads.put_part(client, f"{server.address}/part?sig=1", body) == '"e"'
        finally:
            client.close()
    first, second = server.asked
    assert first.body == second.body == file.read_bytes()[5:900_005]
    assert "authorization" not in second.headers
    assert told.count(0) == 1, "progress falls when the part begins anew"
    assert told[-1] == 900_000


@pytest.mark.hazard("N1")
def test_a_connection_cut_in_the_middle_of_a_part(tmp_path: Path) -> None:
    file = tmp_path / "x"
    with file.open("wb") as made:
        made.truncate(30_000_000)
    cuts: list[bytes] = []

    def cuts_off(server: Loopback, connection: socket.socket) -> None:
        if cuts:
            answers(Reply(headers={"ETag": '"e"'}))(server, connection)
        else:
            cuts.append(connection.recv(1000))
            connection.close()

    with Loopback(cuts_off) as server, uploads.PartBody(file, 0, 30_000_000) as body:
        client = Client(Connection(server.address, "token"), policy=FAST)
        try:
            assert uploads.put_part(client, f"{server.address}/part", body) == '"e"'
        finally:
            client.close()
    assert len(server.asked[0].body) == 30_000_000


@pytest.mark.hazard("N2")
def test_a_lost_reply_to_complete(tmp_path: Path) -> None:
    with Loopback(answers(Reply(lost=True))) as server:
        client = Client(Connection(server.address, "token"), policy=FAST)
        try:
            with pytest.raises(OutcomeUnknown):
                uploads.complete(client, UPLOAD, [Part(1, '"e"')])
            with pytest.raises(OutcomeUnknown):
                uploads.create(client, "x")
            with pytest.raises(NetworkError):
                uploads.presign(client, UPLOAD, [1])
        finally:
            client.close()
    assert [asked.method for asked in server.asked] == ["PATCH", "POST", *["PATCH"] * 3]
    assert json.loads(server.asked[0].body) == {"parts": [{"ETag": '"e"', "PartNumber": 1}]}
