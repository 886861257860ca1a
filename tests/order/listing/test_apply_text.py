from __future__ import annotations

import pytest

from gcdesk.errors import TokenRefused
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.states import Conflict, Failed, Locked, State, Stopped, Written
from gcdesk.order.arranging.arrangement import Numbering
from gcdesk.order.listing.apply_text import (
    apply_label,
    clashes_text,
    outcome_text,
    plan_text,
    progress_text,
    unfinished_text,
)
from gcdesk.order.planning.plan import make_plan
from tests.order.build import arranged, sets

MADE = sets("a10 b20 c30")


@pytest.mark.parametrize(("amount", "label"), [(0, "Apply"), (1, "Apply 1 change"), (14, "Apply 14 changes")])
def test_the_button_says_how_much(amount: int, label: str) -> None:
    assert apply_label(amount) == label


@pytest.mark.parametrize(
    ("sequence", "titles", "told"),
    [
        ("abc", {}, "Nothing is changed."),
        ("cab", {}, "1 display set gets another order number. Nothing is sent before"),
        ("abc", {"a": "x", "b": "y"}, "2 display sets get another title. Nothing is sent before"),
        ("cab", {"c": "x"}, "1 display set changes: 1 order number, 1 title."),
        ("bac", {"c": "x"}, "2 display sets change: 1 order number, 1 title."),
        ("abc", {"a": "b"}, "2 display sets would be called “b”"),
    ],
)
def test_what_would_be_sent(sequence: str, titles: dict[str, str], told: str) -> None:
    assert plan_text(make_plan(arranged(MADE, sequence, **titles), MADE)).startswith(told)


def test_several_problems_are_counted() -> None:
    told = plan_text(make_plan(arranged(MADE, a="b", c="x" * 300), MADE))
    assert told.endswith("And 1 more problem.")


def test_one_title_of_several_display_sets_is_one_problem() -> None:
    told = plan_text(make_plan(arranged(MADE, a="b"), MADE))
    assert told == "2 display sets would be called “b”: titles must differ within a study."


def test_after_everything_was_applied_nothing_is_left() -> None:
    nothing = make_plan(arranged(MADE), MADE)
    assert plan_text(nothing) == "Nothing is changed."
    assert plan_text(nothing, is_applied=True) == "Nothing left to apply."


def test_notes_of_the_plan_are_told() -> None:
    made = sets("a7 b9 c21!")
    plan = make_plan(arranged(made).with_numbering(Numbering(18, 10)), made)
    assert plan.notes
    assert plan_text(plan).endswith(plan.notes[0])


def test_an_order_that_can_not_hold_names_the_locked_ones() -> None:
    made = sets("a1! b2! c30")
    plan = make_plan(arranged(made, "acb"), made)
    assert plan_text(plan) == "This order is not possible: see above the table."
    told = clashes_text(plan, made)
    assert told.startswith("This order is not possible.\n1 display set can't come between “a”")
    assert "“b”" in told
    assert clashes_text(make_plan(arranged(made), made), made) == ""


def test_many_reasons_are_counted() -> None:
    made = sets("a1! b2! c3! d4! e5! f6! v7 w8 x9 y10 z11")
    told = clashes_text(make_plan(arranged(made, "avbwcxdyezf"), made), made)
    assert told.endswith("The same in 2 more places.")


def test_progress() -> None:
    assert progress_text(3, 14, "") == "3 of 14 display sets"
    assert progress_text(3, 14, "waiting") == "3 of 14 display sets · waiting"


def _ended(*states: State) -> Outcome:
    return Outcome({str(at): state for at, state in enumerate(states)})


@pytest.mark.parametrize(
    ("outcome", "is_back", "told"),
    [
        (_ended(Written()), False, "1 change is applied."),
        (_ended(Written(), Written()), False, "All 2 changes are applied."),
        (_ended(Written(), Written()), True, "2 changes are put back."),
        (
            _ended(Written(), Locked(), Conflict(1, "x")),
            False,
            "Applied: 1 of 3 changes. 1 was changed by somebody else meanwhile and was left alone. 1 was answered by a reader meanwhile and is locked now.",
        ),
        (
            _ended(Written(), Failed("x"), Stopped(), Stopped()),
            True,
            "Put back: 1 of 4 changes. 1 failed. 2 are not written yet.",
        ),
    ],
)
def test_how_it_ended(outcome: Outcome, is_back: bool, told: str) -> None:
    assert outcome_text(outcome, is_back=is_back) == told


def test_what_stopped_it_is_told() -> None:
    outcome = Outcome({"a": Stopped()}, TokenRefused("The token is refused."))
    assert outcome_text(outcome, is_back=False).endswith("The token is refused.")


def test_a_run_that_was_stopped_half_way() -> None:
    assert (
        unfinished_text(5, 2, ["a"], "21 November, 17:04")
        == "Applying changes was stopped on 21 November, 17:04: 5 display sets are left. 2 are changed. "
        "1 has a temporary title."
    )
    assert unfinished_text(1, 0, [], "today").endswith("today: 1 display set is left.")
