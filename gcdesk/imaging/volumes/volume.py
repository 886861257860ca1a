"""An image as an array of voxels on its grid, and its slices as pictures of 8 bits.

numpy and SimpleITK are imported when the first image is read.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from gcdesk.errors import FileError
from gcdesk.imaging.files.look import look
from gcdesk.imaging.grids import IDENTITY, Grid, Matrix
from gcdesk.imaging.volumes.ascii_path import readable
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture = npt.NDArray[np.uint8]
    """[row, column] in grey, or [row, column, 3] in colour; 0 is black."""

T = TypeVar("T")
Axis = Literal[0, 1, 2]
"""Along which a volume is cut: 0 by its slices, 1 and 2 across them."""

MOST_BYTES = 3 * 1024**3
"""Larger images are not taken into memory."""
_SAMPLED = 400_000
"""Voxels that are enough to choose a window by."""
_PADDING = -1500
"""Scanners fill what they did not scan with numbers below it; nothing in a body is."""
_BLOCK = 4 * 1024 * 1024
_BITS = re.compile(r"(\d+)-bit")


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """An image in memory."""

    voxels: npt.NDArray[Any]
    """[z, y, x], or [z, y, x, channel] in colour; an image of two dimensions has one z."""
    grid: Grid

    @property
    def in_colour(self) -> bool:
        """Whether each voxel has several channels."""
        return self.voxels.ndim == 4

    def slices(self, axis: Axis = 0) -> int:
        """How many there are along *axis*."""
        return int(self.voxels.shape[axis])


@dataclass(frozen=True, slots=True)
class Window:
    """Which values are shown from black to white."""

    level: float
    """The value in the middle."""
    width: float

    @property
    def lowest(self) -> float:
        """What is shown black, and all below it."""
        return self.level - self.width / 2


LUNG = Window(-600, 1500)
SOFT_TISSUE = Window(40, 400)
BONE = Window(400, 1800)


def read_volume(path: Path, most_bytes: int = MOST_BYTES) -> Volume:
    """The image in the MetaImage, NIfTI, NRRD, TIFF, PNG or JPEG file at *path*.

    Raises `FileError` when it can't be read, has more than three dimensions, or takes more than *most_bytes*.
    """
    import SimpleITK  # noqa: PLC0415 - takes a while, and most of the program needs none

    def read(plain: str) -> Volume:
        reader = _reader(plain)
        grid, size = _grid(reader, path), _bytes(reader)
        if size > most_bytes:
            raise FileError(
                tr(
                    "Imaging",
                    "{file} is too large to be shown here: {n:.1f} GB.",
                    file=path.name,
                    n=size / 1e9,
                )
            )
        voxels = SimpleITK.GetArrayFromImage(reader.Execute())
        return Volume(voxels[None] if grid.flat else voxels, grid)

    return _opened(path, read)


def read_grid(path: Path) -> Grid:
    """The grid of the image at *path*, from its header alone; raises `FileError` as `read_volume` does."""
    return _opened(path, lambda plain: _grid(_reader(plain), path))


def usual_window(volume: Volume) -> Window:
    """A window in which most of *volume* can be told apart: all of 8 bits, else from the 1st to the 99.5th percentile."""
    import numpy as np  # noqa: PLC0415 - see above

    if volume.voxels.dtype == np.uint8:
        return Window(127.5, 255)
    flat = volume.voxels.reshape(-1)
    some = flat[:: max(1, flat.size // _SAMPLED)].astype(np.float64)
    some = some[np.isfinite(some) & (some > _PADDING)]
    if not some.size:
        return Window(0, 1)
    low, high = (float(value) for value in np.percentile(some, (1, 99.5)))
    if high <= low:
        low, high = float(some.min()), float(some.max())
    return Window((low + high) / 2, max(high - low, 1e-6 + abs(high) * 1e-6))


def grey_slice(volume: Volume, index: int, window: Window, axis: Axis = 0) -> Picture:
    """Slice *index* of *volume* as people look at it: in grey by *window*, in its colours if it has some.

    Cuts across the slices have the last slice on top (the head, in images of the body).
    """
    import numpy as np  # noqa: PLC0415 - see above

    plane = upright(volume.voxels, index, axis)
    if volume.in_colour and plane.shape[-1] >= 3:
        plane = plane[..., :3]
        if plane.dtype == np.uint8:
            return np.ascontiguousarray(plane)
    elif volume.in_colour:
        plane = plane[..., 0]
    shown = (np.nan_to_num(plane.astype(np.float32)) - window.lowest) * (255 / window.width)
    grey: Picture = np.clip(np.rint(shown), 0, 255).astype(np.uint8)
    return grey


def upright(voxels: npt.NDArray[Any], index: int, axis: Axis = 0) -> npt.NDArray[Any]:
    """The plane *index* along *axis* of an array [z, y, x, …], the last slice on top when it is cut across slices."""
    plane: npt.NDArray[Any] = voxels.take(index, axis)
    return plane if axis == 0 else plane[::-1]


def pixel_size(grid: Grid, axis: Axis = 0) -> tuple[float, float]:
    """Height and width in mm of a pixel in a slice along *axis*."""
    x, y, z = grid.spacing
    return ((y, x), (z, x), (z, y))[axis]


def _opened(path: Path, read: Callable[[str], T]) -> T:
    """What *read* makes of a path that SimpleITK can open."""
    try:
        _check_whole(path)
        with readable(path) as plain:
            return read(str(plain))
    except gzip.BadGzipFile as error:
        raise _damaged(path) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Imaging", "{file} can't be read: {reason}.", file=path.name, reason=reason)
        ) from error
    except (
        RuntimeError,
        EOFError,
        zlib.error,
        MemoryError,
    ) as error:  # SimpleITK's; its text holds the whole path
        raise _damaged(path) from error


def _check_whole(path: Path) -> None:
    """Raise when the file is not what it is called, or not whole: SimpleITK reads a NIfTI that is cut off all the same."""
    if trouble := look(path).trouble:
        raise FileError(tr("Imaging", "{file} can't be read. {trouble}", file=path.name, trouble=trouble))
    if path.suffix.lower() == ".gz":
        with gzip.open(path, "rb") as file:
            while file.read(_BLOCK):
                pass


def _damaged(path: Path) -> FileError:
    return FileError(tr("Imaging", "{file} can't be read as an image. It may be damaged.", file=path.name))


def _reader(plain: str) -> Any:
    """SimpleITK's reader, which has read the header."""
    import SimpleITK  # noqa: PLC0415 - see above

    Path(plain).stat()  # so that a file that is gone is told apart from one that is damaged
    SimpleITK.ProcessObject.SetGlobalWarningDisplay(False)  # it would print them, with paths
    reader = SimpleITK.ImageFileReader()
    reader.SetFileName(plain)
    reader.ReadImageInformation()
    return reader


