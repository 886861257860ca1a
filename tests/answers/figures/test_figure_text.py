from __future__ import annotations

from dataclasses import replace

import pytest

from gcdesk.answers.figures.figure import Figure, Interval, Method
from gcdesk.answers.figures.figure_text import basis_text, how_text, interval_text, value_text


@pytest.mark.parametrize(
    ("method", "value", "text"),
    [
        (Method.COHEN_KAPPA, 0.4921, "0.49"),
        (Method.COHEN_KAPPA, -0.123, "−0.12"),
        (Method.COHEN_KAPPA, -0.001, "0.00"),
        (Method.PERCENT_AGREEMENT, 0.846, "85 %"),
        (Method.SENSITIVITY, 1.0, "100 %"),
        (Method.BIAS, -2.117, "−2.117"),
        (Method.UPPER_LIMIT, 12345.6, "1.235e+04"),
    ],
)
def test_values_as_people_read_them(method: Method, value: float, text: str) -> None:
    assert value_text(Figure(method, value)) == text


def test_what_is_undefined_says_so() -> None:
    figure = Figure(Method.FLEISS_KAPPA, None, "Undefined: nobody answered.", cases=1, readers=1)
    assert value_text(figure) == "undefined"
    assert interval_text(figure) == ""
    assert how_text(figure) == "Undefined: nobody answered."
    assert basis_text(figure) == "1 case, 1 reader"


def test_intervals_say_how_they_were_made() -> None:
    kappa = Figure(
        Method.FLEISS_KAPPA,
        0.4,
        cases=12,
        readers=3,
        interval=Interval(0.31, 0.66, Method.BOOTSTRAP_PERCENTILE, seed=7, resamples=1999),
    )
    assert interval_text(kappa) == "0.31 to 0.66"
    assert how_text(kappa) == "95 %: Bootstrap over cases, percentiles (1999 resamples, seed 7)"
    assert kappa.interval is not None
    some = replace(kappa, interval=replace(kappa.interval, drawn=2000))
    assert "(1999 of 2000 resamples, as the figure is undefined in the others; seed 7)" in how_text(some)
    every = replace(kappa, interval=replace(kappa.interval, drawn=1999))
    assert how_text(every) == how_text(kappa)
    assert basis_text(kappa) == "12 cases, 3 readers"
    share = replace(
        kappa,
        method=Method.SHARE_CORRECT,
        interval=Interval(0.31, 0.66, Method.WILSON),
        successes=17,
        trials=20,
    )
    assert interval_text(share) == "31 to 66 %"
    assert how_text(share) == "95 %: Wilson's interval"
    assert basis_text(share) == "17 of 20 answers"


@pytest.mark.parametrize(
    ("method", "low", "high", "text"),
    [
        (Method.PERCENT_AGREEMENT, 0.2478, 0.2513, "24.8 to 25.1 %"),
        (Method.PERCENT_AGREEMENT, 0.25, 0.25, "25 to 25 %"),
        (Method.FLEISS_KAPPA, -0.0012, 0.0031, "−0.001 to 0.003"),
        (Method.FLEISS_KAPPA, 0.12345678, 0.12345679, "0.12 to 0.12"),
    ],
)
def test_the_bounds_of_a_narrow_interval_are_told_apart(
    method: Method, low: float, high: float, text: str
) -> None:
    interval = Interval(low, high, Method.BOOTSTRAP_PERCENTILE)
    assert interval_text(Figure(method, low, interval=interval)) == text


def test_a_value_without_an_interval_says_why() -> None:
    figure = Figure(Method.FLEISS_KAPPA, 1.0, interval_reason="There is no interval: one case only.")
    assert how_text(figure) == "There is no interval: one case only."
