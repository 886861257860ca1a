"""What is said about applying."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.states import Conflict, Failed, Locked, State, Stopped, Written
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.planning.changes import shown_title
from gcdesk.order.planning.plan import Plan, clash_text
from gcdesk.texts import counted, tr

_CLASHES_TOLD = 3
_TITLES_TOLD = 3


def apply_label(amount: int) -> str:
    """What the button says."""
    if not amount:
        return tr("Order", "Apply")
    return counted(amount, tr("Order", "Apply {n} change"), tr("Order", "Apply {n} changes"))


def plan_text(plan: Plan, *, is_applied: bool = False) -> str:
    """What would be sent, or why nothing can be. *is_applied*: everything was sent just now."""
    # The same is said of each display set that would have the same title.
    blocking = list(dict.fromkeys(problem.sentence for problem in plan.problems if problem.blocks))
    if blocking:
        more = len(blocking) - 1
        first = blocking[0]
        if not more:
            return first
        also = counted(more, tr("Order", "And {n} more problem."), tr("Order", "And {n} more problems."))
        return f"{first} {also}"
    if plan.clashes:
        return tr("Order", "This order is not possible: see above the table.")
    numbers = sum(change.before.order != change.after.order for change in plan.written)
    titles = sum(change.before.title != change.after.title for change in plan.written)
    if not numbers and not titles:
        return tr("Order", "Nothing left to apply.") if is_applied else tr("Order", "Nothing is changed.")
    nothing_yet = tr("Order", "Nothing is sent before you apply it.")
    return " ".join([_changed_text(len(plan.written), numbers, titles), nothing_yet, *plan.notes])


def _changed_text(amount: int, numbers: int, titles: int) -> str:
    """That *amount* display sets change, as many as the button says, and what of them."""
    if not titles:
        return counted(
            amount,
            tr("Order", "{n} display set gets another order number."),
            tr("Order", "{n} display sets get another order number."),
        )
    if not numbers:
        return counted(
            amount,
            tr("Order", "{n} display set gets another title."),
            tr("Order", "{n} display sets get another title."),
        )
    told = counted(
        amount,
        tr("Order", "{n} display set changes: {numbers}, {titles}."),
        tr("Order", "{n} display sets change: {numbers}, {titles}."),
    )
    return told.replace(
        "{numbers}", counted(numbers, tr("Order", "{n} order number"), tr("Order", "{n} order numbers"))
    ).replace("{titles}", counted(titles, tr("Order", "{n} title"), tr("Order", "{n} titles")))


def clashes_text(plan: Plan, sets: Sets) -> str:
    """Why the wanted order can't hold, naming the locked display sets; "" when it can."""
    if not plan.clashes:
        return ""
    told = [clash_text(clash, sets) for clash in plan.clashes[:_CLASHES_TOLD]]
    more = len(plan.clashes) - len(told)
    if more:
        told.append(
            counted(
                more, tr("Order", "The same in {n} more place."), tr("Order", "The same in {n} more places.")
            )
        )
    return "\n".join([tr("Order", "This order is not possible."), *told])


def lost_titles_text(pks: Sequence[str], sets: Sets) -> str:
    """That the display sets *pks* can't be called as is wanted, naming some."""
    named = ", ".join(f"“{shown_title(sets.by_pk[pk].title)}”" for pk in pks[:_TITLES_TOLD])
    return counted(
        len(pks),
        tr(
            "Order",
            "{n} display set keeps its old title, not the one you typed, as there are answers for it by now: {titles}.",
        ),
        tr(
            "Order",
            "{n} display sets keep their old titles, not the ones you typed, as there are answers for them by now: {titles}.",
        ),
    ).replace("{titles}", named if len(pks) <= _TITLES_TOLD else f"{named} …")


def progress_text(done: int, total: int, notice: str) -> str:
    """How far it is."""
    told = tr("Order", "{done} of {total} display sets", done=done, total=total)
    return f"{told} · {notice}" if notice else told


def outcome_text(outcome: Outcome, *, is_back: bool) -> str:
    """How it ended, in a few sentences."""
    states = list(outcome.states.values())
    written, total = _count(states, Written), len(states)
    if written == total:
        told = [_all_done(total, is_back=is_back)]
    else:
        told = [_some_done(written, total, is_back=is_back)]
    for kind, one, many in (
        (
            Conflict,
            tr("Order", "{n} was changed by somebody else meanwhile and was left alone."),
            tr("Order", "{n} were changed by somebody else meanwhile and were left alone."),
        ),
        (
            Locked,
            tr("Order", "{n} was answered by a reader meanwhile and is locked now."),
            tr("Order", "{n} were answered by readers meanwhile and are locked now."),
        ),
        (Failed, tr("Order", "{n} failed."), tr("Order", "{n} failed.")),
        (Stopped, tr("Order", "{n} is not written yet."), tr("Order", "{n} are not written yet.")),
    ):
        if amount := _count(states, kind):
            told.append(counted(amount, one, many))
    if outcome.stopped_by is not None:
        told.append(outcome.stopped_by.sentence)
    return " ".join(told)


def unfinished_text(left: int, back: int, half: Collection[str], moment: str) -> str:
    """A run that was stopped half way, as it is asked about."""
    told = [
        counted(
            left,
            tr("Order", "Applying changes was stopped on {moment}: {n} display set is left."),
            tr("Order", "Applying changes was stopped on {moment}: {n} display sets are left."),
        ).replace("{moment}", moment)
    ]
    if back:
        told.append(counted(back, tr("Order", "{n} is changed."), tr("Order", "{n} are changed.")))
    if half:
        told.append(
            counted(
                len(half),
                tr("Order", "{n} has a temporary title."),
                tr("Order", "{n} have temporary titles."),
            )
        )
    return " ".join(told)


def _all_done(total: int, *, is_back: bool) -> str:
    if is_back:
        return counted(
            total, tr("Order", "{n} change is put back."), tr("Order", "{n} changes are put back.")
        )
    return counted(total, tr("Order", "{n} change is applied."), tr("Order", "All {n} changes are applied."))


def _some_done(written: int, total: int, *, is_back: bool) -> str:
    if is_back:
        return tr("Order", "Put back: {n} of {total} changes.", n=written, total=total)
    return tr("Order", "Applied: {n} of {total} changes.", n=written, total=total)


def _count(states: Iterable[State], kind: type[State]) -> int:
    return sum(isinstance(state, kind) for state in states)
