"""The box in which anything is drawn: masks are mostly background, and reckoning with that is a waste of time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gcdesk.imaging.masks.legend import BACKGROUND

if TYPE_CHECKING:
    import numpy.typing as npt

Box = tuple[slice, ...]
"""A range along each axis of an array."""


def drawn_box(arrays: Sequence[npt.NDArray[Any]]) -> Box:
    """The smallest box outside of which nothing is drawn in any of *arrays*, all of one shape; empty when nothing is."""
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    first = arrays[0]
    planes = [
        place for place in range(len(first)) if any((array[place] != BACKGROUND).any() for array in arrays)
    ]
    if not planes:
        return tuple(slice(0, 0) for _ in first.shape)
    slab = slice(planes[0], planes[-1] + 1)
    seen = np.zeros(first.shape[1:], bool)
    for array in arrays:
        for plane in array[slab]:
            seen |= plane != BACKGROUND
    ranges = [slab]
    for axis in range(seen.ndim):
        others = tuple(other for other in range(seen.ndim) if other != axis)
        places = np.flatnonzero(seen.any(axis=others))
        ranges.append(slice(int(places[0]), int(places[-1]) + 1))
    return tuple(ranges)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box with all *boxes*, of arrays of one shape, in it; of those that are not empty, if any is not."""
    full = [box for box in boxes if all(side.stop > side.start for side in box)]
    return tuple(
        slice(min(side.start for side in sides), max(side.stop for side in sides))
        for sides in zip(*(full or boxes[:1]), strict=True)
    )
