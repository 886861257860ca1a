"""What a plan changes, row by row, before and after, in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Standing:
    """How a display set stands in the study."""

    place: int
    """From 0."""
    order: int
    title: str


@dataclass(frozen=True, slots=True)
class Change:
    """A display set that is written, or that only comes to another place because others are."""

    pk: str
    before: Standing
    after: Standing

    @property
    def is_written(self) -> bool:
        """Whether something of it is sent to the server: its order number or its title."""
        return self.before.order != self.after.order or self.before.title != self.after.title


def describe(change: Change) -> str:
    """*change* in one sentence, such as "“case 2” becomes “case 3”; from place 2 to place 3; order number 20 → 30"."""
    before, after = change.before, change.after
    name = shown_title(before.title)
    told = [
        tr("Order", "“{old}” becomes “{new}”", old=name, new=shown_title(after.title))
        if before.title != after.title
        else tr("Order", "“{title}”", title=name)
    ]
    if before.place != after.place:
        told.append(tr("Order", "from place {old} to place {new}", old=before.place + 1, new=after.place + 1))
    if before.order != after.order:
        told.append(tr("Order", "order number {old} → {new}", old=before.order, new=after.order))
    return "; ".join(told)


def shown_title(title: str) -> str:
    """A title as it is shown: one that is empty as "(no title)"."""
    return title or tr("Order", "(no title)")
