"""How a case stands that has a display set, from what the ledger knows alone: nobody need be sending it. Pure."""

from __future__ import annotations

from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.ledger import CaseRecord, Fill
from gcdesk.upload.engine.sending import CaseToSend
from gcdesk.upload.engine.states import Importing, Ready, Stopped


def standing(case: CaseToSend, record: CaseRecord, url: str) -> Ready | Importing | Stopped:
    """What the row of *case* is to tell while nothing is done for it; *url*: its display set's page."""
    if not is_filled(case, record):
        return Stopped(record.pk, url)
    missing = tuple(v.interface for v in case.values if v.interface.slug not in record.landed)
    if not missing:
        return Ready(record.pk, url)
    return Importing(record.pk, url, tuple(interface.title or interface.slug for interface in missing))


def is_filled(case: CaseToSend, record: CaseRecord) -> bool:
    """Whether the server has taken all values of *case* as they are now: nothing is sent any more, only imported."""
    return (
        record.fill is Fill.DONE
        and not record.failed
        and record.fingerprints.items() >= fingerprints(case).items()
    )


def is_done(case: CaseToSend, record: CaseRecord) -> bool:
    """Whether the display set of *case* shows everything, as far as is known."""
    return is_filled(case, record) and record.landed >= {value.interface.slug for value in case.values}
