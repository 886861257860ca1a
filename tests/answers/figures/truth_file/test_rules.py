from __future__ import annotations

import math
from dataclasses import replace

import pytest

from gcdesk.answers.figures.truth_file.rules import Problem, Value, asked, heads_problems, value_problem
from gcdesk.api.models import Option, Question
from tests.answers.figures.truth_file.study import QUESTIONS, question


def test_headings_masks_and_drawings_need_no_column() -> None:
    drawn = question("p", "Multiple three-point angles")
    assert [asked_for.pk for asked_for in asked((*QUESTIONS, drawn))] == ["t", "b", "n", "c", "m"]


@pytest.mark.parametrize(
    ("questions", "sentence"),
    [
        (
            (question("1", "Text", "Same"), question("2", "Heading", "Same")),
            "Several questions of the study have this",
        ),
        ((question("1", "Number", "case"),), "can't be told from the column of the cases"),
        (
            (question("1", "Number", "Size__explanation"),),
            "takes a question whose text ends in “__explanation”",
        ),
        ((question("1", "Hologram", "Look"),), "doesn't know answers of the type Hologram"),
        ((question("1", "Heading", "Look"), question("2", "Mask")), "no question that takes ground truth"),
    ],
)
def test_studies_that_no_file_can_be_made_for(questions: tuple[Question, ...], sentence: str) -> None:
    heads = [asked_for.text for asked_for in asked(questions)]
    (problem,) = heads_problems(questions, heads)
    assert sentence in problem.sentence
    assert problem.case == ""


@pytest.mark.parametrize(
    ("answer_type", "changes", "value", "sentence"),
    [
        ("Text", {}, "yes", ""),
        ("Text", {}, "", "The answer is empty, and the question requires one."),
        ("Text", {"required": False}, "", ""),
        ("Text", {}, 3, "The answer is not a text."),
        ("Text", {"answer_min_length": 3}, "ab", "“ab” is too short: at least 3 characters."),
        ("Text", {"answer_max_length": 1}, "ab", "“ab” is too long: at most 1 character."),
        ("Text", {"answer_match_pattern": r"^\d+$"}, "ab", "does not have the form"),
        ("Text", {"answer_match_pattern": r"^\d+$"}, "12", ""),
        ("Text", {"answer_match_pattern": "("}, "12", ""),
        ("Text", {}, "a\0b", "characters that the website can't keep"),
        ("Text", {}, "a\ud800b", "characters that the website can't keep"),
        ("Text", {}, "x" * 70_000, "too long for the website"),
        ("Bool", {}, True, ""),
        ("Bool", {}, None, "There is no answer, and the question requires one."),
        ("Bool", {"required": False}, None, ""),
        ("Bool", {}, "true", "neither yes nor no"),
        ("Number", {}, 3, ""),
        ("Number", {}, True, "not a number"),
        ("Number", {}, math.nan, "not a number"),
        ("Number", {}, "3", "not a number"),
        ("Number", {"answer_min_value": 1}, 0.5, "0.5 is too small: at least 1."),
        ("Number", {"answer_max_value": 2.5}, 3, "3 is too large: at most 2.5."),
        ("Number", {"answer_step_size": "0.500", "answer_min_value": 1}, 2.5, ""),
        (
            "Number",
            {"answer_step_size": "0.500", "answer_min_value": 1},
            2.2,
            "2.2 is between the steps of 0.5.",
        ),
        ("Number", {"answer_step_size": "often"}, 2.2, ""),
        ("Choice", {}, "Normal", ""),
        ("Choice", {}, "normal", "“normal” is not an option of the question."),
        ("Choice", {}, 1, "not one of the options"),
        ("Choice", {"options": (Option(1, "A"), Option(2, "A"))}, "A", "several options that are called “A”"),
        ("Multiple choice", {}, ["Normal", "It's small"], ""),
        ("Multiple choice", {"required": False}, [], ""),
        ("Multiple choice", {}, [], "No option is chosen"),
        ("Multiple choice", {}, ["Normal", "Normal"], "named twice"),
        ("Multiple choice", {}, ["Normal", "Other"], "“Other” is not an option"),
        ("Multiple choice", {}, "Normal", "not a list of options"),
        ("Hologram", {}, "x", ""),
    ],
)
def test_values_of_each_type(
    answer_type: str, changes: dict[str, object], value: Value, sentence: str
) -> None:
    problem = value_problem(question("q", answer_type, "", **changes), value)
    assert sentence in problem
    assert bool(problem) == bool(sentence)


def test_long_values_are_cut_in_sentences() -> None:
    problem = value_problem(question("q", "Choice"), "x" * 1000)
    assert len(problem) < 120
    assert "…" in problem


def test_a_problem_names_case_and_question() -> None:
    problem = Problem("patient 3", "Score", "It is missing.")
    assert str(problem) == "patient 3, “Score”: It is missing."
    assert str(replace(problem, question="")) == "patient 3: It is missing."
    assert str(replace(problem, case="")) == "“Score”: It is missing."
    assert str(Problem("", "", "Nothing.")) == "Nothing."
