from __future__ import annotations

import pytest

from gcdesk.answers.readable import Reading
from gcdesk.answers.tables.progress import Progress, Stage, progress, stage_text, total_text
from gcdesk.answers.tables.table import Mark, Table
from gcdesk.api.models import Question
from tests.answers.build import BEGAN, GRADE, MASK, NODULE, REMARKS, answer, reading

PENDING = {"upload_session_pk": "1"}
QUESTIONS = (GRADE, NODULE, REMARKS)


def progress_of(known: Reading) -> Progress:
    return progress(known.questions, known.display_sets, known.readers, known.rows)


KNOWN = reading(
    answer("anna", GRADE, 1, 1, seconds=30),
    answer("anna", NODULE, 1, True, seconds=30, minute=5),
    answer("anna", GRADE, 2, 1),
    answer("anna", REMARKS, 2, "x"),
    answer("bob", REMARKS, 3, None),
    answer("editor", GRADE, 3, 1, truth=True),
    questions=QUESTIONS,
)


def test_required_questions_decide() -> None:
    far = progress_of(KNOWN)
    one, two, three = KNOWN.display_sets
    assert [far.stage(shown, "anna") for shown in (one, two, three)] == [
        Stage.ANSWERED,
        Stage.PARTLY,
        Stage.OPEN,
    ]
    assert [far.stage(shown, "bob") for shown in (one, two, three)] == [Stage.OPEN, Stage.OPEN, Stage.PARTLY]


def test_totals_of_each_reader() -> None:
    anna, bob = progress_of(KNOWN).totals
    assert (anna.reader, anna.answered, anna.partly, anna.open, anna.total) == ("anna", 1, 1, 1, 3)
    assert (anna.answers, anna.seconds) == (4, 60)
    assert anna.share == pytest.approx(1 / 3)
    assert anna.last is not None
    assert (anna.last - BEGAN).total_seconds() == 300
    assert (bob.answered, bob.partly, bob.open, bob.seconds) == (0, 1, 2, None)
    assert total_text(anna) == "anna: 1 of 3 display sets answered, 1 partly, 1 open"


def test_display_sets_by_readers_as_a_table() -> None:
    table: Table = progress_of(KNOWN)
    titles = [column.title for column in table.columns]
    rows = [[table.cell(row, column).text for column in range(len(titles))] for row in range(len(table))]
    assert titles == ["Display set", "Order number", "anna", "bob", "Answered by", "Last answer"]
    assert rows == [
        ["case 1", "10", "answered", "open", "1 of 2", "2026-03-02 08:35:00"],
        ["case 2", "20", "partly", "open", "0 of 2", "2026-03-02 08:30:00"],
        ["case 3", "30", "open", "partly", "0 of 2", "2026-03-02 08:30:00"],
    ]
    assert [table.cell(0, column).mark for column in (2, 3)] == [Mark.ANSWERED, Mark.OPEN]
    assert table.cell(1, 2).hint == "1 of 2 required questions"
    assert table.key(2) == "d3"
    assert table.display_set(2) is KNOWN.display_sets[2]


def stage_after(question: Question, said: object) -> Stage:
    known = reading(answer("anna", question, 1, said), questions=(question,))
    return progress_of(known).stage(known.display_sets[0], "anna")


def test_where_nothing_is_required_whatever_was_submitted_answers() -> None:
    assert stage_after(REMARKS, "x") is Stage.ANSWERED
    assert stage_after(REMARKS, None) is Stage.ANSWERED


def test_a_required_question_that_is_null_is_not_answered_but_a_pending_mask_is() -> None:
    required = Question("q-mask", answer_type="Mask", required=True)
    assert stage_after(GRADE, None) is Stage.PARTLY
    assert stage_after(required, PENDING) is Stage.ANSWERED
    assert stage_after(MASK, PENDING) is Stage.ANSWERED


def test_removed_questions_and_display_sets_do_not_count() -> None:
    known = reading(answer("anna", GRADE, "gone", 1), answer("anna", "gone", 1, 5), questions=QUESTIONS)
    far = progress_of(known)
    (anna,) = far.totals
    assert len(far) == 3
    assert (anna.answered, anna.partly, anna.open) == (0, 1, 2)


def test_only_the_readers_that_are_asked_for_are_counted() -> None:
    far = progress(KNOWN.questions, KNOWN.display_sets[:1], ["bob"], KNOWN.rows)
    (bob,) = far.totals
    assert (bob.reader, bob.total) == ("bob", 1)


def test_a_study_without_display_sets() -> None:
    known = reading(display_sets=())
    far = progress(known.questions, known.display_sets, ["anna"], [])
    assert far.totals[0].share == 0
    assert len(far) == 0


def test_every_stage_has_a_word() -> None:
    assert len({stage_text(each) for each in Stage}) == len(Stage)
