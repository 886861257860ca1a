from __future__ import annotations

from gcdesk.answers.figures.reasons import nobody_complete, too_few_cases, too_few_readers


def test_reasons_name_the_number_that_is_too_small() -> None:
    assert nobody_complete(1) == too_few_readers()
    assert nobody_complete(2) == "Undefined: no case was answered by both readers."
    assert nobody_complete(3).startswith("Undefined: no case was answered by all 3 readers. With the filter")
    assert "only one case" in too_few_cases(1)
    assert "no case" in too_few_cases(0)
