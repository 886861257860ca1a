"""Saving one mask or one image: what is there is looked at, what is missing is loaded, and only what is whole gets its name."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TypeVar

from gcdesk.api.answers import read_answer
from gcdesk.api.client import Client
from gcdesk.api.images import read_image
from gcdesk.api.models import Image
from gcdesk.errors import FileError, NotAllowed, NotFound
from gcdesk.imaging.masks.count_labels import labels_of
from gcdesk.imaging.masks.labels import Label, Mask, mask_of
from gcdesk.imaging.volumes.volume import read_volume
from gcdesk.masks.fetching import Fetched, ending_of, fetch, file_of
from gcdesk.masks.saving.board import Board
from gcdesk.masks.saving.convert import ending_in, write_mask
from gcdesk.masks.saving.files import (
    Digest,
    digest,
    free_beside,
    make_room,
    put_instead,
    put_new,
    remove,
)
from gcdesk.masks.saving.gate import Gate
from gcdesk.masks.saving.instances import Instances
from gcdesk.masks.saving.kept_manifest import KeptManifest
from gcdesk.masks.saving.manifest import Line, Note, measured
from gcdesk.masks.saving.options import Decision, Format, SaveOptions
from gcdesk.masks.saving.plan import MASK, Job
from gcdesk.masks.saving.states import Converting, Differs, Kept, Loading, Saved, SaveState, There
from gcdesk.texts import tr

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Made:
    """What was written."""

    labels: tuple[Label, ...] | None = None
    """None where it is no mask, or its labels could not be read."""
    digest: Digest | None = None
    """Where it is known from writing."""


Make = Callable[[Path], Made]
"""Writes the file, or the folder, at a path."""


@dataclass(frozen=True)
class Work:
    """What all jobs of a saving share."""

    client: Client
    options: SaveOptions
    board: Board
    gate: Gate
    manifest: KeptManifest
    instances: Instances
    workplace: Path
    """A folder for what is not whole yet, on the same disk, this saving's alone; removed at the end."""

    def fetch(self, job: Job, url: str, path: Path) -> Fetched:
        """Load the file at *url* into *path*, shown as progress of *job*."""

        def show(count: int, done: int, total: int) -> None:
            self.board.add_loaded(job.key, count, done, total)

        return fetch(self.client, url, path, check=self.gate.check, on_progress=show)

    def place(self, job: Job, ending: str) -> Path:
        """A path of this thread's alone in the workplace, called as *job*'s file, which ends in *ending*."""
        mine = self.workplace / str(threading.get_ident())
        mine.mkdir(exist_ok=True)
        return mine / f"{PurePosixPath(job.stem).name}{ending}"


def save(work: Work, job: Job) -> SaveState:
    """Save *job*, a mask or an image; gives the state it ends in.

    Raises what the server's answers become, `FileError`, OSError, and `Cancelled`.
    """
    if not job.image:
        job = _imported_meanwhile(work, job)
    if already := _known_to_be_there(work, job):
        return already
    work.board.put(job.key, Loading())
    image = _read(work, job)
    if job.what != MASK and image.dicom_image_set is not None and not image.files:
        return settle(work, job, "", lambda part: _instances(work, image, part))
    file = file_of(image)
    if job.format is Format.STORED:
        return settle(work, job, ending_of(file), lambda part: _stored(work, job, file.file, part))
    return _converted(work, job, file.file, ending_of(file))


def settle(work: Work, job: Job, ending: str, make: Make) -> SaveState:
    """Have *job*'s file made by *make*, unless another one is there and nobody said that it may go."""
    folder = work.options.folder
    path = folder / f"{job.stem}{ending}"
    difference = _difference(work, job, path) if path.exists() else ""
    known = path.exists() and work.manifest.line(_name(folder, path)) is not None
    if path.exists() and not difference and known:
        return _there(work, path)
    if difference and (decided := _left(work, job, path, difference)):
        return decided
    make_room(folder, path)
    part = work.place(job, f".part{ending}")
    try:
        made = make(part)
        labels, found = made.labels, made.digest or digest(part)
        work.gate.check()
        if path.exists() and not known:
            if digest(path) == found:
                remove(part)
                return _noted(work, job, path, found, labels, There)
            told = tr("Masks", "gcdesk did not write it")
            if decided := _left(work, job, path, told):
                remove(part)
                return decided
        if path.exists() and work.options.decided(job.key) is Decision.BESIDE:
            path = free_beside(path, ending)
        if path.exists():
            put_instead(part, path, work.place(job, ".part.old"))
        else:
            put_new(part, path)
    except BaseException:
        remove(part)
        raise
    return _noted(work, job, path, found, labels, Saved)


def mask_from(path: Path, job: Job) -> Mask:
    """The mask in the file at *path*; raises `FileError`."""
    return mask_of(read_volume(path), job.legend)


# ---- what is there


