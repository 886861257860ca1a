"""One mask from several readers' masks of one case."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from gcdesk.errors import FileError
from gcdesk.imaging.grids import differences, same_grid
from gcdesk.imaging.labels import Mask
from gcdesk.imaging.legend import BACKGROUND
from gcdesk.imaging.volume import Volume
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

FEWEST = 2
"""Readers between whom there can be a consensus."""
MOST_ROUNDS = 100
"""Of STAPLE; it is done after some ten."""
_ENOUGH = 0.5
"""Probability from which on a voxel belongs to a label."""


class Way(StrEnum):
    """How a consensus comes about."""

    MAJORITY = "majority"
    """A voxel gets a label when more than half of the readers gave it that label."""
    STAPLE = "staple"
    """Warfield, Zou and Wells (2004): readers are weighed by how often they agree with what is likely true."""


def way_text(way: Way) -> str:
    """*way* in words."""
    match way:
        case Way.MAJORITY:
            return tr("Imaging", "majority")
        case Way.STAPLE:
            return tr("Imaging", "STAPLE")


def consensus(masks: Sequence[Mask], way: Way) -> Volume:
    """What *masks*, one a reader, agree on, with their labels, on their grid.

    Where two labels could be given to one voxel, the more likely one is; where these are alike, the lower number. Raises
    `FileError` with fewer than two masks, or when their grids differ.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    grid = _one_grid(masks)
    values = sorted({label.segment.value for mask in masks for label in mask.labels})
    arrays = [mask.volume.voxels for mask in masks]
    kind = np.uint8 if all(0 <= value <= 255 for value in values) else np.int32
    result = np.full(arrays[0].shape, BACKGROUND, kind)
    best = np.zeros(arrays[0].shape, np.float32)
    for value in values:
        given = [array == value for array in arrays]
        likely = _share(given) if way is Way.MAJORITY else _staple(given)
        # A majority is more than half; a probability of a half is enough.
        chosen = (likely > best) & (likely > _ENOUGH if way is Way.MAJORITY else likely >= _ENOUGH)
        result[chosen] = value
        best[chosen] = likely[chosen]
    return Volume(result, grid)


def _one_grid(masks: Sequence[Mask]) -> Any:
    if len(masks) < FEWEST:
        raise FileError(tr("Imaging", "A consensus needs the masks of two readers or more."))
    grid = masks[0].volume.grid
    for mask in masks[1:]:
        if not same_grid(grid, mask.volume.grid):
            told = ", ".join(differences(grid, mask.volume.grid))
            raise FileError(
                tr(
                    "Imaging",
                    "There is no consensus of masks on different grids: {differences}.",
                    differences=told,
                )
            )
    return grid


def _share(given: Sequence[npt.NDArray[np.bool_]]) -> npt.NDArray[np.float32]:
    import numpy as np  # noqa: PLC0415 - see above

    share: npt.NDArray[np.float32] = np.mean(given, axis=0, dtype=np.float32)
    return share


def _staple(given: Sequence[npt.NDArray[np.bool_]]) -> npt.NDArray[np.float32]:
    """The probability that each voxel truly has the label."""
    import numpy as np  # noqa: PLC0415 - see above
    import SimpleITK  # noqa: PLC0415 - see above

    if all(np.array_equal(given[0], each) for each in given[1:]):
        return given[0].astype(np.float32)  # STAPLE's estimates would be divisions by zero
    rule = SimpleITK.STAPLEImageFilter()
    rule.SetForegroundValue(1.0)
    rule.SetMaximumIterations(MOST_ROUNDS)
    likely = rule.Execute([SimpleITK.GetImageFromArray(each.astype(np.uint8)) for each in given])
    probability: npt.NDArray[np.float32] = np.nan_to_num(SimpleITK.GetArrayFromImage(likely)).astype(
        np.float32
    )
    return probability
