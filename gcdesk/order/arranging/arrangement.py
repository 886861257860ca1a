"""The wanted order and the wanted titles: a frozen value, and how rows are moved in it.

Every edit is a pure function that gives a new arrangement. *keys* are pks of display sets; pks that the arrangement
does not have are passed over. Which rows a filter shows is never asked here: an edit acts on the keys that it is
given, or on all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from gcdesk.order.arranging.sets import Sets

Keys = Collection[str]


@dataclass(frozen=True, slots=True)
class Numbering:
    """All order numbers are counted: from *start* in steps of *step*, along the wanted sequence."""

    start: int = 10
    """1 … 2147483647."""
    step: int = 10
    """At least 1."""


@dataclass(frozen=True)
class Arrangement:
    """How the study is wanted."""

    sequence: tuple[str, ...] = ()
    """Pks of all display sets, in the wanted order."""
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Pk → wanted title, of all display sets."""
    numbering: Numbering | None = None
    """None: as few order numbers are changed as the sequence allows."""

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Pk → wanted place, from 0."""
        return MappingProxyType({pk: at for at, pk in enumerate(self.sequence)})

    def title(self, pk: str) -> str:
        """The wanted title."""
        return self.titles[pk]

    def with_titles(self, titles: Mapping[str, str]) -> Arrangement:
        """With *titles* for the display sets that it names; blanks at the ends are cut, as the server cuts them."""
        wanted = {pk: title.strip() for pk, title in titles.items() if pk in self.titles}
        if all(self.titles[pk] == title for pk, title in wanted.items()):
            return self
        return replace(self, titles=MappingProxyType({**self.titles, **wanted}))

    def with_sequence(self, sequence: Sequence[str]) -> Arrangement:
        """With another sequence of the same display sets."""
        return self if tuple(sequence) == self.sequence else replace(self, sequence=tuple(sequence))

    def with_numbering(self, numbering: Numbering | None) -> Arrangement:
        """With counted order numbers; None: with as few changes as possible again."""
        return replace(self, numbering=numbering)


def as_listed(sets: Sets) -> Arrangement:
    """The arrangement that changes nothing."""
    return Arrangement(tuple(row.pk for row in sets), MappingProxyType({row.pk: row.title for row in sets}))


def is_as_listed(arrangement: Arrangement, sets: Sets) -> bool:
    """Whether there is nothing to apply but perhaps a numbering."""
    return arrangement.numbering is None and arrangement == as_listed(sets)


def rebased(arrangement: Arrangement, old: Sets, new: Sets) -> Arrangement:
    """*arrangement*, made for *old*, for the study as it was loaded again.

    Display sets that are gone are left out, new ones come behind the one that they are listed behind. A title that
    was not edited is the new one. A sequence that was not edited is the new one.
    """
    titles = {
        row.pk: arrangement.titles[row.pk] if _is_title_edited(arrangement, old, row.pk) else row.title
        for row in new
    }
    listed = tuple(row.pk for row in new)
    if arrangement.sequence == tuple(row.pk for row in old):
        return Arrangement(listed, MappingProxyType(titles), arrangement.numbering)
    sequence = [pk for pk in arrangement.sequence if pk in new.by_pk]
    there = set(sequence)
    for at, pk in enumerate(listed):
        if pk not in there:
            sequence.insert(sequence.index(listed[at - 1]) + 1 if at else 0, pk)
            there.add(pk)
    return Arrangement(tuple(sequence), MappingProxyType(titles), arrangement.numbering)


def restored(arrangement: Arrangement, sets: Sets, orders: Mapping[str, int], keys: Keys) -> Arrangement:
    """With *keys* as they are in the study: with their titles, and at the places where they can keep their numbers.

    *orders*: pk → order number, rising along the wanted sequence, that the other display sets are to have.
    """
    mine = set(keys)
    waiting = deque(row for row in sets if row.pk in mine)
    sequence: list[str] = []
    for pk in arrangement.sequence:
        if pk not in mine:
            while waiting and waiting[0].order < orders[pk]:
                sequence.append(waiting.popleft().pk)
            sequence.append(pk)
    titles = {row.pk: row.title for row in sets if row.pk in mine}
    return arrangement.with_sequence([*sequence, *(row.pk for row in waiting)]).with_titles(titles)


# ---- moving rows


def move_up(arrangement: Arrangement, keys: Keys) -> Arrangement:
    """Each of *keys* one place up, together; those that are at the top already stay."""
    return arrangement.with_sequence(_moved_up(list(arrangement.sequence), set(keys)))


def move_down(arrangement: Arrangement, keys: Keys) -> Arrangement:
    """Each of *keys* one place down, together; those that are at the end already stay."""
    return arrangement.with_sequence(_moved_up(list(reversed(arrangement.sequence)), set(keys))[::-1])


def move_to_top(arrangement: Arrangement, keys: Keys) -> Arrangement:
    """*keys* before all others, in their order."""
    return move_to(arrangement, keys, 0)


def move_to_bottom(arrangement: Arrangement, keys: Keys) -> Arrangement:
    """*keys* behind all others, in their order."""
    return move_to(arrangement, keys, len(arrangement.sequence))


def move_to(arrangement: Arrangement, keys: Keys, place: int) -> Arrangement:
    """*keys* together, in their order, so that the first of them comes to *place* (from 0), or as near as can be."""
    taken, rest = _parted(arrangement.sequence, keys)
    at = min(max(place, 0), len(rest))
    return arrangement.with_sequence([*rest[:at], *taken, *rest[at:]])


def move_before(arrangement: Arrangement, keys: Keys, target: str | None) -> Arrangement:
    """*keys* together, in their order, before *target*, as by dragging; None: behind all others.

    Is *target* one of *keys*, they come before the next display set that is not.
    """
    sequence = arrangement.sequence
    moving = set(keys)
    if target is not None and target in moving:
        behind = sequence[arrangement.place[target] :] if target in arrangement.place else ()
        target = next((pk for pk in behind if pk not in moving), None)
    taken, rest = _parted(sequence, moving)
    at = rest.index(target) if target in arrangement.place and target is not None else len(rest)
    return arrangement.with_sequence([*rest[:at], *taken, *rest[at:]])


def reverse(arrangement: Arrangement, keys: Keys | None = None, *, hold: Keys = ()) -> Arrangement:
    """*keys* (None: all) the other way round, among the places that they have; those in *hold* stay where they are."""
    return permute(arrangement, list(reversed(moving(arrangement, keys, hold))))


def moving(arrangement: Arrangement, keys: Keys | None, hold: Keys = ()) -> list[str]:
    """The display sets that an edit of *keys* (None: all) is about, without those in *hold*, in the wanted order."""
    wanted, held = None if keys is None else set(keys), set(hold)
    return [pk for pk in arrangement.sequence if (wanted is None or pk in wanted) and pk not in held]


def permute(arrangement: Arrangement, ordered: Sequence[str]) -> Arrangement:
    """The display sets *ordered*, in that order, among the places that they have now; all others stay."""
    mine, following = set(ordered), iter(ordered)
    return arrangement.with_sequence([next(following) if pk in mine else pk for pk in arrangement.sequence])


def _moved_up(sequence: list[str], keys: set[str]) -> list[str]:
    for at in range(1, len(sequence)):
        if sequence[at] in keys and sequence[at - 1] not in keys:
            sequence[at - 1], sequence[at] = sequence[at], sequence[at - 1]
    return sequence


def _parted(sequence: Iterable[str], keys: Keys) -> tuple[list[str], list[str]]:
    wanted = set(keys)
    taken: list[str] = []
    rest: list[str] = []
    for pk in sequence:
        (taken if pk in wanted else rest).append(pk)
    return taken, rest


def _is_title_edited(arrangement: Arrangement, old: Sets, pk: str) -> bool:
    return pk in old.by_pk and arrangement.titles.get(pk, old.by_pk[pk].title) != old.by_pk[pk].title
