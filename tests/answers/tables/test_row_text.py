from __future__ import annotations

from gcdesk.answers.tables.by_answer import ByAnswer
from gcdesk.answers.tables.by_display_set import by_display_set
from gcdesk.answers.tables.by_reader import by_reader
from gcdesk.answers.tables.progress import progress
from gcdesk.answers.tables.row_text import row_text
from tests.answers.build import GRADE, NODULE, REMARKS, answer, reading

KNOWN = reading(
    answer("anna", GRADE, 1, 1),
    answer("bob", GRADE, 1, 1),
    answer("cleo", GRADE, 1, 2),
    answer("anna", NODULE, 1, True),
    answer("editor", GRADE, 1, 1, truth=True),
    answer("bob", REMARKS, 2, "a\nlong\n" + "word " * 100),
    questions=(GRADE, NODULE, REMARKS),
)


def test_of_a_reader_every_question_is_told() -> None:
    table = by_reader(KNOWN.questions, KNOWN.rows)
    keys = [table.key(row) for row in range(len(table))]
    assert row_text(table, keys.index("d1 0 anna")).split("\n\n") == [
        "Reader: anna",
        "How severe?\nmild",
        "A nodule?\nyes",
        "Remarks\nNot answered.",
    ]
    assert row_text(table, keys.index("d1 1 editor")).startswith("Ground truth, set by editor")
    long = row_text(table, keys.index("d2 0 bob")).split("\n\n")[-1]
    assert long.startswith("Remarks\na long word")
    assert long.endswith("…")
    assert len(long) < 320


def test_of_a_display_set_everybody_is_told_and_who_says_something_else_than_most() -> None:
    table = by_display_set(KNOWN.questions, KNOWN.rows, ["anna", "bob", "cleo"])
    assert row_text(table, 0).split("\n\n") == [
        "How severe?\nanna: mild\nbob: mild\ncleo: moderate (not what most say)\nGround truth: mild",
        "A nodule?\nanna: yes",
    ]
    nobody = by_display_set(KNOWN.questions, KNOWN.rows, [])
    assert row_text(nobody, 1) == "Not answered."


def test_of_progress_each_reader_is_told() -> None:
    table = progress(KNOWN.questions, KNOWN.display_sets, KNOWN.readers, KNOWN.rows)
    lines = row_text(table, 0).split("\n")
    assert [line.partition(":")[0] for line in lines] == list(KNOWN.readers)
    assert lines[0].startswith("anna: answered · 2 of 2")


def test_what_shows_one_answer_in_a_row_tells_that_itself() -> None:
    assert row_text(ByAnswer(KNOWN.rows), 0) == ""
