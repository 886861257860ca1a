"""Whole lists, read page by page.

A list may change while it is read, and some servers list things twice: entries are known by their key, and a
reading that does not add up is done again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from gcdesk.api.client import Client
from gcdesk.api.wire import Page
from gcdesk.errors import Details, UnreadableAnswer
from gcdesk.texts import tr

PAGE = 1000
"""Entries a page: the most that the server gives."""
_READINGS = 3
_MOST_PAGES = 20_000
"""Pages of any list that there can be; a server that speaks of more has a fault, and would be asked without end."""

OnPage = Callable[[int, int], None]
"""Hears how many entries are loaded, and how many the server says there are."""

_log = logging.getLogger(__name__)


class Keyed(Protocol):
    """An entry of a list."""

    @property
    def pk(self) -> Any:
        """What it is known by."""


K = TypeVar("K", bound=Keyed)


@dataclass(frozen=True)
class _Reading:
    """One reading of a whole list."""

    entries: dict[Any, Any]
    rows: int
    counts: frozenset[int]

    @property
    def adds_up(self) -> bool:
        """Whether nothing was listed twice and nothing can be missing."""
        return self.counts == {self.rows} and len(self.entries) == self.rows


def read_list(
    client: Client,
    path: str,
    kind: type[K],
    params: dict[str, str] | None = None,
    on_page: OnPage | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[K]:
    """All entries at *path*, in the server's order, each once.

    The first page tells how many there are; the others are fetched several at a time. When the count changed
    meanwhile, or entries came twice, the list is read again, until that brings nothing new. Raises `Cancelled`
    soon after *cancelled*, also while the server is silent.
    """
    known: dict[Any, K] = {}
    for _ in range(_READINGS):
        reading = _read(client, path, kind, params or {}, on_page, cancelled)
        if reading.adds_up:
            return list(reading.entries.values())
        new = reading.entries.keys() - known.keys()
        again = bool(known)
        known = {**reading.entries, **{pk: entry for pk, entry in known.items() if pk not in reading.entries}}
        if again and not new:
            break
    else:
        _log.debug("%s did not add up in %d readings", path, _READINGS)
    return list(known.values())


def _read(
    client: Client,
    path: str,
    kind: type[K],
    params: dict[str, str],
    on_page: OnPage | None,
    cancelled: Callable[[], bool],
) -> _Reading:
    def page(offset: int) -> tuple[int, Page[K]]:
        asked: dict[str, str | int] = {**params, "limit": PAGE}
        if offset:
            asked["offset"] = offset
        got: Page[K] = client.get(path, Page[kind], asked)  # type: ignore[valid-type] # made at run time
        return offset, got

    def tell() -> None:
        if on_page:
            on_page(rows, max(rows, first.count))

    ((_, first),) = client.spread(page, [0], cancelled)
    rows = step = len(first.results)
    tell()
    if step and first.count > step * _MOST_PAGES:
        raise UnreadableAnswer(
            tr(
                "Api",
                "The server says that a list has {n} entries, and gives {m} at a time.",
                n=first.count,
                m=step,
            ),
            Details("GET", path),
        )
    pages, counts = {0: first}, {first.count}
    if 0 < step < first.count:
        for offset, got in client.spread(page, range(step, first.count, step), cancelled):
            pages[offset] = got
            counts.add(got.count)
            rows += len(got.results)
            tell()
    in_order = [entry for offset in sorted(pages) for entry in pages[offset].results]
    return _Reading({entry.pk: entry for entry in in_order}, rows, frozenset(counts))
