from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks.labels import mask_of
from gcdesk.imaging.masks.write_slices import slice_files
from gcdesk.imaging.volumes.volume import Volume, read_volume


@pytest.mark.parametrize("label", [7, 300])
def test_grey_values_are_labels(tmp_path: Path, label: int) -> None:
    voxels = np.zeros((3, 4, 5), np.int32)
    voxels[1, 2, 3] = label
    files = list(slice_files(mask_of(Volume(voxels, Grid((5, 4, 3))))))
    assert [name for name, _ in files] == ["slice_001.png", "slice_002.png", "slice_003.png"]
    for (name, content), plane in zip(files, voxels, strict=True):
        (tmp_path / name).write_bytes(content)
        assert np.array_equal(read_volume(tmp_path / name).voxels[0], plane)


@pytest.mark.parametrize("label", [-1, 70_000])
def test_labels_that_png_can_not_hold(label: int) -> None:
    mask = mask_of(Volume(np.full((1, 2, 2), label, np.int32), Grid((2, 2, 1))))
    with pytest.raises(FileError, match="PNG can't hold"):
        list(slice_files(mask))


def test_an_empty_mask_has_its_slices_too() -> None:
    assert len(list(slice_files(mask_of(Volume(np.zeros((2, 2, 2), np.uint8), Grid((2, 2, 2))))))) == 2
