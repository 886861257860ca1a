from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from gcdesk.answers.subjects import asked_of, shown_of
from gcdesk.answers.tables.cells import (
    answer_cell,
    display_set_cell,
    minutes_cell,
    moment_cell,
    order_cell,
    question_title,
    total_seconds,
    unit_of,
    yes_cell,
)
from gcdesk.answers.tables.table import NOTHING, Mark
from gcdesk.api.models import Question
from tests.answers.build import (
    CASES,
    GRADE,
    LENGTH,
    MASK,
    NODULE,
    PERCENT,
    REMARKS,
    answer,
    readable,
    reading,
)


@pytest.mark.parametrize(
    ("question", "said", "text", "mark"),
    [
        (GRADE, 1, "mild", Mark.NONE),
        (GRADE, 17, "option 17 (removed)", Mark.REMOVED),
        (GRADE, None, "(left empty)", Mark.EMPTY),
        (REMARKS, "", "(empty text)", Mark.EMPTY),
        (MASK, {"upload_session_pk": "1"}, "mask, still being imported or failed", Mark.PENDING),
    ],
)
def test_an_answer(question: Question, said: object, text: str, mark: Mark) -> None:
    row = readable(question, said)
    cell = answer_cell(row)
    assert (cell.text, cell.mark) == (text, mark)
    assert cell.answer is row


def test_the_answer_to_a_removed_question_is_marked() -> None:
    (row,) = reading(answer("anna", "gone", 1, True)).rows
    assert answer_cell(row).mark is Mark.REMOVED


@pytest.mark.hazard("A1")
def test_not_answered_is_not_left_empty() -> None:
    assert answer_cell(None) == NOTHING
    assert answer_cell(None).text != answer_cell(readable(GRADE, None)).text


def test_display_sets() -> None:
    there, gone = shown_of(CASES[:1], ["gone"])
    assert (display_set_cell(there).text, display_set_cell(there).mark) == ("case 1", Mark.NONE)
    assert display_set_cell(gone).mark is Mark.REMOVED
    assert (order_cell(there).text, order_cell(there).value) == ("10", 10)
    assert order_cell(gone) == NOTHING


def test_moments_are_told_in_universal_time() -> None:
    at = datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    assert moment_cell(at).text == "2026-03-02 08:30:00"
    assert moment_cell(at).value == datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    assert moment_cell(None) == NOTHING


def test_durations_are_in_minutes() -> None:
    assert (minutes_cell(90).text, minutes_cell(90).value) == ("1.5", 1.5)
    assert minutes_cell(None) == NOTHING
    assert (yes_cell(yes=True).text, yes_cell(yes=False).text) == ("yes", "no")


def test_what_answers_took_together() -> None:
    rows = reading(
        answer("anna", GRADE, 1, 1, seconds=30),
        answer("anna", NODULE, 1, True),
        answer("anna", PERCENT, 1, 2, seconds=3),
    ).rows
    assert total_seconds(rows) == 33
    assert total_seconds(rows[1:2]) is None
    assert total_seconds([]) is None


@pytest.mark.hazard("A3")
def test_a_question_is_a_title_on_one_line() -> None:
    (asked,) = asked_of((msgspec.structs.replace(GRADE, text="How\n\nsevere  is it?"),), [])
    assert question_title(asked) == "How severe is it?"


def test_units_of_what_is_measured() -> None:
    length, grade = asked_of((LENGTH, GRADE), [])
    assert unit_of(length) == "mm"
    assert unit_of(grade) == ""
