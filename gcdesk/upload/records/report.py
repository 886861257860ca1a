"""The summary of a run as a CSV file that spreadsheets open as it is meant."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from gcdesk.errors import JournalError
from gcdesk.journal import Journal
from gcdesk.texts import in_english, tr
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.engine.states import Failed, Importing, Ready, Stopped, describe
from gcdesk.upload.records.journaled import plan_of
from gcdesk.upload.records.kept_runs import find_run

_FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")


def summary_of(journal: Journal, owner: str, run_id: str, outcome: Outcome) -> bytes:
    """`summary_csv` of *outcome*, with what the journal knows of the files of that run. Blocks."""
    run = find_run(journal, owner, run_id)
    try:
        plan = plan_of(journal, run) if run is not None else None
    except JournalError:
        plan = None
    return summary_csv(outcome, renamed(plan), removed(plan)) if plan else summary_csv(outcome, {})


def renamed(plan: Plan) -> dict[str, str]:
    """By case: the files that were sent under other names than their own, with their paths in the chosen folder."""
    told = {}
    for case in plan.cases:
        others = [f"{f.name} = {f.entry.relative}" for f in case.files if f.name != f.entry.name]
        told[case.key] = "; ".join(others)
    return told


def removed(plan: Plan) -> dict[str, str]:
    """By case: what was not sent of its files' headers, as it tells who the patient is."""
    return {case.key: "; ".join(case.removed) for case in plan.cases}


@in_english()
def summary_csv(
    outcome: Outcome, originals: Mapping[str, str], not_sent: Mapping[str, str] | None = None
) -> bytes:
    """One row a case, in UTF-8 with the mark by which spreadsheets know it; *originals*: see `renamed`, *not_sent*: see
    `removed`.

    In English; only the reason of a failure is the sentence that was shown.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_head())
    for row in outcome.rows:
        last = (originals.get(row.key, ""), (not_sent or {}).get(row.key, ""))
        writer.writerow([as_text(cell) for cell in (*cells(row), *last)])
    return out.getvalue().encode("utf-8-sig")


def cells(row: RowOutcome) -> tuple[str, ...]:
    """Case, title, outcome, display set, web address and reason of *row*."""
    match row.state:
        case Ready(pk, url):
            return (row.key, row.title, tr("Upload", "ready"), pk, url, "")
        case Failed(reason, pk, url):
            return (row.key, row.title, tr("Upload", "failed"), pk, url, reason)
        case Importing(pk, url):
            return (row.key, row.title, tr("Upload", "no result yet"), pk, url, describe(row.state))
        case Stopped(pk, url):
            return (row.key, row.title, tr("Upload", "stopped"), pk, url, "")
        case _:
            return (row.key, row.title, describe(row.state), "", "", "")


def as_text(cell: str) -> str:
    """*cell*, so marked that no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_BEGINS) else cell


def _head() -> list[str]:
    return [
        tr("Upload", "Case"),
        tr("Upload", "Title"),
        tr("Upload", "Outcome"),
        tr("Upload", "Display set"),
        tr("Upload", "Web address"),
        tr("Upload", "Reason"),
        tr("Upload", "Files sent under another name"),
        tr("Upload", "Removed from the headers of copies"),
    ]
