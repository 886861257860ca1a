"""Fills of more than a day ago of which the display set shows too little: what is missing is sent again. Pure.

The server removes an upload that nobody has used for a day. So the upload that a fill named is gone either way by then, be
it that the fill was carried out or that it never arrived, and only the display set can tell. A file has no import that
could be followed, and an image's can't be found any more; without this such a row would say "no result yet" for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from gcdesk.api.models import DisplaySet, Import
from gcdesk.upload.engine.events import Event, Landed, NotFilled
from gcdesk.upload.engine.landing import Wanted, has_landed
from gcdesk.upload.engine.ledger import CaseRecord, Fill, Ledger
from gcdesk.upload.engine.sending import CaseToSend, Plan, ValueToSend

_ENDED = frozenset({"Succeeded", "Failed", "Cancelled"})


def overdue(
    plan: Plan, ledger: Ledger, there: Mapping[str, DisplaySet], imports: Callable[[], Iterable[Import]]
) -> list[Event]:
    """What is to be recorded of fills that are overdue: what has landed, and that the rest was not filled.

    *there*: display sets by pk; *imports*: the account's, asked for only when an image is missing.
    """
    events: list[Event] = []
    at_work: bool | None = None
    for case in plan.cases:
        record = ledger.case(case.key)
        display_set = there.get(record.pk)
        if not record.outdated or record.fill is Fill.NO or record.failed or display_set is None:
            continue
        seen, missing = _apart(case, record, display_set)
        if not missing or any(value.interface.slug in record.imports for value in missing):
            continue
        if any(Wanted(value).is_image for value in missing):
            if at_work is None:
                at_work = any(one.status not in _ENDED for one in imports())
            if at_work:  # it may be ours, and late
                continue
        events += [Landed(case.key, value.interface.slug) for value in seen]
        events.append(NotFilled(case.key))
    return events


def _apart(
    case: CaseToSend, record: CaseRecord, display_set: DisplaySet
) -> tuple[list[ValueToSend], list[ValueToSend]]:
    """What was asked for and is not known to have landed: what the display set shows of it, and the files it does not."""
    asked = [v for v in case.values if v.interface.slug in record.asked - record.landed]
    wanted = {v.interface.slug: Wanted(v, record.before.get(v.interface.slug, "")) for v in asked}
    seen = [v for v in asked if has_landed(wanted[v.interface.slug], display_set)]
    return seen, [v for v in asked if v not in seen and v.files]
