"""What goes on after a reply: uploads become images and files of display sets, one after the other."""

from __future__ import annotations

import logging
import threading

import msgspec

from gcdesk.practice.catalogue import INTERFACES, Interface
from gcdesk.practice.image_import import NoImage, Source, make_image
from gcdesk.practice.images import file_key
from gcdesk.practice.records import Image, Job, StoredFile, Upload, Value
from gcdesk.practice.site import Site
from gcdesk.practice.state import new_pk
from gcdesk.practice.uploads import remove_upload

UNEXPECTED = "An unexpected error occurred"
_LOOK_AGAIN = 0.1
"""Seconds after which changed knobs and a clock that was put forward are noticed."""

_log = logging.getLogger(__name__)


class Importer:
    """Does jobs in one thread, each when it has waited as long as the knobs say."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []
        self._changed = threading.Condition()
        self._stopping = False
        self._thread: threading.Thread | None = None

    def start(self, site: Site) -> None:
        """Begin, with what an earlier run left undone."""
        self._jobs.extend(site.state.jobs)
        self._thread = threading.Thread(target=self._run, args=(site,), name="practice import")
        self._thread.start()

    def stop(self) -> None:
        """End after the job in hand; what is left undone is done by the next run."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def queue(self, job: Job) -> None:
        """Do *job* when it is due."""
        with self._changed:
            self._jobs.append(job)
            self._changed.notify()

    def _run(self, site: Site) -> None:
        while (job := self._next(site)) is not None:
            try:
                self._do(site, job)
            except Exception:  # noqa: BLE001 - the next job is none the worse for it
                _log.exception("The practice server failed at an import.")
                _failed(site, job, UNEXPECTED)
            site.state.jobs.remove(job.pk)

    def _next(self, site: Site) -> Job | None:
        """The first job, once it is due; None: stop."""
        with self._changed:
            while not self._stopping:
                if not self._jobs:
                    self._changed.wait()
                    continue
                due = self._jobs[0].queued + site.faults.import_seconds - site.state.clock.now()
                if due <= 0:
                    return self._jobs.pop(0)
                self._changed.wait(min(due, _LOOK_AGAIN))
        return None

    def _do(self, site: Site, job: Job) -> None:
        if job.import_pk:
            started = msgspec.structs.replace(site.state.imports[job.import_pk], status="Started")
            site.state.imports.put(job.import_pk, started)
        uploads = [upload for pk in job.uploads if (upload := site.state.uploads.get(pk)) is not None]
        if len(uploads) < len(job.uploads) or any(upload.status != "Completed" for upload in uploads):
            _failed(site, job, UNEXPECTED)
            return
        message = site.faults.failure_of_import([upload.filename for upload in uploads])
        if message is not None:
            _failed(site, job, message)
            return
        interface = INTERFACES[job.interface]
        if interface.super_kind == "File":
            _store_file(site, job, interface, uploads[0])
        else:
            _store_image(site, job, interface, uploads)


def _failed(site: Site, job: Job, message: str, *, consumed: bool = False) -> None:
    """Tell that an import failed; a file's failure is told nowhere."""
    row = site.state.imports.get(job.import_pk)
    if row is not None:
        left = () if consumed else row.uploads
        row = msgspec.structs.replace(row, status="Failed", error_message=message, uploads=left)
        site.state.imports.put(row.pk, row)
    if consumed:
        for pk in job.uploads:
            remove_upload(site, pk)


def _store_image(site: Site, job: Job, interface: Interface, uploads: list[Upload]) -> None:
    state = site.state
    sources = [Source(upload.filename, site.upload_folder(upload.pk) / "object") for upload in uploads]
    empty = Image(pk=new_pk(), name=job.image_name or uploads[0].filename, creator=job.creator)
    try:
        image = make_image(empty, sources, interface.kind, site.media, state.folder / "uploads")
    except NoImage as error:
        prefix = f"Image validation for socket {interface.title} failed with error: "
        _failed(site, job, prefix + error.message, consumed=error.consumed)
        return
    with state.lock:
        state.images.put(image.pk, image)
        value = Value(pk=state.next_value_pk(), interface=interface.slug, image=image.pk)
        state.set_value(job.display_set, value)
        done = msgspec.structs.replace(
            state.imports[job.import_pk], status="Succeeded", images=(image.pk,), uploads=()
        )
        state.imports.put(done.pk, done)
    for upload in uploads:
        remove_upload(site, upload.pk)


def _store_file(site: Site, job: Job, interface: Interface, upload: Upload) -> None:
    state = site.state
    source = site.upload_folder(upload.pk) / "object"
    if interface.kind == "Anything" and not _is_json(source.read_bytes()):
        return
    display_set = state.display_sets.get(job.display_set)
    if display_set is None:
        return
    pk = new_pk()
    key = file_key(pk, interface.relative_path.rpartition("/")[2])
    site.media(key).parent.mkdir(parents=True)
    source.replace(site.media(key))
    with state.lock:
        state.files.put(pk, StoredFile(pk=pk, study=display_set.study, key=key))
        value = Value(pk=state.next_value_pk(), interface=interface.slug, file=pk)
        state.set_value(job.display_set, value)
    remove_upload(site, upload.pk)


def _is_json(data: bytes) -> bool:
    try:
        msgspec.json.decode(data)
    except msgspec.DecodeError:
        return False
    return True
