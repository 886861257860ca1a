"""Whether a study shuffles its display sets for each reader. The server does not say so, but its listing shows it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from gcdesk.api.models import DisplaySet

_SHARE = 4
"""In a shuffled listing about half of all neighbours are the wrong way round; a listing during which somebody moved a few
display sets has a few only."""


def is_shuffled(display_sets: Iterable[DisplaySet]) -> bool:
    """Whether *display_sets* are listed in another order than that of their order numbers.

    The server gives each display set's place in the list as the asking user would read it: in a study that shuffles
    that is a random one, and in any other it rises with the order number.
    """
    known = sorted(
        (each.order, each.index)
        for each in {each.pk: each for each in display_sets}.values()
        if each.index is not None
    )
    steps = list(pairwise(known))
    falling = sum(one[0] < other[0] and one[1] > other[1] for one, other in steps)
    return falling * _SHARE > len(steps)
