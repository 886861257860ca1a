from __future__ import annotations

from gcdesk.order.arranging.arrangement import Numbering
from gcdesk.order.planning.numbers import LARGEST, Clash
from gcdesk.order.planning.plan import clash_text, make_plan, moved_by, nearest_arrangement
from tests.order.build import arranged, sets, told


def test_nothing_changed_is_nothing_to_apply() -> None:
    made = sets("a10 b10 c20")
    plan = make_plan(arranged(made), made)
    assert (plan.changes, plan.writes, plan.can_be_applied) == ((), 0, False)


def test_each_changed_row_before_and_after() -> None:
    made = sets("a10 b20 c30")
    plan = make_plan(arranged(made, "bac", b="x", c="y"), made)
    assert [(c.pk, c.before.place, c.after.place, c.after.order, c.after.title) for c in plan.changes] == [
        ("b", 1, 0, 5, "x"),
        ("a", 0, 1, 10, "a"),
        ("c", 2, 2, 30, "y"),
    ]
    assert [change.pk for change in plan.written] == ["b", "c"]
    assert plan.writes == 2
    assert plan.can_be_applied


def test_rows_that_are_written_for_their_titles_make_way() -> None:
    made = sets("a10 b20 c30")
    plan = make_plan(arranged(made, "cab", b="a", a="b"), made)
    assert [(c.pk, c.after.order, c.after.title) for c in plan.written] == [("a", 40, "b"), ("b", 50, "a")]
    assert plan.writes == 3


def test_a_row_that_only_comes_to_another_place_is_told_but_not_written() -> None:
    made = sets("a10 b20 c30")
    plan = make_plan(arranged(made, "bca"), made)
    assert [change.pk for change in plan.changes] == ["b", "c", "a"]
    assert [change.pk for change in plan.written] == ["a"]


def test_titles_that_can_not_be_keep_it_from_being_applied_and_warnings_do_not() -> None:
    made = sets("a10 b20")
    assert not make_plan(arranged(made, a="b"), made).can_be_applied
    warned = make_plan(arranged(made, a=""), made)
    assert warned.problems
    assert warned.can_be_applied


def test_what_can_not_hold_is_told_naming_the_locked_ones_with_the_nearest_that_can() -> None:
    made = sets("a10! b11! c20 d30")
    wanted = arranged(made, "acbd", d="x")
    plan = make_plan(wanted, made)
    assert not plan.can_be_applied
    (clash,) = plan.clashes
    sentence = clash_text(clash, made)
    assert "“a” (order number 10)" in sentence
    assert "“b” (order number 11)" in sentence
    near = nearest_arrangement(wanted, made)
    assert told(near) == "abcd"
    assert near.title("d") == "x"
    assert make_plan(near, made).can_be_applied
    assert moved_by(wanted, near) <= {"b", "c"}


def test_each_kind_of_clash_in_words() -> None:
    made = sets("a10! b20! c20! d30")
    a, b, c = "“a” (order number 10)", "“b” (order number 20)", "“c” (order number 20)"
    assert clash_text(Clash("b", "a", 0, -11), made).startswith(f"{a} can't come after {b}: both are locked")
    assert clash_text(Clash("c", "b", 0, -1), made).startswith(f"{b} can't come after {c}: both are locked")
    assert clash_text(Clash("b", "c", 1, -1), made) == (
        f"1 display set can't come between {b} and {c}, which are locked: their order numbers leave room for 0."
    )
    assert clash_text(Clash(None, "a", 12, 9), made) == (
        f"12 display sets can't come before {a}, which is locked: its order number leaves room for 9."
    )
    assert clash_text(Clash("c", None, 3, 2), made) == (
        f"3 display sets can't come after {c}, which is locked: its order number leaves room for 2."
    )


def test_counted_numbers() -> None:
    made = sets("a10 b20 c30")
    plan = make_plan(arranged(made, "cab").with_numbering(Numbering(1, 1)), made)
    assert [plan.orders[pk] for pk in "cab"] == [1, 2, 3]
    assert plan.notes == ()
    tight = sets("a1 b2 c12!")
    noted = make_plan(arranged(tight).with_numbering(Numbering(10, 10)), tight)
    assert "Numbering from 10 in steps of 10" in noted.notes[0]
    assert noted.can_be_applied


def test_counting_never_hands_out_0_and_the_nearest_order_knows() -> None:
    made = sets(f"a0 b1! c{LARGEST}")
    wanted = arranged(made).with_numbering(Numbering())
    assert make_plan(wanted, made).clashes
    near = nearest_arrangement(wanted, made)
    assert told(near) == "bac"
    assert not make_plan(near, made).clashes
