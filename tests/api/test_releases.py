from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.api.releases import PROJECT, RELEASES_PAGE, ReleasePage, is_newer, version_key
from gcdesk.errors import Cancelled, FileError, NetworkError, ServerError
from packaging.version import Version

PATH = "/repos/some/project/releases/latest"


class Page:
    """A release page on this computer, and what it was asked."""

    def __init__(self) -> None:
        self.status, self.body = 200, json.dumps({"tag_name": "v0.10.0", "html_url": "http://evil.example"})
        self.heads: list[dict[str, str]] = []
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page.heads.append(dict(self.headers.items()))
                body = page.body.encode()
                self.send_response(page.status)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}{PATH}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def page() -> Iterator[Page]:
    made = Page()
    yield made
    made.close()


def test_the_newest_version_is_told_to_nobody_in_particular(page: Page) -> None:
    assert ReleasePage(address=page.address).newest() == "0.10.0"
    (head,) = page.heads
    assert not {"Authorization", "Cookie"} & set(head)
    assert "nobody" not in str(head)


@pytest.mark.parametrize(
    ("status", "body", "sentence"),
    [
        (404, '{"message": "Not Found"}', "HTTP 404"),
        (302, "", "HTTP 302"),
        (200, "<html>Sign in to the network</html>", "HTTP 200"),
        (200, '{"tag_name": "nightly"}', "HTTP 200"),
        (200, '{"tag_name": null}', "HTTP 200"),
        (200, "[]", "HTTP 200"),
        (403, '{"message": "API rate limit exceeded"}', "an hour"),
        (429, "", "an hour"),
    ],
)
def test_an_answer_that_tells_no_version_is_a_sentence(
    page: Page, status: int, body: str, sentence: str
) -> None:
    page.status, page.body = status, body
    with pytest.raises(ServerError, match=sentence):
        ReleasePage(address=page.address).newest()
    assert len(page.heads) == 1, "asked once, and nowhere else"


def test_no_way_to_it_is_a_sentence() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    with pytest.raises(NetworkError, match="refused"):
        ReleasePage(address=f"http://127.0.0.1:{port}{PATH}").newest()


def test_the_proxy_of_the_server_is_asked(page: Page) -> None:
    asked: list[str] = []

    def proxy_for(address: str) -> str:
        asked.append(address)
        return page.address.removesuffix(PATH)

    # A proxy is told the whole address, and fetches it.
    assert ReleasePage(None, proxy_for, "http://localhost:1" + PATH).newest() == "0.10.0"
    assert asked == ["http://localhost:1" + PATH]


def test_a_certificate_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="nothing"):
        ReleasePage(tmp_path / "nothing.pem")


def test_it_can_be_stopped(page: Page) -> None:
    asking = ReleasePage(address=page.address)
    asking.stop()
    with pytest.raises(Cancelled):
        asking.newest()


def test_the_page_for_the_browser_is_the_projects() -> None:
    assert f"https://github.com/{PROJECT}/releases/latest" == RELEASES_PAGE


@pytest.mark.parametrize(
    ("version", "than"),
    [
        ("0.10.0", "0.9.9"),
        ("v1.0", "1.0rc2"),
        ("1.0rc10", "1.0-rc.9"),
        ("1.0b1", "1.0a7"),
        ("1.0a1", "1.0.dev5"),
        ("1.0.post1", "1.0"),
        ("1.0.1", "1.0.post1"),
        ("2.0.0+build.7", "1.9"),
    ],
)
def test_a_newer_version_is_told_apart(version: str, than: str) -> None:
    assert is_newer(version, than)
    assert not is_newer(than, version)


@pytest.mark.parametrize(("one", "other"), [("1.0", "v1.0.0"), ("1.0+a", "1.0"), ("1.0c1", "1.0RC1")])
def test_the_same_version_is_not_newer(one: str, other: str) -> None:
    assert not is_newer(one, other)
    assert not is_newer(other, one)


@pytest.mark.parametrize("text", ["", "nightly", "1..0", "1.0 beta of ours", "9" * 400, "1.0-1-2", "١.٢"])
def test_what_is_no_version_is_never_newer(text: str) -> None:
    assert version_key(text) is None
    assert not is_newer(text, "0.0")
    assert not is_newer("1.0", text)


VERSIONS = st.builds(
    lambda numbers, stage: ".".join(map(str, numbers)) + stage,
    st.lists(st.integers(0, 12), min_size=1, max_size=4),
    st.sampled_from(["", "", "a1", "a2", "b1", "rc1", "rc11", ".dev0", ".dev3", ".post1"]),
)


@given(VERSIONS, VERSIONS)
def test_versions_are_ordered_as_pythons_packages_are(one: str, other: str) -> None:
    assert is_newer(one, other) == (Version(one) > Version(other))
