from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.truth_file.plan import TruthPlan, TruthRow, plan_of, titles_of
from gcdesk.answers.figures.truth_file.rules import Value
from gcdesk.api.models import DisplaySet, Option, Question
from tests.answers.figures.truth_file.study import CASES, DISPLAY_SETS, QUESTIONS, question
from tests.answers.figures.truth_file.website import Refused, upload

COMPLETE: Mapping[str, Value] = {
    "t": "It's a 'quoted', \"doubly\"\\\n second line",
    "b": True,
    "n": 2.5,
    "c": 'Say "large"; or more, \\',
    "m": ["Normal", "It's small"],
}


def planned(
    *rows: TruthRow, questions: tuple[Question, ...] = QUESTIONS, **more: Mapping[str, str]
) -> TruthPlan:
    return plan_of(questions, DISPLAY_SETS, rows, [], [], more.get("exact_heads"))


def test_the_website_reads_what_was_meant() -> None:
    plan = planned(
        TruthRow(CASES[0], COMPLETE, {"n": "It's 2.5 mm, \\ 'about'"}),
        TruthRow(CASES[1], {"n": 0, "c": "Normal"}),
    )
    assert plan.problems == ()
    kept = upload(plan.content(), QUESTIONS, CASES)
    assert {pk: answer for (case, pk), (answer, _) in kept.items() if case == CASES[0]} == {
        "t": COMPLETE["t"],
        "b": True,
        "n": 2.5,
        "c": 3,
        "m": [1, 2],
    }
    assert kept[CASES[0], "n"][1] == "It's 2.5 mm, \\ 'about'"
    assert {pk: answer for (case, pk), (answer, _) in kept.items() if case == CASES[1]} == {"n": 0, "c": 1}
    assert kept[CASES[1], "n"][1] == ""


def test_the_file_begins_without_a_mark_and_quotes_everything() -> None:
    content = planned(TruthRow(CASES[0], {"n": 1, "c": "Normal"})).content()
    assert content.startswith(
        b"'case','What is it, then?','Is it there?','How large (mm)?','What\\'s the size?'"
    )
    assert content.decode().split("\n")[1] == "'0000-1','null','null','1','\"Normal\"','null'"


any_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@settings(max_examples=150, deadline=None)
@given(
    text=any_text,
    head=any_text.filter(lambda head: head not in {"case", "Answer"} and not head.endswith("__explanation")),
    titles=st.lists(any_text, min_size=2, max_size=4, unique=True),
    explanation=any_text,
    number=st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**60), 2**60),
)
def test_any_texts_arrive_as_they_are(
    text: str, head: str, titles: list[str], explanation: str, number: float
) -> None:
    options = tuple(Option(at, title) for at, title in enumerate(titles, 10))
    questions = (
        question("t", "Text", "Answer", required=False),
        question("m", "Multiple choice", head, options=options),
        question("c", "Choice", head + "?", options=options),
        question("n", "Number", head + "??"),
    )
    row = TruthRow(CASES[0], {"t": text, "m": titles, "c": titles[-1], "n": number}, {"t": explanation})
    plan = planned(row, questions=questions)
    assert plan.problems == ()
    kept = upload(plan.content(), questions, CASES)
    assert kept[CASES[0], "t"] == (text, explanation)
    assert kept[CASES[0], "m"] == ([option.id for option in options], "")
    assert kept[CASES[0], "c"] == (options[-1].id, "")
    assert kept[CASES[0], "n"] == (number, "")


def test_what_is_wrong_names_case_and_question_and_nothing_is_written() -> None:
    plan = planned(TruthRow(CASES[1], {"n": 300, "c": None, "m": ["Gone"]}))
    assert [str(problem) for problem in plan.problems] == [
        "patient 2, “How large (mm)?”: 300 is too large: at most 100.",
        "patient 2, “What's the size?”: There is no answer, and the question requires one.",
        "patient 2, “Which of 'these'?”: “Gone” is not an option of the question.",
    ]
    with pytest.raises(ValueError, match="problems"):
        plan.content()


def test_explanations_are_looked_at_too() -> None:
    plan = planned(TruthRow(CASES[0], COMPLETE, {"n": "\0"}))
    assert "can't keep" in plan.problems[0].sentence


def test_no_row_no_file() -> None:
    (problem,) = planned().problems
    assert str(problem) == "There is no ground truth to write."


def test_a_text_that_the_website_may_have_otherwise_is_noted_and_can_be_told() -> None:
    marked = (question("n", "Number", "How\nlarge is x & y?"),)
    row = TruthRow(CASES[0], {"n": 1})
    plan = planned(row, questions=marked)
    assert "may be written differently on the website" in plan.notes[0]
    on_the_website = (question("n", "Number", "How<br>large is <b>x & y</b>?"),)
    with pytest.raises(Refused, match="Fields provided do not match"):
        upload(plan.content(), on_the_website, CASES)
    told = planned(row, questions=marked, exact_heads={"n": on_the_website[0].text})
    assert told.notes == ()
    assert upload(told.content(), on_the_website, CASES) == {(CASES[0], "n"): (1, "")}


def test_a_display_set_without_a_title_is_called_by_its_key() -> None:
    assert titles_of([DisplaySet("k1"), DisplaySet("k2", title="patient")]) == {"k1": "k1", "k2": "patient"}
