"""Writing a mask as PNG: a file for each slice, or one for an image of two dimensions. Grey values are the labels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from gcdesk.errors import FileError
from gcdesk.imaging.masks.labels import Mask
from gcdesk.imaging.volumes.png import png
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy.typing as npt

_HIGHEST = 65535


def slice_files(mask: Mask) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each slice's PNG, from ``slice_001.png`` on, the first slice first.

    8 bits a pixel, or 16 when there are labels above 255. Raises `FileError` for labels that PNG can't hold.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    values = [label.segment.value for label in mask.labels]
    if values and (min(values) < 0 or max(values) > _HIGHEST):
        raise FileError(
            tr(
                "Imaging",
                "PNG can't hold labels below 0 or above {highest}. Choose the format “As stored”.",
                highest=_HIGHEST,
            )
        )
    kind = np.uint16 if values and max(values) > 255 else np.uint8
    planes: npt.NDArray[Any] = mask.volume.voxels
    digits = max(3, len(str(len(planes))))
    for number, plane in enumerate(planes, start=1):
        yield f"slice_{number:0{digits}}.png", png(plane.astype(kind))
