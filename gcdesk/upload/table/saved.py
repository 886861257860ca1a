"""The assignment table as it is saved while it is edited, and read again at the next start."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.table.plan import Draft, Table

VERSION = 1


@dataclass(frozen=True, slots=True)
class SavedTable:
    """A table and what belongs to it."""

    root: str
    """The chosen folder; "" when none is."""
    grouping: Grouping
    pattern: str
    table: Table
    orders: Mapping[str, int] = field(default_factory=dict)
    """Order numbers given to rows, by key."""
    sent: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Rows that became a display set: its pk and its web address, by key."""
    run: str = ""
    """The id, in the journal, of the upload of its rows; "" before the first."""
    sent_as: Mapping[str, str] = field(default_factory=dict)
    """The `mark` of each row of that upload, as it was sent, by key."""
    key_saved: str = ""
    """The `key_mark` of the table whose key was saved last; "": none was."""
    version: int = VERSION


def mark(draft: Draft) -> str:
    """Tells whether a row is still as it was when it was sent: its title, files, typed values, and what was chosen."""
    chosen = tuple(filter(None, (draft.replaces, draft.neutral, "copies" if draft.removes else "")))
    said = msgspec.json.encode((draft.title, draft.values, *chosen), enc_hook=_encode, order="sorted")
    return hashlib.sha256(said).hexdigest()[:16]


def marks(rows: Iterable[Draft]) -> dict[str, str]:
    """The `mark` of each of *rows*, by key."""
    return {draft.key: mark(draft) for draft in rows}


def to_bytes(saved: SavedTable) -> bytes:
    """*saved* as JSON."""
    return msgspec.json.encode(saved, enc_hook=_encode)


def from_bytes(payload: bytes) -> SavedTable | None:
    """What `to_bytes` wrote; None when it was written by another version or is damaged."""
    try:
        saved = msgspec.json.decode(payload, type=SavedTable, dec_hook=_decode)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return saved if saved.version == VERSION else None


def _encode(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _decode(kind: type, value: object) -> object:
    if kind is object:  # fields of an interface that are passed on as the server gave them
        return value
    if issubclass(kind, Path):
        return Path(str(value))
    raise NotImplementedError(kind)
