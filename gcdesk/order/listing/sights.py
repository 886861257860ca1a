"""What the table shows of a study beside its order: made once for each snapshot, on a background thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gcdesk.api.models import DisplaySet
from gcdesk.order.listing.finding import searched_words
from gcdesk.order.listing.shuffled import is_shuffled
from gcdesk.order.listing.value_words import interface_name
from gcdesk.study.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Sights:
    """The study's display sets, as they are shown and searched."""

    display_sets: Mapping[str, DisplaySet] = field(default_factory=dict)
    """By pk; each once, however often the server lists it."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Interface slug → what people call it."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Pk → what a search looks at."""
    empty: frozenset[str] = frozenset()
    """Pks of the display sets without any value."""
    is_shuffled: bool = False
    """The study shuffles its display sets for each reader."""


def sights_of(snapshot: Snapshot) -> Sights:
    """All of it for *snapshot*."""
    display_sets = {each.pk: each for each in snapshot.display_sets}
    return Sights(
        display_sets,
        {
            value.interface.slug: interface_name(value.interface)
            for each in display_sets.values()
            for value in each.values
        },
        {pk: searched_words(each) for pk, each in display_sets.items()},
        frozenset(pk for pk, each in display_sets.items() if not each.values),
        is_shuffled(snapshot.display_sets),
    )
