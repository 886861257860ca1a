"""What answers are about: the questions and the display sets of a study, as far as they still exist. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from gcdesk.answers.words.kinds import Kind, kind_of
from gcdesk.api.models import DisplaySet, Question
from gcdesk.study.plain_text import plain_text
from gcdesk.study.questions import HEADING
from gcdesk.texts import tr

_SHOWN = 8
"""Characters of a key that tell things apart whose names are gone."""
_TAG_OR_LESS = re.compile(
    r"""(</?(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|
    td|th|thead|tr|u|ul)(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))*\s*/?>)|<""",
    re.IGNORECASE | re.VERBOSE,
)
"""A tag of HTML, or a bracket that begins none."""


@dataclass(frozen=True, eq=False)
class Asked:
    """A question that can be answered. There is one of each: compare by identity or by `pk`."""

    pk: str
    place: int
    """Among the study's questions, from 0, headings left out; removed ones come last."""
    text: str
    """As a person reads it, in whole; may have several lines."""
    answer_type: str
    """As the server calls it; empty when the question was removed."""
    kind: Kind
    options: Mapping[int, str]
    """Id → title, in the order of the question."""
    required: bool
    removed: bool = False

    @property
    def number(self) -> int:
        """From 1: what people call it."""
        return self.place + 1


@dataclass(frozen=True, eq=False)
class Shown:
    """A display set. There is one of each: compare by identity or by `pk`."""

    pk: str
    place: int
    """In the study, from 0; removed ones come last."""
    title: str
    order: int | None
    """None: it was removed."""
    removed: bool = False


def asked_of(questions: Iterable[Question], answered: Iterable[str]) -> tuple[Asked, ...]:
    """The study's *questions* without headings, and then those of the keys *answered* that are no longer there."""
    asked = [question for question in questions if question.answer_type != HEADING]
    known = {question.pk for question in questions}
    there = [_asked(place, question) for place, question in enumerate(asked)]
    gone = sorted(set(answered) - known)
    return (*there, *(_removed_question(place, pk) for place, pk in enumerate(gone, len(there))))


def shown_of(display_sets: Iterable[DisplaySet], answered: Iterable[str]) -> tuple[Shown, ...]:
    """The *display_sets*, in the order of the study, then those of the keys *answered* that are no longer there."""
    there = [_shown(place, display_set) for place, display_set in enumerate(display_sets)]
    gone = sorted(set(answered) - {each.pk for each in there})
    return (*there, *(_removed_display_set(place, pk) for place, pk in enumerate(gone, len(there))))


def question_words(text: str) -> str:
    """The text of a question as a person reads it: entities resolved, tags gone.

    Angle brackets that are no tag of HTML stay: "a < b and c > d" is a question, too.
    """
    return plain_text(_TAG_OR_LESS.sub(lambda found: found[1] or "&lt;", text))


def _asked(place: int, question: Question) -> Asked:
    return Asked(
        pk=question.pk,
        place=place,
        text=question_words(question.text) or tr("Answers", "(question without text)"),
        answer_type=question.answer_type,
        kind=kind_of(question.answer_type),
        options=MappingProxyType({option.id: option.title for option in question.options}),
        required=question.required,
    )


def _removed_question(place: int, pk: str) -> Asked:
    text = tr("Answers", "(removed question {key})", key=pk[:_SHOWN])
    return Asked(pk, place, text, "", Kind.OTHER, MappingProxyType({}), required=False, removed=True)


def _shown(place: int, display_set: DisplaySet) -> Shown:
    title = display_set.title or tr("Answers", "(no title, order number {order})", order=display_set.order)
    return Shown(display_set.pk, place, title, display_set.order)


def _removed_display_set(place: int, pk: str) -> Shown:
    return Shown(pk, place, tr("Answers", "(removed display set {key})", key=pk[:_SHOWN]), None, removed=True)
