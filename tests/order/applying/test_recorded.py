from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.errors import JournalError
from gcdesk.order.applying.events import Asked, Event, LeftAlone, LockFound, Seen, TakenOver, Theirs, Turned
from gcdesk.order.applying.recorded import event_from_bytes, event_to_bytes, work_from_bytes, work_to_bytes
from gcdesk.order.applying.work import Work
from gcdesk.order.planning.steps import Row

EVENTS: tuple[Event, ...] = (
    Asked("a", 0, ""),
    Seen("a", 2**31 - 1, "x"),
    Theirs("a", 1, "“ü”\n"),
    TakenOver("a"),
    LeftAlone("a"),
    LockFound("a"),
    Turned(True),
)


@pytest.mark.parametrize("event", EVENTS)
def test_events_come_back_as_they_were(event: Event) -> None:
    assert event_from_bytes(event_to_bytes(event)) == event


def test_each_kind_of_event_is_tried() -> None:
    assert {type(event) for event in EVENTS} == set(get_args(Event))


@given(st.text(), st.integers(0, 2**31 - 1))
def test_works_come_back_as_they_were(title: str, order: int) -> None:
    work = Work(
        "s", "u", "pk", "slug", title, (Row("p", title, "x", order, 1), Row("q", "", title, 1, order))
    )
    assert work_from_bytes(work_to_bytes(work)) == work


@pytest.mark.hazard("G2")
@pytest.mark.parametrize(
    "payload", [b"", b"\xff", b"{}", b'{"version":2,"work":1}', b'{"type":"Later","pk":"a"}']
)
def test_what_is_damaged_or_a_newer_gcdesk_s_is_said_so(payload: bytes) -> None:
    for read in (event_from_bytes, work_from_bytes):
        with pytest.raises(JournalError, match="can't be read"):
            read(payload)


def test_a_later_version_is_not_gone_on_with() -> None:
    kept = work_to_bytes(Work("s", "u", "pk", "slug", "t", ()))
    with pytest.raises(JournalError):
        work_from_bytes(kept.replace(b'"version":1', b'"version":2'))
