"""Readers under other names: R01, R02 …"""

from __future__ import annotations

import itertools
import random
import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from gcdesk.study.natural import natural

_DIGITS = 2


@dataclass(frozen=True)
class ReaderNames:
    """Gives readers their pseudonyms; who has one keeps it when other readers join."""

    known: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """User name → the pseudonym that was given before."""
    taken: Collection[str] = ()
    """Further pseudonyms that nobody gets any more: who had them is not known."""
    chance: random.Random = field(default_factory=secrets.SystemRandom, compare=False, repr=False)
    """Draws who gets which number."""

    def of(self, names: Iterable[str]) -> Mapping[str, str]:
        """User name → pseudonym, for each of *names*; among new ones it is drawn who takes which free number.

        In the order of their names, whoever knows who reads could tell everybody without the key. So each call draws
        anew: what it gave is to be kept, and to be `known` the next time. User names are told apart by their capitals.
        Nobody gets a pseudonym that is somebody's user name.
        """
        wanted = sorted(set(names), key=natural)
        new = [name for name in wanted if name not in self.known]
        self.chance.shuffle(new)
        taken = {*self.known.values(), *self.taken, *wanted}
        free = (each for each in map(_pseudonym, itertools.count(1)) if each not in taken)
        drawn = dict(zip(new, free, strict=False))
        return MappingProxyType({name: self.known.get(name) or drawn[name] for name in wanted})


def _pseudonym(number: int) -> str:
    return f"R{number:0{_DIGITS}}"
