from __future__ import annotations

import math

import msgspec
import pytest

from gcdesk.answers.figures.collect import can_be_figured, collect, rating_of
from gcdesk.answers.figures.ratings import Absent, Kind
from gcdesk.api.models import Answer, Option, Question

API = "https://grand-challenge.example/api/v1/reader-studies"
OPTIONS = (Option(id=7, title="none"), Option(id=3, title="some"), Option(id=5, title="many"))


def a_question(answer_type: str) -> Question:
    return Question(
        pk="q1", api_url=f"{API}/questions/q1/", answer_type=answer_type, text="How many?", options=OPTIONS
    )


def an_answer(
    value: object,
    reader: str = "anna",
    case: str = "c1",
    *,
    question: str = "q1",
    modified: str = "2026-01-01T00:00:00Z",
    truth: bool = False,
) -> Answer:
    return Answer(
        pk=f"{question}{case}{reader}{modified}",
        creator=reader,
        question=f"{API}/questions/{question}/",
        display_set=f"{API}/display-sets/{case}/",
        written=msgspec.Raw(msgspec.json.encode(value)),
        modified=modified,
        is_ground_truth=truth,
    )


def test_answers_become_ratings_and_the_ground_truth_is_apart() -> None:
    answers = [
        an_answer(3, "reader10"),
        an_answer(5, "reader2"),
        an_answer(None, "reader2", "c2"),
        an_answer(7, "editor", truth=True),
        an_answer(3, "reader2", "c9"),
        an_answer(3, "else", question="q2"),
    ]
    made = collect(a_question("Choice"), answers, ["c1", "c2", "c3"])
    assert made.readers == ("reader2", "reader10")
    assert made.values == (
        (5, 3),
        (Absent.EMPTY, Absent.MISSING),
        (Absent.MISSING, Absent.MISSING),
    )
    assert made.truth == (7, Absent.MISSING, Absent.MISSING)
    assert [category.id for category in made.categories] == [7, 3, 5]
    assert (made.question, made.text, made.kind) == ("q1", "How many?", Kind.CHOICE)


def test_readers_can_be_chosen_and_need_not_have_answered() -> None:
    made = collect(a_question("Choice"), [an_answer(3), an_answer(5, "ben")], ["c1"], ["zoe", "ben"])
    assert made.readers == ("zoe", "ben")
    assert made.values == ((Absent.MISSING, 5),)


@pytest.mark.hazard("A1")
def test_an_option_that_was_removed_is_no_category_and_its_answers_are_left_out() -> None:
    answers = [an_answer(99), an_answer(3, "ben"), an_answer(98, "editor", truth=True)]
    made = collect(a_question("Choice"), answers, ["c1"])
    assert [category.id for category in made.categories] == [7, 3, 5]
    assert made.values == ((Absent.REMOVED, 3),)
    assert (made.counts.given, made.counts.removed) == (1, 1)
    assert not made.has_truth
    assert made.removed_truths == 1
    several = collect(a_question("Multiple choice"), [an_answer([3, 42]), an_answer([3], "ben")], ["c1"])
    assert [category.id for category in several.categories] == [7, 3, 5]
    assert several.values == ((Absent.REMOVED, frozenset({3})),)


def test_the_answer_that_was_modified_last_counts() -> None:
    answers = [
        an_answer(3, modified="2026-02-02T00:00:00Z"),
        an_answer(5, modified="2026-01-01T00:00:00Z"),
        an_answer(7, "one", modified="2026-01-03T00:00:00Z", truth=True),
        an_answer(5, "two", modified="2026-01-01T00:00:00Z", truth=True),
    ]
    made = collect(a_question("Choice"), answers, ["c1"])
    assert made.values == ((3,),)
    assert made.truth == (7,)


@pytest.mark.hazard("A1")
@pytest.mark.parametrize(
    ("kind", "answer", "rating"),
    [
        (Kind.CHOICE, 3, 3),
        (Kind.CHOICE, 4, Absent.REMOVED),
        (Kind.CHOICE, None, Absent.EMPTY),
        (Kind.CHOICE, True, Absent.UNREADABLE),
        (Kind.CHOICE, "3", Absent.UNREADABLE),
        (Kind.CHOICE, [3], Absent.UNREADABLE),
        (Kind.MULTIPLE, [3, 5], frozenset({3, 5})),
        (Kind.MULTIPLE, [], frozenset()),
        (Kind.MULTIPLE, None, Absent.EMPTY),
        (Kind.MULTIPLE, [3, None], Absent.UNREADABLE),
        (Kind.MULTIPLE, 3, Absent.UNREADABLE),
        (Kind.YES_NO, True, 1),
        (Kind.YES_NO, False, 0),
        (Kind.YES_NO, None, Absent.EMPTY),
        (Kind.YES_NO, 1, Absent.UNREADABLE),
        (Kind.NUMBER, 3, 3.0),
        (Kind.NUMBER, 0, 0.0),
        (Kind.NUMBER, None, Absent.EMPTY),
        (Kind.NUMBER, True, Absent.UNREADABLE),
        (Kind.NUMBER, "3", Absent.UNREADABLE),
        (Kind.NUMBER, math.nan, Absent.UNREADABLE),
        (Kind.NUMBER, math.inf, Absent.UNREADABLE),
        (Kind.NUMBER, 10**400, Absent.UNREADABLE),
    ],
)
def test_json_values_of_each_kind(kind: Kind, answer: object, rating: object) -> None:
    made = rating_of(kind, answer, [option.id for option in OPTIONS])
    assert made == rating
    assert type(made) is type(rating)


@pytest.mark.parametrize(
    ("answer_type", "can"),
    [
        ("Choice", True),
        ("Multiple choice", True),
        ("Bool", True),
        ("Number", True),
        ("Text", False),
        ("Mask", False),
    ],
)
def test_which_questions_have_figures(answer_type: str, can: bool) -> None:
    assert can_be_figured(a_question(answer_type)) is can


def test_a_question_of_another_type_is_refused() -> None:
    with pytest.raises(ValueError, match="Text"):
        collect(a_question("Text"), [], [])


def test_yes_and_no_are_categories_and_numbers_have_none() -> None:
    yes_or_no = collect(a_question("Bool"), [an_answer(True)], ["c1"])
    assert [(category.id, category.title) for category in yes_or_no.categories] == [(0, "no"), (1, "yes")]
    assert yes_or_no.values == ((1,),)
    assert collect(a_question("Number"), [an_answer(2)], ["c1"]).categories == ()
