"""The steps of sending one file: open its upload, send its parts, complete it. Blocking; each step is recorded."""

from __future__ import annotations

import base64
import hashlib
import math
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from gcdesk.api import uploads
from gcdesk.api.client import Client
from gcdesk.api.models import Part, Upload
from gcdesk.errors import FileChanged, FileError, LinkExpired, NotFound, OutcomeUnknown
from gcdesk.texts import tr
from gcdesk.upload.engine.copies import Copies, Source
from gcdesk.upload.engine.events import (
    AbortAsked,
    CompleteAsked,
    FileKey,
    PartSent,
    UploadAsked,
    UploadCompleted,
    UploadGone,
    UploadMade,
)
from gcdesk.upload.engine.landing import fingerprint
from gcdesk.upload.engine.ledger import Ledger, UploadRecord
from gcdesk.upload.engine.parts import MIB, FilePart, cut, part_of, part_size_for
from gcdesk.upload.engine.sending import FileToSend
from gcdesk.upload.engine.throttle import Throttle

COMPLETED = "Completed"
INITIALIZED = "Initialized"
IN_BUFFERS = MIB
"""Bytes that the system takes at once, whatever the way out is like: they are not said to be on their way yet."""
_GIVEN_UP_AFTER = 3
"""Times that an upload could not be completed before another one is made."""
_MOST_LISTED = 1000
_SIGNED_AT_ONCE = 16
_LINKS_LAST = 45 * 60.0
"""Seconds; the server signs for an hour."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What the server has of a file's upload."""

    missing: tuple[int, ...]
    """Numbers of the parts to send."""
    complete: bool
    there: int
    """Bytes that need not be sent."""


