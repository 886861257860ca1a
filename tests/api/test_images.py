from __future__ import annotations

import pytest
import responses

from gcdesk.api import images
from gcdesk.api.client import Client, Connection
from gcdesk.api.models import Instance
from gcdesk.errors import LinkExpired, NetworkError, NotAllowed, ServerError
from tests.api.conftest import FAST
from tests.api.exchanges import API, SERVER, exchange, serve
from tests.api.loopback import Loopback, Reply, answers

CONTENT = b"0123456789" * 300_000


def test_an_image_by_key_and_by_address(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "image")
    by_key = images.read_image(client, recorded.response["pk"])
    assert images.read_image(client, recorded.response["api_url"]) == by_key
    assert by_key.name == "outline_r1_0.mha"


@pytest.mark.hazard("G9")
def test_an_image_on_another_host(client: Client, server: responses.RequestsMock) -> None:
    with pytest.raises(ServerError, match="does not send your token there"):
        images.read_image(client, "https://elsewhere.example/api/v1/cases/images/1/")
    assert not server.calls


@pytest.mark.hazard("G9")
def test_download_follows_the_redirect_without_the_token(
    client: Client, server: responses.RequestsMock
) -> None:
    serve(server, "image file, redirected")
    stored = serve(server, "image file from storage")
    got: list[bytes] = []
    assert images.download(client, exchange("image file, redirected").url, got.append) == len(stored.body)
    assert b"".join(got) == stored.body
    first, second = (call.request for call in server.calls)
    assert first.headers["Authorization"] == "Bearer secret-token"
    assert "Authorization" not in second.headers
    assert first.headers["Accept"] == second.headers["Accept"] == "*/*"
    assert second.url == stored.url


@pytest.mark.hazard("A7")
def test_a_download_that_one_may_not_have(client: Client, server: responses.RequestsMock) -> None:
    recorded = serve(server, "image file, asked by an outsider")
    with pytest.raises(NotAllowed, match="no right"):
        images.download(client, recorded.url, bytes)


def test_storage_that_refuses_a_download(client: Client, server: responses.RequestsMock) -> None:
    serve(server, "image file, redirected")
    where = exchange("image file from storage").url.partition("?")[0]
    server.get(where, status=403, body="<Error><Code>AccessDenied</Code></Error>")
    with pytest.raises(LinkExpired):
        images.download(client, exchange("image file, redirected").url, bytes)


