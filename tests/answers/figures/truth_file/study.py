"""A study that takes ground truth, for tests."""

from __future__ import annotations

import msgspec

from gcdesk.api.models import Answer, DisplaySet, Option, Question

API = "https://grand-challenge.example/api/v1/reader-studies"


def question(pk: str, answer_type: str, text: str = "", **changes: object) -> Question:
    fields: dict[str, object] = {
        "pk": pk,
        "answer_type": answer_type,
        "text": text or f"Question {pk}",
        "required": True,
    }
    if answer_type in {"Choice", "Multiple choice"}:
        fields["options"] = (
            Option(1, "Normal"),
            Option(2, "It's small"),
            Option(3, 'Say "large"; or more, \\'),
        )
    return Question(**{**fields, **changes})  # type: ignore[arg-type]  # the changes of a test are not typed


QUESTIONS = (
    question("h", "Heading", "Findings"),
    question("t", "Text", "What is it, then?", required=False),
    question("b", "Bool", "Is it there?", required=False),
    question("n", "Number", "How large (mm)?", answer_min_value=0, answer_max_value=100),
    question("c", "Choice", "What's the size?"),
    question("m", "Multiple choice", "Which of 'these'?", required=False),
    question("k", "Mask", "Draw it"),
)
DISPLAY_SETS = tuple(DisplaySet(f"0000-{number}", title=f"patient {number}") for number in range(1, 4))
CASES = tuple(display_set.pk for display_set in DISPLAY_SETS)


def answer(pk: str, case: str, value: object, reader: str = "anna", *, truth: bool = False) -> Answer:
    return Answer(
        pk=f"{pk}-{case}-{reader}",
        creator=reader,
        question=f"{API}/questions/{pk}/",
        display_set=f"{API}/display-sets/{case}/",
        written=msgspec.Raw(msgspec.json.encode(value)),
        is_ground_truth=truth,
    )
