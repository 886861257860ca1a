"""One mask from several readers' masks of one case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid, differences, same_grid
from gcdesk.imaging.masks.boxes import Box, around, drawn_box
from gcdesk.imaging.masks.labels import Mask
from gcdesk.imaging.masks.legend import BACKGROUND
from gcdesk.imaging.masks.staple import probabilities
from gcdesk.imaging.volumes.volume import Volume
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

FEWEST, MOST = 2, 60
"""Readers between whom there can be a consensus."""
_FEW = 12
"""Readers of whom every kind of voxel has a place in a table."""
_ENOUGH = 0.5
"""Probability from which on a voxel belongs to a label."""


class Way(StrEnum):
    """How a consensus comes about."""

    MAJORITY = "majority"
    """A voxel gets a label when more than half of the readers gave it that label."""
    STAPLE = "staple"
    """Readers are weighed by how often they agree with what is likely true (see `staple`)."""


def way_text(way: Way) -> str:
    """*way* in words."""
    match way:
        case Way.MAJORITY:
            return tr("Imaging", "majority")
        case Way.STAPLE:
            return tr("Imaging", "STAPLE")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is kept of a mask: the box in which anything is drawn."""

    box: Box
    voxels: npt.NDArray[Any]
    """In that box."""

    def where(self, value: int, box: Box) -> npt.NDArray[np.bool_]:
        """Where *value* is in *box*, in which this one's box is."""
        import numpy as np  # noqa: PLC0415 - see below

        places = np.zeros(tuple(side.stop - side.start for side in box), bool)
        inside = tuple(
            slice(mine.start - all_.start, mine.stop - all_.start)
            for mine, all_ in zip(self.box, box, strict=True)
        )
        places[inside] = self.voxels == value
        return places


def consensus(masks: Iterable[Mask], way: Way) -> Volume:
    """What *masks*, one a reader, agree on, with their labels, on their grid.

    They are taken one after the other, and of each only what is drawn is kept. Where two labels could be given to one voxel, the more likely one is; where these are alike, the lower number. Raises
    `FileError` with fewer than two masks, or when their grids differ.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    grid: Grid | None = None
    shape: tuple[int, ...] = ()
    values: set[int] = set()
    drawn: list[_Drawn] = []
    for mask in masks:
        if len(drawn) == MOST:
            raise FileError(tr("Imaging", "A consensus is made of at most {n} readers' masks.", n=MOST))
        _check_grid(grid, mask.volume.grid)
        grid, shape = grid or mask.volume.grid, mask.volume.voxels.shape
        values |= {label.segment.value for label in mask.labels}
        box = drawn_box([mask.volume.voxels])
        drawn.append(_Drawn(box, mask.volume.voxels[box].copy()))
    if grid is None or len(drawn) < FEWEST:
        raise FileError(tr("Imaging", "A consensus needs the masks of two readers or more."))
    kind = np.uint8 if all(0 <= value <= 255 for value in values) else np.int32
    result = np.full(shape, BACKGROUND, kind)
    box = around([each.box for each in drawn])
    inside = result[box]
    best = np.zeros(inside.shape, np.float32)
    for value in sorted(values):
        given = [each.where(value, box) for each in drawn]
        likely = _share(given) if way is Way.MAJORITY else _staple(given, result.size)
        # A majority is more than half; a probability of a half is enough.
        chosen = (likely > best) & (likely > _ENOUGH if way is Way.MAJORITY else likely >= _ENOUGH)
        inside[chosen] = value
        best[chosen] = likely[chosen]
    return Volume(result, grid)


def _check_grid(grid: Grid | None, other: Grid) -> None:
    if grid is not None and not same_grid(grid, other):
        told = ", ".join(differences(grid, other))
        raise FileError(
            tr(
                "Imaging",
                "There is no consensus of masks on different grids: {differences}.",
                differences=told,
            )
        )


def _share(given: Sequence[npt.NDArray[np.bool_]]) -> npt.NDArray[np.float32]:
    import numpy as np  # noqa: PLC0415 - see above

    share: npt.NDArray[np.float32] = np.mean(given, axis=0, dtype=np.float32)
    return share


def _staple(given: Sequence[npt.NDArray[np.bool_]], size: int) -> npt.NDArray[np.float32]:
    """The probability that each voxel truly has the label; *size* is the number of voxels outside of the box, too."""
    import numpy as np  # noqa: PLC0415 - see above

    if all(np.array_equal(given[0], each) for each in given[1:]):
        return given[0].astype(np.float32)  # there is nobody to tell apart
    kinds, which, counts = _kinds(given)
    if outside := size - which.size:
        if kinds[0] != 0:
            kinds, counts, which = np.append(0, kinds), np.append(0, counts), which + 1
        counts[0] += outside
    drawn = (kinds[:, None] >> np.arange(len(given)) & 1).astype(bool)
    likely: npt.NDArray[np.float32] = probabilities(drawn, counts).astype(np.float32)[which]
    return likely


def _kinds(
    given: Sequence[npt.NDArray[np.bool_]],
) -> tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[Any]]:
    """The kinds of voxels, as numbers whose bits say who drew them; of which kind each voxel is; how many of each."""
    import numpy as np  # noqa: PLC0415 - see above

    few = len(given) <= _FEW
    codes = np.zeros(given[0].shape, np.uint16 if few else np.int64)
    for place, each in enumerate(given):
        codes |= each.astype(codes.dtype) << codes.dtype.type(place)
    if few:  # counting is far quicker than sorting
        return np.arange(1 << len(given)), codes, np.bincount(codes.reshape(-1), minlength=1 << len(given))
    kinds, which, counts = np.unique(codes, return_inverse=True, return_counts=True)
    return kinds, which.reshape(codes.shape), counts
