from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.subjects import Shown
from gcdesk.answers.tables.table import Cell, CellValue, Column, Table, sorted_rows, unique_titles


@dataclass(frozen=True)
class OneColumn:
    """A table of one column."""

    values: Sequence[CellValue]
    columns: tuple[Column, ...] = (Column("a", "A"),)

    def __len__(self) -> int:
        return len(self.values)

    def key(self, row: int) -> str:
        return str(row)

    def cell(self, row: int, column: int) -> Cell:
        return Cell(str(self.values[row]), self.values[row])

    def display_set(self, row: int) -> Shown | None:
        return None


def in_order(*values: CellValue, descending: bool = False) -> list[CellValue]:
    table: Table = OneColumn(values)
    return [values[row] for row in sorted_rows(table, 0, descending=descending)]


@pytest.mark.hazard("F10")
def test_words_are_in_natural_order() -> None:
    assert in_order("case 10", "Case 9", "case 1") == ["case 1", "Case 9", "case 10"]


def test_numbers_come_before_words_and_nothing_comes_last() -> None:
    assert in_order(None, "b", 10, "a", 9.5, None, True) == [True, 9.5, 10, "a", "b", None, None]
    assert in_order(None, "b", 10, "a", 9.5, True, descending=True) == ["b", "a", 10, 9.5, True, None]


def test_times_are_in_order() -> None:
    early, late = datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 10, tzinfo=UTC)
    assert in_order(late, None, early) == [early, late, None]


def test_integers_that_no_float_holds() -> None:
    assert in_order(10**400, 1, -(10**400)) == [-(10**400), 1, 10**400]


@pytest.mark.parametrize("descending", [False, True])
def test_equals_stay_as_they_were(*, descending: bool) -> None:
    table = OneColumn(["x", 1, "x", 1.0, None, "x", None])
    rows = sorted_rows(table, 0, descending=descending)
    assert [row for row in rows if table.values[row] == "x"] == [0, 2, 5]
    assert [row for row in rows if table.values[row] == 1] == [1, 3]
    assert rows[-2:] == [4, 6]


def test_some_rows_can_be_sorted() -> None:
    assert sorted_rows(OneColumn([3, 2, 1, 0]), 0, [0, 3, 1]) == [3, 1, 0]


def test_sorting_can_be_stopped() -> None:
    asked = iter([False, False, True])
    assert len(sorted_rows(OneColumn([3, 2, 1, 0]), 0, stopped=lambda: next(asked))) == 2


def test_many_words_are_sorted_in_batches() -> None:
    words = [f"word {number}" for number in range(5000)]
    assert in_order(*reversed(words)) == words


@settings(deadline=None)
@given(st.lists(st.none() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4)))
def test_every_row_is_there_once(values: list[CellValue]) -> None:
    assert sorted(sorted_rows(OneColumn(values), 0)) == list(range(len(values)))


def test_titles_are_told_apart() -> None:
    assert unique_titles(["Score", "score", "Age", "Score", "Score (2)"]) == [
        "Score",
        "score (2)",
        "Age",
        "Score (3)",
        "Score (2) (2)",
    ]
