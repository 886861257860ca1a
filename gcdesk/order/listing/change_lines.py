"""Changes row by row, before and after, as they are listed before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gcdesk.order.planning.changes import Change
from gcdesk.order.planning.steps import Row


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A display set before and after."""

    title_before: str
    title_after: str
    order_before: int
    order_after: int
    place_before: int | None = None
    """From 1; None: not known."""
    place_after: int | None = None

    @property
    def is_written(self) -> bool:
        """Whether anything of it is sent; it may only come to another place because others are."""
        return self.title_before != self.title_after or self.order_before != self.order_after


def lines_of_changes(changes: Iterable[Change]) -> list[ChangeLine]:
    """A plan's changes."""
    return [
        ChangeLine(
            change.before.title,
            change.after.title,
            change.before.order,
            change.after.order,
            change.before.place + 1,
            change.after.place + 1,
        )
        for change in changes
    ]


def lines_of_rows(rows: Iterable[Row]) -> list[ChangeLine]:
    """What a run writes, which knows no places."""
    return [ChangeLine(row.title_before, row.title_after, row.order_before, row.order_after) for row in rows]
