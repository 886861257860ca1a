"""What the website takes as ground truth: which questions, which texts at the head of the columns, which values.

The website's form (Grand Challenge, ``GroundTruthCSVForm``) refuses the whole file at the first thing that is wrong,
some of them as "500 Server error" without a word; so everything is looked at here, case by case and question by
question, before there is a file.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from gcdesk.api.models import Question
from gcdesk.texts import counted, tr
from gcdesk.texts.region import number

CASE = "case"
"""The head of the column that names the display sets."""
EXPLANATION = "__explanation"
"""The end of the head of a column with explanations for readers."""

VALUE_TYPES = frozenset({"Text", "Bool", "Number", "Choice", "Multiple choice"})
_NO_VALUE_TYPES = frozenset(
    {
        "Heading",
        "Mask",
        *(
            "2D bounding box|Multiple 2D bounding boxes|Distance measurement|Multiple distance measurements|Point|"
            "Multiple points|Polygon|Multiple polygons|Line|Multiple lines|Angle|Multiple angles|Ellipse|"
            "Multiple ellipses|Three-point angle|Multiple three-point angles"
        ).split("|"),
    }
)
_LONGEST_FIELD = 131_072
"""Letters that the website's reader takes in one field."""

Value = str | float | int | bool | list[str] | None
"""An answer with the titles of options; None: nothing is said."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a ground truth from being uploaded."""

    case: str
    """Title (or key) of the display set; nothing: it is about the question as a whole."""
    question: str
    """Text of the question; nothing: it is about the case as a whole."""
    sentence: str

    def __str__(self) -> str:
        place = ", ".join(part for part in (self.case, self.question and f"“{self.question}”") if part)
        if not place:
            return self.sentence
        return tr("Answers", "{place}: {sentence}", place=place, sentence=self.sentence)


def asked(questions: Sequence[Question]) -> list[Question]:
    """The questions that need a column: all but headings, masks and drawn answers, in the study's order."""
    return [question for question in questions if question.answer_type not in _NO_VALUE_TYPES]


def heads_problems(questions: Sequence[Question], heads: Sequence[str]) -> Iterator[Problem]:
    """Why a file can't be made for a study with all these *questions*, whose columns would have these *heads*."""
    needed = asked(questions)
    if not needed:
        sentence = tr("Answers", "The study has no question that takes ground truth from a file.")
        yield Problem("", "", sentence)
    times = Counter(question.text for question in questions)
    for question, head in zip(needed, heads, strict=True):
        sentence = ""
        if question.answer_type not in VALUE_TYPES:
            sentence = tr(
                "Answers",
                "gcdesk doesn't know answers of the type {type}, so it can't write its column.",
                type=question.answer_type,
            )
        elif times[question.text] > 1:
            sentence = tr(
                "Answers",
                "Several questions of the study have this text, and the website can't tell them apart: change one of them there.",
            )
        elif head == CASE:
            sentence = tr(
                "Answers",
                "A question that is called “case” can't be told from the column of the cases: rename it on the website.",
            )
        elif head.endswith(EXPLANATION):
            sentence = tr(
                "Answers",
                "The website takes a question whose text ends in “{end}” for an explanation: rename it there.",
                end=EXPLANATION,
            )
        if sentence:
            yield Problem("", question.text, sentence)


def value_problem(question: Question, value: Value) -> str:
    """Why the website would refuse *value*, or take it wrongly; nothing when it is right."""
    if value is None:
        if question.required:
            return tr("Answers", "There is no answer, and the question requires one.")
        return ""
    check = {
        "Text": _text_problem,
        "Bool": _bool_problem,
        "Number": _number_problem,
        "Choice": _choice_problem,
        "Multiple choice": _choices_problem,
    }.get(question.answer_type)
    return check(question, value) if check else ""


def unsayable(text: str) -> str:
    """Why *text* can't be said in the file at all; nothing when it can."""
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        return tr("Answers", "The text has characters that the website can't keep: type it again.")
    if len(text) * 2 > _LONGEST_FIELD:
        return tr("Answers", "The text is too long for the website.")
    return ""


def _text_problem(question: Question, value: Value) -> str:
    if not isinstance(value, str):
        return tr("Answers", "The answer is not a text.")
    if value == "":
        return (
            tr("Answers", "The answer is empty, and the question requires one.") if question.required else ""
        )
    if question.answer_min_length is not None and len(value) < question.answer_min_length:
        least = counted(
            question.answer_min_length, tr("Answers", "{n} character"), tr("Answers", "{n} characters")
        )
        return tr("Answers", "“{value}” is too short: at least {least}.", value=_short(value), least=least)
    if question.answer_max_length is not None and len(value) > question.answer_max_length:
        most = counted(
            question.answer_max_length, tr("Answers", "{n} character"), tr("Answers", "{n} characters")
        )
        return tr("Answers", "“{value}” is too long: at most {most}.", value=_short(value), most=most)
    if question.answer_match_pattern and not _matches(question.answer_match_pattern, value):
        return tr(
            "Answers",
            "“{value}” does not have the form that the question asks for ({pattern}).",
            value=_short(value),
            pattern=question.answer_match_pattern,
        )
    return unsayable(value)


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:
        return True  # not this program's to judge


def _bool_problem(_question: Question, value: Value) -> str:
    return "" if isinstance(value, bool) else tr("Answers", "The answer is neither yes nor no.")


def _number_problem(question: Question, value: Value) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return tr("Answers", "The answer is not a number.")
    lowest, highest = question.answer_min_value, question.answer_max_value
    if lowest is not None and value < lowest:
        return tr(
            "Answers",
            "{value} is too small: at least {lowest}.",
            value=number(value, "g"),
            lowest=number(lowest, "g"),
        )
    if highest is not None and value > highest:
        return tr(
            "Answers",
            "{value} is too large: at most {highest}.",
            value=number(value, "g"),
            highest=number(highest, "g"),
        )
    step = _step(question.answer_step_size)
    if step and not math.isclose(math.remainder(value - (lowest or 0.0), step), 0.0, abs_tol=1e-9):
        return tr(
            "Answers",
            "{value} is between the steps of {step}.",
            value=number(value, "g"),
            step=number(step, "g"),
        )
    return ""


def _step(size: object) -> float:
    """The step of a number's widget, which the server tells as a text; 0: none."""
    try:
        return float(Decimal(str(size))) if size is not None else 0.0
    except InvalidOperation:
        return 0.0


def _choice_problem(question: Question, value: Value) -> str:
    if not isinstance(value, str):
        return tr("Answers", "The answer is not one of the options.")
    return _title_problem(question, value)


def _choices_problem(question: Question, value: Value) -> str:
    if not isinstance(value, list):
        return tr("Answers", "The answer is not a list of options.")
    if not value and question.required:
        return tr("Answers", "No option is chosen, and the question requires one.")
    if len(set(value)) < len(value):
        return tr("Answers", "An option is named twice.")
    # The website passes over a title that it does not know, without a word.
    return next((problem for title in value if (problem := _title_problem(question, title))), "")


def _title_problem(question: Question, title: str) -> str:
    times = [option.title for option in question.options].count(title)
    if times == 0:
        return tr("Answers", "“{title}” is not an option of the question.", title=_short(title))
    if times > 1:
        return tr(
            "Answers",
            "The question has several options that are called “{title}”, and the website can't tell them apart: rename one there.",
            title=_short(title),
        )
    return unsayable(title)


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
