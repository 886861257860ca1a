from __future__ import annotations

from dataclasses import replace

import pytest

from gcdesk.api.models import DisplaySet, Value
from gcdesk.upload.table.findings import Problem, Severity
from gcdesk.upload.table.in_study import Earlier, InStudy, Mark, in_study, marks_of
from gcdesk.upload.table.plan import Draft, add_column, draft_table
from gcdesk.upload.table.study_checks import of_study
from tests.upload.build import case, interface, titled

VALUES = (Value(1, interface("ct-image"), image="x"),)
DRAFT = add_column(draft_table([case("patient 1", "ct.mha")]), interface("ct-image"), "ct").drafts[0]


def uploaded(files: frozenset[Mark], title: str = "patient 1") -> InStudy:
    there = [DisplaySet("pk", title=title, values=VALUES)]
    return in_study(there, {"pk": Earlier(0.0, files)}, frozenset())


def only(draft: Draft, study: InStudy) -> Problem:
    (problem,) = of_study(draft, study)
    assert problem.about_title
    return problem


@pytest.mark.hazard("P4")
def test_a_case_uploaded_last_week_is_told_in_those_words() -> None:
    same = only(DRAFT, uploaded(marks_of(DRAFT)))
    assert (same.severity, same.is_there) == (Severity.BLOCK, True)
    assert same.sentence.startswith("“patient 1” was uploaded from these same files on ")
    assert same.sentence.endswith("Leave this case out, replace the values, or make a new display set.")
    older = frozenset((path, size + 1, at) for path, size, at in marks_of(DRAFT))
    assert "these files, which have changed since" in only(DRAFT, uploaded(older)).sentence
    assert "from other files" in only(DRAFT, uploaded(frozenset({("/other", 1, 1)}))).sentence


@pytest.mark.hazard("P3")
def test_another_s_display_set_is_asked_about() -> None:
    problem = only(DRAFT, titled("patient 1"))
    assert problem.severity is Severity.BLOCK
    assert problem.sentence.startswith("The study already has a display set “patient 1”. Leave this case out")


def test_answers_leave_two_ways() -> None:
    study = titled("patient 1").with_answers({"pk of patient 1": 3})
    sentence = only(DRAFT, study).sentence
    assert "It has 3 answers." in sentence
    assert sentence.endswith("Leave this case out, or make a new display set.")
    chosen = only(replace(DRAFT, replaces="pk of patient 1"), study)
    assert (chosen.severity, chosen.is_there) == (Severity.BLOCK, True)
    assert "it has 3 answers, so it can't be changed" in chosen.sentence


def test_what_was_chosen_is_noted() -> None:
    chosen = only(replace(DRAFT, replaces="pk"), uploaded(marks_of(DRAFT)))
    assert (chosen.severity, chosen.is_there) == (Severity.NOTE, False)
    gone = only(replace(DRAFT, replaces="pk"), InStudy())
    assert gone.severity is Severity.WARN
    assert "a new one is made" in gone.sentence


def test_an_empty_one_of_ours_is_no_problem() -> None:
    study = in_study([DisplaySet("pk", title="patient 1")], {"pk": Earlier(0.0)}, frozenset())
    assert only(DRAFT, study).severity is Severity.NOTE


def test_the_same_files_under_another_title_are_asked_about_before_sending() -> None:
    problem = only(DRAFT, uploaded(marks_of(DRAFT), "last week"))
    assert (problem.severity, problem.is_there) == (Severity.WARN, True)
    assert "“last week” was uploaded from these same files" in problem.sentence
    assert list(of_study(DRAFT, uploaded(frozenset({("/other", 1, 1)}), "last week"))) == []
