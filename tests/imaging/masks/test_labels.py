from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks.labels import counted_values, mask_of
from gcdesk.imaging.masks.legend import legend
from gcdesk.imaging.volumes.volume import Volume

GRID = Grid((4, 3, 2), (0.5, 2.0, 10.0))


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.uint16, np.int32, np.float32])
def test_labels_are_counted_and_named(kind: type[np.generic]) -> None:
    voxels = np.zeros((2, 3, 4), kind)
    voxels[0, :, :2] = 1
    voxels[1, 0, 0] = 5
    mask = mask_of(Volume(voxels, GRID), legend([{"name": "lesion", "voxel_value": 1}]))
    told = [(label.segment.title, label.voxels) for label in mask.labels]
    assert told == [("lesion", 6), ("label 5", 1)]
    assert [label.ml for label in mask.labels] == pytest.approx([0.06, 0.01])
    assert mask.slices_drawn() == (6, 1)
    assert not mask.empty
    assert mask.volume.voxels.dtype.kind in "iu"


def test_a_mask_of_yes_and_no() -> None:
    mask = mask_of(Volume(np.ones((2, 3, 4), bool), GRID))
    assert [(label.segment.value, label.voxels) for label in mask.labels] == [(1, 24)]


@pytest.mark.hazard("A7")
def test_an_empty_mask_is_told() -> None:
    mask = mask_of(Volume(np.zeros((2, 3, 4), np.uint8), GRID))
    assert mask.empty
    assert mask.labels == ()


def test_a_mask_of_two_dimensions_has_no_volume() -> None:
    grid = replace(GRID, size=(4, 3, 1), flat=True)
    (label,) = mask_of(Volume(np.ones((1, 3, 4), np.uint8), grid)).labels
    assert (label.voxels, label.ml) == (12, None)


def test_a_grey_picture_in_three_channels_is_a_mask() -> None:
    voxels = np.repeat(np.eye(4, dtype=np.uint8)[None, :3, :, None], 3, axis=3)
    (label,) = mask_of(Volume(voxels, GRID)).labels
    assert label.voxels == 3


@pytest.mark.parametrize(
    ("voxels", "sentence"),
    [
        (np.full((2, 3, 4), 0.5), "fractions"),
        (np.full((2, 3, 4), np.nan), "fractions"),
        (np.arange(90_000).reshape(1, 300, 300), "different values"),
        (np.arange(600).reshape(2, 15, 20), "600 different values"),
        (np.arange(72, dtype=np.uint8).reshape(2, 3, 4, 3), "colours"),
    ],
)
def test_what_is_no_mask(voxels: npt.NDArray[np.generic], sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        mask_of(Volume(voxels, GRID))


@pytest.mark.parametrize(
    "values", [[], [0], [3, 1, 3], [-5, 70_000, -5], [-(2**31), 2**31 - 1], [65_535, 0], [65_536, 0]]
)
def test_counting_values(values: list[int]) -> None:
    array = np.array(values, np.int32)
    assert counted_values(array) == sorted({value: values.count(value) for value in values}.items())