class Links:
    """Signed addresses of the parts of all files, asked for some at a time and forgotten before they expire."""

    def __init__(self, client: Client, clock: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._clock = clock
        self._lock = Lock()
        self._links: dict[tuple[str, int], tuple[float, str]] = {}

    def get(self, upload: Upload, number: int, last: int) -> str:
        """The address for part *number*; the next ones up to *last* are asked for with it."""
        with self._lock:
            known = self._links.pop((upload.pk, number), None)
        if known is not None and self._clock() - known[0] < _LINKS_LAST:
            return known[1]
        ahead = range(number, min(last, number + _SIGNED_AT_ONCE - 1) + 1)
        signed = uploads.presign(self._client, upload, list(ahead))
        now = self._clock()
        with self._lock:
            self._links.update({(upload.pk, n): (now, url) for n, url in signed.items() if n != number})
        return signed[number]

    def forget(self, upload: Upload) -> None:
        """Ask for new addresses of all parts of *upload*."""
        with self._lock:
            self._links = {key: link for key, link in self._links.items() if key[0] != upload.pk}


class FileSender:
    """Sends files, recording each step in the ledger. Thread-safe; each step raises `GcdeskError`."""

    def __init__(
        self,
        client: Client,
        ledger: Ledger,
        part_size: int,
        clock: Callable[[], float],
        throttle: Throttle | None = None,
        copies: Copies | None = None,
    ) -> None:
        """*part_size*: bytes; *throttle*: says how fast they may leave; *copies*: those that are sent instead of files."""
        self._client = client
        self._ledger = ledger
        self._part_size = part_size
        self._links = Links(client, clock)
        self._throttle = throttle or Throttle(clock)
        self._copies = copies or Copies()
        self._unanswered: set[FileKey] = set()

    def open(self, key: FileKey, file: FileToSend) -> Opened:
        """Make the file's upload, or find out what an earlier try has left of it."""
        check_unchanged(file)
        known = self._ledger.upload(key)
        if known is not None and not known.used:
            opened = self._reopen(key, file, known)
            if opened is not None:
                return opened
        source = self._source(file)
        made = self._create(key, file)
        part_size = part_size_for(source.size, self._part_size)
        self._ledger.record(
            UploadMade(
                *(key, made.pk, made.s3_upload_id, made.api_url, fingerprint(file), part_size, source.digest)
            )
        )
        return Opened(tuple(part.number for part in cut(source.size, part_size)), complete=False, there=0)

    def send(self, key: FileKey, file: FileToSend, number: int, on_bytes: Callable[[int], None]) -> int:
        """Send part *number*; its size in bytes. *on_bytes* hears how many bytes more (or fewer) are on their way."""
        record = self._known(key)
        upload = upload_of(record)
        source = self._source(file)
        part = part_of(number, source.size, record.part_size)
        last = -(-source.size // record.part_size)
        address = self._links.get(upload, number, last)
        count = _Count(on_bytes)
        try:
            etag = self._put(source.path, file.content, part, address, count)
            check_unchanged(file)
        except BaseException as error:
            count.reached(0)
            if isinstance(error, LinkExpired):
                self._links.forget(upload)
            if isinstance(error, NotFound):
                self._ledger.record(UploadGone(key, upload.pk))
            raise
        count.reached(part.size)
        self._ledger.record(PartSent(key, upload.pk, number, etag))
        return part.size

    def complete(self, key: FileKey, file: FileToSend) -> None:
        """Put the parts together, or find that this was done already."""
        check_unchanged(file)
        record = self._known(key)
        upload = upload_of(record)
        parts = [
            Part(part.number, record.etags[part.number], part.size)
            for part in cut(self._source(file).size, record.part_size)
        ]
        self._ledger.record(CompleteAsked(key))
        try:
            done = uploads.complete(self._client, upload, parts)
            if done.status not in {COMPLETED, ""}:
                raise OutcomeUnknown(
                    tr("Upload", "The server has not put the parts of the file together yet.")
                )
        except (OutcomeUnknown, NotFound) as error:
            status = self._status(key, upload)
            if status == INITIALIZED and self._has_all(upload, parts):
                raise
            if status != COMPLETED:
                self._abandon(key, upload, status or "")
                raise _gone() from error
        self._ledger.record(UploadCompleted(key, upload.pk))
        self._copies.drop(file.entry)

    def _source(self, file: FileToSend) -> Source:
        """What is sent; a copy is made when there is none yet."""
        if not file.is_copied:
            return Source(file.entry.path, file.size)
        copy = self._copies.of(file.entry)
        check_unchanged(file)
        return copy

    def _create(self, key: FileKey, file: FileToSend) -> Upload:
        """A new upload. Each time that no answer comes may leave one on the server that nobody uses and that can't be
        told from those of another program of the same account, which may send files of the same name. (The server
        purges it after a day.) So before it is asked for again, something harmless has to get through.
        """
        if key in self._unanswered:
            uploads.list_uploads(self._client)
        self._ledger.record(UploadAsked(key))
        try:
            made = uploads.create(self._client, file.name)
        except OutcomeUnknown:
            self._unanswered.add(key)
            raise
        self._unanswered.discard(key)
        return made

    def _known(self, key: FileKey) -> UploadRecord:
        record = self._ledger.upload(key)
        if record is None:  # another part's try has found that the upload is gone
            raise _gone()
        return record

    def _has_all(self, upload: Upload, parts: Sequence[Part]) -> bool:
        """Whether storage has *parts* as they were sent: otherwise it will never put them together."""
        there = {part.number: part.etag.strip('"') for part in uploads.list_parts(self._client, upload)}
        parts = [part for part in parts if part.number <= _last_listed(there)]
        return all(there.get(part.number) == part.etag.strip('"') for part in parts)

    def _reopen(self, key: FileKey, file: FileToSend, known: UploadRecord) -> Opened | None:
        upload = upload_of(known)
        status = self._status(key, upload)
        if status is None:
            return None
        # The abort may still be on its way; and what could not be completed that often never will be.
        given_up = status == INITIALIZED and (known.abort_asked or known.completions >= _GIVEN_UP_AFTER)
        changed = known.fingerprint != fingerprint(file)
        if given_up or changed or status not in {COMPLETED, INITIALIZED}:
            self._abandon(key, upload, status)
            return None
        if status == COMPLETED:
            self._ledger.record(UploadCompleted(key, upload.pk))
            return Opened((), complete=True, there=file.size)
        source = self._source(file)
        if source.digest != known.copy:  # made by another gcdesk, whose parts may be others
            self._abandon(key, upload, status)
            return None
        wanted = {part.number: part for part in cut(source.size, known.part_size)}
        there = {
            part.number: part
            for part in uploads.list_parts(self._client, upload)
            if part.number in wanted and part.size == wanted[part.number].size
        }
        # Only what the ledger knows as well: parts are compared by size here, and a file's parts are alike in size.
        sure = {n for n, p in there.items() if known.etags.get(n, "").strip('"') == p.etag.strip('"')}
        sure |= {n for n in known.etags.keys() & wanted.keys() if n > _last_listed(there)}
        missing = tuple(sorted(wanted.keys() - sure))
        return Opened(missing, complete=False, there=sum(wanted[n].size for n in sure))

    def _abandon(self, key: FileKey, upload: Upload, status: str) -> None:
        if status == INITIALIZED:
            self._ledger.record(AbortAsked((upload.pk,)))
            uploads.abort(self._client, upload)
        self._ledger.record(UploadGone(key, upload.pk))

    def _status(self, key: FileKey, upload: Upload) -> str | None:
        try:
            return uploads.read(self._client, upload.pk).status
        except NotFound:
            self._ledger.record(UploadGone(key, upload.pk))
            return None

    def _put(self, path: Path, content: bytes | None, part: FilePart, address: str, count: _Count) -> str:
        if content is not None:
            piece = content[part.offset : part.offset + part.size]
            digest = hashlib.md5(piece, usedforsecurity=False).digest()
            left = len(piece)
            while left:
                left -= self._throttle.let_go(left)
            return uploads.put_part(self._client, address, piece, _as_text(digest))
        md5 = md5_of(path, part)
        let_go = self._throttle.let_go
        with uploads.PartBody(path, part.offset, part.size, count.handed_out, let_go) as body:
            return uploads.put_part(self._client, address, body, md5)


class _Count:
    """Turns how far a part has got, which falls when it is sent again, into how many bytes more or fewer."""

    def __init__(self, on_bytes: Callable[[int], None]) -> None:
        self._on_bytes = on_bytes
        self._so_far = 0

    def handed_out(self, position: int) -> None:
        """The system has taken *position* bytes."""
        self.reached(max(0, position - IN_BUFFERS))

    def reached(self, position: int) -> None:
        """*position* bytes of the part are on their way."""
        more, self._so_far = position - self._so_far, position
        if more:
            self._on_bytes(more)


def _last_listed(there: Collection[int]) -> float:
    """The number of the last part that a list tells of, by the numbers in it: storage lists so many and no more."""
    return max(there) if len(there) >= _MOST_LISTED else math.inf


def _gone() -> NotFound:
    return NotFound(tr("Upload", "The server no longer has the upload of this file."))


def upload_of(record: UploadRecord) -> Upload:
    """The server's upload that *record* tells of."""
    return Upload(pk=record.pk, s3_upload_id=record.s3_upload_id, api_url=record.api_url)


def check_unchanged(file: FileToSend) -> None:
    """Raise `FileChanged` or `FileError` unless the file is there as it was when it was chosen, and not empty."""
    if file.size == 0:
        raise FileError(
            tr("Upload", "{file} is empty: the server refuses empty files.", file=file.entry.name)
        )
    try:
        now = file.entry.path.stat()
    except OSError as error:
        raise unreadable(file.entry.path, error) from error
    if (now.st_size, now.st_mtime_ns) != (file.entry.size, file.entry.modified_ns):
        raise FileChanged(
            tr(
                "Upload",
                "{file} has changed since the folder was looked through. Choose the folder again, then upload this case again.",
                file=file.entry.name,
            )
        )


def unreadable(path: Path, error: OSError) -> FileError:
    """The sentence for a file that can't be read."""
    if isinstance(error, FileNotFoundError):
        return FileError(tr("Upload", "{file} is no longer there.", file=path.name))
    if isinstance(error, PermissionError):
        return FileError(
            tr("Upload", "You may not read {file}, or another program is using it.", file=path.name)
        )
    reason = error.strerror or type(error).__name__
    return FileError(tr("Upload", "{file} can't be read: {reason}.", file=path.name, reason=reason))


def md5_of(path: Path, part: FilePart) -> str:
    """The MD5 of *part* as storage wants it, read in pieces; raises `FileError`."""
    digest = hashlib.md5(usedforsecurity=False)
    left = part.size
    try:
        with path.open("rb", buffering=0) as source:
            source.seek(part.offset)
            while left and (piece := source.read(min(MIB, left))):
                digest.update(piece)
                left -= len(piece)
    except OSError as error:
        raise unreadable(path, error) from error
    return _as_text(digest.digest())


def _as_text(digest: bytes) -> str:
    return base64.b64encode(digest).decode("ascii")
