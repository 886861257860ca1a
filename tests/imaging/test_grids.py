from __future__ import annotations

from dataclasses import replace

import pytest

from gcdesk.imaging.grids import IDENTITY, Grid, apart, differences, same_grid
from tests.imaging.written import TURNED

GRID = Grid((10, 20, 30), (0.5, 0.5, 2.0), (-10.0, 5.0, 100.0))


def test_places_follow_the_direction() -> None:
    turned = replace(GRID, direction=TURNED)
    assert GRID.place((1, 2, 3)) == (-9.5, 6.0, 106.0)
    assert turned.place((1, 2, 3)) == (-11.0, 5.5, 106.0)


def test_volumes_of_voxels() -> None:
    assert GRID.voxels == 6000
    assert GRID.voxel_ml == pytest.approx(0.0005)
    assert replace(GRID, flat=True).voxel_ml is None


def test_what_is_written_with_fewer_digits_is_the_same_grid() -> None:
    rounded = replace(GRID, spacing=(0.50001, 0.50001, 2.0), origin=(-10.0001, 5.0, 100.0))
    assert same_grid(GRID, rounded)
    assert differences(GRID, rounded) == ()
    assert apart(GRID, GRID) == 0


def test_small_errors_that_add_up_over_an_image_are_another_grid() -> None:
    long = Grid((512, 512, 300), (0.7, 0.7, 1.0))
    assert not same_grid(long, replace(long, spacing=(0.7005, 0.7, 1.0)))


@pytest.mark.hazard("A7")
@pytest.mark.parametrize(
    ("other", "words"),
    [
        (replace(GRID, size=(10, 20, 29)), "10 × 20 × 29 voxels instead of 10 × 20 × 30"),
        (replace(GRID, size=(10, 20, 1), flat=True), "10 × 20 voxels instead of 10 × 20 × 30"),
        (replace(GRID, spacing=(0.5, 0.6, 2.0)), "voxels of 0.5 × 0.6 × 2 mm instead of 0.5 × 0.5 × 2 mm"),
        (replace(GRID, direction=TURNED), "turned or mirrored"),
        (replace(GRID, origin=(-10.0, 5.0, 102.5)), "it begins 2.5 mm away"),
    ],
)
def test_differences_in_words(other: Grid, words: str) -> None:
    assert not same_grid(GRID, other)
    assert differences(GRID, other) == (words,)


def test_several_differences_are_all_told() -> None:
    other = Grid((1, 1, 1), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0), IDENTITY)
    assert len(differences(GRID, other)) == 3
