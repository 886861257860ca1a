"""The ledger: how far each case got, known from the events alone.

It lives in memory. Whoever wants it to outlive the process gives *keep*, which is called with each event before
anything else learns of it, and later hands the kept events to a new ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from threading import RLock

from gcdesk.upload.engine.events import (
    AbortAsked,
    CompleteAsked,
    Event,
    FileKey,
    FillAsked,
    Filled,
    ImportFailed,
    ImportFound,
    Landed,
    NotFilled,
    PartSent,
    SetAsked,
    SetGone,
    SetMade,
    SetNotMade,
    SetTaken,
    UploadAsked,
    UploadCompleted,
    UploadGone,
    UploadMade,
)

_SetEvent = SetAsked | SetNotMade | SetMade | SetTaken | SetGone
_FillEvent = FillAsked | NotFilled | Filled | ImportFound | Landed | ImportFailed


class Fill(Enum):
    """How far the filling of a display set got."""

    NO = "no"
    ASKED = "asked"
    """It was asked for, and the answer is not known."""
    DONE = "done"


@dataclass(slots=True)
class UploadRecord:
    """An upload that exists on the server as far as is known."""

    pk: str
    s3_upload_id: str
    api_url: str
    fingerprint: str
    part_size: int
    copy: str = ""
    """The digest of the copy that is sent in the place of the file, if one is."""
    etags: dict[int, str] = field(default_factory=dict)
    """Of the parts that storage has, by number."""
    completions: int = 0
    """How often it was to be completed."""
    abort_asked: bool = False
    """It is given up, and whether the server knows is not known."""
    complete: bool = False
    used: bool = False
    """A display set was filled with it: it can't be used again."""


@dataclass(slots=True)
class CaseRecord:
    """What is known of one case's display set."""

    set_asked: bool = False
    """A display set was asked for, and whether it was made is not known."""
    pk: str = ""
    taken: bool = False
    """The display set was there before, and was chosen to get the values."""
    fill: Fill = Fill.NO
    asked: frozenset[str] = frozenset()
    """Interfaces that the last fill named."""
    before: dict[str, str] = field(default_factory=dict)
    """What the display set showed for an interface before it was filled."""
    fingerprints: dict[str, str] = field(default_factory=dict)
    """Of what each interface was given last."""
    imports: dict[str, str] = field(default_factory=dict)
    landed: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()
    outdated: bool = False
    """The last fill was asked for so long ago that the server has removed what was not used since."""


class Ledger:
    """All that is known of the runs it was given to; thread-safe."""

    def __init__(
        self,
        events: Iterable[Event] = (),
        *,
        keep: Callable[[Event], None] | None = None,
        outdated: Iterable[str] = (),
    ) -> None:
        """*outdated*: keys of the cases of which the last fill in *events* is."""
        self._lock = RLock()
        self._cases: dict[str, CaseRecord] = {}
        self._uploads: dict[FileKey, UploadRecord] = {}
        for event in events:
            self._learn(event)
        for key in outdated:
            self._cases[key].outdated = True
        self._keep = keep

    def record(self, event: Event) -> None:
        """Keep *event*, then know it. An error of *keep* comes through, and nothing is known."""
        with self._lock:
            if self._keep is not None:
                self._keep(event)
            self._learn(event)

    def case(self, key: str) -> CaseRecord:
        """A copy of what is known of the case *key*."""
        with self._lock:
            return replace(self._cases.get(key) or CaseRecord())

    def upload(self, file: FileKey) -> UploadRecord | None:
        """A copy of what is known of the file's upload; None when there is none."""
        with self._lock:
            record = self._uploads.get(file)
            return replace(record, etags=dict(record.etags)) if record else None

    def unused(self) -> dict[FileKey, UploadRecord]:
        """Uploads that take up a place on the server: not used by a display set yet."""
        with self._lock:
            return {file: replace(u, etags=dict(u.etags)) for file, u in self._uploads.items() if not u.used}

    def open_uploads(self) -> dict[FileKey, UploadRecord]:
        """Uploads that are not complete."""
        return {file: record for file, record in self.unused().items() if not record.complete}

    def aborts_left(self) -> dict[FileKey, UploadRecord]:
        """Uploads that were to be aborted, and may still take up places on the server."""
        return {file: record for file, record in self.open_uploads().items() if record.abort_asked}

    def _learn(self, event: Event) -> None:
        match event:
            case AbortAsked(pks):
                self._learn_aborts(set(pks))
            case UploadMade() | PartSent() | UploadCompleted() | UploadGone():
                self._learn_upload(event)
            case UploadAsked():
                pass  # one that we know nothing of may exist
            case CompleteAsked(file):
                if file in self._uploads:
                    self._uploads[file].completions += 1
            case _:
                self._learn_case(event)

    def _learn_aborts(self, pks: set[str]) -> None:
        for record in self._uploads.values():
            if record.pk in pks:
                record.abort_asked = True

    def _learn_upload(self, event: UploadMade | PartSent | UploadCompleted | UploadGone) -> None:
        if isinstance(event, UploadMade):
            self._uploads[event.file] = UploadRecord(
                event.pk, event.s3_upload_id, event.api_url, event.fingerprint, event.part_size, event.copy
            )
            return
        record = self._uploads.get(event.file)
        if record is None or record.pk != event.pk:
            return  # late news of an upload that was given up
        match event:
            case PartSent(number=number, etag=etag):
                record.etags[number] = etag
            case UploadCompleted():
                record.complete = True
            case UploadGone(file):
                del self._uploads[file]

    def _learn_case(self, event: _SetEvent | _FillEvent) -> None:
        record = self._cases.setdefault(event.case, CaseRecord())
        match event:
            case SetAsked():
                record.set_asked = True
            case SetNotMade():
                record.set_asked = False
            case SetMade(pk=pk):
                record.pk, record.set_asked = pk, False
            case SetTaken(pk=pk):
                record.pk, record.taken, record.set_asked = pk, True, False
            case SetGone(key):
                self._cases[key] = CaseRecord()
            case _:
                self._learn_fill(event, record)

    def _learn_fill(self, event: _FillEvent, record: CaseRecord) -> None:
        match event:
            case FillAsked():
                _ask_fill(record, event)
            case NotFilled():
                record.fill = Fill.NO
            case Filled(key):
                record.fill = Fill.DONE
                self._use_up(key, record)
            case ImportFound(interface=interface, pk=pk):
                record.imports = {**record.imports, interface: pk}
            case Landed(interface=interface):
                record.landed |= {interface}
            case ImportFailed(interface=interface):
                record.failed |= {interface}

    def _use_up(self, key: str, record: CaseRecord) -> None:
        for file, upload in self._uploads.items():
            if file.case == key and file.interface in record.asked:
                upload.used = True


def _ask_fill(record: CaseRecord, event: FillAsked) -> None:
    asked = frozenset(event.fingerprints)
    record.fill = Fill.ASKED
    record.outdated = False
    record.asked = asked
    record.before = {slug: said for slug, said in record.before.items() if slug not in asked} | event.before
    record.fingerprints = {**record.fingerprints, **event.fingerprints}
    record.landed -= asked
    record.failed -= asked
    record.imports = {slug: pk for slug, pk in record.imports.items() if slug not in asked}
