from __future__ import annotations

from gcdesk.answers.figures.collect import collect
from gcdesk.answers.measures.chosen_text import rests_on
from tests.answers.build import GRADE, answer


def test_what_is_left_out_is_counted() -> None:
    said = (
        answer("anna", GRADE, 1, 1),
        answer("ben", GRADE, 1, None),
        answer("anna", GRADE, 2, "x"),
        answer("ben", GRADE, 2, 99),
        answer("ed", GRADE, 1, 99, truth=True),
    )
    told = rests_on(collect(GRADE, said, ["d1", "d2", "d3"]))
    assert "3 cases, 2 readers, 1 answer, 2 not answered, 1 submitted empty, 1 not readable." in told
    assert "1 answer with removed options is left out" in told
    assert "the ground truth of 1 case is a removed option" in told
