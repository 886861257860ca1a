"""The plan: what has to be written for an arrangement to hold, or why it can't hold. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.planning.changes import Change, Standing, shown_title
from gcdesk.order.planning.counting import count, is_counted
from gcdesk.order.planning.nearest import moved, nearest
from gcdesk.order.planning.numbers import LOWEST, Clash, number
from gcdesk.order.planning.steps import Chain, Row, chains
from gcdesk.order.planning.title_checks import Problem, check_titles
from gcdesk.texts import counted, tr


@dataclass(frozen=True)
class Plan:
    """What is written for an arrangement to hold."""

    arrangement: Arrangement
    orders: Mapping[str, int]
    """Pk → the order number that it is to have, of all display sets; those of now when there are `clashes`."""
    changes: tuple[Change, ...] = ()
    """All rows that are written or come to another place, in the wanted order."""
    clashes: tuple[Clash, ...] = ()
    """Where locked display sets keep the wanted order from holding; empty: it holds."""
    problems: tuple[Problem, ...] = ()
    """About titles."""
    notes: tuple[str, ...] = ()
    """What else is worth to know before applying, in words."""

    @property
    def written(self) -> tuple[Change, ...]:
        """The rows that are written: the "14" of "Apply 14 changes"."""
        return tuple(change for change in self.changes if change.is_written)

    @cached_property
    def chains(self) -> tuple[Chain, ...]:
        """How the rows are written."""
        return chains([row_of(change) for change in self.written])

    @property
    def writes(self) -> int:
        """How many times something is sent: once a row, and once more for each round of titles."""
        return sum(chain.writes for chain in self.chains)

    @property
    def can_be_applied(self) -> bool:
        """Whether there is something to write and nothing against it."""
        return (
            bool(self.written) and not self.clashes and not any(problem.blocks for problem in self.problems)
        )


def make_plan(arrangement: Arrangement, sets: Sets) -> Plan:
    """The plan for *arrangement* of *sets*; 5,000 display sets take well under a second."""
    retitled = _retitled(arrangement, sets)
    notes: list[str] = []
    if arrangement.numbering is None:
        numbers = number(arrangement.sequence, sets, retitled)
    else:
        numbers = count(arrangement.sequence, sets, arrangement.numbering)
        if not numbers.clashes and not is_counted(numbers, sets, arrangement.numbering):
            notes.append(
                tr(
                    "Order",
                    "Numbering from {start} in steps of {step} leaves too little room before locked display sets: some numbers there are spread evenly instead.",
                    start=arrangement.numbering.start,
                    step=arrangement.numbering.step,
                )
            )
    changes = (
        Change(
            pk,
            Standing(sets.place[pk], sets.by_pk[pk].order, sets.by_pk[pk].title),
            Standing(place, numbers.orders[pk], arrangement.titles[pk]),
        )
        for place, pk in enumerate(arrangement.sequence)
    )
    return Plan(
        arrangement,
        numbers.orders,
        tuple(change for change in changes if change.before != change.after),
        numbers.clashes,
        check_titles(arrangement.titles, sets),
        tuple(notes),
    )


def lost_titles(plan: Plan, sets: Sets) -> list[str]:
    """Pks of locked display sets that another title is wanted for: they were answered after that was typed."""
    return [
        change.pk
        for change in plan.changes
        if change.pk in sets.locked and change.before.title != change.after.title
    ]


def nearest_arrangement(arrangement: Arrangement, sets: Sets) -> Arrangement:
    """The arrangement nearest to *arrangement* whose order can hold (see `nearest`); itself when it can."""
    if not make_plan(arrangement, sets).clashes:
        return arrangement
    rewritten = _retitled(arrangement, sets)
    if arrangement.numbering is not None:
        rewritten |= {row.pk for row in sets if row.order < LOWEST and not row.locked}
    return arrangement.with_sequence(nearest(arrangement.sequence, sets, rewritten))


def moved_by(before: Arrangement, after: Arrangement) -> frozenset[str]:
    """The least display sets that change places between two arrangements of the same display sets."""
    return moved(before.sequence, after.sequence)


def clash_text(clash: Clash, sets: Sets) -> str:
    """Why a wanted order can't hold, naming the locked display sets."""
    first, second = _called(clash.before, sets), _called(clash.behind, sets)
    wanted = counted(clash.wanted, tr("Order", "{n} display set"), tr("Order", "{n} display sets"))
    room = max(0, clash.room)
    if clash.before is None:
        return tr(
            "Order",
            "{wanted} can't come before {second}, which is locked: its order number leaves room for {room}.",
            wanted=wanted,
            second=second,
            room=room,
        )
    if clash.behind is None:
        return tr(
            "Order",
            "{wanted} can't come after {first}, which is locked: its order number leaves room for {room}.",
            wanted=wanted,
            first=first,
            room=room,
        )
    if sets.place[clash.behind] < sets.place[clash.before]:
        return tr(
            "Order",
            "{second} can't come after {first}: both are locked, as answers for them exist, and keep their order numbers.",
            first=first,
            second=second,
        )
    return tr(
        "Order",
        "{wanted} can't come between {first} and {second}, which are locked: their order numbers leave room for {room}.",
        wanted=wanted,
        first=first,
        second=second,
        room=room,
    )


def row_of(change: Change) -> Row:
    """What is written of *change*."""
    return Row(change.pk, change.before.title, change.after.title, change.before.order, change.after.order)


def _retitled(arrangement: Arrangement, sets: Sets) -> set[str]:
    return {row.pk for row in sets if arrangement.titles[row.pk] != row.title}


def _called(pk: str | None, sets: Sets) -> str:
    if pk is None:
        return ""
    row = sets.by_pk[pk]
    return tr("Order", "“{title}” (order number {order})", title=shown_title(row.title), order=row.order)
