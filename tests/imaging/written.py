"""Image files for the tests of volumes and masks, written by SimpleITK."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import SimpleITK

from gcdesk.imaging.grids import Grid

TURNED = (0.0, -1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0)
GRID = Grid((6, 5, 4), (0.7, 0.8, 2.5), (-12.5, 30.25, -400.0), TURNED)


def write_image(path: Path, voxels: npt.NDArray[Any], grid: Grid | None = None, **keys: str) -> Path:
    """Write *voxels* [z, y, x], [y, x] or with a channel; *keys* become keys of its header."""
    flat = voxels.ndim == 2 or (voxels.ndim == 3 and voxels.shape[-1] == 3 and grid is None)
    image = SimpleITK.GetImageFromArray(voxels, isVector=voxels.shape[-1] == 3 and voxels.ndim > 2)
    if grid is not None:
        dimensions = 2 if flat else 3
        image.SetSpacing(grid.spacing[:dimensions])
        image.SetOrigin(grid.origin[:dimensions])
        if not flat:
            image.SetDirection(grid.direction)
    for key, value in keys.items():
        image.SetMetaData(key, value)
    path.parent.mkdir(parents=True, exist_ok=True)
    SimpleITK.WriteImage(image, str(path), True)
    return path


def steps(grid: Grid = GRID) -> npt.NDArray[np.int16]:
    """Voxels that are all different, from 0 on."""
    x, y, z = grid.size
    return np.arange(x * y * z, dtype=np.int16).reshape(z, y, x)
