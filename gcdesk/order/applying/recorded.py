"""Work and events as bytes, for the journal, and back again."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from gcdesk.errors import JournalError
from gcdesk.order.applying.events import Event
from gcdesk.order.applying.work import Work
from gcdesk.texts import tr

VERSION = 1
"""Of works; one that an older gcdesk can't go on with gets a higher one."""

_Told = TypeVar("_Told")


class _Kept(msgspec.Struct, frozen=True):
    version: int
    work: Work


def work_to_bytes(work: Work) -> bytes:
    """*work*."""
    return msgspec.json.encode(_Kept(VERSION, work))


def work_from_bytes(payload: bytes) -> Work:
    """What `work_to_bytes` wrote; raises `JournalError` when it is damaged or a newer gcdesk's."""
    kept = _read(payload, _Kept)
    if kept.version != VERSION:
        raise _unreadable()
    return kept.work


def event_to_bytes(event: Event) -> bytes:
    """*event*."""
    return msgspec.json.encode(event)


def event_from_bytes(payload: bytes) -> Event:
    """What `event_to_bytes` wrote; raises `JournalError` when it is damaged or of a kind that only a newer gcdesk knows."""
    event: Event = _read(payload, Event)  # type: ignore[arg-type]  # mypy knows no type that is a union
    return event


def _read(payload: bytes, kind: type[_Told]) -> _Told:
    try:
        return msgspec.json.decode(payload, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _unreadable() from error


def _unreadable() -> JournalError:
    return JournalError(
        tr(
            "Order",
            "The record of these changes can't be read: it is damaged, or a newer gcdesk wrote it. Look at the display sets as they are now, and make the missing changes again.",
        )
    )
