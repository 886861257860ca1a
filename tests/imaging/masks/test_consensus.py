from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from math import prod

import numpy as np
import pytest

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks.consensus import Way, consensus
from gcdesk.imaging.masks.labels import Mask, mask_of
from gcdesk.imaging.masks.overlap import dice
from gcdesk.imaging.volumes.volume import Volume
from gcdesk.practice.sample_chest import chest, nodule
from tests.imaging.masks.test_overlap import GRID, mask


def voted(*labels: str) -> str:
    made = consensus([mask(each) for each in labels], Way.MAJORITY)
    return "".join(str(value) for value in made.voxels.reshape(-1))


def test_a_majority_is_more_than_half() -> None:
    assert voted("1110000000", "1100000000", "1000000022") == "1100000000"
    assert voted("1100000000", "1000000000") == "1000000000"
    assert voted("1222200000", "1222000000", "2220000000") == "1222000000"


def test_consensus_keeps_grid_and_large_labels() -> None:
    large = mask_of(Volume(np.full((1, 1, 10), 300, np.int32), GRID))
    made = consensus([large, large], Way.STAPLE)
    assert made.grid == GRID
    assert set(made.voxels.reshape(-1)) == {300}


@pytest.mark.parametrize("way", Way)
def test_empty_masks_agree_on_nothing(way: Way) -> None:
    assert not consensus([mask("0000000000")] * 3, way).voxels.any()


@pytest.mark.parametrize("way", Way)
def test_readers_who_agree_are_all_right(way: Way) -> None:
    made = consensus([mask("0122000000")] * 3, way)
    assert made.voxels.reshape(-1).tolist() == [0, 1, 2, 2, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize("way", Way)
def test_a_consensus_is_nearer_to_the_truth_than_a_careless_reader(way: Way) -> None:
    patient = chest(1, size=(48, 48, 28))
    grid = Grid(patient.grid.size, patient.grid.spacing, patient.grid.origin)
    drawn = [nodule(patient, grow=4), nodule(patient, shift=(8.0, 0, 0)), nodule(patient, shift=(0, 8.0, 0))]
    masks = [mask_of(Volume(each, grid)) for each in drawn]
    truth = nodule(patient)
    got = dice(consensus(masks, way).voxels, truth)
    worst = min(dice(each, truth) or 0 for each in drawn)
    assert got is not None
    assert got > worst


def test_staple_weighs_readers() -> None:
    """Two readers who agree outvote a third one, as a majority does."""
    made = consensus([mask("1111000000"), mask("1111000000"), mask("0000001111")], Way.STAPLE)
    assert made.voxels.reshape(-1).tolist() == [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]


def test_one_reader_is_no_consensus() -> None:
    with pytest.raises(FileError, match="two readers or more"):
        consensus([mask("1000000000")], Way.MAJORITY)


def test_too_many_readers() -> None:
    with pytest.raises(FileError, match="at most 60"):
        consensus([mask("1000000000")] * 61, Way.MAJORITY)


def test_memory_does_not_grow_with_the_masks() -> None:
    """One at a time is whole in memory; of the others what is drawn."""
    shape = (40, 512, 512)
    grid = Grid((512, 512, 40))

    def drawn() -> Iterator[Mask]:
        for number in range(12):
            voxels = np.zeros(shape, np.uint8)
            voxels[10, 20:30, 30 + number : 40] = 1
            yield mask_of(Volume(voxels, grid))

    tracemalloc.start()
    made = consensus(drawn(), Way.MAJORITY)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert int(made.voxels.sum()) == 10 * 4
    assert peak < 4 * prod(shape)


@pytest.mark.hazard("A7")
def test_masks_on_different_grids_have_no_consensus() -> None:
    other: Mask = mask("1000000000", replace(GRID, spacing=(2.0, 1.0, 1.0)))
    with pytest.raises(FileError, match="voxels of 2 × 1 × 1 mm instead of 1 × 1 × 1 mm"):
        consensus([mask("1000000000"), other], Way.STAPLE)
