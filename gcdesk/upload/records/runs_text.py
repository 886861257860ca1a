"""What is said of runs that the journal keeps. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from gcdesk.texts import counted, tr
from gcdesk.texts.moments import moment_here
from gcdesk.upload.records.kept_runs import KeptRun


def unfinished(kept: Sequence[KeptRun], study_pk: str) -> str:
    """That the first of *kept* is not finished, and how many more there are; *study_pk*: the study that is shown."""
    first = kept[0]
    amount = counted(first.run.cases, tr("Upload", "{n} display set"), tr("Upload", "{n} display sets"))
    begun = moment_here(first.run.begun)
    if first.run.study_pk == study_pk:
        sentence = tr(
            "Upload",
            "An upload of {amount}, begun on {moment}, is not finished: {left} still to go.",
            amount=amount,
            moment=begun,
            left=first.left,
        )
    else:
        sentence = tr(
            "Upload",
            "An upload of {amount} to {study}, begun on {moment}, is not finished: {left} still to go.",
            amount=amount,
            study=study_of(first),
            moment=begun,
            left=first.left,
        )
    if len(kept) == 1:
        return sentence
    others = counted(
        len(kept) - 1,
        tr("Upload", "{n} other upload is not finished."),
        tr("Upload", "{n} other uploads are not finished."),
    )
    return f"{sentence} {others}"


def study_of(kept: KeptRun) -> str:
    """The reader study's name for people."""
    return kept.run.study_title or kept.run.study_slug


def outcome(kept: KeptRun, *, is_at_work: bool = False) -> str:
    """How the run ended, or how far it is."""
    run = kept.run
    if is_at_work:
        return tr("Upload", "being sent now")
    if kept.is_elsewhere:
        return tr("Upload", "being sent by another gcdesk on this computer")
    if not kept.is_readable:
        return tr("Upload", "can't be read by this gcdesk")
    if kept.is_unfinished:
        return tr("Upload", "not finished: {left} of {all} still to go", left=kept.left, all=run.cases)
    words = (
        (run.ready, tr("Upload", "{n} ready"), tr("Upload", "{n} ready")),
        (run.failed, tr("Upload", "{n} failed"), tr("Upload", "{n} failed")),
        (
            run.cases - run.ready - run.failed,
            tr("Upload", "{n} without a result"),
            tr("Upload", "{n} without a result"),
        ),
    )
    return " · ".join(counted(n, one, many) for n, one, many in words if n)
