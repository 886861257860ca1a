"""Takes a ground truth file as the website does (Grand Challenge's ``GroundTruthCSVForm`` and ``Answer.validate``)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from gcdesk.api.models import Question

ANNOTATIONS = {"Mask", "Point", "Multiple points", "Polygon", "2D bounding box"}


class Refused(Exception):
    """The form shows an error."""


class ServerError(Exception):
    """The website answers 500."""


def upload(
    content: bytes, questions: Sequence[Question], cases: Sequence[str]
) -> dict[tuple[str, str], tuple[object, str]]:
    """(case, question's key) → (answer as it is kept, explanation). The texts of *questions* are the website's own."""
    reader = csv.DictReader(
        io.StringIO(content.decode("utf-8")), quoting=csv.QUOTE_ALL, escapechar="\\", quotechar="'"
    )
    headers = list(reader.fieldnames or [])
    wanted = ["case"] + [q.text for q in questions if q.answer_type not in {"Heading", *ANNOTATIONS}]
    if sorted(head for head in headers if not head.endswith("__explanation")) != sorted(wanted):
        raise Refused(f"Fields provided do not match with reader study. Fields should be: {','.join(wanted)}")
    kept: dict[tuple[str, str], tuple[object, str]] = {}
    for row in list(reader):
        if row["case"] not in cases:
            raise ServerError("DisplaySet matching query does not exist")
        for key in row:
            if key == "case" or key.endswith("__explanation"):
                continue
            question = _one(q for q in questions if q.text == key)
            answer = json.loads(row[key])
            if answer is None and not question.required:
                continue
            answer = _with_ids(question, answer)
            try:
                explanation = json.loads(row.get(key + "__explanation", ""))
            except (json.JSONDecodeError, TypeError):
                explanation = ""
            _validate(question, answer)
            if (row["case"], question.pk) in kept:
                raise ServerError("duplicate key value violates unique constraint")
            kept[row["case"], question.pk] = (answer, explanation)
    return kept


def _one(found: Any) -> Any:
    found = list(found)
    if len(found) != 1:
        raise ServerError(f"get() returned {len(found)}")
    return found[0]


def _with_ids(question: Question, answer: Any) -> Any:
    if question.answer_type == "Choice":
        matching = [option.id for option in question.options if option.title == answer]
        if not matching:
            raise Refused(f"Option {answer!r} is not valid for question {question.text}")
        return _one(matching)
    if question.answer_type == "Multiple choice":
        if answer is None:
            raise ServerError("TypeError: 'NoneType' object is not iterable")
        return [option.id for option in question.options if option.title in answer]
    return answer


def _validate(question: Question, answer: Any) -> None:
    right = {
        "Text": isinstance(answer, str),
        "Bool": isinstance(answer, bool),
        "Number": isinstance(answer, int | float) and not isinstance(answer, bool),
        "Choice": True,
        "Multiple choice": True,
    }[question.answer_type]
    if not right and answer is not None:
        raise Refused("Your answer is not the correct type.")
    if "\0" in json.dumps(answer, ensure_ascii=False) or "\\u0000" in json.dumps(answer):
        raise ServerError("unsupported Unicode escape sequence")
    empty = answer == (
        [] if question.answer_type == "Multiple choice" else "" if question.answer_type == "Text" else None
    )
    if empty and question.required:
        raise Refused("Answer for required question cannot be empty")
    if empty or answer is None:
        return
    if question.answer_min_value is not None and answer < question.answer_min_value:
        raise Refused("Ensure this value is greater than or equal to …")
    if question.answer_max_value is not None and answer > question.answer_max_value:
        raise Refused("Ensure this value is less than or equal to …")
