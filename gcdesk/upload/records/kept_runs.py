"""The runs that the journal keeps: what is known of them without asking the server, and how they go on and end.

Blocking; everything raises `JournalError` when the journal can't be used.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from gcdesk.api.pages import display_set_page
from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run, RunState
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.standing import standing
from gcdesk.upload.engine.states import Failed, Importing, RowState, Stopped
from gcdesk.upload.records.elsewhere import claimed_alone
from gcdesk.upload.records.journaled import (
    Journaled,
    begin_run,
    cases_left,
    finish,
    go_on,
    journaled_ledger,
    outcome_of,
    owner_of,
    plan_of,
    send_again,
)


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run, as it is listed."""

    run: Run
    left: int
    """Cases whose display set does not show everything yet, as far as is known."""
    is_elsewhere: bool = False
    """Another gcdesk is at it."""
    is_readable: bool = True
    """Whether this gcdesk can read what was kept of it."""

    @property
    def is_unfinished(self) -> bool:
        """Whether it is to be gone on with."""
        return self.run.state is RunState.UNFINISHED


def kept_runs(journal: Journal, owner: str, *, at_work: str = "") -> list[KeptRun]:
    """All runs of *owner*, newest first; *at_work*: the id of the one that this process is sending."""
    return [_kept(journal, run, mine=run.id == at_work) for run in journal.runs.of(owner)]


def find_run(journal: Journal, owner: str, run_id: str) -> Run | None:
    """The run of that id as it is now; None when nothing is known of it, or it is another owner's."""
    return next((run for run in journal.runs.of(owner) if run.id == run_id), None) if run_id else None


def claim_for(journal: Journal, run_id: str, plan: Plan) -> Journaled | None:
    """The run that sends *plan*: that of *run_id*, the earlier run of the same rows, or a new one when there is none.

    None when another gcdesk is at it, or at one of its cases in another run: the same folder may be open in both.
    """

    def claim() -> Journaled | None:
        run = find_run(journal, owner_of(plan), run_id)
        if run is None or run.study_pk != plan.study_pk:
            return begin_run(journal, plan)
        return _reopened(journal, run, plan)

    return claimed_alone(journal, claim)


def claim_again(journal: Journal, run: Run) -> Journaled | None:
    """*run*, to be gone on with, all of it: also when it has ended, with failures. None: as of `claim_for`."""

    def claim() -> Journaled | None:
        if run.state is RunState.UNFINISHED:
            return go_on(journal, run)
        return _reopened(journal, run, plan_of(journal, run))

    return claimed_alone(journal, claim)


def cases_of(journal: Journal, owner: str, run_id: str, keys: Collection[str]) -> tuple[CaseToSend, ...]:
    """The cases *keys* as that run sent them; none when nothing is known of it."""
    run = find_run(journal, owner, run_id) if keys else None
    return tuple(case for case in plan_of(journal, run).cases if case.key in keys) if run else ()


def put_away(
    journal: Journal, sent: Journaled, outcome: Outcome, earlier: Mapping[str, RowState], *, later: bool
) -> Run:
    """The run is over for now: finish it, or leave it to be gone on with when it was stopped before its end.

    *earlier*: states of cases that earlier presses of the button sent. *later*: the user wants to go on later.
    """
    is_cut = any(isinstance(row.state, Stopped | Importing) for row in outcome.rows)
    if outcome.stopped_by is not None or (later and is_cut):
        journal.runs.release(sent.run)
        return sent.run
    return finish(journal, sent.run, _whole(plan_of(journal, sent.run), sent.ledger, outcome, earlier))


def rows_of(journal: Journal, run: Run) -> Outcome:
    """How each case of *run* stands, as far as is known."""
    ended = outcome_of(journal, run)
    if ended is not None:
        return ended
    plan = plan_of(journal, run)
    states = known_states(plan, journaled_ledger(journal, run))
    return Outcome(tuple(RowOutcome(c.key, c.title, states.get(c.key, Stopped())) for c in plan.cases))


def states_of(journal: Journal, owner: str, run_id: str) -> dict[str, RowState]:
    """As `known_states`, of a run of *owner*; empty when nothing is known of it, or this gcdesk can't read it."""
    run = find_run(journal, owner, run_id)
    if run is None:
        return {}
    try:
        return known_states(plan_of(journal, run), journaled_ledger(journal, run))
    except JournalError:
        return {}  # going on with it says why


def known_states(plan: Plan, ledger: Ledger) -> dict[str, RowState]:
    """The states of the cases of which there is a display set, by key."""
    known = ((case, ledger.case(case.key)) for case in plan.cases)
    return {
        case.key: standing(case, record, display_set_page(plan.server, plan.study_slug, record.pk))
        for case, record in known
        if record.pk
    }


def _whole(plan: Plan, ledger: Ledger, outcome: Outcome, earlier: Mapping[str, RowState]) -> Outcome:
    states: dict[str, RowState] = {**known_states(plan, ledger)}
    states |= {key: state for key, state in earlier.items() if isinstance(state, Failed)}
    states |= {row.key: row.state for row in outcome.rows}
    rows = (RowOutcome(c.key, c.title, states.get(c.key, Stopped())) for c in plan.cases)
    return replace(outcome, rows=tuple(rows))


def _reopened(journal: Journal, run: Run, plan: Plan) -> Journaled | None:
    again = send_again(journal, run, plan)
    if again is None:
        return None
    try:
        return Journaled(again, plan, journaled_ledger(journal, again))
    except JournalError:
        journal.runs.release(again)
        raise


def _kept(journal: Journal, run: Run, *, mine: bool) -> KeptRun:
    if run.state is not RunState.UNFINISHED:
        return KeptRun(run, run.cases - run.ready)
    is_elsewhere = not mine and not journal.runs.is_free(run)
    try:
        plan = plan_of(journal, run)
        ledger = journaled_ledger(journal, run)
    except JournalError:
        return KeptRun(run, run.cases, is_elsewhere, is_readable=False)
    return KeptRun(run, cases_left(plan, ledger), is_elsewhere)
