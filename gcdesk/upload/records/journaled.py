"""Runs in the journal: begun, gone on with and ended. What is recorded of a run is what its ledger knows.

Blocking; everything raises `JournalError` when the journal can't be used or what it holds can't be read.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run
from gcdesk.study import place
from gcdesk.texts import tr
from gcdesk.upload.engine.events import Event, FileKey, FillAsked, UploadAsked, UploadGone, UploadMade
from gcdesk.upload.engine.ledger import Fill, Ledger
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.engine.standing import is_done
from gcdesk.upload.engine.states import Failed, Ready
from gcdesk.upload.records.recorded import (
    event_from_bytes,
    event_to_bytes,
    outcome_from_bytes,
    outcome_to_bytes,
    plan_from_bytes,
    plan_to_bytes,
)

PURGED_AFTER = 86_400.0
"""Seconds after which the server has removed an upload that was not used."""

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Journaled:
    """A run that this process has claimed, and what an engine needs for it."""

    run: Run
    plan: Plan
    ledger: Ledger


@dataclass(frozen=True, slots=True)
class _Told:
    """An event as it was kept."""

    at: float
    event: Event


def owner_of(plan: Plan) -> str:
    """Whose run it is: nobody else on this computer, and nobody on another server, gets to see it."""
    return place.owner_of(plan.server, plan.user)


def begin_run(journal: Journal, plan: Plan) -> Journaled:
    """A new run of *plan*."""
    run = journal.runs.begin(
        owner_of(plan),
        study_pk=plan.study_pk,
        study_slug=plan.study_slug,
        study_title=plan.study_title,
        plan=plan_to_bytes(plan),
        cases=len(plan.cases),
    )
    return Journaled(run, plan, journaled_ledger(journal, run))


def go_on(journal: Journal, run: Run, *, clock: Clock = time.time) -> Journaled | None:
    """Claim *run* and read how far it got; None when another gcdesk is at it.

    The plan holds the cases that are done, too: the engine knows them from the ledger and sends nothing for them.
    """
    if not journal.runs.claim(run):
        return None
    try:
        return Journaled(run, plan_of(journal, run), journaled_ledger(journal, run, clock=clock))
    except JournalError:
        journal.runs.release(run)
        raise


def send_again(journal: Journal, run: Run, plan: Plan) -> Run | None:
    """*run*, which has ended, goes on with *plan* as well, such as the rows that failed, corrected; None when another
    gcdesk is at it.

    The ledger that the run had is good for it again. Raises `JournalError` when *plan* is another account's or for
    another study.
    """
    if (owner_of(plan), plan.study_pk) != (run.owner, run.study_pk):
        raise JournalError(
            tr(
                "Upload",
                "This upload was begun by another account or for another reader study: begin a new one.",
            )
        )
    if not journal.runs.claim(run):
        return None
    try:
        both = _with_cases_of(plan_of(journal, run), plan)
        return journal.runs.reopen(run, plan_to_bytes(both), cases=len(both.cases))
    except JournalError:
        journal.runs.release(run)
        raise


def finish(journal: Journal, run: Run, outcome: Outcome) -> Run:
    """*run*, which this process has claimed, needs nothing more: keep its outcome and give it up.

    A run that is to be gone on with later is not finished, only released.
    """
    states = [row.state for row in outcome.rows]
    return journal.runs.end(
        run,
        outcome_to_bytes(outcome),
        ready=sum(isinstance(state, Ready) for state in states),
        failed=sum(isinstance(state, Failed) for state in states),
    )


def plan_of(journal: Journal, run: Run) -> Plan:
    """What *run* was to send."""
    return plan_from_bytes(journal.runs.plan(run))


def outcome_of(journal: Journal, run: Run) -> Outcome | None:
    """How *run* ended; None while it has not."""
    payload = journal.runs.outcome(run)
    return None if payload is None else outcome_from_bytes(payload)


def journaled_ledger(journal: Journal, run: Run, *, clock: Clock = time.time) -> Ledger:
    """A ledger that knows what was recorded of *run*, and records what it learns, which needs the run's claim.

    Uploads that the server has purged since are gone, but for those of which it is not known whether a display set was
    filled with them: they are what tells. Where even that is a day ago, see `engine.overdue`.
    """
    told = _told(journal, run)
    events = [one.event for one in told]
    known = Ledger(events)
    since = clock() - PURGED_AFTER
    young = _made_since(told, since)
    gone = [
        UploadGone(file, upload.pk)
        for file, upload in known.unused().items()
        if upload.pk not in young and known.case(file.case).fill is not Fill.ASKED
    ]
    return Ledger(
        [*events, *gone],
        keep=lambda event: journal.runs.record(run, event_to_bytes(event)),
        outdated=_filled_before(told, since),
    )


def cases_left(plan: Plan, ledger: Ledger) -> int:
    """How many cases of *plan* are not done: their display sets do not show everything yet, as far as is known."""
    return sum(not is_done(case, ledger.case(case.key)) for case in plan.cases)


def places_in_use(
    journal: Journal, owner: str, *, besides: Run | None = None, clock: Clock = time.time
) -> int:
    """How many uploads of all runs of *owner*, without *besides*, the server still keeps unused, as far as is known.

    A run that can't be read counts for nothing: the server itself refuses what is too many.
    """
    since = clock() - PURGED_AFTER
    count = 0
    for run in journal.runs.of(owner):
        if (besides is not None and run.id == besides.id) or (run.ended is not None and run.ended < since):
            continue
        try:
            count += _places(_told(journal, run), since)
        except JournalError:
            continue
    return count


def _told(journal: Journal, run: Run) -> list[_Told]:
    return [_Told(kept.at, event_from_bytes(kept.payload)) for kept in journal.runs.events(run)]


def _made_since(told: Iterable[_Told], since: float) -> frozenset[str]:
    """The uploads that were made after *since*."""
    return frozenset(one.event.pk for one in told if isinstance(one.event, UploadMade) and one.at >= since)


def _filled_before(told: Iterable[_Told], since: float) -> frozenset[str]:
    """The cases whose last fill was asked for before *since*."""
    last = {one.event.case: one.at for one in told if isinstance(one.event, FillAsked)}
    return frozenset(case for case, at in last.items() if at < since)


def _places(told: list[_Told], since: float) -> int:
    young = _made_since(told, since)
    unanswered: dict[FileKey, float] = {}
    for one in told:
        match one.event:
            case UploadAsked(file=file):
                unanswered[file] = one.at
            case UploadMade(file=file):
                unanswered.pop(file, None)
    unused = Ledger(one.event for one in told).unused()
    return sum(upload.pk in young for upload in unused.values()) + sum(
        at >= since for at in unanswered.values()
    )


def _with_cases_of(plan: Plan, later: Plan) -> Plan:
    """*plan* with the cases of *later*, which count where both have a case."""
    cases = {case.key: case for case in (*plan.cases, *later.cases)}
    return replace(plan, cases=tuple(cases.values()))
