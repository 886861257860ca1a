"""What happens in a run, as events: each is recorded *before* a step is taken ("…Asked") and *after* its result is known.

They are plain values that can be written down (msgspec encodes them), and from which alone a `Ledger` knows how far
each case got: whoever keeps them can go on after a crash.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec


class FileKey(NamedTuple):
    """Which file: the place-th file of an interface's value in a case."""

    case: str
    interface: str
    place: int


class _Event(msgspec.Struct, frozen=True, tag=True):
    pass


class UploadAsked(_Event, frozen=True):
    """An upload is about to be created. When nothing follows, one may exist; the server purges it after a day."""

    file: FileKey


class UploadMade(_Event, frozen=True):
    """The upload exists."""

    file: FileKey
    pk: str
    s3_upload_id: str
    api_url: str
    fingerprint: str
    """Of the file that it is for, see `fingerprint`."""
    part_size: int
    copy: str = ""
    """The digest of the copy that is sent in the place of the file, if one is."""


class PartSent(_Event, frozen=True):
    """Storage has the part."""

    file: FileKey
    pk: str
    """The upload's."""
    number: int
    etag: str


class CompleteAsked(_Event, frozen=True):
    """The upload is about to be completed."""

    file: FileKey


class UploadCompleted(_Event, frozen=True):
    """The upload is complete and waits to be used."""

    file: FileKey
    pk: str


class AbortAsked(_Event, frozen=True):
    """These uploads are about to be aborted on the server: none of them is sent any further."""

    pks: tuple[str, ...]


class UploadGone(_Event, frozen=True):
    """The upload is no longer usable: aborted, purged, or its file has changed."""

    file: FileKey
    pk: str


class SetAsked(_Event, frozen=True):
    """A display set is about to be created under this title."""

    case: str
    title: str


class SetNotMade(_Event, frozen=True):
    """The server refused to create it: none of ours exists."""

    case: str


class SetMade(_Event, frozen=True):
    """The case's display set exists and is ours."""

    case: str
    pk: str


class SetTaken(_Event, frozen=True):
    """A display set that was there before gets the case's values, as the user chose."""

    case: str
    pk: str


class SetGone(_Event, frozen=True):
    """The case has no display set any more: it was deleted on the server, or another one was chosen."""

    case: str


class FillAsked(_Event, frozen=True):
    """The display set is about to be filled."""

    case: str
    before: dict[str, str]
    """What the display set showed for each interface before, see `landing.shown`."""
    fingerprints: dict[str, str]
    """Of what each interface is about to get."""


class NotFilled(_Event, frozen=True):
    """Nothing of the last `FillAsked` was taken."""

    case: str


class Filled(_Event, frozen=True):
    """The server took the values; it uses the uploads up."""

    case: str


class ImportFound(_Event, frozen=True):
    """The import that the interface's value waits for."""

    case: str
    interface: str
    pk: str


class Landed(_Event, frozen=True):
    """The display set shows the interface's value."""

    case: str
    interface: str


class ImportFailed(_Event, frozen=True):
    """The interface's import failed; its uploads are used up all the same."""

    case: str
    interface: str


Event = (
    UploadAsked
    | UploadMade
    | PartSent
    | CompleteAsked
    | UploadCompleted
    | AbortAsked
    | UploadGone
    | SetAsked
    | SetNotMade
    | SetMade
    | SetTaken
    | SetGone
    | FillAsked
    | NotFilled
    | Filled
    | ImportFound
    | Landed
    | ImportFailed
)
