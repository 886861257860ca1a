"""A small study with answers, written as one would say it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from gcdesk.answers.readable import Readable, Reading, read
from gcdesk.api.models import Answer, DisplaySet, Option, Question, Study
from gcdesk.study.answers import Answers
from gcdesk.study.snapshot import Snapshot

API = "https://grand-challenge.example/api/v1/"
BEGAN = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)

GRADE = Question(
    "q-grade",
    answer_type="Choice",
    text="How severe?",
    options=(Option(3, "severe"), Option(1, "mild"), Option(2, "moderate")),
    required=True,
)
SIGNS = Question(
    "q-signs",
    answer_type="Multiple choice",
    text="Which signs?",
    options=(Option(11, "cough"), Option(12, "fever"), Option(13, "pain")),
)
NODULE = Question("q-nodule", answer_type="Bool", text="A nodule?", required=True)
PERCENT = Question("q-percent", answer_type="Number", text="How much? (%)")
REMARKS = Question("q-remarks", answer_type="Text", text="Remarks")
MASK = Question("q-mask", answer_type="Mask", text="Outline")
LENGTH = Question("q-length", answer_type="Distance measurement", text="Diameter")
HEADING = Question("q-heading", answer_type="Heading", text="Part two")
QUESTIONS = (GRADE, SIGNS, HEADING, NODULE, PERCENT, REMARKS, MASK, LENGTH)

CASES = tuple(DisplaySet(f"d{n}", title=f"case {n}", order=10 * n) for n in range(1, 4))
STUDY = Study("s1", "chest", "Chest", url="https://grand-challenge.example/reader-studies/chest/")


def snapshot(
    questions: tuple[Question, ...] = QUESTIONS, display_sets: tuple[DisplaySet, ...] = CASES
) -> Snapshot:
    return Snapshot(
        msgspec.structs.replace(STUDY, questions=questions),
        may_change=True,
        interfaces=(),
        display_sets=display_sets,
    )


def answer(
    reader: str,
    question: Question | str,
    display_set: int | str,
    said: object,
    *,
    truth: bool = False,
    minute: float = 0,
    seconds: float | None = None,
    image: str | None = None,
) -> Answer:
    """One answer; *display_set* by its number or key, *minute*: so long after `BEGAN` it was submitted."""
    question_pk = question if isinstance(question, str) else question.pk
    set_pk = f"d{display_set}" if isinstance(display_set, int) else display_set
    at = (BEGAN + timedelta(minutes=minute)).isoformat().replace("+00:00", "Z")
    return Answer(
        f"{reader}-{question_pk}-{set_pk}-{int(truth)}-{minute:g}",
        created=at,
        modified=at,
        creator=reader,
        question=f"{API}reader-studies/questions/{question_pk}/",
        display_set=f"{API}reader-studies/display-sets/{set_pk}/",
        written=msgspec.Raw(msgspec.json.encode(said)),
        answer_image=image,
        total_edit_duration=None if seconds is None else f"P0DT00H00M{seconds:09.6f}S",
        is_ground_truth=truth,
    )


def loaded(*answers: Answer, all_readers: bool = True) -> Answers:
    return Answers(answers, all_readers, datetime(2026, 3, 9, 12, tzinfo=UTC))


def reading(
    *answers: Answer,
    questions: tuple[Question, ...] = QUESTIONS,
    display_sets: tuple[DisplaySet, ...] = CASES,
) -> Reading:
    return read(snapshot(questions, display_sets), loaded(*answers))


def readable(question: Question, said: object, image: str | None = None) -> Readable:
    """One answer in words."""
    (row,) = reading(answer("anna", question, 1, said, image=image), questions=(question,)).rows
    return row


LENGTH_5 = {
    "type": "Distance measurement",
    "version": {"major": 1, "minor": 0},
    "start": [0, 0, 0],
    "end": [3, 4, 0],
}
"""A drawn distance of 5 mm."""
