"""What a report for support tells of the uploads in the journal: how many, when, how far; no name of anything."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run
from gcdesk.upload.records.journaled import plan_of
from gcdesk.upload.records.recorded import event_from_bytes


def journal_extract(journal: Journal, owner: str) -> dict[str, object]:
    """Of the runs of *owner*. Blocks; what can't be read is told as such."""
    about: dict[str, object] = {
        "is_durable": journal.is_durable,
        "is_alone": journal.is_alone(),
        "had_to_say_something": bool(journal.notice),
    }
    try:
        return about | {"runs": [_run(journal, run) for run in journal.runs.of(owner)]}
    except JournalError:
        return about | {"runs": "can't be read"}


def _run(journal: Journal, run: Run) -> dict[str, object]:
    told: dict[str, object] = {
        "begun": _moment(run.begun),
        "ended": _moment(run.ended),
        "state": run.state.value,
        "case_count": run.cases,
        "ready_count": run.ready,
        "failed_count": run.failed,
    }
    try:
        plan = plan_of(journal, run)
        told |= {"file_count": sum(len(case.files) for case in plan.cases), "byte_count": plan.size}
        kept = journal.runs.events(run)
        kinds = Counter(type(event_from_bytes(one.payload)).__name__ for one in kept)
        told |= {"events": dict(kinds), "last_event": _moment(kept[-1].at if kept else None)}
    except JournalError:
        told["is_readable"] = False
    return told


def _moment(seconds: float | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
