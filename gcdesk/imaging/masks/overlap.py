"""How far masks of one case agree: Dice's coefficient for each label and for all together.

Dice (1945): 2·|A ∩ B| / (|A| + |B|); 1 where both are the same, 0 where they don't meet. Where both are empty it is not
defined, and nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from gcdesk.imaging.grids import differences, same_grid
from gcdesk.imaging.masks.boxes import drawn_box
from gcdesk.imaging.masks.labels import Mask
from gcdesk.imaging.masks.legend import BACKGROUND

if TYPE_CHECKING:
    import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Overlap:
    """How far two masks agree."""

    one: int
    other: int
    """Their places in the list of masks."""
    dice: float | None
    """Of everything that is drawn; None where both masks are empty or their grids differ."""
    by_label: tuple[tuple[int, float], ...] = ()
    """(label, Dice) of each label that either has."""
    differences: tuple[str, ...] = ()
    """In words, how the second one's grid differs from the first one's; then nothing is compared."""


def pairwise(masks: Sequence[Mask]) -> tuple[Overlap, ...]:
    """Each two of *masks*, in their order."""
    return tuple(
        _compared(number, further, masks[number], masks[further])
        for number, further in combinations(range(len(masks)), 2)
    )


def dice(one: npt.NDArray[Any], other: npt.NDArray[Any]) -> float | None:
    """Dice's coefficient of what is not zero in two arrays of one shape; None when nothing is."""
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    both = int(np.count_nonzero(one)) + int(np.count_nonzero(other))
    return 2 * int(np.count_nonzero(np.logical_and(one, other))) / both if both else None


def _compared(number: int, further: int, one: Mask, other: Mask) -> Overlap:
    if not same_grid(one.volume.grid, other.volume.grid):
        told = differences(one.volume.grid, other.volume.grid)
        return Overlap(number, further, None, differences=told)
    box = drawn_box([one.volume.voxels, other.volume.voxels])
    a, b = one.volume.voxels[box], other.volume.voxels[box]
    values = sorted({label.segment.value for mask in (one, other) for label in mask.labels})
    by_label = ((value, dice(a == value, b == value)) for value in values)
    return Overlap(
        number,
        further,
        dice(a != BACKGROUND, b != BACKGROUND),
        tuple((value, figure) for value, figure in by_label if figure is not None),
    )