def test_downloads_stay_secure(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{SERVER}/media/a", status=302, headers={"Location": "http://storage.example/a"})
    with pytest.raises(ServerError, match="not secure"):
        images.download(client, f"{SERVER}/media/a", bytes)


def test_a_download_that_is_sent_round_in_circles(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{SERVER}/media/a", status=302, headers={"Location": f"{SERVER}/media/a"})
    with pytest.raises(ServerError, match="without end"):
        images.download(client, f"{SERVER}/media/a", bytes)


def test_instances(client: Client, server: responses.RequestsMock) -> None:
    given = {
        "instances": [
            {
                "sop_instance_uid": "1.2.3",
                "get_instance": {
                    "method": "GET",
                    "url": "https://dicom.example/1",
                    "headers": {"X-Signed": "s"},
                },
            }
        ]
    }
    server.get(f"{API}cases/images/i-1/dicom/instances/", json=given)
    server.get("https://dicom.example/1", body=b"DICM")
    (instance,) = images.list_instances(client, "i-1")
    got: list[bytes] = []
    assert images.download_instance(client, instance, got.append) == 4
    assert server.calls[1].request.headers["X-Signed"] == "s"
    assert "Authorization" not in server.calls[1].request.headers


def test_an_instance_that_is_fetched_in_another_way(client: Client) -> None:
    with pytest.raises(ServerError, match="does not know"):
        images.download_instance(client, Instance("1", "https://dicom.example/1", "POST"), bytes)


# ---- real connections


def download(server: Loopback, write: images.Write, on_size: images.OnSize | None = None) -> int:
    client = Client(Connection(server.address, "token"), policy=FAST)
    try:
        return images.download(client, f"{server.address}/media/a", write, on_size)
    finally:
        client.close()


@pytest.mark.hazard("N1")
def test_a_download_goes_on_where_it_broke_off() -> None:
    etag = {"ETag": '"e"'}
    replies = [Reply(body=CONTENT, headers=etag, cut_after=cut) for cut in (1_500_000, 2_200_000)]
    got: list[bytes] = []
    with Loopback(answers(*replies, Reply(body=CONTENT, headers=etag))) as server:
        assert download(server, got.append) == len(CONTENT)
    assert b"".join(got) == CONTENT
    assert len(server.asked) == 3


@pytest.mark.hazard("N1")
def test_only_what_is_missing_is_sent_again_where_the_server_can() -> None:
    etag = {"ETag": '"e"'}
    sizes: list[int] = []
    got: list[bytes] = []
    rest = Reply(
        status=206,
        body=CONTENT[1_000_000:],
        headers={**etag, "Content-Range": f"bytes 1000000-{len(CONTENT) - 1}/{len(CONTENT)}"},
    )
    broken = Reply(body=CONTENT, headers=etag, cut_after=1_500_000)
    with Loopback(answers(broken, rest)) as server:
        assert download(server, got.append, sizes.append) == len(CONTENT)
        again = server.asked[1].headers
    assert b"".join(got) == CONTENT
    assert sizes == [len(CONTENT)] * 2
    asked_from = int(again["range"].removeprefix("bytes=").rstrip("-"))
    assert 1_000_000 <= asked_from <= 1_500_000
    assert again["if-range"] == '"e"'


@pytest.mark.hazard("N1")
@pytest.mark.parametrize("place", ["", "bytes 2000000-2999999/3000000"])
def test_another_part_than_was_asked_for_is_not_taken(place: str) -> None:
    etag = {"ETag": '"e"'}
    broken = Reply(body=CONTENT, headers=etag, cut_after=1_500_000)
    other = Reply(status=206, body=CONTENT[2_000_000:], headers={**etag, "Content-Range": place})
    with Loopback(answers(broken, other)) as server, pytest.raises(ServerError, match="Start it again"):
        download(server, bytes)


@pytest.mark.hazard("G9")
def test_which_part_is_wanted_goes_along_with_a_redirect_and_nothing_else() -> None:
    etag = {"ETag": '"e"'}
    broken = Reply(body=CONTENT, headers=etag, cut_after=1_500_000)
    with Loopback(answers(broken, Reply(body=CONTENT, headers=etag))) as storage:
        moved = Reply(status=302, headers={"Location": f"http://localhost:{storage.port}/stored"})
        with Loopback(answers(moved)) as server:
            assert download(server, bytes) == len(CONTENT)
    assert "range" in storage.asked[1].headers
    assert all("authorization" not in asked.headers for asked in storage.asked)


@pytest.mark.hazard("N1")
@pytest.mark.parametrize("etag", [{}, {"ETag": '"other"'}])
def test_a_download_does_not_go_on_with_another_file(etag: dict[str, str]) -> None:
    broken = Reply(body=CONTENT, headers={"ETag": '"e"'}, cut_after=1_500_000)
    got: list[bytes] = []
    with (
        Loopback(answers(broken, Reply(body=CONTENT, headers=etag))) as server,
        pytest.raises(ServerError, match="Start it again"),
    ):
        download(server, got.append)
    assert CONTENT.startswith(b"".join(got))


@pytest.mark.hazard("N1")
def test_a_download_that_never_succeeds() -> None:
    broken = Reply(body=CONTENT, headers={"ETag": '"e"'}, cut_after=10)
    with Loopback(answers(broken)) as server, pytest.raises(NetworkError):
        download(server, bytes)


@pytest.mark.hazard("A6")
def test_a_full_disk_is_not_a_fault_of_the_network() -> None:
    def write(block: bytes) -> None:
        raise OSError(28, "No space left on device")

    with Loopback(answers(Reply(body=CONTENT))) as server, pytest.raises(OSError, match="No space left"):
        download(server, write)
    assert len(server.asked) == 1
