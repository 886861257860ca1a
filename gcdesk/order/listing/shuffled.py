"""Whether a study shuffles its display sets for each reader. The server does not say so, but its listing shows it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from gcdesk.api.models import DisplaySet

_AT_ONCE = 1000
"""Display sets that the server lists in one answer, during which nobody can move one."""
_SHARE = 4
"""In a shuffled listing about half of all neighbours are the wrong way round; one of several answers, between which
somebody moved a few display sets, has a few only."""


def is_shuffled(display_sets: Iterable[DisplaySet]) -> bool:
    """Whether *display_sets* are listed in another order than that of their order numbers.

    With each display set the server tells its place in the list: in a study that shuffles that is the place at which the
    user who asks would read it, and in any other one it rises with the order number (so in the platform's source, and in
    the recorded exchanges). By chance a shuffled list can be in order: every second one of two display sets, one in six
    of three, one in 24 of four. So False says nothing of so small a study; nor does it where all numbers are equal.
    """
    known = sorted(
        (each.order, each.index)
        for each in {each.pk: each for each in display_sets}.values()
        if each.index is not None
    )
    steps = list(pairwise(known))
    falling = sum(one[0] < other[0] and one[1] > other[1] for one, other in steps)
    return falling > (len(steps) / _SHARE if len(known) > _AT_ONCE else 0)
