"""The display sets as a run, or newly loaded answers, leave them, before the study is loaded again."""

from __future__ import annotations

from dataclasses import replace

from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.arranging.sets import Sets
from gcdesk.study.answers import NOTHING, Answers


def after_run(sets: Sets, ledger: Ledger) -> Sets:
    """*sets* with what *ledger* knows of those that the run is about, in the order in which readers see them now."""
    rows = list(sets)
    ours = {row.pk for row in ledger.work.rows}
    for at, row in enumerate(rows):
        if row.pk in ours:
            record = ledger.row(row.pk)
            order, title = record.theirs or record.known
            rows[at] = replace(row, order=order, title=title, is_refused=row.is_refused or record.is_locked)
    rows.sort(key=lambda row: row.order)  # equal ones stay as they are listed
    return Sets(tuple(rows))


def with_answers(sets: Sets, answers: Answers | None) -> Sets:
    """*sets* with what *answers* tell of who has answered; None: it is not known."""
    return Sets(
        tuple(replace(row, answered=answers.answered(row.pk) if answers else NOTHING) for row in sets)
    )
