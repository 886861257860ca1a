"""Whether a value has arrived in a display set: pure decisions on what the server shows."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from gcdesk.api.models import DisplaySet, Value
from gcdesk.texts import tr
from gcdesk.texts.scrub import scrub
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, ImageValue, JsonValue, ValueToSend

_SERVERS_PREFIX = re.compile(
    r"^\s*(?:image|input|file|value)?\s*validation for (?:socket|interface) .+? failed with error:\s*",
    re.IGNORECASE,
)
_LONGEST_MESSAGE = 400
_LATE_AFTER = 120.0
_LATE_PER_BYTE = 30.0 / 100e6
_PATIENCE = 30 * 60.0
_PATIENCE_PER_BYTE = 60.0 / 100e6


def late_after(size: int) -> float:
    """Seconds after which the import of *size* bytes takes longer than usual."""
    return _LATE_AFTER + size * _LATE_PER_BYTE


def patience_for(size: int) -> float:
    """Seconds after which a run no longer waits for the import of *size* bytes: half an hour and a minute per 100 MB."""
    return _PATIENCE + size * _PATIENCE_PER_BYTE


@dataclass(frozen=True, slots=True)
class Wanted:
    """A value that a display set is to show."""

    value: ValueToSend
    before: str = ""
    """What the display set showed for the interface before it was filled, see `shown`."""

    @property
    def slug(self) -> str:
        """The interface's slug."""
        return self.value.interface.slug

    @property
    def title(self) -> str:
        """The interface's title, for sentences."""
        return self.value.interface.title or self.slug

    @property
    def is_image(self) -> bool:
        """Whether the server imports it."""
        return isinstance(self.value.content, ImageValue)


def shown(value: Value) -> str:
    """What a display set shows for an interface, comparable: the image's or file's address, or the JSON."""
    address = value.image or value.file
    if address:
        return address.partition("?")[0]
    return json.dumps(value.value, sort_keys=True, ensure_ascii=False)


def shown_before(display_set: DisplaySet) -> dict[str, str]:
    """What *display_set* shows now, by interface."""
    return {value.interface.slug: shown(value) for value in display_set.values}


def has_landed(wanted: Wanted, display_set: DisplaySet, images: tuple[str, ...] = ()) -> bool:
    """Whether *display_set* shows the wanted value and no older one; *images*: what its import made."""
    value = next((v for v in display_set.values if v.interface.slug == wanted.slug), None)
    if value is None:
        return False
    content = wanted.value.content
    if isinstance(content, JsonValue) and value.value == content.value:
        return True
    if value.image is not None and value.image in images:
        return True
    if not isinstance(content, JsonValue) and not (value.image or value.file):
        return False
    return shown(value) != wanted.before


def proves_something(wanted: Wanted) -> bool:
    """Whether seeing *wanted* in a display set tells that it was filled: a JSON value that was not there before."""
    content = wanted.value.content
    if not isinstance(content, JsonValue):
        return False
    try:
        return not wanted.before or bool(json.loads(wanted.before) != content.value)
    except ValueError:
        return True  # it was an address


def fingerprint(content: JsonValue | FileValue | ImageValue | FileToSend) -> str:
    """Tells whether something is still what was sent earlier: by path, size, time and name, or by the value itself."""
    match content:
        case FileToSend(entry, name, replaced, removed):
            # What is removed from a copy the file itself decides; what that is called is a matter of language.
            copied = ("copy",) if removed else ()
            said = (str(entry.path), entry.size, entry.modified_ns, name, replaced, *copied)
        case FileValue(file):
            return fingerprint(file)
        case ImageValue(files, image_name):
            return _digest((*(fingerprint(file) for file in files), image_name))
        case JsonValue(value):
            return _digest(json.dumps(value, sort_keys=True))
    return _digest(said)


def fingerprints(case: CaseToSend) -> dict[str, str]:
    """The fingerprint of each value, by interface."""
    return {value.interface.slug: fingerprint(value.content) for value in case.values}


def missing_values(
    case: CaseToSend, sent: Mapping[str, str], landed: frozenset[str]
) -> tuple[ValueToSend, ...]:
    """The values of *case* still to be sent, when those of the fingerprints *sent* that have *landed* are there."""
    now = fingerprints(case)
    return tuple(
        value
        for value in case.values
        if value.interface.slug not in landed or sent.get(value.interface.slug) != now[value.interface.slug]
    )


def same_title(one: str, other: str) -> bool:
    """Whether the server takes two titles for the same: blanks at the ends do not count, letters' case does."""
    return one.strip() == other.strip()


def readable_failure(message: str, interface: str) -> str:
    """The server's *message* about an import for *interface*, as a sentence."""
    told = scrub(_SERVERS_PREFIX.sub("", message), paths_allowed=True)
    words = " ".join(told.split())[:_LONGEST_MESSAGE]
    if not words:
        words = tr("Upload", "it gave no reason.")
    return tr("Upload", "Failed on the server: {interface}: {message}", interface=interface, message=words)


def _digest(said: object) -> str:
    return hashlib.sha256(repr(said).encode()).hexdigest()[:32]
