"""Krippendorff's alpha: agreement of any number of readers, also where answers are missing.

K. Krippendorff: Content Analysis, 3rd ed., Sage 2013, chapter 12; Computing Krippendorff's Alpha-Reliability,
University of Pennsylvania 2011. With n_uc of the m_u ≥ 2 answers to case u being c, n_c = Σ_u n_uc, n = Σ_c n_c:

α = 1 − D_o / D_e,  D_o = (1/n) Σ_u Σ_c Σ_k n_uc n_uk δ²_ck / (m_u − 1),  D_e = Σ_c Σ_k n_c n_k δ²_ck / (n (n − 1)).

δ² is 1 for any two categories that differ (nominal), (c − k)² (interval), or, for ordered categories, the square of
the number of answers from the one to the other, the two themselves counted half (ordinal): the difference of their
mean ranks. A case with fewer than two answers tells nothing and is left out; an answer that is missing, was submitted
empty or can't be read is none.
"""

from __future__ import annotations

import numpy as np

from gcdesk.answers.figures.compute.arrays import ABSENT, BoolArray, FloatArray, IntArray, tally
from gcdesk.answers.figures.compute.statistic import Statistic, statistic
from gcdesk.answers.figures.figure import Method
from gcdesk.answers.figures.reasons import no_overlap

_NOTHING = 1e-12


def alpha_nominal(table: IntArray) -> Statistic:
    """Of codes whose categories have no order."""
    counts, several = _pairable(table)
    total = counts.sum(axis=1)
    differing = (counts * (total[:, None] - counts)).sum(axis=1) / (total - 1.0)

    def combine(sums: FloatArray) -> FloatArray:
        margins = sums[:, 1:]
        number = margins.sum(axis=1)
        expected = (margins * (number[:, None] - margins)).sum(axis=1)
        return _alpha(sums[:, 0], expected, number)

    features = np.column_stack([differing, counts])
    no_case = no_overlap(table.shape[1])
    return statistic(Method.ALPHA_NOMINAL, table != ABSENT, several, features, combine, no_case=no_case)


def alpha_ordinal(table: IntArray) -> Statistic:
    """Of codes that are places in an order."""
    counts, several = _pairable(table)
    size = counts.shape[1]
    lower, upper = np.triu_indices(size, 1)
    total = counts.sum(axis=1)
    pairs = 2.0 * counts[:, lower] * counts[:, upper] / (total - 1.0)[:, None]

    def combine(sums: FloatArray) -> FloatArray:
        margins, observed = sums[:, :size], sums[:, size:]
        rank = margins.cumsum(axis=1) - margins / 2.0
        apart = (rank[:, lower] - rank[:, upper]) ** 2
        expected = 2.0 * (margins[:, lower] * margins[:, upper] * apart).sum(axis=1)
        return _alpha((observed * apart).sum(axis=1), expected, margins.sum(axis=1))

    features = np.column_stack([counts, pairs])
    no_case = no_overlap(table.shape[1])
    return statistic(Method.ALPHA_ORDINAL, table != ABSENT, several, features, combine, no_case=no_case)


def alpha_interval(numbers: FloatArray) -> Statistic:
    """Of numbers (cases × readers, NaN where there is none)."""
    there = np.isfinite(numbers)
    several = there.sum(axis=1) >= 2
    used = there[several]
    middle = float(numbers[several][used].flat[0]) if several.any() else 0.0
    centred = np.where(used, numbers[several] - middle, 0.0)
    centred /= (
        float(np.abs(centred).max(initial=0.0)) or 1.0
    )  # alpha has no unit, and squares of huge numbers no room
    total = used.sum(axis=1).astype(np.float64)
    first, second = centred.sum(axis=1), (centred**2).sum(axis=1)
    differing = np.maximum(2.0 * (total * second - first**2) / (total - 1.0), 0.0)

    def combine(sums: FloatArray) -> FloatArray:
        observed, number, one, two = sums.T
        expected = 2.0 * (number * two - one**2)
        enough = expected > _NOTHING * number * two
        return _alpha(observed, np.where(enough, expected, 0.0), number)

    features = np.column_stack([differing, total, first, second])
    no_case = no_overlap(numbers.shape[1])
    return statistic(Method.ALPHA_INTERVAL, there, several, features, combine, no_case=no_case)


def _pairable(table: IntArray) -> tuple[FloatArray, BoolArray]:
    counts = tally(table)
    several = counts.sum(axis=1) >= 2
    return counts[several], several


def _alpha(observed: FloatArray, expected: FloatArray, number: FloatArray) -> FloatArray:
    return np.where(expected > 0.0, 1.0 - (number - 1.0) * observed / expected, np.nan)
