"""What is said of a saving. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from gcdesk.masks.saving.board import Progress
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import IMAGE, Job, Plan
from gcdesk.masks.saving.save import Outcome
from gcdesk.masks.saving.states import Differs, Failed, Kept, Saved, SaveState, Stopped, There, describe
from gcdesk.study.reader_key import key_beside
from gcdesk.texts import counted, tr
from gcdesk.texts.amounts import size


def progress_text(progress: Progress, speed: float, *, paused: bool) -> str:
    """How far a saving is; *speed* in bytes a second."""
    told = tr("Masks", "{over} of {rows} saved", over=progress.done, rows=progress.rows)
    if progress.failed:
        told += " · " + counted(progress.failed, tr("Masks", "{n} failed"), tr("Masks", "{n} failed"))
    told += f" · {size(progress.loaded_bytes)}"
    if paused:
        return told + " · " + tr("Masks", "paused")
    return told + (f" · {size(round(speed))}/s" if speed > 0 else "")


def end_text(outcome: Outcome, note: str = "") -> str:
    """How a saving ended, in a line; *note* is said after it."""
    states = outcome.states.values()
    saved = [key for key, state in outcome.states.items() if isinstance(state, Saved)]
    images = sum(key.startswith(f"{IMAGE}:") for key in saved)
    parts = []
    # A mask as PNG is as many files as it has slices: files are not what was asked for.
    for amount, one, many in (
        (len(saved) - images, tr("Masks", "{n} mask saved"), tr("Masks", "{n} masks saved")),
        (images, tr("Masks", "{n} image saved"), tr("Masks", "{n} images saved")),
    ):
        if amount:
            parts.append(counted(amount, one, many))
    for kind, one, many in (
        (There, tr("Masks", "{n} was there already"), tr("Masks", "{n} were there already")),
        (Kept, tr("Masks", "{n} other file kept"), tr("Masks", "{n} other files kept")),
        (Differs, tr("Masks", "{n} to be decided"), tr("Masks", "{n} to be decided")),
        (Failed, tr("Masks", "{n} failed"), tr("Masks", "{n} failed")),
        (Stopped, tr("Masks", "{n} not done"), tr("Masks", "{n} not done")),
    ):
        if amount := sum(isinstance(state, kind) for state in states):
            parts.append(counted(amount, one, many))
    told = ", ".join(parts) + "." if parts else tr("Masks", "There was nothing to save.")
    return " ".join(part for part in (told, outcome.trouble, note) if part)


def key_text(options: SaveOptions) -> str:
    """Where the key lies to the pseudonyms that were given; "": there is none."""
    if not options.names:
        return ""
    file = key_beside(options.folder).name
    return tr("Masks", "Who is who is in “{file}”, beside the folder: keep that file apart.", file=file)


def problem_lines(plan: Plan, states: Mapping[str, SaveState]) -> list[str]:
    """What was not saved, and why: masks, images and consensus alike, a line each. Readers are named as in the table."""
    return [
        f"{_title(job, plan.options)}: {describe(state)}"
        for job in plan.jobs
        if isinstance(state := states.get(job.key), Failed | Differs)
    ]


def _title(job: Job, options: SaveOptions) -> str:
    return replace(job, line=replace(job.line, reader=options.in_table(job.line.reader))).title


def help_target(plan: Plan, states: Mapping[str, SaveState]) -> str:
    """The paragraph of the help about the first failure that has one, ``page#id``; "": none."""
    failures = (state for job in plan.jobs if isinstance(state := states.get(job.key), Failed))
    return next((failure.help_target for failure in failures if failure.help_target), "")
