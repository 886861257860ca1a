"""Readers under other names: R01, R02 …"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from gcdesk.study.natural import natural

_DIGITS = 2


@dataclass(frozen=True)
class ReaderNames:
    """Gives readers their pseudonyms; who has one keeps it when other readers join."""

    known: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """User name → the pseudonym that was given before."""

    def of(self, names: Iterable[str]) -> Mapping[str, str]:
        """User name → pseudonym, for each of *names*; new ones take the free numbers in natural order.

        User names are told apart by their capitals.
        """
        wanted = sorted(set(names), key=natural)
        taken = set(self.known.values())
        given: dict[str, str] = {}
        number = 0
        for name in wanted:
            if name in self.known:
                given[name] = self.known[name]
                continue
            number = _next_free(number, taken)
            given[name] = _pseudonym(number)
        return MappingProxyType(given)


def _next_free(number: int, taken: set[str]) -> int:
    """The first number after *number* that nobody had before."""
    number += 1
    while _pseudonym(number) in taken:
        number += 1
    return number


def _pseudonym(number: int) -> str:
    return f"R{number:0{_DIGITS}}"
