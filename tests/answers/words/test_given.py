from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.words.given import Given, in_words, json_text, option_title
from gcdesk.answers.words.kinds import Kind
from gcdesk.texts.typed import number_text
from tests.answers.build import LENGTH_5

OPTIONS = {3: "severe", 1: "mild", 2: "moderate"}


@pytest.mark.parametrize(
    ("kind", "answer", "text", "value"),
    [
        (Kind.TEXT, "clear", "clear", "clear"),
        (Kind.TEXT, "<b>x</b> & y", "<b>x</b> & y", "<b>x</b> & y"),
        (Kind.BOOL, True, "yes", True),
        (Kind.BOOL, False, "no", False),
        (Kind.NUMBER, 4, "4", 4),
        (Kind.NUMBER, 4.0, "4", 4.0),
        (Kind.NUMBER, 0.1, "0.1", 0.1),
        (Kind.CHOICE, 1, "mild", "mild"),
        (Kind.CHOICES, [1, 3], "severe; mild", "severe; mild"),
        (Kind.FIGURE, LENGTH_5, "distance 5.0 mm", 5.0),
    ],
)
def test_every_kind_in_words(kind: Kind, answer: object, text: str, value: object) -> None:
    words = in_words(kind, OPTIONS, answer)
    assert (words.given, words.text, words.value) == (Given.ANSWER, text, value)


def test_choices_are_in_the_order_of_the_question() -> None:
    assert in_words(Kind.CHOICES, OPTIONS, [2, 1, 3]).option_ids == (3, 1, 2)


@pytest.mark.hazard("A1")
@pytest.mark.parametrize(
    ("kind", "answer", "text", "ids"),
    [
        (Kind.CHOICE, 17, "option 17 (removed)", (17,)),
        (Kind.CHOICES, [17, 1], "mild; option 17 (removed)", (1, 17)),
        (Kind.CHOICES, [18, 17], "option 17 (removed); option 18 (removed)", (17, 18)),
    ],
)
def test_removed_options_are_told(kind: Kind, answer: object, text: str, ids: tuple[int, ...]) -> None:
    words = in_words(kind, OPTIONS, answer)
    assert (words.text, words.option_ids, words.removed) == (text, ids, True)
    assert not in_words(Kind.CHOICE, OPTIONS, 1).removed


@pytest.mark.hazard("A1")
@pytest.mark.parametrize(
    ("kind", "answer", "given_", "text"),
    [
        (Kind.CHOICE, None, Given.NULL, "(left empty)"),
        (Kind.TEXT, None, Given.NULL, "(left empty)"),
        (Kind.MASK, None, Given.NULL, "(left empty)"),
        (Kind.TEXT, "", Given.EMPTY, "(empty text)"),
        (Kind.TEXT, " \n", Given.EMPTY, "(empty text)"),
        (Kind.CHOICES, [], Given.EMPTY, "(none of the options)"),
        (Kind.FIGURE, {"type": "Multiple points", "points": []}, Given.EMPTY, "0 points"),
        (Kind.OTHER, {}, Given.EMPTY, "(empty)"),
        (Kind.OTHER, [], Given.EMPTY, "(empty)"),
    ],
)
def test_null_and_submitted_empty_are_told_apart(
    kind: Kind, answer: object, given_: Given, text: str
) -> None:
    words = in_words(kind, OPTIONS, answer)
    assert (words.given, words.text) == (given_, text)
    assert not words.value


@pytest.mark.hazard("A1")
@pytest.mark.parametrize("kind", [Kind.MASK, Kind.OTHER])
def test_a_mask_without_image_is_pending(kind: Kind) -> None:
    words = in_words(kind, {}, {"upload_session_pk": "5f"})
    assert (words.given, words.text) == (Given.PENDING, "mask, still being imported or failed")


@pytest.mark.parametrize("answer", [None, {"upload_session_pk": "5f"}])
def test_a_mask_with_an_image_is_there(answer: object) -> None:
    words = in_words(Kind.MASK, {}, answer, "https://grand-challenge.example/api/v1/cases/images/1/")
    assert (words.given, words.text) == (Given.ANSWER, "mask")


@pytest.mark.hazard("A1")
@pytest.mark.parametrize(
    ("kind", "answer", "text"),
    [
        (Kind.CHOICE, "mild", "mild"),
        (Kind.CHOICE, True, "yes"),
        (Kind.CHOICE, [1], "1"),
        (Kind.CHOICES, 3, "3"),
        (Kind.CHOICES, [1, "mild"], "1; mild"),
        (Kind.CHOICES, [1, True], "1; yes"),
        (Kind.NUMBER, "about five", "about five"),
        (Kind.BOOL, 1, "1"),
        (Kind.FIGURE, {"type": "Point"}, '{"type": "Point"}'),
        (Kind.OTHER, {"é": [1, {}]}, '{"é": [1, {}]}'),
        (Kind.OTHER, LENGTH_5, "distance 5.0 mm"),
    ],
)
def test_what_does_not_fit_the_question_reads_by_itself(kind: Kind, answer: object, text: str) -> None:
    assert in_words(kind, OPTIONS, answer).text == text


def test_long_json_is_shortened() -> None:
    text = in_words(Kind.OTHER, {}, {"a": "x" * 500}).text
    assert len(text) == 200
    assert text.endswith("…")


json_values: Any = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.hazard("A1")
@settings(deadline=None)
@given(st.sampled_from(Kind), json_values)
def test_no_answer_is_an_empty_cell(kind: Kind, answer: object) -> None:
    assert in_words(kind, OPTIONS, answer).text.strip()


def test_json_on_demand_is_whole() -> None:
    assert json.loads(json_text(LENGTH_5)) == LENGTH_5
    assert "é" in json_text({"a": "é"})


@pytest.mark.parametrize(
    ("number", "text"), [(4.0, "4"), (-0.5, "-0.5"), (1e22, "1e+22"), (10**20, str(10**20)), (0.0, "0")]
)
def test_numbers_read_as_they_were_given(number: float, text: str) -> None:
    assert number_text(number) == text


def test_an_option_may_have_an_empty_title() -> None:
    assert option_title({1: ""}, 1) == ""
    assert option_title({1: ""}, 2) == "option 2 (removed)"
