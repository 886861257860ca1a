"""How a row's state looks in the table: a sign and words."""

from __future__ import annotations

from collections.abc import Mapping

from gcdesk.errors import Locked as LockedError
from gcdesk.order.applying.states import (
    Conflict,
    Failed,
    Held,
    Locked,
    State,
    Stopped,
    Writing,
    Written,
    describe,
)
from gcdesk.order.listing.signs import Sign


def sign_of(state: State) -> Sign:
    """The drawing that goes with *state*."""
    match state:
        case Writing():
            return Sign.ACTIVE
        case Written():
            return Sign.GOOD
        case Held() | Conflict() | Stopped():
            return Sign.WARNING
        case Locked():
            return Sign.LOCKED
        case Failed():
            return Sign.PROBLEM
    return Sign.MUTED


def help_targets_of(states: Mapping[str, State]) -> dict[str, str]:
    """The paragraph of the help about each row of which there is more to say."""
    targets = {pk: _help_target(state) for pk, state in states.items()}
    return {pk: target for pk, target in targets.items() if target}


def _help_target(state: State) -> str:
    match state:
        case Locked():
            return LockedError.help_target
        case Failed(help_target=target) | Held(help_target=target):
            return target
    return ""


def signs_of(states: Mapping[str, State]) -> dict[str, tuple[Sign, str]]:
    """Sign and words of each row."""
    return {pk: (sign_of(state), describe(state)) for pk, state in states.items()}
