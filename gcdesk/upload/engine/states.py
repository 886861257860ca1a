"""What a row of the upload tells: a closed union of states with one description each.

Table, tooltip, report and the retry button all read `describe` and the properties here.
"""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Waiting:
    """Its turn has not come."""


@dataclass(frozen=True, slots=True)
class Sending:
    """Files are on their way."""

    sent: int
    """Bytes of this case that storage has or is being given, of `total`."""
    total: int


@dataclass(frozen=True, slots=True)
class Held:
    """It goes on by itself, later."""

    reason: str
    """Such as "waiting for the network, next try in 20 s"."""
    sent: int
    total: int
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""


@dataclass(frozen=True, slots=True)
class Sent:
    """All files are there; the display set is being made and filled."""


@dataclass(frozen=True, slots=True)
class Importing:
    """The display set is filled; the server is importing its images and files."""

    pk: str
    url: str
    missing: tuple[str, ...] = ()
    """Titles of the interfaces that the display set does not show yet."""
    late: bool = False
    """It takes longer than imports of this size usually do."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The display set shows every value."""

    pk: str
    url: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It did not work."""

    reason: str
    """The sentence for the user."""
    pk: str = ""
    url: str = ""
    """The display set, when there is one already."""
    details: str = ""
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The run ended before it was done: it was cancelled, is to go on later, or could not go on."""

    pk: str = ""
    url: str = ""


RowState = Waiting | Sending | Held | Sent | Importing | Ready | Failed | Stopped


def is_over(state: RowState) -> bool:
    """Whether nothing more will happen to the row in this run."""
    return isinstance(state, Ready | Failed | Stopped)


def can_send_again(state: RowState) -> bool:
    """Whether "Try the failed ones again" or "Send the rest" takes the row along."""
    return isinstance(state, Failed | Stopped)


def can_look_again(state: RowState) -> bool:
    """Whether "Look again" takes the row along, once its run is over: all was sent, and the import was not waited for."""
    return isinstance(state, Importing)


def describe(state: RowState) -> str:
    """The state in words."""
    match state:
        case Waiting():
            return tr("Upload", "waiting")
        case Sending(sent, total):
            return tr("Upload", "sending {percent} %", percent=percent(sent, total))
        case Held(reason):
            return reason
        case Sent():
            return tr("Upload", "sent")
        case Importing(missing=missing, late=late):
            if late:
                return tr("Upload", "no result yet for {interfaces}", interfaces=", ".join(missing))
            return tr("Upload", "being imported")
        case Ready():
            return tr("Upload", "ready")
        case Failed(reason):
            return tr("Upload", "failed: {reason}", reason=reason)
        case Stopped():
            return tr("Upload", "stopped")


def percent(sent: int, total: int) -> int:
    """Whole per cent of what is on its way: at most 99, since storage's answer to the last byte is still awaited."""
    return min(99, sent * 100 // total) if total else 0
