"""The runs that the journal keeps: begun, gone on with, turned back and ended.

Blocking; everything raises `JournalError` when the journal can't be used or what it holds can't be read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run, RunKind, RunState
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.events import Event, LeftAlone, TakenOver, Turned
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.recorded import event_from_bytes, event_to_bytes, work_from_bytes, work_to_bytes
from gcdesk.order.applying.states import Written
from gcdesk.order.applying.work import Content, Work
from gcdesk.order.planning.steps import Row


@dataclass(frozen=True, slots=True)
class Begun:
    """A run that this process has claimed, and what an applier needs for it."""

    run: Run
    ledger: Ledger


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run, as it is listed."""

    run: Run
    is_elsewhere: bool
    """Another gcdesk is at it."""
    is_back: bool = False
    """It puts back, or has put back, what it wrote."""
    left: tuple[Row, ...] = ()
    """What going on would write."""
    back: tuple[Row, ...] = ()
    """What putting back would write, as far as is known."""
    half_written: tuple[str, ...] = ()
    """Pks of display sets that have a temporary title."""
    conflicts: Mapping[str, Content] = field(default_factory=lambda: MappingProxyType({}))
    """Pk → what somebody else has written since, of those of which the user has not said yet which is to stay."""

    @property
    def is_unfinished(self) -> bool:
        """Whether it was stopped half way: it is to be gone on with, put back, or left as it is."""
        return self.run.state is RunState.UNFINISHED


def begin(journal: Journal, work: Work) -> Begun:
    """A new run of *work*."""
    run = journal.runs.begin(
        work.owner,
        study_pk=work.study_pk,
        study_slug=work.study_slug,
        study_title=work.study_title,
        plan=work_to_bytes(work),
        cases=len(work.rows),
        kind=RunKind.ORDER,
    )
    return Begun(run, _ledger(journal, run))


def kept_runs(journal: Journal, owner: str, study_pk: str) -> list[KeptRun]:
    """The runs of *owner* in a study, newest first; without those that can't be read."""
    runs = [run for run in journal.runs.of(owner, RunKind.ORDER) if run.study_pk == study_pk]
    listed: list[KeptRun] = []
    for run in runs:
        try:
            ledger = _ledger(journal, run)
        except JournalError:
            continue
        half = tuple(row.pk for row in ledger.work.rows if ledger.stands_for(row.pk))
        is_elsewhere = run.state is RunState.UNFINISHED and not _is_free(journal, run)
        listed.append(
            KeptRun(
                run,
                is_elsewhere,
                ledger.is_back,
                ledger.left(),
                ledger.written(),
                half,
                MappingProxyType(ledger.conflicts()),
            )
        )
    return listed


def go_on(journal: Journal, run: Run) -> Begun | None:
    """Claim *run*, which was stopped half way, and read how far it got; None when another gcdesk is at it."""
    return _claimed(journal, run, ())


def turn(journal: Journal, run: Run) -> Begun | None:
    """*run*, to be put back: what it wrote gets the old numbers and titles again, unless others have changed it since.

    One that was put back is applied again. It may have ended, or have been stopped half way. None when another gcdesk is
    at it.
    """
    if not journal.runs.claim(run):
        return None
    try:
        return _again(journal, run, (Turned(back=not _ledger(journal, run).is_back),))
    except JournalError:
        journal.runs.release(run)
        raise


def take_over(journal: Journal, run: Run, pks: Collection[str]) -> Begun | None:
    """*run*, to write over what others wrote to *pks*, which is read again before. None when another gcdesk is at it."""
    return _claimed(journal, run, [TakenOver(pk) for pk in pks])


def leave_alone(journal: Journal, run: Run, pks: Collection[str]) -> bool:
    """Keep what others wrote to *pks*: the run does not ask again. False when another gcdesk is at it."""
    begun = _claimed(journal, run, [LeftAlone(pk) for pk in pks])
    if begun is None:
        return False
    if run.state is RunState.FINISHED:
        journal.runs.end(begun.run, b"", ready=run.ready, failed=run.failed)
    else:
        journal.runs.release(begun.run)
    return True


def put_away(journal: Journal, begun: Begun, outcome: Outcome) -> Run:
    """The run is over for now: it is finished, or, when it was cut, left to be gone on with or put back."""
    if outcome.is_cut:
        journal.runs.release(begun.run)
        return begun.run
    written = len(outcome.of(Written))
    return journal.runs.end(begun.run, b"", ready=written, failed=len(outcome.states) - written)


def leave(journal: Journal, run: Run) -> bool:
    """*run*, which was stopped half way, stays as it is and is not asked about again; it can still be put back.

    False when another gcdesk is at it.
    """
    if not journal.runs.claim(run):
        return False
    try:
        left = len(_ledger(journal, run).left())
        journal.runs.end(run, b"", ready=run.cases - left, failed=left)
    except JournalError:
        journal.runs.release(run)
        raise
    return True


def _claimed(journal: Journal, run: Run, events: Iterable[Event]) -> Begun | None:
    if not journal.runs.claim(run):
        return None
    try:
        return _again(journal, run, events)
    except JournalError:
        journal.runs.release(run)
        raise


def _again(journal: Journal, run: Run, events: Iterable[Event]) -> Begun:
    if run.state is RunState.FINISHED:
        run = journal.runs.reopen(run, journal.runs.plan(run), cases=run.cases)
    ledger = _ledger(journal, run)
    for event in events:
        ledger.record(event)
    return Begun(run, ledger)


def _ledger(journal: Journal, run: Run) -> Ledger:
    """A ledger that knows what was recorded of *run*, and records what it learns, which needs the run's claim."""
    work = work_from_bytes(journal.runs.plan(run))
    events = [event_from_bytes(kept.payload) for kept in journal.runs.events(run)]
    return Ledger(work, events, keep=lambda event: journal.runs.record(run, event_to_bytes(event)))


def _is_free(journal: Journal, run: Run) -> bool:
    if not journal.runs.claim(run):
        return False
    journal.runs.release(run)
    return True
