from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.subjects import asked_of, question_words, shown_of
from gcdesk.answers.words.kinds import Kind
from gcdesk.api.models import DisplaySet, Question
from tests.answers.build import CASES, GRADE, HEADING, NODULE


def test_questions_are_numbered_without_headings() -> None:
    grade, nodule = asked_of((GRADE, HEADING, NODULE), [])
    assert [grade.number, nodule.number] == [1, 2]
    assert (grade.text, grade.kind, grade.required) == ("How severe?", Kind.CHOICE, True)
    assert list(grade.options.items()) == [(3, "severe"), (1, "mild"), (2, "moderate")]


@pytest.mark.hazard("A1")
def test_removed_questions_come_last_under_a_name() -> None:
    questions = asked_of((GRADE,), ["q-grade", "0123456789", "abc"])
    assert [asked.place for asked in questions] == [0, 1, 2]
    assert [asked.text for asked in questions[1:]] == [
        "(removed question 01234567)",
        "(removed question abc)",
    ]
    assert all(asked.removed and asked.kind is Kind.OTHER for asked in questions[1:])


def test_an_answered_heading_is_not_a_removed_question() -> None:
    assert len(asked_of((GRADE, HEADING), [HEADING.pk])) == 1


@pytest.mark.hazard("A1")
def test_removed_display_sets_come_last_under_a_name() -> None:
    untitled = DisplaySet("d9", order=90)
    shown = shown_of((*CASES[:1], untitled), ["d1", "gone"])
    assert [(each.title, each.order, each.removed) for each in shown] == [
        ("case 1", 10, False),
        ("(no title, order number 90)", 90, False),
        ("(removed display set gone)", None, True),
    ]


@pytest.mark.hazard("A3")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Motion &amp; noise,\ne.g. &quot;blur&quot;", 'Motion & noise,\ne.g. "blur"'),
        ("<p>How <b>severe</b>?</p><ul><li>a<li>b</ul>", "How severe?\n\n• a\n• b"),
        ('<a href="https://x.example">Which</a> signs?<br/>All', "Which signs?\nAll"),
        ("Is a < b and c > d?", "Is a < b and c > d?"),
        ("Nodule <b and c> d", "Nodule <b and c> d"),
        ("Size <30 mm <b>or</b> more", "Size <30 mm or more"),
        ("<lung> window", "<lung> window"),
        ("", "(question without text)"),
        ("<p> </p>", "(question without text)"),
    ],
)
def test_questions_read_as_text(text: str, words: str) -> None:
    (asked,) = asked_of((msgspec.structs.replace(GRADE, text=text),), [])
    assert asked.text == words


@pytest.mark.hazard("A3")
def test_long_questions_are_kept_whole() -> None:
    assert len(question_words("word " * 400)) == 1999


@settings(deadline=None)
@given(st.text(alphabet="<>&;/ab =\"'\n", max_size=30))
def test_any_text_can_be_a_question(text: str) -> None:
    (asked,) = asked_of((Question("q", text=text),), [])
    assert asked.text
