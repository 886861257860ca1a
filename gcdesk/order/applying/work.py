"""What a run writes: plain values that can be written down, and from which, with the events, it can go on or turn back."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from gcdesk.api.models import Study
from gcdesk.order.planning.plan import Plan, row_of
from gcdesk.order.planning.steps import Row
from gcdesk.study.place import owner_of


class Content(NamedTuple):
    """What the order tab knows and writes of a display set."""

    order: int
    title: str


class Work(msgspec.Struct, frozen=True):
    """The display sets of a study that are to be written."""

    server: str
    user: str
    study_pk: str
    study_slug: str
    study_title: str
    rows: tuple[Row, ...]
    """In the wanted order; only those of which something is written."""

    @property
    def owner(self) -> str:
        """Whose run it is: nobody else on this computer, and nobody on another server, gets to see it."""
        return owner_of(self.server, self.user)


def work_of(plan: Plan, *, server: str, user: str, study: Study) -> Work:
    """What is to be done to apply *plan*, which must be one that can be applied."""
    rows = tuple(row_of(change) for change in plan.written)
    return Work(server, user, study.pk, study.slug, study.title, rows)


def before(row: Row) -> Content:
    """*row* as it was when it was planned."""
    return Content(row.order_before, row.title_before)


def after(row: Row) -> Content:
    """*row* as it is wanted."""
    return Content(row.order_after, row.title_after)
