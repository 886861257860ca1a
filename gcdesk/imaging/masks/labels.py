"""What is drawn in a mask: how many voxels and millilitres of each label."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gcdesk.errors import FileError
from gcdesk.imaging.masks.legend import BACKGROUND, Legend, Segment
from gcdesk.imaging.volumes.volume import Volume
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

MOST_LABELS = 255
"""A mask of more is none: an image was taken for it."""
_TABLE = 1 << 16
"""Values from the lowest to the highest that are counted in a table."""


@dataclass(frozen=True, slots=True)
class Label:
    """One label that is in a mask."""

    segment: Segment
    voxels: int
    ml: float | None
    """Millilitres; None for an image of two dimensions."""


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """A mask in memory: a volume of whole numbers, each a label."""

    volume: Volume
    labels: tuple[Label, ...]
    """Those that are drawn, by number; none: the mask is empty."""

    @property
    def empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self.labels

    @property
    def drawn(self) -> npt.NDArray[np.bool_]:
        """[z, y, x]: where anything is drawn."""
        drawn: npt.NDArray[np.bool_] = self.volume.voxels != BACKGROUND
        return drawn

    def slices_drawn(self) -> tuple[int, ...]:
        """How many voxels are drawn in each slice."""
        return tuple(int(count) for count in self.drawn.sum(axis=(1, 2)))


def mask_of(volume: Volume, legend: Legend | None = None) -> Mask:
    """*volume* as a mask, its labels counted and named by *legend*.

    Raises `FileError` when its voxels are no labels: several channels, fractions, or more than 255 values.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    voxels = _one_channel(volume.voxels)
    if voxels.dtype.kind == "f":
        if not np.array_equal(voxels, np.rint(voxels)):
            raise FileError(tr("Imaging", "This is not a mask: its voxels are fractions, not labels."))
        voxels = voxels.astype(np.int32)
    elif voxels.dtype.kind == "b":
        voxels = voxels.astype(np.uint8)
    counted = _counts(voxels)
    if len(counted) > MOST_LABELS + 1:
        raise FileError(tr("Imaging", "This is not a mask: it has {n} different values.", n=len(counted)))
    each = volume.grid.voxel_ml
    known = legend or Legend()
    labels = tuple(
        Label(known.segment(value), count, None if each is None else count * each)
        for value, count in counted.items()
        if value != BACKGROUND
    )
    return Mask(Volume(voxels, volume.grid), labels)


def _one_channel(voxels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Some programs save a mask of one channel as a coloured picture in grey."""
    if voxels.ndim < 4:
        return voxels
    first: npt.NDArray[Any] = voxels[..., 0]
    if any((voxels[..., channel] != first).any() for channel in range(1, min(voxels.shape[-1], 3))):
        raise FileError(tr("Imaging", "This is not a mask: its voxels have colours, not labels."))
    return first


def _counts(voxels: npt.NDArray[Any]) -> dict[int, int]:
    """Value → how often; slice by slice, so that memory stays small."""
    counts: dict[int, int] = {}
    for plane in voxels:
        for value, count in counted_values(plane):
            counts[value] = counts.get(value, 0) + count
        if len(counts) > 100 * MOST_LABELS:
            break
    return dict(sorted(counts.items()))


def counted_values(voxels: npt.NDArray[Any]) -> list[tuple[int, int]]:
    """(value, how often) of each value in an array of whole numbers, ascending."""
    import numpy as np  # noqa: PLC0415 - see above

    flat = voxels.reshape(-1)
    if not flat.size:
        return []
    low, high = int(flat.min()), int(flat.max())
    if high - low < _TABLE:  # ten times as fast as sorting
        found = np.bincount(flat if low == 0 else flat.astype(np.int64) - low)
        places = np.flatnonzero(found)
        return [(int(place) + low, int(found[place])) for place in places]
    values, counts = np.unique(flat, return_counts=True)
    return [(int(value), int(count)) for value, count in zip(values, counts, strict=True)]
