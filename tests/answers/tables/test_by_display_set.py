from __future__ import annotations

from gcdesk.answers.tables.by_display_set import ByDisplaySet, by_display_set
from gcdesk.answers.tables.table import Mark, Table
from tests.answers.build import GRADE, NODULE, REMARKS, answer, reading

KNOWN = reading(
    answer("anna", GRADE, 1, 1),
    answer("bob", GRADE, 1, 2),
    answer("anna", NODULE, 1, True),
    answer("bob", NODULE, 1, True),
    answer("editor", GRADE, 1, 1, truth=True),
    answer("anna", GRADE, 2, 3),
    answer("bob", REMARKS, 3, "x"),
    answer("anna", REMARKS, 3, "y"),
    answer("anna", GRADE, 3, 3),
    answer("bob", GRADE, 3, 3),
    questions=(GRADE, NODULE, REMARKS),
)


def table_of(*questions: int, readers: tuple[str, ...] = ("anna", "bob")) -> ByDisplaySet:
    return by_display_set([KNOWN.questions[at] for at in questions], KNOWN.rows, readers)


def test_readers_stand_side_by_side_and_then_the_truth() -> None:
    table: Table = table_of(0, 1)
    titles = [column.title for column in table.columns]
    assert titles == [
        "Display set",
        "Order number",
        "Disagreement",
        "How severe? – anna",
        "How severe? – bob",
        "How severe? – ground truth",
        "A nodule? – anna",
        "A nodule? – bob",
        "A nodule? – ground truth",
    ]
    first = [table.cell(0, column).text for column in range(len(titles))]
    assert first == ["case 1", "10", "1 question", "mild", "moderate", "mild", "yes", "yes", ""]
    assert [table.key(row) for row in range(len(table))] == ["d1", "d2", "d3"]
    assert table.display_set(1) is KNOWN.display_sets[1]


def test_only_who_says_something_else_than_most_is_marked_and_the_questions_are_named() -> None:
    rows = reading(answer("anna", GRADE, 1, 1), answer("bob", GRADE, 1, 1), answer("cleo", GRADE, 1, 2))
    asked = next(each for each in rows.questions if each.pk == GRADE.pk)
    table = by_display_set([asked], rows.rows, ["anna", "bob", "cleo"])
    marks = [table.cell(0, column).mark for column in range(3, 6)]
    assert marks == [Mark.NONE, Mark.NONE, Mark.DIFFERS]
    assert GRADE.text in table.cell(0, 2).hint
    assert "1 question" in table.cell(0, 2).text


def test_disagreement_is_marked_at_the_answers_of_readers() -> None:
    table = table_of(0, 1)
    marks = [table.cell(0, column).mark for column in range(len(table.columns))]
    assert marks[2] is Mark.DIFFERS
    assert marks[3:6] == [Mark.DIFFERS, Mark.DIFFERS, Mark.NONE]
    assert marks[6:8] == [Mark.NONE, Mark.NONE]
    assert table.cell(0, 2).hint == "Readers disagree on:\nHow severe?"
    assert table.cell(0, 3).hint


def test_where_nothing_can_be_compared_nothing_is_claimed() -> None:
    table = table_of(0)
    assert [table.cell(row, 2).text for row in range(3)] == ["1 question", "", "none"]
    assert [table.cell(row, 2).value for row in range(3)] == [1, None, 0]


def test_there_is_no_column_of_truth_without_truth() -> None:
    table = by_display_set(KNOWN.questions[:1], KNOWN.given, ["anna"])
    assert [column.title for column in table.columns[3:]] == ["How severe? – anna"]


def test_columns_of_readers_have_keys_of_their_own() -> None:
    known = reading(answer("truth", GRADE, 1, 1), answer("editor", GRADE, 1, 1, truth=True))
    keys = [column.key for column in by_display_set(known.questions, known.rows, ["truth"]).columns]
    assert len(keys) == len(set(keys))
