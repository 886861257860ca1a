"""The summary of a run as a CSV file that spreadsheets open as it is meant."""

from __future__ import annotations

import csv
import io

from gcdesk.texts import tr
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, Stopped, describe

_FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")


def summary_csv(outcome: Outcome) -> bytes:
    """One row a case, in UTF-8 with the mark by which spreadsheets know it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_head())
    for row in outcome.rows:
        writer.writerow([as_text(cell) for cell in cells(row)])
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
    ]
