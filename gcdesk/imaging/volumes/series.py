"""A DICOM series as a volume."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.volumes.volume import Volume
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy.typing as npt
    from pydicom import Dataset


def read_series(files: Sequence[Path]) -> Volume:
    """The volume whose slices are in *files*, one DICOM instance each, in any order; or the one image of a single file.

    Values are rescaled. Raises `FileError` when they are no such series.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    try:
        read = read_instances(files)
        return Volume(np.stack([_rescaled(each) for each in read]), grid_of(read))
    except Exception as error:
        raise FileError(tr("Imaging", "The image's DICOM instances can't be read as one volume.")) from error


def read_instances(files: Iterable[Path], *, pixels: bool = True) -> list[Dataset]:
    """The DICOM *files*, with or without their pixels, `in_order`. Raises anything when they are damaged."""
    import pydicom  # noqa: PLC0415 - see above

    logging.getLogger("pydicom").setLevel(
        logging.CRITICAL + 1
    )  # it names files, and these may be named after people
    return in_order(pydicom.dcmread(file, stop_before_pixels=not pixels) for file in files)


def in_order(instances: Iterable[Dataset]) -> list[Dataset]:
    """*instances* along the normal of their planes, as ITK puts them. Raises AttributeError where one has no place."""
    return sorted(instances, key=_height)


def grid_of(instances: Sequence[Dataset]) -> Grid:
    """The grid of *instances*, which are `in_order`. Raises ValueError when slices lie in one place."""
    first, last = instances[0], instances[-1]
    step = float(first.get("SliceThickness") or 1)
    if len(instances) > 1:
        step = (_height(last) - _height(first)) / (len(instances) - 1)
    if step <= 0:
        raise ValueError("slices in one place")
    down, across = (float(value) for value in first.PixelSpacing)
    x, y, z = (float(value) for value in first.ImagePositionPatient)
    (a, b, c, d, e, f), (u, v, w) = (float(value) for value in first.ImageOrientationPatient), _normal(first)
    return Grid(
        (int(first.Columns), int(first.Rows), len(instances)),
        (across, down, step),
        (x, y, z),
        (a, d, u, b, e, v, c, f, w),
    )


def _rescaled(instance: Dataset) -> npt.NDArray[Any]:
    pixels: npt.NDArray[Any] = instance.pixel_array
    slope, intercept = float(instance.get("RescaleSlope", 1)), float(instance.get("RescaleIntercept", 0))
    return pixels if (slope, intercept) == (1, 0) else pixels * slope + intercept


def _normal(instance: Dataset) -> tuple[float, float, float]:
    a, b, c, d, e, f = (float(value) for value in instance.ImageOrientationPatient)
    return b * f - c * e, c * d - a * f, a * e - b * d


def _height(instance: Dataset) -> float:
    place = (float(value) for value in instance.ImagePositionPatient)
    return sum(along * value for along, value in zip(_normal(instance), place, strict=True))
