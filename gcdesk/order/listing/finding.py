"""Which display sets are shown: those that hold what is searched for, and are of the kind that is wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from gcdesk.api.models import DisplaySet
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.listing.value_words import value_words


class Kind(StrEnum):
    """Kinds of display set."""

    ALL = "all"
    CHANGED = "changed"
    LOCKED = "locked"
    FREE = "free"
    EMPTY = "empty"
    PROBLEM = "problem"


def searched_words(display_set: DisplaySet) -> str:
    """All that a search looks at beside the wanted title: the present title, texts, numbers and file names."""
    words = [display_set.title, *(value_words(value) for value in display_set.values)]
    return "\n".join(words).casefold()


def found(text: str, arrangement: Arrangement, words: Mapping[str, str]) -> frozenset[str] | None:
    """Pks of the display sets that hold each of the words in *text*; None: all do, as nothing is searched for.

    *words*: pk → `searched_words`.
    """
    parts = text.casefold().split()
    if not parts:
        return None
    return frozenset(
        pk
        for pk, title in arrangement.titles.items()
        if all(part in title.casefold() or part in words.get(pk, "") for part in parts)
    )


def of_kind(
    kind: Kind,
    sets: Sets,
    *,
    changed: Collection[str],
    empty: Collection[str],
    problems: Collection[str],
) -> frozenset[str] | None:
    """Pks of the display sets of *kind*; None: all of them."""
    match kind:
        case Kind.ALL:
            return None
        case Kind.CHANGED:
            return frozenset(changed)
        case Kind.LOCKED:
            return sets.locked
        case Kind.FREE:
            return frozenset(sets.by_pk) - sets.locked
        case Kind.EMPTY:
            return frozenset(empty)
        case Kind.PROBLEM:
            return frozenset(problems)


def shown(sequence: Sequence[str], *only: frozenset[str] | None) -> tuple[str, ...]:
    """*sequence* without those that one of *only* does not have."""
    wanted = [each for each in only if each is not None]
    return tuple(pk for pk in sequence if all(pk in each for each in wanted)) if wanted else tuple(sequence)
