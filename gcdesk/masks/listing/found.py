"""The masks of a reader study: a row for each that a reader drew or that is ground truth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gcdesk.api.models import Answer, DisplaySet, Question
from gcdesk.study.answers import Answers, pk_of
from gcdesk.study.natural import natural
from gcdesk.study.snapshot import Snapshot
from gcdesk.study.times import ALWAYS, Times, moment_of
from gcdesk.study.truth import Truth
from gcdesk.texts import tr

MOST_ON_TOP = 8
"""Masks of one case and question that are loaded to be laid on top of each other: each may be hundreds of megabytes."""
MASK = "Mask"
"""The answer type of questions that are answered by drawing a mask."""


class MaskState(StrEnum):
    """Whether a mask can be had."""

    READY = "ready"
    IMPORTING = "importing"
    """Still being imported, or its import failed: the server does not tell these apart."""
    NO_ACCESS = "no access"
    """Found out when it was asked for."""


@dataclass(frozen=True, slots=True)
class MaskRow:
    """One mask."""

    pk: str
    """The answer's key, which is the row's."""
    display_set: DisplaySet
    """As the study has it; one that was removed has its key only."""
    question: Question
    """As the study has it; one that was removed has its key only."""
    creator: str
    """User name of the reader, or of the editor who set the ground truth."""
    is_ground_truth: bool
    created: str
    """When it was submitted first; ISO 8601."""
    modified: str
    """ISO 8601."""
    image: str
    """The mask's image (``api_url``); empty while there is none."""
    state: MaskState

    @property
    def display_set_title(self) -> str:
        """The title, or the key of a display set that has none."""
        return self.display_set.title or self.display_set.pk

    @property
    def question_text(self) -> str:
        """What was asked, on one line."""
        return " ".join(self.question.text.split()) or tr("Masks", "(question removed)")

    def reader(self, names: Mapping[str, str] | None = None) -> str:
        """Who drew it, by the names in *names* (user name → shown name), if any. No editor's name is told."""
        if self.is_ground_truth:
            return tr("Masks", "ground truth")
        return self.creator if names is None else names.get(self.creator, tr("Masks", "(reader)"))


@dataclass(frozen=True)
class MaskFilter:
    """Which rows are shown; as it is made, all."""

    text: str = ""
    """Words that all have to be in the row's text, whatever their capitals."""
    readers: frozenset[str] | None = None
    """User names; None: everybody. Of no effect on ground truth."""
    questions: frozenset[str] | None = None
    """Keys; None: all."""
    display_sets: frozenset[str] | None = None
    """Keys; None: all."""
    states: frozenset[MaskState] | None = None
    """None: any."""
    times: Times = ALWAYS
    """When it was drawn: when the answer was submitted first."""
    truth: Truth = Truth.WITH


def mask_rows(snapshot: Snapshot, answers: Answers) -> tuple[MaskRow, ...]:
    """The masks among *answers*: by display set and question as the study has them, then readers in natural order.

    An answer to a mask question that was left empty is no mask.
    """
    sets = {row.pk: row for row in snapshot.display_sets}
    questions = {question.pk: question for question in snapshot.study.questions}
    set_places = {pk: place for place, pk in enumerate(sets)}
    question_places = {pk: place for place, pk in enumerate(questions)}
    creators = sorted({answer.creator for answer in answers.answers}, key=natural)
    creator_places = {creator: place for place, creator in enumerate(creators)}
    found = [row for answer in answers.answers if (row := _row(answer, sets, questions)) is not None]

    def place(row: MaskRow) -> tuple[object, ...]:
        return (
            set_places.get(row.display_set.pk, len(sets)),
            row.display_set.pk,
            question_places.get(row.question.pk, len(questions)),
            row.question.pk,
            row.is_ground_truth,
            creator_places[row.creator],
            row.pk,
        )

    return tuple(sorted(found, key=place))


def shown(rows: tuple[MaskRow, ...], wanted: MaskFilter) -> tuple[int, ...]:
    """The numbers of the *rows* that *wanted* lets through."""
    words, lets = wanted.text.casefold().split(), wanted.truth.lets
    return tuple(
        number
        for number, row in enumerate(rows)
        if row.is_ground_truth in lets and _passes(row, wanted) and _has(words, row)
    )


def readers_of(rows: Iterable[MaskRow]) -> tuple[str, ...]:
    """The user names of those who drew *rows*, in natural order."""
    return tuple(sorted({row.creator for row in rows if not row.is_ground_truth}, key=natural))


def on_top(row: MaskRow, rows: Iterable[MaskRow]) -> tuple[MaskRow, ...]:
    """*row* and the others of *rows* that lie on top of it, as they are of its display set and question, in their order.

    Not more than can be loaded together.
    """
    where = row.display_set.pk, row.question.pk
    group = [each for each in rows if (each.display_set.pk, each.question.pk) == where]
    others = {each.pk for each in [each for each in group if each.pk != row.pk][: MOST_ON_TOP - 1]}
    return tuple(each for each in group if each.pk == row.pk or each.pk in others)


def state_text(state: MaskState) -> str:
    """*state* in words."""
    match state:
        case MaskState.READY:
            return tr("Masks", "ready")
        case MaskState.IMPORTING:
            return tr("Masks", "still being imported, or the import failed")
        case MaskState.NO_ACCESS:
            return tr("Masks", "no access")


def _row(answer: Answer, sets: Mapping[str, DisplaySet], questions: Mapping[str, Question]) -> MaskRow | None:
    question_pk, set_pk = pk_of(answer.question), pk_of(answer.display_set)
    question = questions.get(question_pk, Question(question_pk))
    is_mask = answer.answer_image is not None or (question.answer_type == MASK and answer.answer is not None)
    if not is_mask:
        return None
    return MaskRow(
        answer.pk,
        sets.get(set_pk, DisplaySet(set_pk)),
        question,
        answer.creator,
        answer.is_ground_truth,
        answer.created,
        answer.modified,
        answer.answer_image or "",
        MaskState.READY if answer.answer_image else MaskState.IMPORTING,
    )


def _passes(row: MaskRow, wanted: MaskFilter) -> bool:
    return (
        (wanted.readers is None or row.is_ground_truth or row.creator in wanted.readers)
        and (wanted.questions is None or row.question.pk in wanted.questions)
        and (wanted.display_sets is None or row.display_set.pk in wanted.display_sets)
        and (wanted.states is None or row.state in wanted.states)
        and (wanted.times == ALWAYS or wanted.times.hold(moment_of(row.created)))
    )


def _has(words: list[str], row: MaskRow) -> bool:
    if not words:
        return True
    text = f"{row.display_set_title}\n{row.question_text}\n{row.reader()}".casefold()
    return all(word in text for word in words)
