"""What became of a display set that is to be written: a closed union of states with one description each."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Waiting:
    """Its turn has not come."""


@dataclass(frozen=True, slots=True)
class Writing:
    """It is being read and written."""


@dataclass(frozen=True, slots=True)
class Held:
    """It goes on by itself, later."""

    reason: str
    """Such as "waiting for the network, next try in 20 s"."""
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""


@dataclass(frozen=True, slots=True)
class Written:
    """The server has the wanted order number and title."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else has changed it since it was loaded: it was not written, and the user is to decide."""

    order: int
    """As it is on the server now."""
    title: str


@dataclass(frozen=True, slots=True)
class Locked:
    """A reader has answered it meanwhile: the server refuses any change."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It did not work."""

    reason: str
    """The sentence for the user."""
    details: str = ""
    title: str = ""
    """Not "": it has a temporary title on the server, which stands for this one."""
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The run ended before it was written."""

    title: str = ""
    """Not "": it has a temporary title on the server, which stands for this one."""


State = Waiting | Writing | Held | Written | Conflict | Locked | Failed | Stopped


def is_over(state: State) -> bool:
    """Whether nothing more will happen to the row in this run."""
    return isinstance(state, Written | Conflict | Locked | Failed | Stopped)


def describe(state: State) -> str:
    """The state in words."""
    match state:
        case Waiting():
            return tr("Order", "waiting")
        case Writing():
            return tr("Order", "being written")
        case Held(reason):
            return reason
        case Written():
            return tr("Order", "written")
        case Conflict(order, title):
            return tr(
                "Order",
                "changed by somebody else meanwhile: order number {order}, title “{title}”",
                order=order,
                title=title,
            )
        case Locked():
            return tr("Order", "locked: a reader has answered it meanwhile")
        case Failed():
            return _failure(state)
        case Stopped(title):
            if title:
                return tr(
                    "Order", "half written: it has a temporary title, which stands for “{title}”", title=title
                )
            return tr("Order", "not written yet")


def _failure(state: Failed) -> str:
    told = tr("Order", "failed: {reason}", reason=state.reason)
    if not state.title:
        return told
    half = tr("Order", "It has a temporary title, which stands for “{title}”.", title=state.title)
    return f"{told} {half}"
