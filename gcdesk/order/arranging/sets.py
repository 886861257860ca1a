"""The study's display sets as the order tab needs them: how they are listed, what they hold, and which are locked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from gcdesk.api.models import DisplaySet
from gcdesk.study.answers import NOTHING, Answered, Answers
from gcdesk.study.natural import natural
from gcdesk.study.snapshot import Snapshot

Scalar = str | int | float | bool
"""A value that can be sorted by, or be part of a title."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A display set as it was when the study was loaded."""

    pk: str
    title: str
    """As the server has it; may be empty."""
    order: int
    """Its order number, 0 … 2147483647; several display sets may have the same one."""
    answered: Answered = NOTHING
    values: Mapping[str, Scalar] = field(default_factory=lambda: MappingProxyType({}))
    """Interface slug → value, of those that are a text, a number, or yes or no."""
    is_refused: bool = False
    """The server has said that answers for it exist, whatever `answered` says."""

    @property
    def locked(self) -> bool:
        """Whether the server refuses to change it, as answers or ground truth exist."""
        return self.is_refused or self.answered.locked


@dataclass(frozen=True)
class Sets:
    """All display sets of the study, in the order in which it shows them."""

    rows: tuple[SetRow, ...] = ()

    @cached_property
    def by_pk(self) -> Mapping[str, SetRow]:
        """Pk → display set."""
        return MappingProxyType({row.pk: row for row in self.rows})

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Pk → place in the study, from 0."""
        return MappingProxyType({row.pk: at for at, row in enumerate(self.rows)})

    @cached_property
    def locked(self) -> frozenset[str]:
        """Pks of the display sets that can't be changed."""
        return frozenset(row.pk for row in self.rows if row.locked)

    @cached_property
    def slugs(self) -> tuple[str, ...]:
        """The interfaces of which some display set has a `Scalar`, in natural order."""
        return tuple(sorted({slug for row in self.rows for slug in row.values}, key=natural))

    def __iter__(self) -> Iterator[SetRow]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def sets_of(snapshot: Snapshot, answers: Answers | None, refused: Iterable[str] = ()) -> Sets:
    """The display sets of *snapshot*, each once; *answers* None: not loaded yet, so nothing is known to be locked.

    *refused*: pks that the server has refused to change since the answers were loaded.
    """
    known = frozenset(refused)
    once = {display_set.pk: display_set for display_set in snapshot.display_sets}
    return Sets(tuple(_row(each, answers, is_refused=each.pk in known) for each in once.values()))


def _row(display_set: DisplaySet, answers: Answers | None, *, is_refused: bool) -> SetRow:
    values = {
        value.interface.slug: value.value
        for value in display_set.values
        if isinstance(value.value, str | int | float | bool)
    }
    return SetRow(
        display_set.pk,
        display_set.title,
        display_set.order,
        answers.answered(display_set.pk) if answers else NOTHING,
        MappingProxyType(values),
        is_refused,
    )