def _grid(reader: Any, path: Path) -> Grid:
    size, spacing, origin = (tuple(each()) for each in (reader.GetSize, reader.GetSpacing, reader.GetOrigin))
    direction = tuple(reader.GetDirection())
    if len(size) == 2:
        a, b, c, d = direction
        return Grid(
            (size[0], size[1], 1),
            (spacing[0], spacing[1], 1.0),
            (origin[0], origin[1], 0.0),
            (a, b, 0.0, c, d, 0.0, 0.0, 0.0, 1.0),
            flat=True,
        )
    if len(size) == 3:
        return Grid(size, spacing, origin, _matrix(direction))
    raise FileError(
        tr(
            "Imaging",
            "{file} has {n} dimensions; gcdesk shows images of two and three.",
            file=path.name,
            n=len(size),
        )
    )


def _matrix(direction: tuple[float, ...]) -> Matrix:
    """*direction*, or no turning when the header has zeros only, as some programs write it."""
    a, b, c, d, e, f, g, h, i = direction
    return (a, b, c, d, e, f, g, h, i) if any(direction) else IDENTITY


def _bytes(reader: Any) -> int:
    """How much memory the voxels take; every number is taken for one of eight bytes where its kind is unknown."""
    import SimpleITK  # noqa: PLC0415 - see above

    kind = SimpleITK.GetPixelIDValueAsString(reader.GetPixelID())
    each = next((int(bits) // 8 for bits in _BITS.findall(kind)), 8)
    return int(prod(reader.GetSize())) * each * int(reader.GetNumberOfComponents())
