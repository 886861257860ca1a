"""What the journal knows of the study that is shown: which display sets this account uploaded, when, from which files.

Blocking. An upload that this gcdesk can't read is left out: then less is recognised, and more is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable

from gcdesk.api.models import DisplaySet
from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run
from gcdesk.upload.engine.ledger import CaseRecord, Fill
from gcdesk.upload.engine.sending import CaseToSend
from gcdesk.upload.records.elsewhere import marks_of
from gcdesk.upload.records.journaled import journaled_ledger, plan_of
from gcdesk.upload.table.in_study import Earlier, InStudy, in_study


def look_up(journal: Journal, owner: str, study_pk: str, display_sets: Iterable[DisplaySet]) -> InStudy:
    """The *display_sets* of a study, with what the uploads of *owner* to it tell of them."""
    earlier: dict[str, Earlier] = {}
    titles: set[str] = set()
    for run in journal.runs.of(owner):  # the newest first
        if run.study_pk != study_pk:
            continue
        for title, pk, what in _sent(journal, run):
            titles.add(title)
            if pk:
                earlier.setdefault(pk, what)
    return in_study(display_sets, earlier, frozenset(titles))


def _sent(journal: Journal, run: Run) -> Iterable[tuple[str, str, Earlier]]:
    """Title, pk ("" without a display set) and what is known of each case of *run*."""
    try:
        plan, ledger = plan_of(journal, run), journaled_ledger(journal, run)
    except JournalError:
        return ()
    return [(c.title, *_known(run, c, ledger.case(c.key))) for c in plan.cases]


def _known(run: Run, case: CaseToSend, record: CaseRecord) -> tuple[str, Earlier]:
    if record.fill is Fill.DONE:
        return record.pk, Earlier(run.begun, marks_of(case))
    # One that was there before, and did not get the values, is nobody's upload.
    return "" if record.taken else record.pk, Earlier(run.begun)
