"""Agreement on categories: percent agreement, Cohen's kappa for two readers (weighted too), Fleiss' kappa for several.

All take codes (cases × readers, `ABSENT` where there is none). An answer that is missing, was submitted empty or can't
be read is left out, never a category: percent agreement looks at the cases with at least two answers, Cohen's kappa
at those that both readers answered, Fleiss' kappa at those that all readers answered.
"""

from __future__ import annotations

import numpy as np

from gcdesk.answers.figures.compute.arrays import ABSENT, FloatArray, IntArray, one_hot, tally
from gcdesk.answers.figures.compute.statistic import Statistic, statistic
from gcdesk.answers.figures.figure import Method
from gcdesk.answers.figures.reasons import no_overlap, nobody_complete

_NOTHING = 1e-12
"""Below this, a share that rounding left over is none."""


def percent_agreement(table: IntArray) -> Statistic:
    """The mean, over cases with at least two answers, of the share of pairs of readers that agree:

    p_o = (1/N) Σ_i Σ_c n_ic (n_ic − 1) / (m_i (m_i − 1)),

    where n_ic of the m_i readers of case i said c (J. L. Fleiss, Psychol Bull 76 (1971), 378–382, eq. 1–2).
    """
    counts = tally(table)
    several = counts.sum(axis=1) >= 2
    counts = counts[several]
    total = counts.sum(axis=1)
    share = (counts * (counts - 1.0)).sum(axis=1) / (total * (total - 1.0))
    features = np.column_stack([share, np.ones(len(share))])
    return statistic(
        Method.PERCENT_AGREEMENT,
        table != ABSENT,
        several,
        features,
        lambda sums: sums[:, 0] / sums[:, 1],
        no_case=no_overlap(table.shape[1]),
    )


def disagreement_weights(size: int, method: Method) -> FloatArray:
    """How much it counts when two readers say the categories i and j: v_ij, with 0 on the diagonal.

    Unweighted: 1 for any two that differ; linear: |i − j| / (k − 1); quadratic: its square.
    """
    place: FloatArray = np.arange(size, dtype=np.float64)
    steps: FloatArray = np.abs(place[:, None] - place[None, :])
    if method is Method.COHEN_KAPPA:
        return np.minimum(steps, 1.0)
    steps /= max(size - 1, 1)
    return steps * steps if method is Method.COHEN_KAPPA_QUADRATIC else steps


def cohen_kappa(
    table: IntArray, size: int, method: Method = Method.COHEN_KAPPA, weights: FloatArray | None = None
) -> Statistic:
    """Cohen's kappa of two readers over *size* categories, weighted as *method* says (or by *weights* v_ij):

    κ = 1 − Σ v_ij p_ij / Σ v_ij p_i· p_·j,

    where p_ij is the share of the cases that the first reader called i and the second j
    (J. Cohen, Educ Psychol Meas 20 (1960), 37–46; weighted: Psychol Bull 70 (1968), 213–220).
    """
    both = (table != ABSENT).all(axis=1)
    first, second = table[both, 0], table[both, 1]
    v = disagreement_weights(size, method) if weights is None else weights
    features = np.column_stack([v[first, second], one_hot(first, size), one_hot(second, size)])

    def combine(sums: FloatArray) -> FloatArray:
        mine, others = sums[:, 1 : 1 + size], sums[:, 1 + size :]
        number = mine.sum(axis=1)
        expected = ((mine @ v) * others).sum(axis=1) / number
        return np.where(expected > 0.0, 1.0 - sums[:, 0] / expected, np.nan)

    return statistic(method, table != ABSENT, both, features, combine, no_case=nobody_complete(2))


def fleiss_kappa(table: IntArray) -> Statistic:
    """Fleiss' kappa over the N cases that all m readers answered:

    κ = (P̄ − P̄_e) / (1 − P̄_e),  P̄ = (1/N) Σ_i Σ_c n_ic (n_ic − 1) / (m (m − 1)),  P̄_e = Σ_c (Σ_i n_ic / N m)²

    (J. L. Fleiss: Measuring nominal scale agreement among many raters. Psychol Bull 76 (1971), 378–382).
    """
    readers = table.shape[1]
    complete = (table != ABSENT).all(axis=1) & (readers >= 2)
    counts = tally(table[complete])
    agreeing = (counts * (counts - 1.0)).sum(axis=1) / (readers * max(readers - 1, 1))
    features = np.column_stack([agreeing, counts])

    def combine(sums: FloatArray) -> FloatArray:
        number = sums[:, 1:].sum(axis=1)
        chance = ((sums[:, 1:] / number[:, None]) ** 2).sum(axis=1)
        observed = sums[:, 0] / (number / readers)
        rest = 1.0 - chance
        return np.where(rest > _NOTHING, (observed - chance) / rest, np.nan)

    no_case = nobody_complete(readers)
    return statistic(Method.FLEISS_KAPPA, table != ABSENT, complete, features, combine, no_case=no_case)
