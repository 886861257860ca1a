from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks import thumbnail as pictures
from gcdesk.imaging.masks.labels import Mask, mask_of
from gcdesk.imaging.masks.legend import legend
from gcdesk.imaging.volumes.volume import Volume, Window

GRID = Grid((40, 20, 5), (1.0, 1.0, 3.0))


def drawn(*places: tuple[int, int, int, int], grid: Grid = GRID) -> Mask:
    voxels = np.zeros((5, 20, 40), np.uint8)
    for z, y, x, label in places:
        voxels[z, y, x] = label
    return mask_of(Volume(voxels, grid), legend([{"name": "hidden", "visible": False, "voxel_value": 9}]))


def image(value: int = 100, grid: Grid = GRID) -> Volume:
    return Volume(np.full((5, 20, 40), value, np.int16), grid)


def test_the_slice_in_which_most_is_drawn() -> None:
    assert pictures.best_slice([drawn((1, 1, 1, 1), (3, 1, 1, 1), (3, 1, 2, 1))], 5) == 3
    assert pictures.best_slice([drawn((0, 1, 1, 1), (1, 1, 1, 1), (4, 1, 1, 1))], 5) == 1
    assert pictures.best_slice([drawn()], 5) == 2
    assert pictures.best_slice([drawn((0, 1, 1, 1))], 9) == 4


def test_labels_in_their_colours() -> None:
    mask = drawn((0, 2, 3, 1), (0, 2, 4, 2), (0, 2, 5, 9))
    picture = pictures.coloured_labels(mask, 0)
    assert picture[2, 3].tolist() == [230, 159, 0, 255]
    assert picture[2, 4].tolist() == [86, 180, 233, 255]
    assert not picture[2, 5].any()
    chosen = pictures.coloured_labels(mask, 0, hidden=frozenset({1}))
    assert not chosen[2, 3].any()
    assert chosen[2, 5].any(), "what the legend hides at first can be shown"
    assert pictures.outlined(mask, 0, (1, 2, 3))[2, 5].tolist() == [1, 2, 3, 255]
    assert pictures.coloured_labels(mask, 2, 1)[-1, 3].tolist() == [230, 159, 0, 255]


def test_readers_are_told_apart_by_their_outlines() -> None:
    mask = drawn(*((0, y, x, 1) for y in range(4) for x in range(4)))
    picture = pictures.outlined(mask, 0, (1, 2, 3))
    assert picture[:5, :5, 3].tolist() == [
        [255, 255, 255, 255, 0],
        [255, 25, 25, 255, 0],
        [255, 25, 25, 255, 0],
        [255, 255, 255, 255, 0],
        [0, 0, 0, 0, 0],
    ]
    assert picture[1, 1, :3].tolist() == [1, 2, 3]
    fine = pictures.outlined(mask, 0, (1, 2, 3), times=3, line=2)
    assert fine.shape == (60, 120, 4)
    assert fine[5, :13, 3].tolist() == [255] * 2 + [25] * 8 + [255] * 2 + [0]


def test_a_larger_picture_is_mixed_of_its_neighbours() -> None:
    picture = np.array([[0, 90], [90, 0]], np.uint8)
    large = pictures.enlarged(picture, 3)
    assert large.shape == (6, 6)
    assert large[0].tolist() == [0, 0, 30, 60, 90, 90]
    assert pictures.enlarged(picture, 1) is picture
    assert pictures.enlarged(np.dstack([picture] * 3), 3)[..., 1].tolist() == large.tolist()


def test_layers_are_mixed_over_the_image() -> None:
    grey = np.full((20, 40), 100, np.uint8)
    mixed = pictures.blended(grey, [pictures.outlined(drawn((0, 2, 3, 1)), 0, (200, 0, 100))], 0.5)
    assert mixed[2, 3].tolist() == [150, 50, 100]
    assert mixed[2, 4].tolist() == [100, 100, 100]
    coloured = np.zeros((20, 40, 3), np.uint8)
    assert np.array_equal(pictures.blended(coloured, []), coloured)


def test_a_thumbnail_has_square_pixels() -> None:
    tall = replace(GRID, spacing=(1.0, 4.0, 3.0))
    assert pictures.thumbnail(image(grid=tall), None, 64).shape == (64, 32, 3)
    assert pictures.thumbnail(image(), None, 20, Window(100, 10)).tolist() == [[[128] * 3] * 20] * 10


def test_a_thumbnail_shows_the_mask_in_its_place() -> None:
    block = [(2, y, x, 1) for y in range(10) for x in range(20)]
    picture = pictures.thumbnail(image(), drawn(*block), 40, Window(100, 200))
    assert picture.shape == (20, 40, 3)
    assert picture[4, 10].tolist() == [179, 144, 64]
    assert picture[15, 30].tolist() == [128, 128, 128]


@pytest.mark.hazard("A7")
def test_a_mask_on_another_grid_is_not_drawn_over_the_image() -> None:
    elsewhere = drawn((2, 0, 0, 1), grid=replace(GRID, origin=(9.0, 0.0, 0.0)))
    picture = pictures.thumbnail(image(), elsewhere, 40)
    assert np.array_equal(picture, pictures.thumbnail(None, elsewhere, 40))
    assert picture[0, 0].tolist() == [230, 159, 0]
    assert not picture[10, 10].any()


def test_an_empty_mask_leaves_the_image() -> None:
    assert np.array_equal(pictures.thumbnail(image(), drawn(), 40), pictures.thumbnail(image(), None, 40))


def test_a_thumbnail_of_nothing() -> None:
    with pytest.raises(ValueError, match="nothing"):
        pictures.thumbnail(None, None)


def test_growing_and_shrinking() -> None:
    picture = np.zeros((2, 2, 3), np.uint8)
    picture[0, 0] = 200
    assert pictures.scaled(picture, (1, 1), 4)[:2, :2].tolist() == [[[200] * 3] * 2] * 2
    assert pictures.scaled(picture, (1, 1), 1).tolist() == [[[50] * 3]]
    assert pictures.scaled(picture[:1], (1, 1), 1).shape == (1, 1, 3)
