from __future__ import annotations

import base64
import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.api import uploads
from gcdesk.api.client import Client
from gcdesk.errors import FileChanged, FileError, LinkExpired, NotFound, OutcomeUnknown
from gcdesk.practice.faults import Drop, Expired, LoseReply, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine import send_file
from gcdesk.upload.engine.events import Event, FileKey, UploadGone, UploadMade
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.parts import MIB, SMALLEST_PART, FilePart
from gcdesk.upload.engine.send_file import FileSender, Links, check_unchanged, md5_of, unreadable, upload_of
from gcdesk.upload.engine.sending import FileToSend
from tests.upload.sending_plans import file_entry
from tests.upload.sending_runs import QUICK, asked, connection_to

KEY = FileKey("case", "report", 0)
CONTENT = bytes(range(256)) * (11 * MIB // 256)


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server), policy=QUICK)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> FileToSend:
    entry = file_entry(tmp_path, "scan.raw", CONTENT)
    return FileToSend(entry, "scan.raw")


def sender_for(client: Client, ledger: Ledger) -> FileSender:
    return FileSender(client, ledger, SMALLEST_PART, time.monotonic)


def on_server(server: PracticeServer, ledger: Ledger) -> bytes:
    record = ledger.upload(KEY)
    assert record is not None
    return (server.site.upload_folder(record.pk) / "object").read_bytes()


def test_a_file_is_sent_in_parts_in_any_order(
    server: PracticeServer, client: Client, file: FileToSend
) -> None:
    events: list[Event] = []
    ledger = Ledger(keep=events.append)
    sender = sender_for(client, ledger)
    counted: list[int] = []

    opened = sender.open(KEY, file)
    assert opened.missing == (1, 2, 3)
    for number in (3, 1, 2):
        sender.send(KEY, file, number, counted.append)
    sender.complete(KEY, file)

    assert on_server(server, ledger) == CONTENT
    assert sum(counted) == len(CONTENT)
    assert [type(e).__name__ for e in events] == [
        *["UploadAsked", "UploadMade", "PartSent", "PartSent", "PartSent"],
        *["CompleteAsked", "UploadCompleted"],
    ]
    assert sender.open(KEY, file).complete


def test_addresses_are_signed_some_at_a_time_and_again_when_old(
    server: PracticeServer, client: Client
) -> None:
    now = [0.0]
    links = Links(client, lambda: now[0])
    upload = uploads.create(client, "x")
    signed = {number: links.get(upload, number, 20) for number in range(1, 17)}
    assert len(set(signed.values())) == 16
    assert asked(server, "PATCH", "presigned") == 1
    links.get(upload, 17, 20)
    now[0] = 46 * 60.0
    links.get(upload, 18, 20)
    assert asked(server, "PATCH", "presigned") == 3


def test_a_part_that_failed_is_not_counted(server: PracticeServer, client: Client, file: FileToSend) -> None:
    sender = sender_for(client, Ledger())
    sender.open(KEY, file)
    counted: list[int] = []
    server.faults.add(Expired(), method="PUT", times=1)
    with pytest.raises(LinkExpired):
        sender.send(KEY, file, 1, counted.append)
    assert sum(counted) == 0
    sender.send(KEY, file, 1, counted.append)
    assert sum(counted) == SMALLEST_PART
    assert asked(server, "PATCH", "presigned") == 2


@pytest.mark.hazard("N1")
def test_a_part_that_was_cut_counts_once(server: PracticeServer, client: Client, file: FileToSend) -> None:
    sender = sender_for(client, Ledger())
    sender.open(KEY, file)
    server.faults.add(Drop(after=2 * MIB), method="PUT", times=2)
    counted: list[int] = []
    sender.send(KEY, file, 1, counted.append)
    assert sum(counted) == SMALLEST_PART
    assert min(counted) < 0  # it fell when the part was sent again


@pytest.mark.hazard("N2")
def test_a_lost_reply_to_complete_is_looked_up(
    server: PracticeServer, client: Client, file: FileToSend
) -> None:
    ledger = Ledger()
    sender = sender_for(client, ledger)
    for number in sender.open(KEY, file).missing:
        sender.send(KEY, file, number, lambda _: None)
    server.faults.add(LoseReply(), method="PATCH", path="complete", times=1)
    sender.complete(KEY, file)
    assert on_server(server, ledger) == CONTENT
    rule = server.faults.add(Drop(), method="PATCH", path="complete")
    other = FileKey("other", "report", 0)
    for number in sender.open(other, file).missing:
        sender.send(other, file, number, lambda _: None)
    with pytest.raises(OutcomeUnknown):
        sender.complete(other, file)
    server.faults.remove(rule)
    sender.complete(other, file)


