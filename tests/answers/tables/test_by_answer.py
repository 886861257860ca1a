from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from gcdesk.answers.tables.by_answer import ByAnswer
from gcdesk.answers.tables.table import Cell, Look, Table
from tests.answers.build import BEGAN, GRADE, NODULE, answer, reading

KNOWN = reading(
    answer("anna", GRADE, 1, 1, seconds=90),
    answer("bob", "gone", 2, None),
    answer("editor", NODULE, 1, True, truth=True),
)
TABLE = ByAnswer(KNOWN.rows, new=frozenset({KNOWN.rows[1].pk}))


@contextmanager
def no_search_for_garbage() -> Iterator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def cells(row: int) -> dict[str, Cell]:
    return {column.key: TABLE.cell(row, at) for at, column in enumerate(TABLE.columns)}


def test_an_answer_is_a_row() -> None:
    table: Table = TABLE
    assert len(table) == 3
    assert [table.key(row) for row in range(3)] == [row.pk for row in KNOWN.rows]
    assert {name: cell.text for name, cell in cells(0).items()} == {
        "display_set": "case 1",
        "order": "10",
        "reader": "anna",
        "question": "How severe?",
        "answer": "mild",
        "ground_truth": "",
        "minutes": "1.5",
        "created": "2026-03-02 08:30:00",
        "modified": "2026-03-02 08:30:00",
        "new": "",
    }
    assert cells(0)["created"].value == BEGAN
    assert table.display_set(0) is KNOWN.display_sets[0]


def test_ground_truth_and_new_answers_are_told() -> None:
    assert [cells(row)["ground_truth"].text for row in range(3)] == ["", "yes", ""]
    assert [cells(row)["new"].text for row in range(3)] == ["", "yes", ""]


@pytest.mark.hazard("A3")
def test_the_whole_question_is_there_on_request() -> None:
    assert cells(0)["question"].hint == "How severe?"
    assert cells(2)["question"].text == "(removed question gone)"


def test_columns_are_known_by_keys_of_their_own() -> None:
    keys = [column.key for column in TABLE.columns]
    assert len(keys) == len(set(keys))
    assert {column.key for column in TABLE.columns if column.look is Look.MOMENT} == {"created", "modified"}


def test_it_goes_with_its_answers_when_nobody_shows_it_any_more() -> None:
    """Without waiting for a search for garbage, which would then let 100,000 answers go on the window's thread."""
    table = ByAnswer(KNOWN.rows, new={KNOWN.rows[0].pk})
    assert table.cell(0, len(table.columns) - 1).text == "yes"
    goes = weakref.ref(table)
    with no_search_for_garbage():
        del table
        assert goes() is None
