"""In which order titles are written, as they are unique in the study at every moment. Pure.

A row that wants the title of another waits until that one has given it up. So the rows that are written make chains,
each of which is written one after the other, while chains go on beside each other. A chain that bites its own tail (two
titles swapped, three that go round) needs one write more: its first row gets a temporary title, and its own at the end.
Fewer writes can't do, since whichever row of a round is written first finds its title taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A display set that is to be written, as it was when it was planned and as it is wanted."""

    pk: str
    title_before: str
    title_after: str
    order_before: int
    order_after: int

    @property
    def changes_title(self) -> bool:
        """Whether its title is written."""
        return self.title_before != self.title_after

    @property
    def changes_order(self) -> bool:
        """Whether its order number is written."""
        return self.order_before != self.order_after


@dataclass(frozen=True, slots=True)
class Chain:
    """Rows that are written one after the other, as each wants the title that the one before it gives up."""

    rows: tuple[Row, ...]
    is_round: bool = False
    """The first row wants the title of the last: it gets a temporary title first, and its own at the end."""

    @property
    def writes(self) -> int:
        """How many times something is written."""
        return len(self.rows) + self.is_round


def chains(rows: Sequence[Row]) -> tuple[Chain, ...]:
    """*rows* in chains, in the order of their first rows; wanted titles must be unique among them and in the study."""
    holder = {row.title_before: row for row in rows if row.changes_title and row.title_before}
    wants = {
        holder[row.title_after].pk: row for row in rows if row.changes_title and row.title_after in holder
    }
    made: dict[str, Chain] = {}
    seen: set[str] = set()
    for row in rows:
        if not row.changes_title or row.title_after not in holder:
            made[row.pk] = Chain(_followed(row, wants, seen))
    for row in rows:
        if row.pk not in seen:
            made[row.pk] = Chain(_followed(row, wants, seen), is_round=True)
    return tuple(made[row.pk] for row in rows if row.pk in made)


def temporary_title(pk: str) -> str:
    """What the display set *pk* is called until its own title is free: nothing else is ever called so.

    In one language only, as it is recognised again after a restart.
    """
    return f"gcdesk is renaming this display set ({pk})"


def _followed(first: Row, wants: Mapping[str, Row], seen: set[str]) -> tuple[Row, ...]:
    """*first*, then who wants its title, and so on."""
    rows: list[Row] = []
    row: Row | None = first
    while row is not None and row.pk not in seen:
        seen.add(row.pk)
        rows.append(row)
        row = wants.get(row.pk)
    return tuple(rows)
