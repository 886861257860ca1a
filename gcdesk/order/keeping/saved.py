"""Unapplied edits as bytes for the journal, with the display sets that they were made for."""

from __future__ import annotations

from types import MappingProxyType

import msgspec

from gcdesk.order.arranging.arrangement import Arrangement, Numbering, rebased
from gcdesk.order.arranging.sets import SetRow, Sets

_VERSION = 1


class _Listed(msgspec.Struct, frozen=True, array_like=True):
    """A display set as it was when it was edited."""

    pk: str
    title: str
    order: int


class _Saved(msgspec.Struct, frozen=True):
    version: int
    listed: tuple[_Listed, ...]
    sequence: tuple[str, ...]
    titles: dict[str, str]
    """Those that were edited only."""
    numbering: tuple[int, int] | None = None


def to_bytes(arrangement: Arrangement, sets: Sets) -> bytes:
    """*arrangement*, made for *sets*."""
    numbering = arrangement.numbering
    return msgspec.json.encode(
        _Saved(
            _VERSION,
            tuple(_Listed(row.pk, row.title, row.order) for row in sets),
            arrangement.sequence,
            {row.pk: arrangement.titles[row.pk] for row in sets if arrangement.titles[row.pk] != row.title},
            (numbering.start, numbering.step) if numbering else None,
        )
    )


def from_bytes(payload: bytes, sets: Sets) -> Arrangement | None:
    """The kept arrangement for *sets* as they are now; None when it can't be read or was kept by a newer gcdesk."""
    try:
        saved = msgspec.json.decode(payload, type=_Saved)
    except msgspec.DecodeError:
        return None
    if saved.version != _VERSION:
        return None
    old = Sets(tuple(SetRow(row.pk, row.title, row.order) for row in saved.listed))
    if set(saved.sequence) != old.by_pk.keys() or len(saved.sequence) != len(old):
        return None
    titles = {row.pk: saved.titles.get(row.pk, row.title) for row in old}
    numbering = Numbering(*saved.numbering) if saved.numbering else None
    return rebased(Arrangement(saved.sequence, MappingProxyType(titles), numbering), old, sets)
