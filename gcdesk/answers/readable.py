"""All answers of a study in words: what every table, chart and export is made from. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import msgspec
from msgspec import Struct

from gcdesk.answers.subjects import Asked, Shown, asked_of, shown_of
from gcdesk.answers.words.given import Given, Value, Words, in_words
from gcdesk.answers.words.kinds import Kind
from gcdesk.api.models import Answer, DisplaySet, Question
from gcdesk.study.answers import Answers, pk_of
from gcdesk.study.natural import natural
from gcdesk.study.snapshot import Snapshot
from gcdesk.study.times import days_of, moment_of


class Readable(Struct, frozen=True, eq=False, gc=False):
    """One answer in words. There may be 100,000: none is ever part of a cycle, so no collection looks at it."""

    answer: Answer
    """As the server has it: raw ids, addresses, JSON (``json_text`` writes it)."""
    question: Asked
    display_set: Shown
    words: Words
    created: datetime | None
    """When it was first submitted; with time zone."""
    modified: datetime | None
    """When it, or its mask's import, was last changed; with time zone."""
    seconds: float | None
    """How long the reader took for it, all in all."""
    last_seconds: float | None
    """How long the last change of it took."""

    @property
    def pk(self) -> str:
        """Key of the answer."""
        return self.answer.pk

    @property
    def reader(self) -> str:
        """User name; of a ground truth that of the editor who set it."""
        return self.answer.creator

    @property
    def is_ground_truth(self) -> bool:
        """Whether it is what is true rather than what a reader said."""
        return self.answer.is_ground_truth

    @property
    def text(self) -> str:
        """What was answered, in words."""
        return self.words.text

    @property
    def value(self) -> Value:
        """What was answered, for sorting and for spreadsheets."""
        return self.words.value

    @property
    def given(self) -> Given:
        """Whether it says something, or was submitted empty."""
        return self.words.given

    @property
    def minutes(self) -> float | None:
        """How long the reader took for it, all in all."""
        return None if self.seconds is None else self.seconds / 60


@dataclass(frozen=True)
class Reading:
    """The answers of a study, in words."""

    rows: tuple[Readable, ...]
    """All, ground truth too; by display set, then reader (ground truth last), then question."""
    questions: tuple[Asked, ...]
    """In the order of the study, without headings; removed ones that were answered last."""
    display_sets: tuple[Shown, ...]
    """In the order of the study; removed ones that were answered last."""
    readers: tuple[str, ...]
    """Who gave answers that are no ground truth, in natural order."""
    all_readers: bool
    """Whether it is everybody's; False: one's own answers only."""
    loaded_at: datetime
    given: tuple[Readable, ...] = field(init=False)
    """Of the rows, what readers said."""
    truth: tuple[Readable, ...] = field(init=False)
    """Of the rows, the ground truth."""
    days: tuple[date, date] | None = field(init=False)
    """The first and the last day on which one of the rows was submitted first; None when that is not known."""

    def __post_init__(self) -> None:
        # Here, off the window's thread, rather than when the window first asks how many there are.
        object.__setattr__(self, "given", tuple(row for row in self.rows if not row.is_ground_truth))
        object.__setattr__(self, "truth", tuple(row for row in self.rows if row.is_ground_truth))
        object.__setattr__(self, "days", days_of(row.created for row in self.rows))


def read(snapshot: Snapshot, answers: Answers) -> Reading:
    """All *answers* in words, with what they are about as *snapshot* knows it."""
    return reading_of(snapshot.study.questions, snapshot.display_sets, answers)


def reading_of(
    questions: Iterable[Question], display_sets: Iterable[DisplaySet], answers: Answers
) -> Reading:
    """As `read`, of a study that has these *questions* and *display_sets*."""
    asked = asked_of(tuple(questions), answers.by_question)
    shown = shown_of(display_sets, answers.by_display_set)
    asked_by_pk = {each.pk: each for each in asked}
    shown_by_pk = {each.pk: each for each in shown}
    pks: dict[str, str] = {}

    def pk(address: str) -> str:
        known = pks.get(address)
        if known is None:
            known = pks[address] = pk_of(address)
        return known

    rows = [
        _readable(answer, asked_by_pk[pk(answer.question)], shown_by_pk[pk(answer.display_set)])
        for answer in answers.answers
        if pk(answer.question) in asked_by_pk
    ]
    places = {name: place for place, name in enumerate(sorted({r.reader for r in rows}, key=natural))}
    # By one whole number, not by four: 100,000 of those are sorted before the window's thread wants to go on.
    rows.sort(
        key=lambda row: (
            (
                (2 * row.display_set.place + row.answer.is_ground_truth) * len(places)
                + places[row.answer.creator]
            )
            * len(asked)
            + row.question.place
        )
    )
    return Reading(tuple(rows), asked, shown, answers.readers, answers.all_readers, answers.loaded_at)


def seconds_of(duration: str | None) -> float | None:
    """The seconds of an ISO 8601 *duration*; None when there is none or it can't be read."""
    if not duration:
        return None
    try:
        return msgspec.convert(duration, timedelta).total_seconds()
    except msgspec.ValidationError:
        return None


def _readable(answer: Answer, asked: Asked, shown: Shown) -> Readable:
    words = in_words(asked.kind, asked.options, answer.answer, answer.answer_image)
    if words.given is Given.NULL and asked.kind is Kind.MASK and asked.required:
        # It can't have been left empty, so its image is only not there yet.
        words = in_words(asked.kind, asked.options, {"upload_session_pk": ""})
    return Readable(
        answer,
        asked,
        shown,
        words,
        moment_of(answer.created),
        moment_of(answer.modified),
        seconds_of(answer.total_edit_duration),
        seconds_of(answer.last_edit_duration),
    )
