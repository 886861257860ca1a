"""The website's own example of a ground truth file: the only place where it tells the texts of questions as they are.

Programs are told them without markup, and with other line breaks; but the head of a column must be the very text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from gcdesk.answers.figures.truth_file.rules import CASE, asked
from gcdesk.api.models import Question
from gcdesk.errors import FileError
from gcdesk.texts import tr


def exact_heads(content: bytes, questions: Sequence[Question]) -> Mapping[str, str]:
    """Key of a question → its text as the website has it, from its example file (study, Ground Truth, Upload via CSV).

    Heads are known by their texts, and those that are not by their places. Raises FileError for a file that is none, or
    not of this study.
    """
    needed = asked(questions)
    try:
        lines = csv.reader(
            io.StringIO(content.decode("utf-8"), newline=""),
            quoting=csv.QUOTE_NONE,
            escapechar="\\",
            quotechar="`",
        )
        header = next(lines, [])
    except (UnicodeDecodeError, csv.Error) as error:
        raise FileError(_not_an_example()) from error
    if header[:1] != [CASE]:
        raise FileError(_not_an_example())
    heads = header[1:]
    if len(heads) != len(needed):
        raise FileError(
            tr(
                "Answers",
                "The example file is from another study, or from an earlier state of this one: it has {found} questions, the study {needed}.",
                found=len(heads),
                needed=len(needed),
            )
        )
    known = {question.text: question.pk for question in needed}
    exact = {known[head]: head for head in heads if head in known}
    others = [question.pk for question in needed if question.pk not in exact]
    unknown = [head for head in heads if head not in known]
    return exact | dict(zip(others, unknown, strict=True))


def _not_an_example() -> str:
    return tr(
        "Answers",
        "This is not the website's example of a ground truth file. Get it there: study, Ground Truth, “Upload via CSV”, “Download Example CSV”.",
    )
