"""What an answer says, in words and as a value. Pure.

Decided by the question's kind, and, where the answer does not fit that (the question was changed or removed, or its
type is not known), by what the answer's JSON is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct

from gcdesk.answers.words.figures import figure_text
from gcdesk.answers.words.kinds import Kind
from gcdesk.texts import tr
from gcdesk.texts.typed import number_text

Value = bool | int | float | str | None
"""An answer for sorting and for spreadsheets: yes or no, a number, or words; None: there is nothing."""

_LONGEST_JSON = 200


class Given(Enum):
    """Whether a submitted answer says something. (Where nothing was submitted, there is no answer at all.)"""

    ANSWER = auto()
    EMPTY = auto()
    """Submitted with nothing in it: an empty text, none of the options, no figures."""
    NULL = auto()
    """Submitted without an answer: the question was left empty."""
    PENDING = auto()
    """A mask whose image is not there: it is still being imported, or that failed."""


class Words(Struct, frozen=True, gc=False):
    """One answer, readable. There may be 100,000: none is ever part of a cycle, so no collection looks at it."""

    given: Given
    text: str
    value: Value
    unit: str = ""
    """Of a measured value: ``mm``, ``mm²`` or ``°``."""
    option_ids: tuple[int, ...] = ()
    """What was chosen, in the order of the question's options, removed ones last."""
    removed: bool = False
    """Whether an option was chosen that the question does not have any more."""


def in_words(kind: Kind, options: Mapping[int, str], answer: object, image: str | None = None) -> Words:
    """The JSON *answer* to a question of this *kind*, whose *options* are id → title, in order.

    *image* is the address of a mask's image.
    """
    if image:
        return Words(Given.ANSWER, tr("Answers", "mask"), tr("Answers", "mask"))
    if answer is None:
        return Words(Given.NULL, tr("Answers", "(left empty)"), None)
    if kind is Kind.MASK or _is_upload(answer):
        return Words(Given.PENDING, tr("Answers", "mask, still being imported or failed"), None)
    chosen = _option_ids(kind, answer)
    return _by_itself(answer) if chosen is None else _chosen(options, chosen)


def json_text(answer: object) -> str:
    """*answer* as JSON for people: indented, letters as they are."""
    return json.dumps(answer, ensure_ascii=False, indent=2)


def option_title(options: Mapping[int, str], option: int) -> str:
    """What an option is called; one that the question does not have any more by its number."""
    title = options.get(option)
    return tr("Answers", "option {id} (removed)", id=option) if title is None else title


def _chosen(options: Mapping[int, str], ids: set[int]) -> Words:
    places = {option: place for place, option in enumerate(options)}
    chosen = sorted(ids, key=lambda option: (places.get(option, len(places)), option))
    if not chosen:
        return Words(Given.EMPTY, tr("Answers", "(none of the options)"), None)
    text = "; ".join(option_title(options, option) for option in chosen)
    removed = any(option not in options for option in chosen)
    return Words(Given.ANSWER, text, text, option_ids=tuple(chosen), removed=removed)


def _by_itself(answer: object) -> Words:
    """By what the JSON is."""
    if isinstance(answer, bool):
        return Words(Given.ANSWER, tr("Answers", "yes") if answer else tr("Answers", "no"), answer)
    if isinstance(answer, int | float):
        return Words(Given.ANSWER, number_text(answer), answer)
    if isinstance(answer, str):
        if not answer.strip():
            return Words(Given.EMPTY, tr("Answers", "(empty text)"), None)
        return Words(Given.ANSWER, answer, answer)
    if isinstance(answer, Mapping) and (figure := figure_text(answer)):
        given = Given.ANSWER if figure.count else Given.EMPTY
        return Words(given, figure.text, figure.value, figure.unit)
    if isinstance(answer, list) and answer and all(isinstance(each, str | int | float) for each in answer):
        text = "; ".join(_by_itself(each).text for each in answer)
        return Words(Given.ANSWER, text, text)
    if not answer:
        return Words(Given.EMPTY, tr("Answers", "(empty)"), None)
    text = json.dumps(answer, ensure_ascii=False)
    text = text if len(text) <= _LONGEST_JSON else text[: _LONGEST_JSON - 1] + "…"
    return Words(Given.ANSWER, text, text)


def _option_ids(kind: Kind, answer: object) -> set[int] | None:
    """The options that were chosen; None when *answer* is no choice of options."""
    if kind is Kind.CHOICE:
        chosen = [answer]
    elif kind is Kind.CHOICES and isinstance(answer, list):
        chosen = answer
    else:
        return None
    ids = {each for each in chosen if isinstance(each, int) and not isinstance(each, bool)}
    return ids if len(ids) == len(set(map(str, chosen))) else None


def _is_upload(answer: object) -> bool:
    return isinstance(answer, Mapping) and "upload_session_pk" in answer
