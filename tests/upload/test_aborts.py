from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from gcdesk.api import uploads
from gcdesk.api.client import Client
from gcdesk.practice.faults import Hang, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.aborts import abort_open
from gcdesk.upload.events import FileKey, UploadMade
from gcdesk.upload.ledger import Ledger
from tests.upload.sending_runs import asked, connection_to


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server))
    yield made
    made.close()


def ledger_of(client: Client, count: int) -> Ledger:
    ledger = Ledger()
    for n in range(count):
        upload = uploads.create(client, f"{n}.mha")
        key = FileKey("mine" if n else "other's", "i", n)
        ledger.record(UploadMade(key, upload.pk, upload.s3_upload_id, upload.api_url, "print", 5))
    return ledger


@pytest.mark.hazard("G7")
def test_open_uploads_of_the_run_s_cases_are_aborted(server: PracticeServer, client: Client) -> None:
    ledger = ledger_of(client, 10)
    abort_open(connection_to(server), ledger, {"mine"}, 5.0)
    assert [file.case for file in ledger.open_uploads()] == ["other's"]
    assert sorted(u.status for u in server.state.uploads) == ["Aborted"] * 9 + ["Initialized"]


@pytest.mark.hazard("G7")
def test_it_ends_in_time(server: PracticeServer, client: Client) -> None:
    ledger = ledger_of(client, 20)
    server.faults.add(Hang(), path="abort")
    begun = time.monotonic()
    abort_open(connection_to(server), ledger, {"mine"}, 0.3)
    assert time.monotonic() - begun < 1.5
    assert len(ledger.open_uploads()) == 20


def test_what_could_not_be_aborted_is_still_known(server: PracticeServer, client: Client) -> None:
    ledger = ledger_of(client, 3)
    server.faults.add(Status(500), path="abort", times=1)
    abort_open(connection_to(server), ledger, {"mine"}, 5.0)
    assert len(ledger.open_uploads()) == 2


def test_nothing_to_abort_asks_nothing(server: PracticeServer) -> None:
    abort_open(connection_to(server), Ledger(), {"mine"}, 5.0)
    assert asked(server, "PATCH", "") == 0
