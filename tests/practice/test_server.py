"""The server as a whole: start, stop, what is kept and what is removed."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path

import pytest

from gcdesk.practice import leftovers
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.site import Dialect
from tests.practice.calling import calling, volume


def test_starts_with_the_samples_in_seconds() -> None:
    begin = time.monotonic()
    with PracticeServer() as server, calling(server) as caller:
        slugs = [study["slug"] for study in caller.listed("reader-studies/")]
        assert time.monotonic() - begin < 10
        assert slugs == ["chest-ct-practice", "empty-practice"]
        assert (server.sample_folder / "patient 1" / "ct.mha").is_file()
        assert server.dicom_folder.is_dir()
        assert server.trouble_folder.is_dir()
        assert server.certificate_file is None


@pytest.mark.hazard("G9")
def test_a_temporary_folder_is_removed() -> None:
    with PracticeServer(samples=False) as server, calling(server) as caller:
        caller.upload("patient.mha", b"x")
        folder = server.folder
        assert folder.name.startswith(leftovers.PREFIX)
    assert not folder.exists()
    server.stop()


def test_a_named_folder_keeps_everything(tmp_path: Path) -> None:
    with PracticeServer(tmp_path, samples=False, import_seconds=0.0) as server, calling(server) as caller:
        made = caller.display_set("walnut")
        caller.fill(made, {"interface": "ct-image", "user_uploads": [caller.upload("a.mha", volume())]})
        caller.value_when_there(made, "ct-image")
        _, path = caller.begin("half.mha")
        caller.put(caller.sign(path, 1)["1"], b"part")
        tokens = dict(server.tokens)
    with PracticeServer(tmp_path, samples=False) as server, calling(server) as caller:
        assert dict(server.tokens) == tokens
        (again,) = caller.listed("reader-studies/display-sets/")
        assert again["title"] == "walnut"
        image = caller.read(again["values"][0]["image"])
        assert caller.download(image["files"][0]["file"]) == volume()
        assert [part["Size"] for part in caller.read(f"{path}list-parts/")["parts"]] == [4]
        number = again["values"][0]["pk"]
        caller.fill(again, {"interface": "patient-age", "value": 5})
        assert caller.values(again)["patient-age"]["pk"] > number


def test_answers_and_samples_come_back(tmp_path: Path) -> None:
    with PracticeServer(tmp_path) as server, calling(server) as caller:
        count = caller.read("reader-studies/answers/")["count"]
    with PracticeServer(tmp_path) as server, calling(server) as caller:
        assert caller.read("reader-studies/answers/")["count"] == count
        (study,) = caller.listed("reader-studies/?slug=chest-ct-practice")
        assert study["has_ground_truth"]
        locked = next(iter(caller.listed("reader-studies/answers/")))["display_set"]
        assert caller.patch(locked, {"order": 1}).status_code == 400
        masks = [row for row in caller.listed("reader-studies/answers/?limit=1000") if row["answer_image"]]
        assert caller.read(masks[0]["answer_image"])["segments"]


@pytest.mark.hazard("G7")
def test_stops_at_once_whatever_is_going_on() -> None:
    before = threading.active_count()
    with PracticeServer(samples=False) as server:
        server.faults.latency = 1000.0
        idle = [
            socket.create_connection(("127.0.0.1", int(server.address.rpartition(":")[2]))) for _ in range(5)
        ]
        idle[0].sendall(b"GET /api/v1/gcapi/ HTTP/1.1\r\nHost: x\r\n\r\n")
        idle[1].sendall(b"PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
        begin = time.monotonic()
        server.stop()
        assert time.monotonic() - begin < 2
    for connection in idle:
        connection.close()
    assert threading.active_count() == before


def test_the_dialects_differ_in_a_few_fields() -> None:
    seen = {}
    for dialect in Dialect:
        with PracticeServer(samples=False, dialect=dialect) as server, calling(server) as caller:
            made = caller.display_set()
            caller.fill(made, {"interface": "some-score", "value": 1})
            row = caller.read(made["api_url"])
            seen[dialect] = (row.keys(), row["values"][0].keys())
    assert seen[Dialect.NEWER][0] - seen[Dialect.RECORDED][0] == {"descriptions_map_safe"}
    assert seen[Dialect.NEWER][1] - seen[Dialect.RECORDED][1] == {"socket"}


@pytest.mark.parametrize("taken", ["port", "storage_port"])
def test_a_port_that_is_taken_leaves_nothing_behind(taken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    make = leftovers.make_folder

    def remembered() -> Path:
        made.append(make())
        return made[-1]

    monkeypatch.setattr(leftovers, "make_folder", remembered)
    with socket.create_server(("127.0.0.1", 0)) as other:
        ports: dict[str, int] = {"port": 0, "storage_port": 0, taken: other.getsockname()[1]}
        server = PracticeServer(samples=False, port=ports["port"], storage_port=ports["storage_port"])
        with pytest.raises(OSError, match="in use"):
            server.start()
    assert [folder.exists() for folder in made] == [False]


@pytest.mark.expects_log("The practice server failed at GET /api/v1/gcapi/")
def test_a_defect_is_a_500_and_is_logged(monkeypatch: pytest.MonkeyPatch) -> None:
    from gcdesk.practice import routes

    with PracticeServer(samples=False) as server, calling(server) as caller:
        monkeypatch.setattr(routes, "answer", lambda *_: 1 / 0)
        assert caller.get("gcapi/").status_code == 500
