"""Files for the tests of this room."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
from pydicom import dcmread
from pydicom.dataset import Dataset

from gcdesk.practice.sample_chest import Grid
from gcdesk.practice.sample_files import write_dicom_series

GRID = Grid((8, 8, 3), (1.0, 1.0, 2.0), (0.0, 0.0, 0.0))


def write_slices(folder: Path, *, series: int = 1, ending: str = ".dcm") -> list[Path]:
    """Three slices of one series."""
    volume = np.arange(8 * 8 * 3, dtype=np.int16).reshape(3, 8, 8)
    write_dicom_series(folder, volume, GRID, patient="007 Seven", series=series, ending=ending)
    return sorted(folder.glob(f"IM*{ending}"))


def one_slice(folder: Path) -> Dataset:
    """One slice, to be changed and written again."""
    dataset = dcmread(write_slices(folder)[0])
    assert dataset.PixelData
    return dataset


def as_bytes(dataset: Dataset) -> bytes:
    """The file that *dataset* is written as."""
    file = BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()
