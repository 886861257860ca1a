from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from gcdesk.api import uploads
from gcdesk.api.client import Client
from gcdesk.api.models import Part
from gcdesk.practice.faults import Hang, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.aborts import abort_left, abort_open
from gcdesk.upload.engine.events import Event, FileKey, UploadMade
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.send_file import upload_of
from tests.upload.sending_runs import asked, connection_to


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server))
    yield made
    made.close()


def ledger_of(client: Client, count: int, kept: list[Event] | None = None) -> Ledger:
    ledger = Ledger(keep=None if kept is None else kept.append)
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
    assert len(ledger.aborts_left()) == 19


def test_what_could_not_be_aborted_is_still_known(server: PracticeServer, client: Client) -> None:
    ledger = ledger_of(client, 3)
    server.faults.add(Status(500), path="abort", times=1)
    abort_open(connection_to(server), ledger, {"mine"}, 5.0)
    assert len(ledger.open_uploads()) == 2


def test_nothing_to_abort_asks_nothing(server: PracticeServer) -> None:
    abort_open(connection_to(server), Ledger(), {"mine"}, 5.0)
    assert asked(server, "PATCH", "") == 0
    assert abort_left(connection_to(server), Ledger()) == 0


@pytest.mark.hazard("G7")
def test_what_is_left_is_aborted_at_the_next_start_and_no_more_after_that(
    server: PracticeServer, client: Client
) -> None:
    kept: list[Event] = []
    ledger = ledger_of(client, 9, kept)
    rule = server.faults.add(Status(503), path="abort", skip=3)
    abort_open(connection_to(server), ledger, {"mine"}, 5.0)
    server.faults.remove(rule)
    later = Ledger(kept, keep=kept.append)
    assert len(later.aborts_left()) == 5

    assert abort_left(connection_to(server), later) == 0

    assert sorted(u.status for u in server.state.uploads) == ["Aborted"] * 8 + ["Initialized"]
    tried = asked(server, "PATCH", "abort")
    assert abort_left(connection_to(server), Ledger(kept)) == 0
    assert asked(server, "PATCH", "abort") == tried


@pytest.mark.hazard("G7")
def test_aborting_what_is_aborted_purged_or_complete_is_harmless(
    server: PracticeServer, client: Client
) -> None:
    ledger = ledger_of(client, 4)
    server.faults.add(Status(503), path="abort", times=3)
    abort_open(connection_to(server), ledger, {"mine"}, 5.0)
    aborted, purged, complete = [upload_of(record) for record in ledger.aborts_left().values()]
    uploads.abort(client, aborted)
    server.state.uploads.remove(purged.pk)
    etag = uploads.put_part(client, uploads.presign(client, complete, [1])[1], b"bytes")
    uploads.complete(client, complete, [Part(1, etag)])

    assert abort_left(connection_to(server), ledger) == 0

    assert [record.pk for record in ledger.unused().values() if record.complete] == [complete.pk]
    assert len(ledger.unused()) == 2  # and the other case's


@pytest.mark.hazard("G7")
def test_without_the_server_they_are_left_for_the_start_after(server: PracticeServer, client: Client) -> None:
    ledger = ledger_of(client, 3)
    server.faults.add(Status(500), path="abort|uploads/.")
    abort_open(connection_to(server), ledger, {"mine"}, 5.0)
    assert abort_left(connection_to(server), ledger) == 2
