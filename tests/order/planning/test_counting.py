from __future__ import annotations

from hypothesis import given, settings

from gcdesk.order.arranging.arrangement import Numbering
from gcdesk.order.planning.counting import count, is_counted
from gcdesk.order.planning.numbers import LARGEST
from tests.order.build import sets
from tests.order.planning.test_numbers import Wanted, check_holds, wanted


def counted(spec: str, sequence: str, start: int, step: int) -> str:
    made = sets(spec)
    numbers = count(tuple(sequence), made, Numbering(start, step))
    assert not numbers.clashes
    return " ".join(f"{pk}{numbers.orders[pk]}" for pk in sequence)


def test_numbers_are_counted_along_the_wanted_order() -> None:
    assert counted("a1 b2 c3", "cab", 100, 5) == "c100 a105 b110"
    assert counted("a1 b1 c1", "abc", 1, 1) == "a1 b2 c3"


def test_locked_rows_keep_theirs_and_the_count_goes_on_behind_them() -> None:
    assert counted("a1 b2 c35! d40 e50", "abcde", 10, 10) == "a10 b20 c35 d40 e50"
    assert counted("a1! b2 c3", "abc", 10, 10) == "a1 b10 c20"


def test_where_the_count_does_not_fit_numbers_are_spread() -> None:
    made = sets("a1 b2 c15! d40")
    numbering = Numbering(10, 10)
    numbers = count(tuple("abcd"), made, numbering)
    assert [numbers.orders[pk] for pk in "abcd"] == [4, 11, 15, 20]
    assert not is_counted(numbers, made, numbering)
    assert is_counted(count(tuple("acbd"), made, numbering), made, numbering)
    assert counted("a1 b2 c3", "abc", LARGEST - 1, 5) == "a10 b20 c30"


def test_what_can_not_hold_is_told() -> None:
    made = sets("a1! b2! c3")
    (clash,) = count(tuple("acb"), made, Numbering()).clashes
    assert (clash.before, clash.behind, clash.room) == ("a", "b", 0)


@settings(max_examples=200, deadline=None)
@given(wanted())
def test_it_always_holds(case: Wanted) -> None:
    made, sequence, _ = case
    numbers = count(sequence, made, Numbering(3, 2))
    if not numbers.clashes:
        check_holds(made, sequence, numbers.orders)
        assert all(numbers.orders[row.pk] > 0 for row in made if row.order == 0 and not row.locked)
