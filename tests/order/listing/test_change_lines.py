from __future__ import annotations

from gcdesk.order.listing.change_lines import ChangeLine, lines_of_changes, lines_of_rows
from gcdesk.order.planning.plan import make_plan
from gcdesk.order.planning.steps import Row
from tests.order.build import arranged, sets


def test_a_plan_row_by_row_with_places_from_one() -> None:
    made = sets("a10 b20 c30")
    lines = lines_of_changes(make_plan(arranged(made, "cab", b="Second"), made).changes)
    assert lines == [
        ChangeLine("c", "c", 30, 5, 3, 1),
        ChangeLine("a", "a", 10, 10, 1, 2),
        ChangeLine("b", "Second", 20, 20, 2, 3),
    ]
    assert [line.is_written for line in lines] == [True, False, True]


def test_the_rows_of_a_run_have_no_places() -> None:
    assert lines_of_rows([Row("a", "One", "Two", 10, 20)]) == [ChangeLine("One", "Two", 10, 20)]
