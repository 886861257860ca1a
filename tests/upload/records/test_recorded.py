from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import get_args

import pytest

from gcdesk.api.models import Interface
from gcdesk.errors import Details, JournalError, TokenRefused
from gcdesk.upload.engine.events import (
    Event,
    FileKey,
    FillAsked,
    ImportFound,
    PartSent,
    SetMade,
    UploadAsked,
    UploadMade,
)
from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import (
    CaseToSend,
    FileToSend,
    FileValue,
    ImageValue,
    JsonValue,
    Plan,
    ValueToSend,
)
from gcdesk.upload.engine.states import (
    Failed,
    Held,
    Importing,
    Ready,
    RowState,
    Sending,
    Sent,
    Stopped,
    Waiting,
)
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.records.recorded import (
    event_from_bytes,
    event_to_bytes,
    outcome_from_bytes,
    outcome_to_bytes,
    plan_from_bytes,
    plan_to_bytes,
)

NOT_TEXT = os.fsdecode(b"caf\xe9.mha")
"""A file name that is no UTF-8."""
FILE = FileKey("patient 1", "ct-image", 2)


def entry(name: str) -> FileEntry:
    return FileEntry(Path("/data/trial") / name, name, 2**40, 1_700_000_000_123_456_789)


def value(content: JsonValue | FileValue | ImageValue) -> ValueToSend:
    interface = Interface(
        "ct-image", "CT", kind="Image", super_kind="Image", overlay_segments=[{"name": "a", "voxel_value": 1}]
    )
    return ValueToSend(interface, content)


def plan_of(*values: ValueToSend) -> Plan:
    case = CaseToSend("patient 1", "Patient één", 10, values)
    return Plan(
        "https://gc.example",
        "editor",
        "pk",
        "slug",
        "Title",
        (case, CaseToSend("2", "two", 20, (), "pk of a display set")),
    )


CONTENTS = [
    FileValue(FileToSend(entry("report.pdf"), "case001.pdf")),
    FileValue(FileToSend(entry(NOT_TEXT), NOT_TEXT)),
    ImageValue(
        (FileToSend(entry("a.mhd"), "b.mhd", content=b"\x00\xffbytes"), FileToSend(entry("a.raw"), "b.raw"))
    ),
    ImageValue((FileToSend(entry("1.dcm"), "1.dcm"),), "a name"),
    *(
        JsonValue(content)
        for content in (
            4.0,
            4,
            2**70,
            True,
            "",
            NOT_TEXT,
            [1, [2.5, None]],
            {"version": {"major": 1}, "é": []},
        )
    ),
]


@pytest.mark.parametrize("content", CONTENTS, ids=repr)
def test_a_plan_comes_back_as_it_was(content: JsonValue | FileValue | ImageValue) -> None:
    plan = plan_of(value(content))
    again = plan_from_bytes(plan_to_bytes(plan))
    assert again == plan
    assert repr(again) == repr(plan)  # 4 is not 4.0
    # What was sent already is recognised by these.
    assert fingerprints(again.cases[0]) == fingerprints(plan.cases[0])


@pytest.mark.parametrize(
    "event",
    [
        UploadAsked(FILE),
        UploadMade(FILE, "pk", "s3", "https://gc.example/api/v1/uploads/pk/", "print", 5 * 2**20),
        PartSent(FILE, "pk", 10_000, '"etag"'),
        SetMade(NOT_TEXT, "pk"),
        FillAsked("patient 1", {"score": "2.1"}, {"score": "print"}),
        ImportFound("patient 1", "ct-image", "pk"),
    ],
    ids=repr,
)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    again = event_from_bytes(event_to_bytes(event))
    assert again == event
    assert type(again) is type(event)
    if isinstance(again, UploadMade):
        assert isinstance(again.file, FileKey)


def test_every_kind_of_event_has_a_name_of_its_own() -> None:
    names = {kind.__name__ for kind in get_args(Event)}
    assert len(names) == len(get_args(Event))
    assert json.loads(event_to_bytes(SetMade("c", "pk"))) == {"type": "SetMade", "case": "c", "pk": "pk"}


