"""What other gcdesks on this computer send: the same folder may be open in two of them. Blocking."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from gcdesk.errors import JournalError
from gcdesk.journal import Journal
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.records.journaled import Journaled, owner_of, plan_of

Marks = frozenset[tuple[str, int, int]]


def claimed_alone(journal: Journal, claim: Callable[[], Journaled | None]) -> Journaled | None:
    """What *claim* claims, unless another gcdesk is at it, or at one of its cases in another run.

    Looking and claiming are one step: of two gcdesks that try at the same moment one gets nothing.
    """
    claimed: Journaled | None = None
    try:
        with journal.runs.undisturbed():
            claimed = claim()
            if claimed is not None and _is_sent_elsewhere(journal, claimed):
                raise _SentElsewhereError
    except _SentElsewhereError:
        _release(journal, claimed)
        return None
    except JournalError:
        _release(journal, claimed)
        raise
    return claimed


def marks_of(case: CaseToSend) -> Marks:
    """What tells the files of *case* from others: path, size and time of each."""
    entries = (file.entry for file in case.files)
    return frozenset((str(entry.path), entry.size, entry.modified_ns) for entry in entries)


class _SentElsewhereError(Exception):
    """What was written down to claim it is taken back."""


def _release(journal: Journal, claimed: Journaled | None) -> None:
    if claimed is not None:
        journal.runs.release(claimed.run)


def _is_sent_elsewhere(journal: Journal, claimed: Journaled) -> bool:
    """Whether a gcdesk that is at work sends a case of the same title, or of the same files, to the same study."""
    mine = claimed.plan
    titles, contents = _told_apart_by(mine)
    for run in journal.runs.unfinished(owner_of(mine)):
        if run.study_pk != mine.study_pk or run.id == claimed.run.id or journal.runs.is_free(run):
            continue
        with suppress(JournalError):  # the claim of a run that can't be read here says nothing about cases
            other_titles, other_contents = _told_apart_by(plan_of(journal, run))
            if titles & other_titles or contents & other_contents:
                return True
    return False


def _told_apart_by(plan: Plan) -> tuple[frozenset[str], frozenset[Marks]]:
    titles = frozenset(case.title.strip() for case in plan.cases)
    return titles, frozenset(marks for case in plan.cases if (marks := marks_of(case)))
