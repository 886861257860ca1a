from __future__ import annotations

import numpy as np

from gcdesk.answers.figures.compute.resampling import Resampler
from gcdesk.answers.figures.compute.statistic import statistic
from gcdesk.answers.figures.figure import Method

THERE = np.array([[True, True], [True, False], [True, True], [False, False]])


def test_it_counts_what_it_rests_on() -> None:
    used = np.array([True, True, False, False])
    made = statistic(
        Method.PERCENT_AGREEMENT,
        THERE,
        used,
        np.array([[1.0], [0.0]]),
        lambda sums: sums[:, 0] / 2.0,
        no_case="none",
    )
    figure = made.figure(Resampler(resamples=50), "part", ("anna", "ben"))
    assert (figure.value, figure.cases, figure.readers, figure.answers) == (0.5, 2, 2, 3)
    assert (figure.about, figure.readers_named) == ("part", ("anna", "ben"))
    assert figure.interval is not None


def test_no_case_and_no_value_have_reasons_of_their_own() -> None:
    nothing = statistic(
        Method.FLEISS_KAPPA,
        THERE,
        np.zeros(4, dtype=np.bool_),
        np.zeros((0, 1)),
        lambda sums: sums[:, 0],
        no_case="No.",
    )
    assert nothing.figure(Resampler()).reason == "No."
    undefined = statistic(
        Method.FLEISS_KAPPA,
        THERE,
        np.ones(4, dtype=np.bool_),
        np.zeros((4, 1)),
        lambda sums: sums[:, 0] / sums[:, 0],
        no_case="No.",
    )
    figure = undefined.figure(Resampler())
    assert "all answers are the same" in figure.reason
    assert (figure.cases, figure.readers, figure.answers) == (4, 2, 5)
