"""What is said above and below the table about a run. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from gcdesk.texts import counted, tr
from gcdesk.texts.amounts import duration, size
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.states import (
    Failed,
    Held,
    Importing,
    Ready,
    RowState,
    Sending,
    Sent,
    Stopped,
    Waiting,
)


def tally(states: Iterable[RowState]) -> str:
    """How many rows are in which state, as "5 ready · 2 being imported · 1 failed"."""
    amounts = Counter(type(state) for state in states)
    words = (
        (Ready, tr("Upload", "{n} ready"), tr("Upload", "{n} ready")),
        (Importing, tr("Upload", "{n} being imported"), tr("Upload", "{n} being imported")),
        (Sent, tr("Upload", "{n} sent"), tr("Upload", "{n} sent")),
        (Sending, tr("Upload", "{n} sending"), tr("Upload", "{n} sending")),
        (Held, tr("Upload", "{n} held up"), tr("Upload", "{n} held up")),
        (Waiting, tr("Upload", "{n} waiting"), tr("Upload", "{n} waiting")),
        (Failed, tr("Upload", "{n} failed"), tr("Upload", "{n} failed")),
        (Stopped, tr("Upload", "{n} stopped"), tr("Upload", "{n} stopped")),
    )
    return " · ".join(counted(amounts[kind], one, many) for kind, one, many in words if amounts[kind])


def progress(sent: int, total: int, rate: float | None, left: float | None) -> str:
    """How far the bytes are, as "4.2 GB of 9.8 GB · 38 MB/s · 2 min left"."""
    parts = [tr("Upload", "{sent} of {total}", sent=size(max(0, min(sent, total))), total=size(total))]
    if sent < total:
        if rate is not None:
            parts.append(tr("Upload", "{size}/s", size=size(round(rate))))
        if left is not None:
            parts.append(tr("Upload", "{time} left", time=duration(left)))
    return " · ".join(parts)


def summary(outcome: Outcome) -> str:
    """How a run ended, in a sentence or two."""
    states = [row.state for row in outcome.rows]
    ready = sum(isinstance(state, Ready) for state in states)
    sentences = []
    if outcome.stopped_by is not None:
        sentences.append(outcome.stopped_by.sentence)
    if ready == len(states):
        sentences.append(
            counted(
                ready,
                tr("Upload", "The display set is ready."),
                tr("Upload", "All {n} display sets are ready."),
            )
        )
    else:
        sentences.append(tr("Upload", "{tally}, of {all} in all.", tally=tally(states), all=len(states)))
    return " ".join(sentences)


def retry_label(states: Iterable[RowState]) -> str:
    """What stands on the button that takes up again what a run left; "": it left nothing."""
    kinds = {type(state) for state in states}
    if Failed in kinds:
        return tr("Upload", "Try the failed ones again")
    if Stopped in kinds:
        return tr("Upload", "Send the rest")
    return tr("Upload", "Look again") if Importing in kinds else ""


def upload_label(amount: int) -> str:
    """What stands on the button."""
    if amount == 0:
        return tr("Upload", "Upload")
    return counted(amount, tr("Upload", "Upload {n} display set"), tr("Upload", "Upload {n} display sets"))


def why_none(*, is_checking: bool, all_sent: bool) -> str:
    """Why no case of a table can be uploaded now."""
    if is_checking:
        return tr("Upload", "The files are being checked …")
    if all_sent:
        return tr("Upload", "All cases of the table are in the study.")
    return tr("Upload", "No case can be uploaded as it is: see the column “State”.")
