from __future__ import annotations

import pytest

from gcdesk.answers.figures.marks import NO_MARKS, Marks, Side
from gcdesk.answers.figures.positive import positive_text
from gcdesk.answers.figures.ratings import Category, Kind, QuestionRatings, yes_no

GRADES = (Category(1, "mild"), Category(2, "bad"), Category(3, "worst"))


@pytest.mark.parametrize(
    ("kind", "categories", "marks", "told"),
    [
        (Kind.CHOICE, GRADES, Marks(positive=frozenset({3, 2, 99})), "bad, worst"),
        (Kind.CHOICE, GRADES, NO_MARKS, ""),
        (Kind.YES_NO, yes_no(), NO_MARKS, "yes"),
        (Kind.YES_NO, yes_no(), Marks(positive=frozenset({0})), "no"),
        (Kind.MULTIPLE, GRADES, NO_MARKS, "that the option was chosen"),
        (Kind.NUMBER, (), Marks(threshold=2.5, side=Side.BELOW), "less than 2.5"),
        (Kind.NUMBER, (), NO_MARKS, ""),
    ],
)
def test_it_is_told_in_the_questions_own_words(
    kind: Kind, categories: tuple[Category, ...], marks: Marks, told: str
) -> None:
    ratings = QuestionRatings("q", "Question?", kind, categories, (), (), (), ())
    assert positive_text(ratings, marks) == told