STATES: list[RowState] = [
    Ready("pk", "url"),
    Failed("It did not work.", "pk", "url", "HTTP 500"),
    Importing("pk", "url", ("CT",), late=True),
    Stopped(),
    Waiting(),
    Sending(1, 2),
    Held("waiting for the network", 1, 2),
    Sent(),
]


def test_an_outcome_comes_back_as_it_was() -> None:
    assert {type(state) for state in STATES} == set(get_args(RowState))
    rows = tuple(RowOutcome(str(n), f"title {n}", state) for n, state in enumerate(STATES))
    assert outcome_from_bytes(outcome_to_bytes(Outcome(rows))) == Outcome(rows)


@pytest.mark.hazard("G9")
def test_of_what_stopped_a_run_the_sentence_is_kept_and_nothing_else() -> None:
    error = TokenRefused("The token was refused.", Details("GET", "https://gc.example", 401, "secret words"))
    payload = outcome_to_bytes(Outcome((), error))
    again = outcome_from_bytes(payload)
    assert again.stopped_by is not None
    assert again.stopped_by.sentence == "The token was refused."
    assert b"secret" not in payload


def _changed(payload: bytes, **fields: object) -> bytes:
    return json.dumps({**json.loads(payload), **fields}).encode()


EVENT = event_to_bytes(SetMade("c", "pk"))
PLAN = plan_to_bytes(plan_of(value(JsonValue(1))))
OUTCOME = outcome_to_bytes(Outcome((RowOutcome("k", "t", Ready("pk", "url")),)))


@pytest.mark.hazard("G2")
@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xff\xfe",
        EVENT[:-3],
        b"null",
        b"[" * 100_000,
        _changed(EVENT, type="OfTheFuture"),
        _changed(EVENT, pk=1),
    ],
    ids=lambda payload: repr(payload[:40]),
)
def test_an_event_that_can_not_be_read_is_told_in_a_sentence(payload: bytes) -> None:
    with pytest.raises(JournalError, match="newer gcdesk"):
        event_from_bytes(payload)


@pytest.mark.hazard("G2")
@pytest.mark.parametrize(
    "payload",
    [b"", PLAN[:-3], _changed(PLAN, version=3), _changed(PLAN, cases=None), PLAN.replace(b'"1"', b'"{"')],
    ids=lambda payload: repr(payload[-40:]),
)
def test_a_plan_that_can_not_be_read_is_told_in_a_sentence(payload: bytes) -> None:
    assert payload != PLAN
    with pytest.raises(JournalError, match="newer gcdesk"):
        plan_from_bytes(payload)


@pytest.mark.hazard("G2")
@pytest.mark.parametrize(
    "payload",
    [b"", OUTCOME[:-3], OUTCOME.replace(b"Ready", b"Glad"), OUTCOME.replace(b'"url"', b'"web"', 1)],
    ids=lambda payload: repr(payload[-60:]),
)
def test_an_outcome_that_can_not_be_read_is_told_in_a_sentence(payload: bytes) -> None:
    assert payload != OUTCOME
    with pytest.raises(JournalError, match="newer gcdesk"):
        outcome_from_bytes(payload)


def test_a_field_that_a_newer_gcdesk_added_does_no_harm() -> None:
    assert event_from_bytes(_changed(EVENT, more=math.pi)) == SetMade("c", "pk")


@pytest.mark.hazard("F13")
def test_a_gcdesk_that_makes_no_copies_does_not_go_on_with_a_plan_that_sends_some() -> None:
    file = FileToSend(FileEntry(Path("/d/ct.mha"), "ct.mha", 5, 7), "ct.mha", removed=("Patient's Name",))
    with_copies = plan_of(value(FileValue(file)))
    assert json.loads(plan_to_bytes(with_copies))["version"] == 2
    assert json.loads(PLAN)["version"] == 1
    assert plan_from_bytes(plan_to_bytes(with_copies)) == with_copies
