from __future__ import annotations

import pytest

from gcdesk.answers.figures.definitions import definition
from gcdesk.answers.figures.figure import Method


@pytest.mark.parametrize("method", list(Method))
def test_each_method_is_defined_in_words_with_its_formula_or_source(method: Method) -> None:
    told = definition(method)
    assert told.method is method
    assert told.name
    assert told.plain.endswith(".")
    assert told.formula or told.source


def test_no_two_methods_have_one_name() -> None:
    names = [definition(method).name for method in Method]
    assert len(set(names)) == len(names)