def test_what_storage_has_is_not_sent_again(client: Client, file: FileToSend) -> None:
    ledger = Ledger()
    sender = sender_for(client, ledger)
    sender.open(KEY, file)
    sender.send(KEY, file, 2, lambda _: None)
    opened = sender_for(client, ledger).open(KEY, file)
    assert opened.missing == (1, 3)
    assert opened.there == SMALLEST_PART


@pytest.mark.hazard("G1")
def test_parts_beyond_what_storage_lists_at_once_are_not_sent_again(
    server: PracticeServer, client: Client, file: FileToSend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Storage lists a thousand; here one stands for them."""
    monkeypatch.setattr(send_file, "_MOST_LISTED", 1)
    ledger = Ledger()
    sender = sender_for(client, ledger)
    for number in sender.open(KEY, file).missing[:2]:
        sender.send(KEY, file, number, lambda _: None)
    server.state.parts.remove(f"{ledger_pk(ledger)}/2")
    del server.state._parts_of[ledger_pk(ledger)][2]

    opened = sender_for(client, ledger).open(KEY, file)

    assert opened.missing == (3,)
    assert opened.there == 2 * SMALLEST_PART
    sender.send(KEY, file, 3, lambda _: None)
    with pytest.raises(NotFound):
        sender.complete(KEY, file)  # but storage has lost it, and so the file is sent anew
    assert sender.open(KEY, file).missing == (1, 2, 3)


@pytest.mark.hazard("N2", "N11")
def test_what_can_not_be_completed_again_and_again_is_sent_anew(
    server: PracticeServer, client: Client, file: FileToSend
) -> None:
    ledger = Ledger()
    sender = sender_for(client, ledger)
    for number in sender.open(KEY, file).missing:
        sender.send(KEY, file, number, lambda _: None)
    first = ledger_pk(ledger)
    rule = server.faults.add(Status(500), method="PATCH", path="complete")
    for _ in range(3):
        with pytest.raises(OutcomeUnknown):
            sender.complete(KEY, file)
    server.faults.remove(rule)
    assert sender.open(KEY, file).missing == (1, 2, 3)
    assert ledger_pk(ledger) != first
    assert server.state.uploads[first].status == "Aborted"


def ledger_pk(ledger: Ledger) -> str:
    record = ledger.upload(KEY)
    assert record is not None
    return record.pk


def test_an_upload_that_is_gone_is_made_again(
    server: PracticeServer, client: Client, file: FileToSend
) -> None:
    events: list[Event] = []
    ledger = Ledger(keep=events.append)
    sender = sender_for(client, ledger)
    sender.open(KEY, file)
    first = ledger.upload(KEY)
    assert first is not None
    uploads.abort(client, upload_of(first))
    with pytest.raises(NotFound):
        sender.send(KEY, file, 1, lambda _: None)
    assert sender.open(KEY, file).missing == (1, 2, 3)
    assert [type(e) for e in events if isinstance(e, UploadMade | UploadGone)] == [
        UploadMade,
        UploadGone,
        UploadMade,
    ]
    with pytest.raises(NotFound):
        sender.send(FileKey("nobody's", "report", 0), file, 1, lambda _: None)


def test_an_upload_of_another_file_is_aborted(
    server: PracticeServer, client: Client, file: FileToSend, tmp_path: Path
) -> None:
    ledger = Ledger()
    sender = sender_for(client, ledger)
    sender.open(KEY, file)
    other = FileToSend(file_entry(tmp_path, "other.raw", b"abc"), "other.raw")
    assert sender.open(KEY, other).missing == (1,)
    assert sorted(upload.status for upload in server.state.uploads) == ["Aborted", "Initialized"]


@pytest.mark.hazard("F2")
def test_a_file_must_be_as_it_was(file: FileToSend) -> None:
    check_unchanged(file)
    os.utime(file.entry.path, ns=(1, 1))
    with pytest.raises(FileChanged, match=r"scan\.raw has changed"):
        check_unchanged(file)
    file.entry.path.unlink()
    with pytest.raises(FileError, match="no longer there"):
        check_unchanged(file)


@pytest.mark.hazard("F4")
def test_a_file_that_can_not_be_read_is_told_by_name() -> None:
    path = Path("/data/ct.mha")
    assert "You may not read" in unreadable(path, PermissionError(13, "denied")).sentence
    assert unreadable(path, OSError(5, "Input/output error")).sentence == (
        "ct.mha can't be read: Input/output error."
    )
    assert "OSError" in unreadable(path, OSError()).sentence


def test_the_digest_is_of_the_part_only(file: FileToSend, tmp_path: Path) -> None:
    part = FilePart(2, 100, 1000)
    expected = base64.b64encode(hashlib.md5(CONTENT[100:1100]).digest()).decode()
    assert md5_of(file.entry.path, part) == expected
    with pytest.raises(FileError):
        md5_of(tmp_path / "nothing", part)
