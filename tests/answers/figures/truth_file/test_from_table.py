from __future__ import annotations

import pytest

from gcdesk.answers.figures.truth_file.from_table import from_table
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.api.models import DisplaySet
from tests.answers.figures.truth_file.study import CASES, DISPLAY_SETS, QUESTIONS, question
from tests.answers.figures.truth_file.website import upload

HEADER = [
    "Case",
    "what is it,  then?",
    "Is it there?",
    "How large (mm)?",
    "What's the size?",
    "Which of 'these'?",
]


def planned(*cells: list[str], header: list[str] | None = None) -> TruthPlan:
    return from_table(header or HEADER, cells, QUESTIONS, DISPLAY_SETS)


def test_a_spreadsheet_becomes_the_ground_truth() -> None:
    plan = planned(
        ["patient 3", "", "no", "3,5", "normal", "[]"],
        ["PATIENT 1", "It's one", "yes", "12", "It's small", "Normal; It's small"],
        ["", "", "", "", "", ""],
        ["0000-2", "", "", "0", "Normal"],
    )
    assert plan.problems == ()
    assert plan.notes == ()
    assert [row.case for row in plan.rows] == list(CASES)
    kept = {key: value for key, (value, _) in upload(plan.content(), QUESTIONS, CASES).items()}
    assert kept == {
        (CASES[0], "t"): "It's one",
        (CASES[0], "b"): True,
        (CASES[0], "n"): 12,
        (CASES[0], "c"): 2,
        (CASES[0], "m"): [1, 2],
        (CASES[1], "n"): 0,
        (CASES[1], "c"): 1,
        (CASES[2], "b"): False,
        (CASES[2], "n"): 3.5,
        (CASES[2], "c"): 1,
        (CASES[2], "m"): [],
    }


def test_explanations_are_taken_over() -> None:
    header = [*HEADER, "How large (mm)?__explanation"]
    plan = planned(
        ["patient 1", "", "", "3", "Normal", "", "See slice 4"],
        ["patient 2", "", "", "3", "Normal"],
        header=header,
    )
    kept = upload(plan.content(), QUESTIONS, CASES)
    assert kept[CASES[0], "n"] == (3, "See slice 4")
    assert kept[CASES[1], "n"] == (3, "")


def test_each_cell_that_is_wrong_is_named() -> None:
    plan = planned(
        ["patient 1", "", "perhaps", "high", "Huge", "Normal; Other"],
        ["patient 9", "", "", "1", "Normal", ""],
        ["", "", "", "1", "Normal", ""],
        ["patient 2", "", "", "", "Normal", ""],
        ["Patient 2", "", "", "1", "Normal", ""],
    )
    assert [str(problem) for problem in plan.problems] == [
        "patient 1, “Is it there?”: “perhaps” is neither yes nor no.",
        "patient 1, “How large (mm)?”: “high” is not a number.",
        "patient 9: The study has no display set with this title (row 3 of the table).",
        "Row 4 of the table names no case.",
        "Patient 2: The case is in the table twice (again in row 6).",
        "patient 1, “What's the size?”: “Huge” is not an option of the question.",
        "patient 1, “Which of 'these'?”: “Other” is not an option of the question.",
        "patient 2, “How large (mm)?”: There is no answer, and the question requires one.",
    ]


def test_cases_that_are_not_in_the_table_are_counted() -> None:
    assert planned(["patient 1", "", "", "3", "Normal", ""]).notes == (
        "2 display sets of the study are not in the table and get no ground truth.",
    )


def test_missing_and_doubled_and_strange_columns_are_named() -> None:
    header = ["case", "How large (mm)?", "HOW LARGE (mm)?", "Reader", ""]
    plan = planned(["patient 1", "3", "4", "anna", ""], header=header)
    assert [str(problem) for problem in plan.problems] == [
        "“How large (mm)?”: The table has two columns for this question.",
        "“What's the size?”: The table has no column for this question, and the question requires an answer.",
    ]
    assert plan.notes[0] == "The column “Reader” belongs to no question and is left out."
    assert plan.notes[1] == "The table has no column for “What is it, then?”: nothing is said about it."


def test_questions_that_may_be_left_out_need_no_column() -> None:
    plan = planned(["patient 1", "3", "Normal"], header=["case", "How large (mm)?", "What's the size?"])
    assert plan.problems == ()
    assert len(upload(plan.content(), QUESTIONS, CASES)) == 2


def test_a_table_without_cases() -> None:
    plan = planned(["patient 1"], header=["Title"])
    assert [str(problem) for problem in plan.problems] == [
        "The table has no column “case” with the titles of the display sets."
    ]


def test_names_that_only_capitals_tell_apart_must_be_written_so() -> None:
    questions = (question("1", "Number", "Size"), question("2", "Number", "size", required=False))
    sets = (DisplaySet("k1", title="Case A"), DisplaySet("k2", title="case a"))
    plan = from_table(["case", "Size", "size"], [["case a", "1", "2"], ["Case A", "3", "4"]], questions, sets)
    assert plan.problems == ()
    kept = upload(plan.content(), questions, ("k1", "k2"))
    assert kept["k2", "2"] == (2, "")
    unclear = from_table(["case", "SIZE"], [["CASE A", "1"]], questions, sets)
    assert any("no display set with this title" in str(problem) for problem in unclear.problems)
    assert any("no column for this question" in str(problem) for problem in unclear.problems)


@pytest.mark.parametrize("line", [["patient 1"], ["patient 1", "", "", "3", "Normal", "", "more", "cells"]])
def test_short_and_long_rows(line: list[str]) -> None:
    plan = planned(line)
    assert len(plan.problems) == (2 if len(line) == 1 else 0)


def test_rows_are_called_as_the_spreadsheet_program_counts_them() -> None:
    cells = [["patient 1", "", "", "3", "Normal"], ["patient 9", "", "", "3", "Normal"]]
    plan = from_table(HEADER, cells, QUESTIONS, DISPLAY_SETS, row_numbers=[4, 17])
    assert [problem.sentence for problem in plan.problems] == [
        "The study has no display set with this title (row 17 of the table)."
    ]
