"""STAPLE: what is likely true, by how reliably each reader draws.

Warfield, Zou and Wells, IEEE Transactions on Medical Imaging 23 (2004) 903–921, with the prior probability and the start
that ITK's STAPLEImageFilter has, and with its results. A voxel's probability depends on who drew it and who did not, and on
nothing else, so that there are at most two to the power of readers different voxels: each kind is reckoned with once, by how
many there are. For a CT of 300 slices that takes a moment, where going through all voxels takes a minute and gigabytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

MOST_ROUNDS = 1000
_START = 0.99999
"""Sensitivity and specificity of every reader at first."""
_STILL = 1e-12
"""Change of these in one round below which nothing changes any more."""


def probabilities(drawn: npt.NDArray[np.bool_], counts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """The probability that voxels of each kind truly belong to what was drawn.

    *drawn* [kind, reader]: who drew voxels of that kind; *counts* [kind]: how many voxels there are of it, in all of the
    image, background too.
    """
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    given = drawn.astype(np.float64)
    weights = counts.astype(np.float64)
    prior = float(weights @ given.sum(axis=1)) / (float(weights.sum()) * drawn.shape[1])
    sensitivity = np.full(drawn.shape[1], _START)
    specificity = np.full(drawn.shape[1], _START)
    true = given.mean(axis=1)
    for _ in range(MOST_ROUNDS):
        inside = prior * np.where(drawn, sensitivity, 1 - sensitivity).prod(axis=1)
        outside = (1 - prior) * np.where(drawn, 1 - specificity, specificity).prod(axis=1)
        both = inside + outside
        true = np.divide(inside, both, out=np.zeros_like(inside), where=both > 0)
        before = sensitivity, specificity
        sensitivity = _share(weights * true, given, sensitivity)
        specificity = _share(weights * (1 - true), 1 - given, specificity)
        if max(np.abs(sensitivity - before[0]).max(), np.abs(specificity - before[1]).max()) < _STILL:
            break
    return np.asarray(true)


def _share(
    weights: npt.NDArray[np.float64], right: npt.NDArray[np.float64], before: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """How often each reader was *right*; as *before* where there is nothing to judge by."""
    whole = float(weights.sum())
    return weights @ right / whole if whole > 0 else before
