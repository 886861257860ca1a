from __future__ import annotations

from gcdesk.order.planning.changes import Change, Standing, describe


def change(before: Standing, after: Standing) -> Change:
    return Change("pk", before, after)


def test_a_change_in_words() -> None:
    whole = change(Standing(1, 20, "case 2"), Standing(2, 30, "case 3"))
    assert describe(whole) == "“case 2” becomes “case 3”; from place 2 to place 3; order number 20 → 30"
    assert describe(change(Standing(0, 1, "a"), Standing(0, 2, "a"))) == "“a”; order number 1 → 2"
    assert describe(change(Standing(0, 1, ""), Standing(0, 1, "a"))) == "“(no title)” becomes “a”"


def test_one_that_only_comes_to_another_place_is_not_written() -> None:
    assert not change(Standing(1, 20, "a"), Standing(0, 20, "a")).is_written
    assert change(Standing(1, 20, "a"), Standing(1, 21, "a")).is_written
    assert change(Standing(1, 20, "a"), Standing(1, 20, "b")).is_written
