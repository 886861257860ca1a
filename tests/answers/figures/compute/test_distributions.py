from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.compute.distributions import (
    f_cdf,
    f_quantile,
    normal_cdf,
    normal_quantile,
    regularised_beta,
    t_quantile,
)

shapes = st.floats(0.05, 5000.0)


@pytest.mark.full
@settings(max_examples=200, deadline=None)
@given(x=st.floats(0.0, 1.0), a=shapes, b=shapes)
def test_the_incomplete_beta_function_is_that_of_scipy(x: float, a: float, b: float) -> None:
    from scipy.special import betainc

    assert regularised_beta(x, a, b) == pytest.approx(float(betainc(a, b, x)), rel=1e-8, abs=1e-12)


@pytest.mark.parametrize(("x", "expected"), [(0.0, 0.0), (1.0, 1.0)])
def test_the_incomplete_beta_function_has_its_ends(x: float, expected: float) -> None:
    assert regularised_beta(x, 2.0, 3.0) == expected


@pytest.mark.parametrize(("x", "a", "b"), [(-0.1, 1, 1), (1.1, 1, 1), (0.5, 0, 1), (0.5, 1, -1)])
def test_the_incomplete_beta_function_refuses_what_it_is_not_defined_for(
    x: float, a: float, b: float
) -> None:
    with pytest.raises(ValueError, match="defined"):
        regularised_beta(x, a, b)


@pytest.mark.full
@settings(max_examples=100, deadline=None)
@given(p=st.floats(0.001, 0.999), one=st.floats(1.0, 2000.0), other=st.floats(1.0, 2000.0))
def test_the_quantiles_of_f_are_those_of_scipy_also_for_broken_degrees_of_freedom(
    p: float, one: float, other: float
) -> None:
    from scipy.stats import f

    assert f_quantile(p, one, other) == pytest.approx(float(f.ppf(p, one, other)), rel=1e-7)
    assert f_cdf(f_quantile(p, one, other), one, other) == pytest.approx(p, rel=1e-9)


def test_an_f_variable_is_never_negative() -> None:
    assert f_cdf(0.0, 3, 4) == 0.0
    assert f_cdf(-1.0, 3, 4) == 0.0


@pytest.mark.parametrize("p", [0.0, 1.0, -0.5, 1.5])
def test_a_quantile_needs_a_probability(p: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        f_quantile(p, 3, 4)


@pytest.mark.full
@pytest.mark.parametrize("freedom", [1, 2, 5, 16, 299, 12345])
@pytest.mark.parametrize("p", [0.025, 0.3, 0.5, 0.9, 0.975, 0.995])
def test_the_quantiles_of_t_are_those_of_scipy(p: float, freedom: int) -> None:
    from scipy.stats import t

    assert t_quantile(p, freedom) == pytest.approx(float(t.ppf(p, freedom)), rel=1e-9, abs=1e-12)


def test_the_tables_of_textbooks() -> None:
    assert t_quantile(0.975, 16) == pytest.approx(2.120, abs=5e-4)
    assert f_quantile(0.95, 5, 15) == pytest.approx(2.90, abs=5e-3)
    assert normal_quantile(0.975) == pytest.approx(1.959964, abs=1e-6)
    assert normal_cdf(1.959964) == pytest.approx(0.975, abs=1e-6)
    assert math.isclose(f_quantile(0.975, 7, 11), 1.0 / f_quantile(0.025, 11, 7), rel_tol=1e-10)
