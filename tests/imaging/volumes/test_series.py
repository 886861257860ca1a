from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest

from gcdesk.errors import FileError
from gcdesk.imaging.volumes.series import read_series
from tests.imaging.build import GRID, write_slices


def test_slices_in_any_order_are_one_volume(tmp_path: Path) -> None:
    volume = read_series(write_slices(tmp_path)[::-1])
    assert np.array_equal(volume.voxels, np.arange(8 * 8 * 3).reshape(3, 8, 8))
    assert volume.grid.size == GRID.size
    assert volume.grid.spacing == GRID.spacing
    assert volume.grid.origin == GRID.origin


def test_values_are_rescaled(tmp_path: Path) -> None:
    first = write_slices(tmp_path)[0]
    dataset = pydicom.dcmread(first)
    dataset.RescaleSlope, dataset.RescaleIntercept = 2, -1000
    dataset.save_as(first)
    volume = read_series([first])
    assert volume.voxels[0, 0, 1] == -998
    assert volume.grid.spacing == (1.0, 1.0, 2.0)


def test_what_is_no_series(tmp_path: Path) -> None:
    first, second, *_ = write_slices(tmp_path)
    (tmp_path / "text").write_bytes(b"text")
    for files in ([], [tmp_path / "text"], [tmp_path / "gone"], [first, first]):
        with pytest.raises(FileError, match="can't be read as one volume"):
            read_series(files)
    dataset = pydicom.dcmread(second)
    del dataset.PixelSpacing
    dataset.save_as(second)
    with pytest.raises(FileError):
        read_series([second])
