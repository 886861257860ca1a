from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.volumes import volume
from gcdesk.imaging.volumes.volume import SOFT_TISSUE, Volume, Window
from tests.imaging.written import GRID, steps, write_image


@pytest.mark.parametrize("name", ["a.mha", "a.nrrd", "a.nii.gz", "ü b.nii"])
def test_a_volume_with_its_grid(tmp_path: Path, name: str) -> None:
    read = volume.read_volume(write_image(tmp_path / name, steps(), GRID))
    assert np.array_equal(read.voxels, steps())
    assert read.grid.size == GRID.size
    assert read.grid.spacing == pytest.approx(GRID.spacing)
    assert read.grid.origin == pytest.approx(GRID.origin)
    assert read.grid.direction == pytest.approx(GRID.direction, abs=1e-6)
    assert not read.in_colour
    assert [read.slices(0), read.slices(1), read.slices(2)] == [4, 5, 6]
    assert volume.read_grid(tmp_path / name) == read.grid


@pytest.mark.parametrize("name", ["a.png", "a.tif", "a.mha"])
def test_an_image_of_two_dimensions(tmp_path: Path, name: str) -> None:
    read = volume.read_volume(write_image(tmp_path / name, np.arange(12, dtype=np.uint8).reshape(3, 4)))
    assert read.voxels.shape == (1, 3, 4)
    assert read.grid.size == (4, 3, 1)
    assert read.grid.flat


@pytest.mark.parametrize("name", ["a.png", "a.tif", "a.mha", "a.jpg"])
def test_a_coloured_image(tmp_path: Path, name: str) -> None:
    voxels = np.zeros((8, 8, 3), np.uint8)
    voxels[..., 1] = 200
    read = volume.read_volume(write_image(tmp_path / name, voxels))
    assert read.in_colour
    shown = volume.grey_slice(read, 0, Window(0, 1))
    assert shown.shape == (8, 8, 3)
    assert tuple(shown[3, 3]) == pytest.approx((0, 200, 0), abs=2)


def test_a_tiff_of_several_pages(tmp_path: Path) -> None:
    read = volume.read_volume(write_image(tmp_path / "a.tif", steps().astype(np.uint8), GRID))
    assert np.array_equal(read.voxels, steps())


def test_more_dimensions_are_told(tmp_path: Path) -> None:
    image = SimpleITK.JoinSeries([SimpleITK.GetImageFromArray(steps())] * 2)
    SimpleITK.WriteImage(image, str(tmp_path / "a.mha"))
    with pytest.raises(FileError, match="has 4 dimensions"):
        volume.read_volume(tmp_path / "a.mha")


@pytest.mark.hazard("F1")
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "file is empty"),
        (b"NDims = 3\nDimSize = 1 1 1\n", "header is damaged"),
        (None, "can't be read: No such"),
    ],
)
def test_what_can_not_be_read_is_told_without_its_path(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / "a.mha").write_bytes(content)
    with pytest.raises(FileError, match=sentence) as caught:
        volume.read_volume(tmp_path / "a.mha")
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.hazard("F1")
@pytest.mark.parametrize("name", ["a.nii.gz", "a.mha", "a.nii", "a.nrrd", "a.png", "a.tif"])
def test_a_file_that_is_cut_off(tmp_path: Path, name: str) -> None:
    voxels = np.random.default_rng(1).integers(0, 255, (60, 60), np.uint8)
    path = write_image(tmp_path / name, voxels)
    path.write_bytes(path.read_bytes()[:-1500])
    with pytest.raises(FileError, match=f"{name} can't be read.*(damaged|cut off)"):
        volume.read_volume(path)


def test_what_only_calls_itself_compressed(tmp_path: Path) -> None:
    (tmp_path / "a.nii.gz").write_bytes(b"not at all")
    with pytest.raises(FileError, match=r"not a NIfTI file"):
        volume.read_volume(tmp_path / "a.nii.gz")


def test_too_large_an_image_is_not_taken_into_memory(tmp_path: Path) -> None:
    path = write_image(tmp_path / "a.mha", steps(), GRID)
    assert volume.read_volume(path, most_bytes=steps().nbytes).grid.size == GRID.size
    with pytest.raises(FileError, match="too large"):
        volume.read_volume(path, most_bytes=steps().nbytes - 1)


def test_windows() -> None:
    shown = volume.grey_slice(of([[-200, -160, 40, 240, 1000]]), 0, SOFT_TISSUE)
    assert shown.tolist() == [[0, 0, 128, 255, 255]]


def test_numbers_that_are_none_are_shown_black() -> None:
    shown = volume.grey_slice(of([[np.nan, 1.0]]), 0, Window(0.5, 1))
    assert shown.tolist() == [[0, 255]]


def test_two_channels_are_shown_by_the_first() -> None:
    voxels = np.stack([np.full((1, 2, 2), 7), np.zeros((1, 2, 2))], axis=-1)
    assert volume.grey_slice(Volume(voxels, Grid((2, 2, 1))), 0, Window(3.5, 7)).tolist() == [[255, 255]] * 2


def test_sixteen_bit_colours_go_through_the_window() -> None:
    voxels = np.full((1, 1, 1, 3), 1000, np.uint16)
    shown = volume.grey_slice(Volume(voxels, Grid((1, 1, 1))), 0, Window(1000, 2000))
    assert shown.tolist() == [[[128, 128, 128]]]


def test_the_usual_window_shows_the_body_and_no_padding() -> None:
    rng = np.random.default_rng(1)
    voxels = rng.normal(0, 300, (20, 64, 64))
    voxels[:5] = -2048
    window = volume.usual_window(Volume(voxels, Grid((64, 64, 20))))
    assert window.lowest == pytest.approx(-700, abs=60)
    assert window.lowest + window.width == pytest.approx(770, abs=60)


@pytest.mark.parametrize(
    ("voxels", "shown"),
    [
        (np.full((1, 2, 2), 7.0), Window(7, 7e-6)),
        (np.full((1, 2, 2), np.nan), Window(0, 1)),
        (np.zeros((1, 2, 2), np.uint8), Window(127.5, 255)),
    ],
)
def test_the_usual_window_of_what_has_no_values_to_tell_apart(voxels: np.ndarray, shown: Window) -> None:
    window = volume.usual_window(Volume(voxels, Grid((2, 2, 1))))
    assert window.level == shown.level
    assert window.width == pytest.approx(shown.width, abs=2e-6)


def test_a_few_values_far_away_from_all_others() -> None:
    voxels = np.zeros((1, 100, 100), np.int16)
    voxels[0, 0, 0] = 3000
    window = volume.usual_window(Volume(voxels, Grid((100, 100, 1))))
    assert window.lowest + window.width == pytest.approx(3000, abs=0.01)


def test_cuts_across_the_slices_have_the_head_on_top() -> None:
    shown = Volume(steps(), GRID)
    window = Window(60, 120)
    assert volume.grey_slice(shown, 2, window, 0).shape == (5, 6)
    across = volume.grey_slice(shown, 2, window, 1)
    assert across.shape == (4, 6)
    assert across[0, 0] > across[-1, 0]
    assert volume.grey_slice(shown, 2, window, 2).shape == (4, 5)
    assert [volume.pixel_size(GRID, axis) for axis in (0, 1, 2)] == [(0.8, 0.7), (2.5, 0.7), (2.5, 0.8)]


def of(rows: list[list[float]]) -> Volume:
    plane = np.array(rows)
    return Volume(plane[None], Grid((plane.shape[1], plane.shape[0], 1)))
