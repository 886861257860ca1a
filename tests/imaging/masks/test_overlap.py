from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks.labels import Mask, mask_of
from gcdesk.imaging.masks.overlap import dice, pairwise
from gcdesk.imaging.volumes.volume import Volume

GRID = Grid((10, 1, 1))


def mask(labels: str, grid: Grid = GRID) -> Mask:
    return mask_of(Volume(np.array([int(label) for label in labels], np.uint8)[None, None], grid))


def test_dice_by_hand() -> None:
    assert dice(np.array([1, 1, 0, 0]), np.array([1, 0, 0, 0])) == pytest.approx(2 / 3)
    assert dice(np.zeros(3), np.ones(3)) == 0
    assert dice(np.zeros(3), np.zeros(3)) is None


def test_each_two_masks() -> None:
    first, second, third = pairwise([mask("1111000000"), mask("1122000000"), mask("0000000011")])
    assert [(each.one, each.other) for each in (first, second, third)] == [(0, 1), (0, 2), (1, 2)]
    assert first.dice == 1
    assert dict(first.by_label) == {1: pytest.approx(2 / 3), 2: 0}
    assert second.dice == 0


@pytest.mark.hazard("A7")
def test_empty_masks_have_no_dice() -> None:
    (both,) = pairwise([mask("0000000000")] * 2)
    assert both.dice is None
    assert both.by_label == ()
    (one,) = pairwise([mask("0000000000"), mask("1000000000")])
    assert one.dice == 0


@pytest.mark.hazard("A7")
def test_masks_on_different_grids_are_not_compared() -> None:
    (told,) = pairwise([mask("1111000000"), mask("1111000000", replace(GRID, origin=(5.0, 0.0, 0.0)))])
    assert told.dice is None
    assert told.differences == ("it begins 5 mm away",)


def test_agrees_with_simpleitk() -> None:
    import SimpleITK

    rng = np.random.default_rng(3)
    a, b = (rng.integers(0, 2, (5, 6, 7), np.uint8) for _ in range(2))
    oracle = SimpleITK.LabelOverlapMeasuresImageFilter()
    oracle.Execute(SimpleITK.GetImageFromArray(a), SimpleITK.GetImageFromArray(b))
    assert dice(a, b) == pytest.approx(oracle.GetDiceCoefficient())
