"""Where something of an account waits: an upload that is not finished, or a table with cases that were not sent. Blocking."""

from __future__ import annotations

from gcdesk.errors import JournalError
from gcdesk.journal import Journal
from gcdesk.texts import counted, tr
from gcdesk.upload.records.kept_runs import kept_runs
from gcdesk.upload.table.saved import from_bytes


def waiting_in(journal: Journal, owner: str) -> dict[str, str]:
    """What waits of *owner* in each study, in a few words, by the study's pk. What can't be read is left out."""
    told = {pk: words for pk in journal.tables_of(owner) if (words := _unsent(journal, owner, pk))}
    try:
        runs = [kept for kept in kept_runs(journal, owner) if kept.is_unfinished and not kept.is_elsewhere]
    except JournalError:
        return told
    left: dict[str, int] = {}
    for kept in runs:
        left[kept.run.study_pk] = left.get(kept.run.study_pk, 0) + kept.left
    return told | {
        pk: tr("Upload", "an upload is not finished: {n} still to go", n=amount)
        for pk, amount in left.items()
    }


def _unsent(journal: Journal, owner: str, study_pk: str) -> str:
    payload = journal.load_table(owner, study_pk)
    saved = from_bytes(payload) if payload else None
    rows = [d for d in saved.table.drafts if d.key not in saved.sent] if saved else []
    if not rows:
        return ""
    return counted(
        len(rows),
        tr("Upload", "{n} case waits to be uploaded"),
        tr("Upload", "{n} cases wait to be uploaded"),
    )
