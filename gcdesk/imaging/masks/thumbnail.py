"""Small pictures: a slice of an image with the mask that was drawn on it, in colours; and larger overlays of the same kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gcdesk.imaging.grids import same_grid
from gcdesk.imaging.masks.labels import Mask
from gcdesk.imaging.masks.legend import BACKGROUND, Colour
from gcdesk.imaging.volumes.volume import Axis, Volume, Window, grey_slice, pixel_size, upright, usual_window

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture = npt.NDArray[np.uint8]
    """[row, column, 3]: red, green, blue."""

OPACITY = 0.5
"""Of a mask over its image, when nothing else is said."""
_INSIDE = 25
"""Of 255: opacity of what is inside of an outline."""
SIDE = 128
"""Pixels of a thumbnail's longer side."""


def best_slice(masks: Sequence[Mask], slices: int) -> int:
    """The slice in which most is drawn (the middle one of several alike); without any drawing the middle of *slices*."""
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    drawn = np.zeros(slices, np.int64)
    for mask in masks:
        if mask.volume.slices() == slices:
            drawn += mask.slices_drawn()
    if not drawn.any():
        return slices // 2
    best = np.flatnonzero(drawn == drawn.max())
    return int(best[len(best) // 2])


def coloured_labels(mask: Mask, index: int, axis: Axis = 0, *, hidden: frozenset[int] | None = None) -> Any:
    """Slice *index* of *mask* in its labels' colours: [row, column, 4] of uint8, opacity 0 where nothing is drawn.

    Labels in *hidden* are not drawn; None: those that their legend hides at first.
    """
    import numpy as np  # noqa: PLC0415 - see above

    plane = upright(mask.volume.voxels, index, axis)
    picture = np.zeros((*plane.shape, 4), np.uint8)
    for label in mask.labels:
        segment = label.segment
        if segment.visible if hidden is None else segment.value not in hidden:
            picture[plane == segment.value] = (*segment.colour, 255)
    return picture


def outlined(mask: Mask, index: int, colour: Colour, axis: Axis = 0, *, times: int = 1, line: int = 1) -> Any:
    """As `coloured_labels`, with the outline of what is drawn in *colour*, and a breath of it inside.

    To tell readers apart rather than labels: filled ones on top of each other would become one colour more. The picture has
    *times* as many rows and columns as the slice, so that lines, *line* of its pixels wide, are finer than the slice's.
    """
    import numpy as np  # noqa: PLC0415 - see above

    drawn = upright(mask.volume.voxels, index, axis) != BACKGROUND
    drawn = within = drawn.repeat(times, 0).repeat(times, 1)
    for _ in range(line):
        padded = np.pad(within, 1)
        within = within & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    picture = np.zeros((*drawn.shape, 4), np.uint8)
    picture[drawn] = (*colour, _INSIDE)
    picture[drawn & ~within] = (*colour, 255)
    return picture


def blended(grey: Picture, layers: Sequence[Any], opacity: float = OPACITY) -> Picture:
    """*grey* (or in colour) with each of *layers* [row, column, 4] over it, in their order."""
    import numpy as np  # noqa: PLC0415 - see above

    base = grey if grey.ndim == 3 else np.repeat(grey[..., None], 3, axis=2)
    mixed = base.astype(np.float32)
    for layer in layers:
        share = (layer[..., 3:4] / np.float32(255)) * np.float32(opacity)
        mixed += (layer[..., :3] - mixed) * share
    picture: Picture = np.rint(mixed).astype(np.uint8)
    return picture


def enlarged(picture: Picture, times: int) -> Picture:
    """*picture* with *times* as many rows and columns, those between two of its pixels mixed of both."""
    import numpy as np  # noqa: PLC0415 - see above

    if times == 1:
        return picture
    result: npt.NDArray[np.float32] = picture.astype(np.float32)
    for axis, old in enumerate(picture.shape[:2]):
        places = np.clip((np.arange(old * times) + 0.5) / times - 0.5, 0, old - 1)
        before = places.astype(int)
        share = (places - before).astype(np.float32)
        share = share.reshape([-1 if each == axis else 1 for each in range(result.ndim)])
        after = result.take(np.minimum(before + 1, old - 1), axis)
        result = result.take(before, axis) * (1 - share) + after * share
    large: Picture = np.rint(result).astype(np.uint8)
    return large


def thumbnail(
    image: Volume | None, mask: Mask | None, side: int = SIDE, window: Window | None = None
) -> Picture:
    """A picture of at most *side* pixels a side: *mask* over *image*, in the slice where most is drawn.

    Without an image, or when the mask lies on another grid than it, the mask alone; without a mask the image alone.
    Raises ValueError when there is neither.
    """
    import numpy as np  # noqa: PLC0415 - see above

    if image is not None and mask is not None and not same_grid(image.grid, mask.volume.grid):
        image = None
    shown = image or (mask.volume if mask else None)
    if shown is None:
        raise ValueError("a thumbnail of nothing")
    index = best_slice([mask] if mask else [], shown.slices())
    if image is not None:
        grey = grey_slice(image, index, window or usual_window(image))
    else:
        grey = np.zeros(shown.voxels.shape[1:3], np.uint8)
    picture = blended(grey, [coloured_labels(mask, index)] if mask else [], OPACITY if image else 1.0)
    return scaled(picture, pixel_size(shown.grid), side)


def scaled(picture: Picture, pixel: tuple[float, float], side: int) -> Picture:
    """*picture*, whose pixels are *pixel* mm high and wide, with square pixels and the longer side of *side* pixels.

    Each pixel is the mean of those it covers, or the nearest one where the picture grows.
    """
    import numpy as np  # noqa: PLC0415 - see above

    rows, columns = picture.shape[:2]
    high, wide = rows * pixel[0], columns * pixel[1]
    factor = side / max(high, wide)
    shape = max(1, round(high * factor)), max(1, round(wide * factor))
    result: npt.NDArray[np.float32] = picture.astype(np.float32)
    for axis, (old, new) in enumerate(zip((rows, columns), shape, strict=True)):
        result = _resized(result, old, new, axis)
    small: Picture = np.rint(result).astype(np.uint8)
    return small


def _resized(array: npt.NDArray[np.float32], old: int, new: int, axis: int) -> npt.NDArray[np.float32]:
    import numpy as np  # noqa: PLC0415 - see above

    edges = np.arange(new + 1) * old / new
    if new >= old:
        nearest = np.minimum(((edges[:-1] + edges[1:]) / 2).astype(int), old - 1)
        taken: npt.NDArray[np.float32] = array.take(nearest, axis)
        return taken
    starts = edges[:-1].astype(int)
    shape = [1] * array.ndim
    shape[axis] = new
    counts = np.diff(np.append(starts, old)).reshape(shape)
    return (np.add.reduceat(array, starts, axis) / counts).astype(np.float32)
