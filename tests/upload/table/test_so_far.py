from __future__ import annotations

import pytest

from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Stopped
from gcdesk.upload.table.plan import Table, draft_table, leave_out, retitle
from gcdesk.upload.table.so_far import RowsSoFar, taken_up
from tests.upload.build import case, titled

A = Ready("pk-a", "https://server.example/a/")
B = Failed("It was refused.", pk="pk-b")
C = Importing("pk-c", "https://server.example/c/", late=True)
D = Stopped()


@pytest.fixture
def table() -> Table:
    return draft_table([case(name) for name in "abcd"])


@pytest.fixture
def after(table: Table) -> RowsSoFar:
    return RowsSoFar().with_outcome(outcome(a=A, b=B, c=C, d=D), table.drafts)


def outcome(**states: RowState) -> Outcome:
    return Outcome(tuple(RowOutcome(key, f"title {key}", state) for key, state in states.items()))


def test_rows_in_the_study_are_not_sent_again(after: RowsSoFar, table: Table) -> None:
    assert after.in_study == {"a", "c"}
    assert [draft.key for draft in after.unsent(table).drafts] == ["b", "d"]
    assert after.retriable == {"b", "d"}


def test_what_is_kept_comes_back_as_ready(after: RowsSoFar) -> None:
    back = taken_up(after.sent, {"a": 10})

    assert back.states == {"a": A, "c": Ready("pk-c", "https://server.example/c/")}
    assert back.orders == {"a": 10}


def test_a_second_run_adds_to_the_first(after: RowsSoFar, table: Table) -> None:
    last = outcome(b=Ready("pk-b", ""))
    both = after.with_outcome(last, [table.drafts[1]])

    told = both.outcome(leave_out(table, ["d"]), last)

    assert [(row.title, row.state) for row in told.rows] == [
        ("a", A),
        ("title b", Ready("pk-b", "")),
        ("c", C),
    ]


def test_an_edited_row_is_not_a_failed_one_any_more(after: RowsSoFar, table: Table) -> None:
    edited = retitle(table, {"b": "other", "a": "other"})

    assert after.edited(table) == frozenset()
    assert after.edited(edited) == {"b"}
    assert after.without({"b"}).retriable == {"d"}


def test_titles_are_taken_by_others_but_not_by_a_row_that_goes_on(after: RowsSoFar, table: Table) -> None:
    assert after.others(table, titled("b", "d", "x")).by_title.keys() == {"a", "c", "d", "x"}


def test_order_numbers_are_remembered(after: RowsSoFar) -> None:
    assert after.with_orders({"a": 10}).orders == {"a": 10}
