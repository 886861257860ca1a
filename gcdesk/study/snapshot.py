"""The chosen reader study as it was when it was loaded: one value for all tabs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from gcdesk.api.models import DisplaySet, Interface, Study


@dataclass(frozen=True)
class Snapshot:
    """A reader study with its display sets and its server's interfaces. Loaded by `gcdesk.study.load`."""

    study: Study
    may_change: bool
    """Whether the account that loaded it may create and change display sets."""
    interfaces: tuple[Interface, ...]
    """All interfaces of the server."""
    display_sets: tuple[DisplaySet, ...]
    """In the order in which the study shows them."""

    @cached_property
    def used_interfaces(self) -> tuple[Interface, ...]:
        """The interfaces that the study's display sets have values of, or show; most used first.

        Grand Challenge does not say which interfaces a study uses, so its display sets must tell.
        """
        uses: Counter[str] = Counter()
        known = {interface.slug: interface for interface in self.interfaces}
        for display_set in self.display_sets:
            slugs = set(_shown_slugs(display_set.view_content))
            for value in display_set.values:
                slugs.add(value.interface.slug)
                known.setdefault(value.interface.slug, value.interface)
            uses.update(slugs & known.keys())
        in_order = sorted(uses, key=lambda slug: (-uses[slug], known[slug].title.casefold(), slug))
        return tuple(known[slug] for slug in in_order)

    @cached_property
    def titles(self) -> frozenset[str]:
        """The titles that are taken: no two display sets of a study can have the same one."""
        return frozenset(display_set.title for display_set in self.display_sets if display_set.title)


def _shown_slugs(view_content: object) -> Iterator[str]:
    """The slugs in a ``view_content``, whose viewports hold one slug, a list of them, or something newer."""
    if isinstance(view_content, str):
        yield view_content
    elif isinstance(view_content, Mapping):
        for content in view_content.values():
            yield from _shown_slugs(content)
    elif isinstance(view_content, list | tuple):
        for content in view_content:
            yield from _shown_slugs(content)
