from __future__ import annotations

import pytest

from gcdesk.api.models import DisplaySet, Interface, Value
from gcdesk.order.listing.value_words import answers_words, holds_words, interface_name, value_words

SCORE = Interface("some-score", "Some score")


def _value(value: object = None, *, file: str | None = None, image: str | None = None) -> Value:
    return Value(1, SCORE, value, file, image)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (_value(2.5), "2.5"),
        (_value(True), "yes"),
        (_value(False), "no"),
        (_value(None), "null"),
        (_value("two\nlines"), "two lines"),
        (_value([1, 2]), "[1, 2]"),
        (_value({"type": "Multiple points", "points": [1]}), "Multiple points"),
        (_value({"é": 1}), '{"é": 1}'),
        (_value(file="https://gc.example/media/a/report%20one.pdf?X-Amz-Signature=x"), "report one.pdf"),
        (_value(image="https://gc.example/api/v1/cases/images/1/"), ""),
    ],
)
def test_a_value_in_words(value: Value, words: str) -> None:
    assert value_words(value) == words


def test_a_long_value_is_cut() -> None:
    words = value_words(_value("x" * 1000))
    assert len(words) == 200
    assert words.endswith("…")


def test_an_interface_is_called_by_its_title_where_it_has_one() -> None:
    assert interface_name(SCORE) == "Some score"
    assert interface_name(Interface("some-score")) == "some-score"


def test_what_a_display_set_holds_begins_with_its_images() -> None:
    values = (_value(1), Value(2, Interface("ct", "CT"), image="https://gc.example/1/"))
    assert holds_words(DisplaySet("a", values=values)) == "2: CT, Some score"
    assert holds_words(DisplaySet("a")) == "empty"


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((0, 0, 0), "none"),
        ((12, 3, 0), "12 by 3 readers"),
        ((1, 1, 0), "1 by 1 reader"),
        ((0, 0, 4), "ground truth"),
        ((12, 3, 4), "12 by 3 readers + truth"),
    ],
)
def test_answers_in_words(counts: tuple[int, int, int], words: str) -> None:
    assert answers_words(*counts) == words
