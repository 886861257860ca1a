"""Certificates of the server's own."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
import requests

from gcdesk.practice import tls
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import calling


@pytest.mark.hazard("N13")
def test_who_trusts_the_authority_gets_through_and_others_do_not() -> None:
    with PracticeServer(samples=False, tls=True) as server:
        assert server.address.startswith("https://127.0.0.1:")
        with calling(server) as caller:
            assert caller.read("profiles/users/self/")["user"]["username"] == "editor"
            assert caller.upload("a.mha", b"x" * 1_000_000)
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(f"{server.address}/api/v1/gcapi/", timeout=10)


def test_speaking_plainly_to_a_port_with_tls_fails() -> None:
    with PracticeServer(samples=False, tls=True) as server:
        plain = server.address.replace("https", "http")
        with pytest.raises(requests.exceptions.ConnectionError):
            requests.get(f"{plain}/api/v1/gcapi/", timeout=10)


def test_the_authority_of_a_folder_stays_the_same(tmp_path: Path) -> None:
    tls.server_context(tmp_path)
    first = tls.authority_file(tmp_path).read_bytes()
    tls.server_context(tmp_path)
    assert tls.authority_file(tmp_path).read_bytes() == first
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "tls").stat().st_mode) == 0o700
