from __future__ import annotations

import pytest

from gcdesk.study.natural import natural


@pytest.mark.hazard("F10")
def test_numbers_count_and_capitals_do_not() -> None:
    names = ["reader 10", "Reader 9", "reader 1", "anna"]
    assert sorted(names, key=natural) == ["anna", "reader 1", "Reader 9", "reader 10"]


def test_names_that_differ_in_capitals_have_a_fixed_order() -> None:
    assert sorted(["b", "B"], key=natural) == sorted(["B", "b"], key=natural)
