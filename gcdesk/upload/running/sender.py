"""The way from the button to display sets: look again, ask, send, sum up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import finished
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.editing.live_checks import LiveChecks
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.running.confirm_dialog import ConfirmDialog, Question, warnings_of
from gcdesk.upload.table.checks import inspect
from gcdesk.upload.table.facts import Facts
from gcdesk.upload.table.findings import Findings
from gcdesk.upload.table.in_study import NOTHING, InStudy
from gcdesk.upload.table.plan import Table
from gcdesk.upload.table.prepare import orders, prepare
from gcdesk.upload.table.so_far import RowsSoFar
from gcdesk.upload.table.study_text import neutral_text


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants to send."""

    place: UploadPlace
    table: Table
    so_far: RowsSoFar
    study: InStudy
    keys: frozenset[str]
    left_out: int = 0
    """Cases of the folder that have no row."""
    ask: bool = True
    """False when it was asked already: the failed ones are tried again."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A plan that the user agreed to."""

    plan: Plan
    orders: Mapping[str, int]


async def agreed(wish: Wish, checks: LiveChecks, tasks: Tasks, parent: QWidget) -> Agreed | None:
    """Look at every file again, make the plan, ask; None when the user does not want to after all.

    Raises:
        GcdeskError: nothing of it can be sent as it is now.
        Cancelled: looking at the files was stopped.

    """
    rest = wish.so_far.unsent(wish.table)
    study = wish.so_far.others(wish.table, wish.study)
    findings, facts = await checks.recheck(rest, study)
    checks.found.emit(findings)
    keys = [d.key for d in rest.drafts if d.key in wish.keys and d.key not in findings.blocking_keys]
    if not keys:
        raise GcdeskError(
            tr(
                "Upload",
                "The files were checked again, and there are problems now: see the table.",
            )
        )
    numbers, plan = await tasks.run(_plan, wish, study, facts, keys)
    question = await tasks.run(_question, wish, findings, facts, plan)
    if wish.ask or question.patient_data:
        dialog = ConfirmDialog(question, parent)
        if not await finished(dialog):
            return None
    return Agreed(plan, numbers)


def _plan(wish: Wish, study: InStudy, facts: Facts, keys: Sequence[str]) -> tuple[dict[str, int], Plan]:
    all_keys = [draft.key for draft in wish.table.drafts]
    there = [display_set.order for display_set in wish.place.snapshot.display_sets]
    numbers = orders(all_keys, wish.so_far.orders, there)
    return numbers, wish.place.plan(prepare(wish.table, facts, numbers, keys, study))


def _question(wish: Wish, findings: Findings, facts: Facts, plan: Plan) -> Question:
    wanted = {case.key for case in plan.cases}
    only = replace(wish.table, drafts=tuple(draft for draft in wish.table.drafts if draft.key in wanted))
    holds_patient_data = inspect(only, facts, NOTHING).patient_data
    # Whoever closes gcdesk with the key unsaved has only the summary to tell the cases apart.
    key = neutral_text(sum(bool(draft.neutral) for draft in only.drafts))
    left = sum(draft.key not in wanted for draft in wish.so_far.unsent(wish.table).drafts)
    return Question(
        plan,
        tr("Upload", "Practice server") if wish.place.practice else wish.place.server_name,
        wish.place.practice,
        left if wish.ask else 0,
        (*warnings_of(findings, only.drafts), *filter(None, [key])),
        holds_patient_data and not wish.place.practice,
        wish.left_out,
    )
