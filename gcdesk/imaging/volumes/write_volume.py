"""Writing volumes as NIfTI (``.nii.gz``) or MetaImage (``.mha``), with their geometry, and seeing that it is there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from gcdesk.errors import FileError
from gcdesk.imaging.grids import differences
from gcdesk.imaging.volumes.ascii_path import writable
from gcdesk.imaging.volumes.volume import Volume, read_volume
from gcdesk.texts import tr

_MORE = 1024 * 1024


def write_volume(volume: Volume, path: Path) -> None:
    """Write *volume* to *path*, which ends in ``.nii.gz`` or ``.mha``, and read it back.

    Nothing but voxels and geometry is written: no text of the file that the volume came from. Raises `FileError` when
    what was read back is not what was written, and OSError when it can't be written.
    """
    import SimpleITK  # noqa: PLC0415 - takes a while, and most of the program needs none

    image = _image(volume)  # made of voxels and geometry: it has no keys of a header
    with path.open("wb"):
        pass  # SimpleITK says no reason why it can't write
    try:
        with writable(path) as plain:
            SimpleITK.WriteImage(image, str(plain), True)
    except RuntimeError as error:
        _raise_if_full(path)
        raise OSError(None, tr("Imaging", "it can't be written in this format")) from error
    _check(volume, path)


def _image(volume: Volume) -> Any:
    import SimpleITK  # noqa: PLC0415 - see above

    grid = volume.grid
    voxels = volume.voxels[0] if grid.flat else volume.voxels
    image = SimpleITK.GetImageFromArray(voxels, isVector=volume.in_colour)
    dimensions = 2 if grid.flat else 3
    image.SetSpacing(grid.spacing[:dimensions])
    image.SetOrigin(grid.origin[:dimensions])
    direction = grid.direction
    image.SetDirection((direction[0], direction[1], direction[3], direction[4]) if grid.flat else direction)
    return image


def _raise_if_full(path: Path) -> None:
    """Raise OSError when there is no room for more at *path*: SimpleITK does not say that it could not write all."""
    with path.open("ab") as file:
        file.write(bytes(_MORE))
        file.flush()
        os.fsync(file.fileno())


def _check(volume: Volume, path: Path) -> None:
    import numpy as np  # noqa: PLC0415 - see above

    try:
        back = read_volume(path)
    except FileError:
        _raise_if_full(path)
        raise
    told = ", ".join(differences(volume.grid, back.grid))
    if told or not np.array_equal(volume.voxels, back.voxels):
        raise FileError(
            tr(
                "Imaging",
                "{format} can't hold this mask as it is ({reason}). Choose the format “As stored”.",
                format="NIfTI" if path.suffix == ".gz" else "MetaImage",
                reason=told or tr("Imaging", "its voxels differ"),
            )
        )
