"""Answers, as the server tells them, become ratings."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence

from gcdesk.answers.figures.ratings import NO, YES, Absent, Category, Kind, QuestionRatings, Rating, yes_no
from gcdesk.api.models import Answer, Question
from gcdesk.study.answers import pk_of
from gcdesk.study.natural import natural

_KINDS: Mapping[str, Kind] = {
    "Choice": Kind.CHOICE,
    "Multiple choice": Kind.MULTIPLE,
    "Bool": Kind.YES_NO,
    "Number": Kind.NUMBER,
}


def can_be_figured(question: Question) -> bool:
    """Whether there are figures for questions of this type."""
    return question.answer_type in _KINDS


def collect(
    question: Question, answers: Iterable[Answer], cases: Sequence[str], readers: Sequence[str] | None = None
) -> QuestionRatings:
    """What *readers* said to *question* on *cases* (keys of display sets), from any *answers*.

    Without *readers*: everybody who answered the question, in natural order. Answers to other questions, of other
    readers and on other display sets are passed over. Should one reader have two answers to the same, or a case two
    ground truths, the one that was modified last counts. Where it has an option that the question does not offer any
    more, there is no rating. Raises ValueError for a question that `can_be_figured` refuses.
    """
    kind = _KINDS.get(question.answer_type)
    if kind is None:
        raise ValueError(f"no figures for answers of the type {question.answer_type}")
    mine = [answer for answer in answers if pk_of(answer.question) == question.pk]
    mine.sort(key=lambda answer: answer.modified or answer.created)
    if readers is None:
        readers = sorted({answer.creator for answer in mine if not answer.is_ground_truth}, key=natural)
    said: dict[tuple[str, str], Rating] = {}
    truth: dict[str, Rating] = {}
    offered = frozenset(option.id for option in question.options)
    for answer in mine:
        case = pk_of(answer.display_set)
        if answer.is_ground_truth:
            truth[case] = rating_of(kind, answer.answer, offered)
        else:
            said[case, answer.creator] = rating_of(kind, answer.answer, offered)
    values = tuple(tuple(said.get((case, name), Absent.MISSING) for name in readers) for case in cases)
    true = tuple(truth.get(case, Absent.MISSING) for case in cases)
    return QuestionRatings(
        question=question.pk,
        text=question.text,
        kind=kind,
        categories=_categories(question, kind),
        cases=tuple(cases),
        readers=tuple(readers),
        values=values,
        truth=true,
    )


def rating_of(kind: Kind, answer: object, offered: Collection[int]) -> Rating:
    """The JSON value *answer* as a rating of this *kind*, of a question with the options *offered* (ids)."""
    if answer is None:
        return Absent.EMPTY
    if kind is Kind.MULTIPLE:
        if isinstance(answer, list | tuple) and all(_is_id(option) for option in answer):
            chosen = frozenset(answer)
            return chosen if chosen <= frozenset(offered) else Absent.REMOVED
        return Absent.UNREADABLE
    if kind is Kind.YES_NO:
        return (YES if answer else NO) if isinstance(answer, bool) else Absent.UNREADABLE
    if kind is Kind.CHOICE:
        if not isinstance(answer, int) or not _is_id(answer):
            return Absent.UNREADABLE
        return answer if answer in offered else Absent.REMOVED
    if isinstance(answer, int | float) and not isinstance(answer, bool) and _is_finite(answer):
        return float(answer)
    return Absent.UNREADABLE


def _is_id(option: object) -> bool:
    return isinstance(option, int) and not isinstance(option, bool)


def _is_finite(number: float) -> bool:
    try:
        return math.isfinite(number)
    except OverflowError:  # an integer beyond what a float holds
        return False


def _categories(question: Question, kind: Kind) -> tuple[Category, ...]:
    if kind is Kind.NUMBER:
        return ()
    if kind is Kind.YES_NO:
        return yes_no()
    return tuple(Category(option.id, option.title) for option in question.options)
