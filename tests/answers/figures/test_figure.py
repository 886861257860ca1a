from __future__ import annotations

import pytest

from gcdesk.answers.figures.figure import Figure, Method


def test_a_figure_has_a_value_or_a_reason() -> None:
    assert Figure(Method.BIAS, 0.0).defined
    assert not Figure(Method.BIAS, None, "Undefined: nobody answered.").defined


@pytest.mark.parametrize(("value", "reason"), [(None, ""), (1.0, "Undefined.")])
def test_never_both_and_never_neither(value: float | None, reason: str) -> None:
    with pytest.raises(ValueError, match="either"):
        Figure(Method.BIAS, value, reason)
