"""One slice of a preview as a picture: the image in grey, and over it the masks that are ticked."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from math import sqrt
from typing import TYPE_CHECKING

from gcdesk.imaging.masks.legend import Colour, own_colour
from gcdesk.imaging.masks.thumbnail import best_slice, blended, coloured_labels, enlarged, outlined
from gcdesk.imaging.volumes.volume import Volume, Window, grey_slice, pixel_size
from gcdesk.masks.showing.preview import Preview, Shown

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture = npt.NDArray[np.uint8]
    """[row, column, 3]: red, green, blue."""

_FINE = 400
"""Pixels of the longer side up to which a slice is enlarged for outlines."""
_LINES = 240
"""Outlines are one part in so many of the longer side wide."""


def shown_volume(preview: Preview) -> Volume | None:
    """What is cut into slices: the image; without one the first mask."""
    if preview.image is not None:
        return preview.image
    return next((shown.mask.volume for shown in preview.masks if shown.mask is not None), None)


def drawable(preview: Preview, ticked: AbstractSet[str]) -> list[Shown]:
    """The masks of the rows *ticked* that lie on the grid that is shown."""
    volume = shown_volume(preview)
    return [
        shown
        for shown in preview.masks
        if shown.row.pk in ticked
        and shown.fits
        and shown.mask is not None
        and volume is not None
        and shown.mask.volume.voxels.shape[:3] == volume.voxels.shape[:3]
    ]


def reader_colour(preview: Preview, shown: Shown) -> Colour:
    """The colour in which a mask is drawn while several are on top of each other."""
    return own_colour(preview.masks.index(shown) + 1)


def first_slice(preview: Preview, ticked: AbstractSet[str]) -> int:
    """The slice with most on it."""
    volume = shown_volume(preview)
    masks = [shown.mask for shown in drawable(preview, ticked) if shown.mask is not None]
    return best_slice(masks, volume.slices()) if volume is not None else 0


def slice_picture(
    preview: Preview,
    index: int,
    *,
    window: Window | None,
    ticked: AbstractSet[str],
    hidden: frozenset[int] | None = None,
    opacity: float = 0.5,
) -> Picture | None:
    """Slice *index* (the first at 0) as a picture; None when there is nothing to show.

    One mask is drawn in its labels' colours, without those in *hidden* (None: those that their legend hides at first); several
    as outlines in a colour each, in a larger picture where the slice is small. *window*: of the image.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    volume = shown_volume(preview)
    if volume is None:
        return None
    if preview.image is not None and window is not None:
        base = grey_slice(preview.image, index, window)
    else:
        base = np.zeros(volume.voxels.shape[1:3], np.uint8)
    masks = [(shown.mask, reader_colour(preview, shown)) for shown in drawable(preview, ticked) if shown.mask]
    if len(masks) < 2:
        return blended(base, [coloured_labels(mask, index, hidden=hidden) for mask, _ in masks], opacity)
    times = max(1, _FINE // max(base.shape[:2]))
    line = max(1, round(times * max(base.shape[:2]) / _LINES))
    lines = [outlined(mask, index, colour, times=times, line=line) for mask, colour in masks]
    return blended(enlarged(base, times), lines, sqrt(opacity))  # as lines are thin


def aspect(preview: Preview) -> float:
    """How much higher than wide a pixel is."""
    volume = shown_volume(preview)
    if volume is None:
        return 1.0
    high, wide = pixel_size(volume.grid)
    return high / wide
