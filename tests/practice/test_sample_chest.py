from __future__ import annotations

import numpy as np
import pytest

from gcdesk.practice.sample_chest import airways, chest, draw, nodule

SEEDS = [1, 2, 3, 27]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_chest_has_the_same_voxels(seed: int) -> None:
    assert chest(seed) == chest(seed)
    assert np.array_equal(draw(chest(seed)), draw(chest(seed)))
    assert not np.array_equal(draw(chest(seed)), draw(chest(seed + 1)))


@pytest.mark.parametrize("seed", SEEDS)
def test_it_looks_like_a_chest(seed: int) -> None:
    patient = chest(seed)
    volume = draw(patient)
    assert volume.dtype == np.int16
    assert volume.shape == (28, 96, 96)
    middle = volume[14].astype(float)
    assert middle[:4].mean() < -900  # air in front
    left_lung, right_lung = middle[40:56, 64:74], middle[40:56, 20:30]
    assert np.median(left_lung) < -700
    assert np.median(right_lung) < -700
    spine = middle[66:70, 44:52]
    assert spine.mean() > 120
    lungs = (volume > -950) & (volume < -750)
    assert 0.1 < lungs.mean() < 0.4


@pytest.mark.parametrize("seed", SEEDS)
def test_the_airways_fit_the_ct(seed: int) -> None:
    patient = chest(seed)
    labels, volume = airways(patient), draw(patient)
    assert labels.dtype == np.uint8
    assert set(np.unique(labels)) == {0, 1, 2, 3}
    assert volume[labels > 0].mean() < -950
    assert (labels == 1)[-1].any()  # the windpipe reaches the top
    columns = [float(np.argwhere(labels == label)[:, 2].mean()) for label in (2, 1, 3)]
    assert columns == sorted(columns)  # the right bronchus is at the patient's right


@pytest.mark.parametrize("seed", SEEDS)
def test_the_nodule_is_dense_and_in_a_lung(seed: int) -> None:
    patient = chest(seed)
    mask, volume = nodule(patient), draw(patient)
    assert mask.sum() > 10
    assert -60 < volume[mask > 0].mean() < 120
    shell = (nodule(patient, grow=12) > 0) & (nodule(patient, grow=4) == 0)
    assert np.median(volume[shell]) < -600


def test_a_mask_grows_and_moves() -> None:
    patient = chest(5)
    mask = nodule(patient)
    assert nodule(patient, grow=3).sum() > mask.sum() > nodule(patient, grow=-3).sum()
    moved = nodule(patient, shift=(patient.grid.spacing[0] * 2, 0, 0))
    assert np.array_equal(moved[:, :, 2:], mask[:, :, :-2])


def test_without_a_nodule_its_mask_is_empty() -> None:
    patient = chest(6, with_nodule=False)
    assert patient.nodule is None
    assert not nodule(patient).any()
    assert patient.grid == chest(6).grid
