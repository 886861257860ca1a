from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.answers.exporting.truth_source import TruthSource, plan_summary, plan_text, truth_plan
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.answers.figures.truth_file.rules import Problem
from gcdesk.errors import FileError
from tests.answers.build import CASES, GRADE, NODULE, answer

QUESTIONS = (GRADE, NODULE)
ANSWERS = (answer("anna", GRADE, 1, 3), answer("anna", NODULE, 1, True), answer("anna", GRADE, 2, 1))


def plan(source: TruthSource) -> TruthPlan:
    return truth_plan(source, QUESTIONS, CASES, ANSWERS)


def test_a_readers_answers_become_the_truth(tmp_path: Path) -> None:
    found = plan(TruthSource(reader="anna"))
    assert "A nodule?" in plan_text(found)
    assert plan_summary(found) == "1 problem: the website would refuse the file."
    whole = plan(TruthSource(reader="anna", skip_incomplete=True))
    assert plan_summary(whole) == "Ground truth of 1 display set for 2 questions."
    assert b"severe" in whole.content()


@pytest.mark.hazard("P5")
def test_a_table_becomes_the_truth(tmp_path: Path) -> None:
    table = tmp_path / "truth.csv"
    table.write_text("case;How severe?;A nodule?\ncase 1;mild;yes\ncase 3;severe;no\n", encoding="utf-8")
    found = plan(TruthSource(table=table))
    assert found.problems == ()
    assert len(found.rows) == 2
    table.write_text("case,How severe?,A nodule?\ncase 9,awful,maybe\n", encoding="utf-8")
    assert plan(TruthSource(table=table)).problems


def test_problems_of_a_table_name_its_own_rows(tmp_path: Path) -> None:
    table = tmp_path / "truth.csv"
    table.write_text("case,How severe?,A nodule?\n\n\ncase 9,mild,yes\n", encoding="utf-8")
    assert "row 4" in plan_text(plan(TruthSource(table=table))).lower()


def test_the_example_of_the_website_is_read_or_refused(tmp_path: Path) -> None:
    example = tmp_path / "example.csv"
    with pytest.raises(FileError, match="can't be read"):
        plan(TruthSource(reader="anna", example=example))
    example.write_text("no example", encoding="utf-8")
    with pytest.raises(FileError, match="not the website's example"):
        plan(TruthSource(reader="anna", example=example))


def test_very_many_problems_are_counted() -> None:
    told = plan_text(
        TruthPlan(problems=tuple(Problem(str(n), "", "no") for n in range(500)), notes=("note",))
    )
    assert "and 300 more" in told
    assert told.endswith("note")
    assert TruthSource().is_chosen is False
    assert TruthSource(table=Path("x")).is_chosen
