from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from gcdesk.api import part_body
from gcdesk.api.client import Client, Connection, Policy
from gcdesk.api.part_body import PartBody
from gcdesk.errors import Cancelled, FileChanged, FileError
from tests.api.loopback import Loopback, Reply, answers

CONTENT = bytes(range(256)) * 40


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "scan.mha"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture(params=[True, False], ids=["pread", "seek"])
def _reading(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_body, "_CAN_READ_AT", request.param)


@pytest.mark.usefixtures("_reading")
def test_it_is_a_window_on_the_file(file: Path) -> None:
    told: list[int] = []
    with PartBody(file, 100, 1000, told.append) as body:
        assert len(body) == 1000
        assert body.read(10) == CONTENT[100:110]
        assert body.tell() == 10
        assert body.read() == CONTENT[110:1100]
        assert body.read(10) == b""
        assert body.seek(0) == 0
        assert body.read(5) == CONTENT[100:105]
        assert body.seek(-5, io.SEEK_END) == 995
        assert body.seek(2, io.SEEK_CUR) == 997
        assert body.seek(99999) == 1000
    assert told == [10, 1000, 0, 5, 995, 997, 1000]


def test_no_more_is_handed_out_than_may_go(file: Path) -> None:
    asked: list[int] = []

    def let_go(size: int) -> int:
        asked.append(size)
        if len(asked) == 3:
            raise Cancelled("stopped")
        return min(size, 300)

    with PartBody(file, 0, 500, let_go=let_go) as body:
        assert body.read() == CONTENT[:300]
        assert body.read(1000) == CONTENT[300:500]
        assert body.read(1000) == b""
        body.seek(0)
        with pytest.raises(Cancelled):
            body.read(10)
    assert asked == [500, 200, 10]


def test_a_descriptor_stays_the_callers(file: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        with PartBody(descriptor, 0, 10) as first, PartBody(descriptor, 10, 10) as second:
            assert second.read() + first.read() == CONTENT[10:20] + CONTENT[:10]
        assert os.fstat(descriptor).st_size == len(CONTENT)
    finally:
        os.close(descriptor)


@pytest.mark.hazard("F2")
def test_a_file_that_shrank(file: Path) -> None:
    with PartBody(file, len(CONTENT) - 10, 20) as body:
        assert len(body.read()) == 10
        with pytest.raises(FileChanged, match=r"scan\.mha is shorter than when it was chosen"):
            body.read()


@pytest.mark.hazard("F4")
def test_a_file_that_is_gone(file: Path) -> None:
    with (
        PartBody(file.with_name("gone.mha"), 0, 10) as body,
        pytest.raises(FileError, match=r"gone\.mha can't be read"),
    ):
        body.read()


@pytest.mark.hazard("F4")
def test_a_descriptor_that_fails(file: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    os.close(descriptor)
    with pytest.raises(FileError, match="The file can't be read"):
        PartBody(descriptor, 0, 10).read()


@pytest.mark.hazard("F2")
def test_a_fault_of_the_file_is_not_taken_for_one_of_the_network(file: Path) -> None:
    with (
        Loopback(answers(Reply())) as server,
        PartBody(file, 0, len(CONTENT) + 100) as body,
    ):
        client = Client(Connection(server.address, "token"), policy=Policy(tries=3, first_pause=0.001))
        try:
            with pytest.raises(FileChanged):
                client.put(f"{server.address}/part", body, {})
        finally:
            client.close()
