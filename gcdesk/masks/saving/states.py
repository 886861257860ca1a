"""What a row of the saving tells: a closed union of states with one description each."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.masks.saving.manifest import note_text
from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Waiting:
    """Its turn has not come."""


@dataclass(frozen=True, slots=True)
class Loading:
    """It is on its way."""

    done: int = 0
    """Bytes."""
    total: int = 0
    """Bytes; 0: not known."""


@dataclass(frozen=True, slots=True)
class Held:
    """It goes on by itself, later."""

    reason: str
    """Such as "waiting for the network, next try in 20 s"."""


@dataclass(frozen=True, slots=True)
class Converting:
    """It is here, and is being converted."""


@dataclass(frozen=True, slots=True)
class Saved:
    """It was written."""

    file: str
    """Below the folder."""
    size: int
    note: str = ""
    """As in the manifest."""


@dataclass(frozen=True, slots=True)
class There:
    """It was there already, and right."""

    file: str
    size: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Differs:
    """Another file is there under its name: somebody has to decide."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Another file is there under its name, and was to be kept."""

    file: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It did not work."""

    reason: str
    """The sentence for the user."""
    details: str = ""
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The saving ended before it was done."""


SaveState = Waiting | Loading | Held | Converting | Saved | There | Differs | Kept | Failed | Stopped


def is_over(state: SaveState) -> bool:
    """Whether nothing more will happen to the row in this run."""
    return isinstance(state, Saved | There | Differs | Kept | Failed | Stopped)


def is_done(state: SaveState) -> bool:
    """Whether its file is there and right."""
    return isinstance(state, Saved | There)


def can_retry(state: SaveState) -> bool:
    """Whether "Try again" takes the row along."""
    return isinstance(state, Failed | Stopped)


def describe(state: SaveState) -> str:
    """The state in words."""
    match state:
        case Saved(note=note):
            return _with_note(tr("Masks", "saved"), note)
        case There(note=note):
            return _with_note(tr("Masks", "was there already"), note)
        case Differs(reason=reason):
            return tr("Masks", "another file is there: {reason}", reason=reason)
        case Failed(reason):
            return tr("Masks", "failed: {reason}", reason=reason)
        case Kept():
            return tr("Masks", "the file that was there is kept")
        case Stopped():
            return tr("Masks", "stopped")
        case _:
            return _under_way(state)


def _under_way(state: Waiting | Loading | Held | Converting) -> str:
    match state:
        case Waiting():
            return tr("Masks", "waiting")
        case Loading(done, total) if total:
            return tr("Masks", "loading {percent} %", percent=min(99, done * 100 // total))
        case Loading():
            return tr("Masks", "loading")
        case Held(reason):
            return reason
        case Converting():
            return tr("Masks", "converting")


def _with_note(sentence: str, note: str) -> str:
    return f"{sentence} ({note_text(note)})" if note else sentence
