"""Saving what the readers of one case agree on."""

from __future__ import annotations

from gcdesk.api.images import read_image
from gcdesk.errors import FileError
from gcdesk.imaging.masks.consensus import consensus
from gcdesk.imaging.masks.labels import Mask, mask_of
from gcdesk.masks.fetching import ending_of, file_of
from gcdesk.masks.saving.files import remove
from gcdesk.masks.saving.options import Format
from gcdesk.masks.saving.plan import Job
from gcdesk.masks.saving.save_job import Work, line_of, mask_from, settle_mask
from gcdesk.masks.saving.states import Converting, SaveState
from gcdesk.texts import tr


def save_consensus(work: Work, job: Job) -> SaveState:
    """Save the consensus of *job*'s members, which were saved before it; gives the state it ends in.

    Raises `FileError` when one of the masks can't be had, or they can't be compared; and as `save_job.save` does.
    """
    way = work.options.consensus
    assert way is not None  # noqa: S101 - there is no such job without it
    with work.gate.alone():
        work.board.put(job.key, Converting())
        masks = (_member(work, job, member) for member in job.members)
        return settle_mask(work, job, mask_of(consensus(masks, way), job.legend))


def _member(work: Work, job: Job, member: Job) -> Mask:
    try:
        line = line_of(work, member)
        if line and member.format is Format.STORED:
            return mask_from(work.options.folder / line.file, member)
        return _fetched(work, job, member)
    except FileError as error:
        raise _missing(work.options.in_table(member.line.reader), error) from error


def _fetched(work: Work, job: Job, member: Job) -> Mask:
    """A reader's mask from the server once more: what was saved of it has another format."""
    file = file_of(read_image(work.client, member.image))
    source = work.place(member, ending_of(file))
    try:
        work.fetch(job, file.file, source)
        return mask_from(source, member)
    finally:
        remove(source)


def _missing(reader: str, error: FileError) -> FileError:
    return FileError(
        tr(
            "Masks",
            "There is no consensus without the mask of {reader}: {reason}",
            reader=reader,
            reason=error.sentence,
        )
    )