def _known_to_be_there(work: Work, job: Job) -> SaveState | None:
    """`There`, without asking the server, when the manifest knows the file under one of its names, and it is right."""
    folder = work.options.folder
    for ending in (".mha", ".tif", ".tiff", ".nii.gz", ".png", ".dcm", ""):
        line = work.manifest.line(f"{job.stem}{ending}")
        path = folder / f"{job.stem}{ending}"
        if line and line.key == job.line.key and path.exists() and not _difference(work, job, path):
            return _there(work, path)
    return None


def _difference(work: Work, job: Job, path: Path) -> str:
    """How what is at *path* differs from what the manifest says of it; "" when it is right, or nobody knows it."""
    line = work.manifest.line(_name(work.options.folder, path))
    if line is None:
        return ""
    if line.key != job.line.key:
        return tr(
            "Masks", "it belongs to {title}", title=" · ".join(filter(None, (line.display_set, line.reader)))
        )
    if line.source != job.line.source:
        return tr("Masks", "another mask was drawn since it was saved")
    if digest(path) != Digest(line.size, line.sha256):
        return tr("Masks", "it was changed since it was saved")
    return ""


def _left(work: Work, job: Job, path: Path, difference: str) -> SaveState | None:
    """The state in which the file at *path* is left as it is; None when it may go, or the new one goes beside it."""
    name = _name(work.options.folder, path)
    match work.options.decided(job.key):
        case Decision.ASK:
            return Differs(name, difference)
        case Decision.KEEP:
            return Kept(name)
        case Decision.REPLACE | Decision.BESIDE:
            return None


def _there(work: Work, path: Path) -> SaveState:
    line = work.manifest.line(_name(work.options.folder, path))
    assert line is not None  # noqa: S101 - it was compared with it
    return There(line.file, line.size, line.note)


def _noted(
    work: Work,
    job: Job,
    path: Path,
    found: Digest,
    labels: tuple[Label, ...] | None,
    state: type[Saved | There],
) -> SaveState:
    """Write down in the manifest what is at *path* now."""
    name = _name(work.options.folder, path)
    note = _note(path, labels) if job.what == MASK or labels is not None else ""
    line = replace(job.line, file=name, size=found.size, sha256=found.sha256, note=note)
    if labels is not None:
        line = measured(line, labels)
    work.manifest.add(line)
    return state(name, found.size, note)


def _note(path: Path, labels: tuple[Label, ...] | None) -> str:
    if labels is None:
        return Note.UNREADABLE
    if not labels:
        return Note.EMPTY
    return Note.TIFF if path.suffix.lower() in {".tif", ".tiff"} else ""


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()


# ---- what is loaded


def _imported_meanwhile(work: Work, job: Job) -> Job:
    """*job*, whose mask was still being imported when the answers were loaded, with the image that it has by now."""
    answer = _readable(lambda: read_answer(work.client, job.line.answer_pk))
    work.board.heard()
    if answer.answer_image is None:
        raise FileError(
            tr("Masks", "It is still being imported, or its import failed. Look at it on Grand Challenge.")
        )
    line = replace(job.line, source=answer.answer_image)
    return replace(job, image=answer.answer_image, line=line)


def _read(work: Work, job: Job) -> Image:
    image = _readable(lambda: read_image(work.client, job.image))
    work.board.heard()
    return image


def _readable(read: Callable[[], T]) -> T:
    """What *read* gives. It may have been removed since the answers were loaded."""
    try:
        return read()
    except (NotFound, NotAllowed) as error:
        raise type(error)(
            tr("Masks", "It does not exist any more, or you have no right to see it."), error.details
        ) from error


def _instances(work: Work, image: Image, part: Path) -> Made:
    work.instances.copy(work.client, image, part)
    return Made()


def _stored(work: Work, job: Job, url: str, part: Path) -> Made:
    fetched = work.fetch(job, url, part)
    found = Digest(fetched.size, fetched.sha256)
    if job.what != MASK:
        return Made(None, found)
    try:
        return Made(labels_of(part, job.legend, work.gate.alone), found)
    except FileError:
        return Made(None, found)  # saved as it is all the same, and noted


def _converted(work: Work, job: Job, url: str, ending: str) -> SaveState:
    source = work.place(job, ending)
    try:
        work.fetch(job, url, source)
        with work.gate.alone():
            work.board.put(job.key, Converting())
            mask = mask_from(source, job)
            return settle_mask(work, job, mask)
    finally:
        remove(source)


def settle_mask(work: Work, job: Job, mask: Mask) -> SaveState:
    """Have *mask* written as the file of *job*, in its format."""

    def make(part: Path) -> Made:
        files = work.instances.of(work.client, job.candidates) if job.format is Format.SEG else ()
        write_mask(mask, job.format, part, job.line, files, work.gate.check)
        return Made(mask.labels)

    return settle(work, job, ending_in(job.format, mask), make)


def line_of(work: Work, job: Job) -> Line | None:
    """The manifest's line of a stored mask that this saving wrote or found right."""
    state = work.board.state(job.key)
    return work.manifest.line(state.file) if isinstance(state, Saved | There) else None
