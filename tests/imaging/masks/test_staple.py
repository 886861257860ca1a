from __future__ import annotations

import numpy as np
import pytest
import SimpleITK
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks.consensus import Way, consensus
from gcdesk.imaging.masks.labels import mask_of
from gcdesk.imaging.masks.staple import probabilities
from gcdesk.imaging.volumes.volume import Volume


def kinds_of(readers: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rows = np.stack([each.reshape(-1).astype(bool) for each in readers], axis=1)
    drawn, which, counts = np.unique(rows, axis=0, return_inverse=True, return_counts=True)
    return drawn, counts, which


def oracle(readers: list[np.ndarray]) -> np.ndarray:
    rule = SimpleITK.STAPLEImageFilter()
    rule.SetForegroundValue(1.0)
    rule.SetMaximumIterations(1000)
    likely = rule.Execute([SimpleITK.GetImageFromArray(each.astype(np.uint8)) for each in readers])
    return np.asarray(SimpleITK.GetArrayFromImage(likely))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(2, 6))
def test_agrees_with_itk(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    truth = np.zeros((6, 20, 20), bool)
    truth[2:4, 5:14, 5:14] = True
    readers = [truth ^ (rng.random(truth.shape) < rng.uniform(0.01, 0.15)) for _ in range(count)]
    drawn, counts, which = kinds_of(readers)
    ours, theirs = probabilities(drawn, counts)[which].reshape(truth.shape), oracle(readers)
    assert np.array_equal(ours >= 0.5, theirs >= 0.5)
    if count > 2:  # with two readers it is slow to settle, and ITK stops earlier
        assert ours == pytest.approx(theirs, abs=1e-3)


def test_the_box_around_what_is_drawn_changes_nothing() -> None:
    rng = np.random.default_rng(5)
    readers = [np.zeros((12, 40, 40), np.uint8) for _ in range(3)]
    for each in readers:
        each[4:8, 10:20, 10:20] = rng.random((4, 10, 10)) < 0.7
    grid = Grid((40, 40, 12))
    made = consensus([mask_of(Volume(each, grid)) for each in readers], Way.STAPLE)
    assert np.array_equal(made.voxels, oracle(readers) >= 0.5)


def test_more_readers_than_kinds_are_listed_for() -> None:
    rng = np.random.default_rng(2)
    truth = np.zeros((4, 12, 12), np.uint8)
    truth[1:3, 3:9, 3:9] = 1
    readers = [truth ^ (rng.random(truth.shape) < 0.1).astype(np.uint8) for _ in range(13)]
    grid = Grid((12, 12, 4))
    made = consensus([mask_of(Volume(each, grid)) for each in readers], Way.STAPLE)
    assert np.array_equal(made.voxels, truth)
    readers = [each * truth for each in readers]
    made = consensus([mask_of(Volume(each, grid)) for each in readers], Way.STAPLE)
    assert np.array_equal(made.voxels, truth)


def test_a_reader_who_draws_nothing() -> None:
    drawn = np.array([[False, False], [True, False]])
    likely = probabilities(drawn, np.array([90, 10]))
    assert 0 <= likely[0] < likely[1] <= 1


def test_nothing_but_what_is_drawn() -> None:
    likely = probabilities(np.array([[True, True]]), np.array([10]))
    assert likely.tolist() == [1.0]
