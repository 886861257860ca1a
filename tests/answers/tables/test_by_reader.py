from __future__ import annotations

import gc

import msgspec

from gcdesk.answers.tables.by_reader import by_reader, read_once
from gcdesk.answers.tables.table import NOTHING, Table
from tests.answers.build import GRADE, NODULE, REMARKS, answer, reading

ASKED = (GRADE, NODULE, REMARKS)
KNOWN = reading(
    answer("anna", GRADE, 1, 1, seconds=30, minute=1),
    answer("anna", NODULE, 1, True, seconds=60, minute=3),
    answer("bob", GRADE, 1, None),
    answer("anna", GRADE, 2, 2),
    answer("editor", GRADE, 1, 3, truth=True),
    questions=ASKED,
)


def test_a_display_set_and_reader_is_a_row_with_a_column_a_question() -> None:
    table: Table = by_reader(KNOWN.questions, KNOWN.rows)
    titles = [column.title for column in table.columns]
    rows = [[table.cell(row, column).text for column in range(len(titles))] for row in range(len(table))]
    assert titles == [
        "Display set",
        "Order number",
        "Reader",
        "Ground truth",
        "How severe?",
        "A nodule?",
        "Remarks",
        "Minutes",
        "Last answer",
    ]
    assert rows == [
        ["case 1", "10", "anna", "", "mild", "yes", "", "1.5", "2026-03-02 08:33:00"],
        ["case 1", "10", "bob", "", "(left empty)", "", "", "", "2026-03-02 08:30:00"],
        ["case 1", "10", "editor", "yes", "severe", "", "", "", "2026-03-02 08:30:00"],
        ["case 2", "20", "anna", "", "moderate", "", "", "", "2026-03-02 08:30:00"],
    ]
    assert table.cell(0, 6) == NOTHING
    assert len({table.key(row) for row in range(4)}) == 4
    assert table.display_set(3) is KNOWN.display_sets[1]


def test_an_editor_who_also_reads_has_two_rows() -> None:
    known = reading(answer("anna", GRADE, 1, 1), answer("anna", GRADE, 1, 2, truth=True))
    table = by_reader(known.questions, known.rows)
    assert len(table) == 2
    assert table.key(0) != table.key(1)


def test_questions_of_the_same_text_are_told_apart() -> None:
    twin = msgspec.structs.replace(GRADE, pk="q-twin")
    known = reading(answer("anna", GRADE, 1, 1), questions=(GRADE, twin))
    columns = by_reader(known.questions, known.rows).columns
    assert [column.title for column in columns[4:6]] == ["How severe?", "How severe? (2)"]
    assert columns[4].key != columns[5].key


def test_of_several_answers_to_one_question_the_last_counts() -> None:
    known = reading(answer("anna", GRADE, 1, 3, minute=9), answer("anna", GRADE, 1, 1, minute=2))
    for rows in (known.rows, known.rows[::-1]):
        (once,) = read_once(rows)
        assert [row.text for row in once.by_question.values()] == ["severe"]


def test_no_search_for_garbage_looks_at_what_was_read() -> None:
    (once,) = read_once(reading(answer("anna", GRADE, 1, 3), answer("anna", NODULE, 1, True)).rows)
    assert len(once.by_question) == 2
    assert not gc.is_tracked(once)
    assert not gc.is_tracked(once.by_question)
