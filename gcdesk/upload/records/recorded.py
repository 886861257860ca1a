"""Plans, events and outcomes as bytes, for the journal, and back again.

As JSON with everything but ASCII escaped: so whole numbers of any size and file names that are no text come back as
they were.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar, get_args

import msgspec

from gcdesk.api.models import Interface
from gcdesk.errors import GcdeskError, JournalError
from gcdesk.texts import tr
from gcdesk.upload.engine.events import Event
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import (
    CaseToSend,
    Content,
    FileToSend,
    FileValue,
    ImageValue,
    JsonValue,
    Plan,
    ValueToSend,
)
from gcdesk.upload.engine.states import RowState

VERSION = 1
"""Of plans; one that an older gcdesk can't go on with gets a higher one."""
WITH_COPIES = 2
"""Of plans that send copies without patient data: an older gcdesk would send the files themselves."""

_Told = TypeVar("_Told")
_STATES: dict[str, type[RowState]] = {state.__name__: state for state in get_args(RowState)}


class _Json(msgspec.Struct, frozen=True, tag="json"):
    text: str


class _File(msgspec.Struct, frozen=True, tag="file"):
    file: FileToSend


class _Image(msgspec.Struct, frozen=True, tag="image"):
    files: tuple[FileToSend, ...]
    name: str | None


class _Value(msgspec.Struct, frozen=True):
    interface: Interface
    content: _Json | _File | _Image


class _Case(msgspec.Struct, frozen=True):
    key: str
    title: str
    order: int
    values: tuple[_Value, ...]
    replaces: str = ""


class _Plan(msgspec.Struct, frozen=True):
    server: str
    user: str
    study_pk: str
    study_slug: str
    study_title: str
    cases: tuple[_Case, ...]
    version: int


class _Row(msgspec.Struct, frozen=True):
    key: str
    title: str
    state: str
    facts: dict[str, object]


class _Outcome(msgspec.Struct, frozen=True):
    rows: tuple[_Row, ...]
    stopped_by: str | None
    """The sentence."""


def plan_to_bytes(plan: Plan) -> bytes:
    """*plan*, with all that is needed to go on with it."""
    cases = tuple(
        _Case(
            case.key,
            case.title,
            case.order,
            tuple(_Value(value.interface, _content(value.content)) for value in case.values),
            case.replaces,
        )
        for case in plan.cases
    )
    return _to_bytes(
        _Plan(
            plan.server,
            plan.user,
            plan.study_pk,
            plan.study_slug,
            plan.study_title,
            cases,
            version=WITH_COPIES if any(case.removed for case in plan.cases) else VERSION,
        )
    )


def plan_from_bytes(payload: bytes) -> Plan:
    """What `plan_to_bytes` wrote; raises `JournalError` when it is damaged or a newer gcdesk's."""
    told = _from_bytes(payload, _Plan)
    if told.version not in {VERSION, WITH_COPIES}:
        raise _unreadable()
    cases = tuple(
        CaseToSend(
            case.key,
            case.title,
            case.order,
            tuple(ValueToSend(value.interface, _as_content(value.content)) for value in case.values),
            case.replaces,
        )
        for case in told.cases
    )
    return Plan(told.server, told.user, told.study_pk, told.study_slug, told.study_title, cases)


def event_to_bytes(event: Event) -> bytes:
    """*event*."""
    return _to_bytes(event)


def event_from_bytes(payload: bytes) -> Event:
    """What `event_to_bytes` wrote; raises `JournalError` when it is damaged or of a kind that only a newer gcdesk knows."""
    event: Event = _from_bytes(payload, Event)  # type: ignore[arg-type]  # mypy knows no type that is a union
    return event


def outcome_to_bytes(outcome: Outcome) -> bytes:
    """*outcome*; of what stopped the run, the sentence only."""
    rows = tuple(
        _Row(row.key, row.title, type(row.state).__name__, msgspec.to_builtins(row.state))
        for row in outcome.rows
    )
    return _to_bytes(_Outcome(rows, outcome.stopped_by.sentence if outcome.stopped_by else None))


def outcome_from_bytes(payload: bytes) -> Outcome:
    """What `outcome_to_bytes` wrote; raises `JournalError` when it is damaged or a newer gcdesk's."""
    told = _from_bytes(payload, _Outcome)
    rows = tuple(RowOutcome(row.key, row.title, _state(row)) for row in told.rows)
    return Outcome(rows, None if told.stopped_by is None else GcdeskError(told.stopped_by))


def _content(content: Content) -> _Json | _File | _Image:
    match content:
        case JsonValue(value):
            return _Json(json.dumps(value))
        case FileValue(file):
            return _File(file)
        case ImageValue(files, name):
            return _Image(files, name)


def _as_content(told: _Json | _File | _Image) -> Content:
    match told:
        case _Json(text=text):
            try:
                return JsonValue(json.loads(text))
            except ValueError as error:
                raise _unreadable() from error
        case _File(file=file):
            return FileValue(file)
        case _Image(files=files, name=name):
            return ImageValue(files, name)


def _state(row: _Row) -> RowState:
    kind = _STATES.get(row.state)
    if kind is None:
        raise _unreadable()
    try:
        return msgspec.convert(row.facts, kind)
    except msgspec.ValidationError as error:
        raise _unreadable() from error


def _to_bytes(told: object) -> bytes:
    return json.dumps(msgspec.to_builtins(told, enc_hook=_encode), separators=(",", ":")).encode("ascii")


def _from_bytes(payload: bytes, kind: type[_Told]) -> _Told:
    try:
        return msgspec.convert(json.loads(payload), kind, dec_hook=_decode)
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        raise _unreadable() from error


def _encode(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _decode(kind: type, value: object) -> object:
    if issubclass(kind, Path):
        return Path(str(value))
    return value  # fields of an interface that are passed on as the server gave them


def _unreadable() -> JournalError:
    return JournalError(
        tr(
            "Upload",
            "The record of this upload can't be read: it is damaged, or a newer gcdesk wrote it, so this one can't go on with it. Use the newer gcdesk, or choose the folder again and upload the cases that are missing.",
        )
    )
