"""What happens in a run, as events: `Asked` is recorded *before* a write, the others *after* something is known.

Plain values, from which alone a `Ledger` knows how each display set stands: whoever keeps them can go on, or turn back,
after a crash.
"""

from __future__ import annotations

import msgspec


class _Event(msgspec.Struct, frozen=True, tag=True):
    pass


class Asked(_Event, frozen=True):
    """The display set is about to be written so that it has this order number and title."""

    pk: str
    order: int
    title: str


class Seen(_Event, frozen=True):
    """The server has this: what was asked, or still what it had before."""

    pk: str
    order: int
    title: str


class Theirs(_Event, frozen=True):
    """The server has this, which somebody else has written since; it was left alone."""

    pk: str
    order: int
    title: str


class TakenOver(_Event, frozen=True):
    """The user wants ours to be written over what is said by the last `Theirs`."""

    pk: str


class LeftAlone(_Event, frozen=True):
    """The user wants what is said by the last `Theirs` to stay."""

    pk: str


class LockFound(_Event, frozen=True):
    """The server says that answers for the display set exist."""

    pk: str


class Turned(_Event, frozen=True):
    """From now on the run puts everything back, or, turned once more, applies it again."""

    back: bool


Event = Asked | Seen | Theirs | TakenOver | LeftAlone | LockFound | Turned
