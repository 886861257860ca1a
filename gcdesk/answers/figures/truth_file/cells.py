"""What a person writes into a cell of a spreadsheet, as the value of a question."""

from __future__ import annotations

import json
import re

from gcdesk.answers.figures.truth_file.rules import Value
from gcdesk.api.models import Question
from gcdesk.texts import tr

_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
_DECIMAL_COMMA = re.compile(r"[-+]?\d+,\d+")
_COULD_BE_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")
_SEPARATORS = re.compile(r"[;\n]")


class UnreadableCell(ValueError):
    """A cell that is no value of its question; its text is the sentence that says why."""


def cell_value(question: Question, cell: str) -> Value:
    """The value of a cell; None for an empty one. Raises `UnreadableCell`.

    Yes and no: "yes", "true", "1" and "no", "false", "0". Options by their titles, capitals don't matter where they
    tell no two apart; several of them with ";" or line breaks between, or as a JSON list; "[]": none of them. Numbers
    with a decimal point, or with a decimal comma where it can't be one of thousands.
    """
    text = cell.strip()
    if not text:
        return None
    if question.answer_type == "Bool":
        return _yes_or_no(text)
    if question.answer_type == "Number":
        return _number(text)
    if question.answer_type == "Choice":
        return _title(question, text)
    if question.answer_type == "Multiple choice":
        return _titles(question, text)
    return cell.replace("\r\n", "\n")


def _yes_or_no(text: str) -> bool:
    word = text.casefold()
    if word in {"yes", "true", "1", "1.0", "y", tr("Answers", "yes").casefold()}:
        return True
    if word in {"no", "false", "0", "0.0", "n", tr("Answers", "no").casefold()}:
        return False
    raise UnreadableCell(tr("Answers", "“{text}” is neither yes nor no.", text=text))


def _number(text: str) -> float | int:
    plain = text.replace("−", "-")
    if _COULD_BE_THOUSANDS.fullmatch(plain):
        sentence = tr(
            "Answers", "“{text}” could be two numbers: write it with a decimal point, or none.", text=text
        )
        raise UnreadableCell(sentence)
    if _DECIMAL_COMMA.fullmatch(plain):
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise UnreadableCell(tr("Answers", "“{text}” is not a number.", text=text))
    number = float(plain)
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _titles(question: Question, text: str) -> list[str]:
    titles = [option.title for option in question.options]
    if text in titles:
        return [text]
    if text.startswith("["):
        try:
            listed = json.loads(text)
        except ValueError:
            listed = None
        if isinstance(listed, list) and all(isinstance(title, str) for title in listed):
            return [_title(question, title) for title in listed]
    return [_title(question, part.strip()) for part in _SEPARATORS.split(text) if part.strip()]


def _title(question: Question, text: str) -> str:
    """The option's title as the question has it; what is none stays as it is, for the checks to say so."""
    titles = [option.title for option in question.options]
    if text in titles:
        return text
    alike = [title for title in titles if title.strip().casefold() == text.casefold()]
    if not alike and text.endswith(".0"):  # a spreadsheet's 3 comes as 3.0
        alike = [title for title in titles if title == text[:-2]]
    return alike[0] if len(alike) == 1 else text
