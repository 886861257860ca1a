from __future__ import annotations

import pytest

from gcdesk.api.models import Option, Question
from gcdesk.study.questions import answer_type_text, question_text


def a_question(answer_type: str, **changes: object) -> Question:
    fields: dict[str, object] = {
        "pk": "q1",
        "api_url": "https://grand-challenge.example/api/v1/reader-studies/questions/q1/",
        "answer_type": answer_type,
        "text": "How many?",
        "required": True,
    }
    return Question(**{**fields, **changes})  # type: ignore[arg-type]  # the changes of a test are not typed


@pytest.mark.parametrize(
    ("answer_type", "words"),
    [
        ("Bool", "Yes or no"),
        ("Multiple 2D bounding boxes", "Boxes"),
        ("Three-point angle", "Three-point angle"),
        ("Multiple three-point angles", "Three-point angles"),
        ("Hologram", "Hologram"),
        ("", "Unknown kind of answer"),
    ],
)
def test_answer_types_are_in_words_and_unknown_ones_stay(answer_type: str, words: str) -> None:
    assert answer_type_text(answer_type) == words


def test_a_choice_shows_its_options() -> None:
    options = (Option(id=1, title="Normal"), Option(id=2, title="Abnormal"))
    shown = question_text(a_question("Choice", options=options))
    assert shown.options == ("Normal", "Abnormal")
    assert shown.answer == "One of the options"
    assert shown.required


@pytest.mark.parametrize(
    ("lowest", "highest", "answer"),
    [
        (None, None, "Number"),
        (0, 10.0, "Number, 0 to 10"),
        (0.5, None, "Number, at least 0.5"),
        (None, 3, "Number, at most 3"),
    ],
)
def test_a_number_shows_its_bounds(lowest: float | None, highest: float | None, answer: str) -> None:
    question = a_question("Number", answer_min_value=lowest, answer_max_value=highest)
    assert question_text(question).answer == answer


def test_a_heading_is_never_required() -> None:
    shown = question_text(a_question("Heading", text="Findings"))
    assert shown.heading
    assert not shown.required


@pytest.mark.hazard("A3")
def test_a_question_without_text_says_so() -> None:
    assert question_text(a_question("Text", text="  \n")).text == "(no text)"
