"""How a row's state looks in the table: a sign and words."""

from __future__ import annotations

from collections.abc import Mapping

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


def signs_of(states: Mapping[str, State]) -> dict[str, tuple[Sign, str]]:
    """Sign and words of each row."""
    return {pk: (sign_of(state), describe(state)) for pk, state in states.items()}
