"""What figures are computed from: the readers and display sets that the filters leave. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gcdesk.answers.sheets import Found
from gcdesk.answers.subjects import Asked
from gcdesk.api.models import Answer, Question
from gcdesk.study.snapshot import Snapshot
from gcdesk.study.truth import Truth


@dataclass(frozen=True, slots=True)
class Scope:
    """What figures are computed from."""

    answers: Sequence[Answer] = ()
    """All of the study, ground truth too."""
    questions: Sequence[Question] = ()
    asked: Sequence[Asked] = ()
    cases: tuple[str, ...] = ()
    """Keys of the display sets that the filters leave."""
    readers: tuple[str, ...] = ()
    """User names that the filters leave."""
    more_filters: bool = False
    """Whether the filters look for a text, questions or times, too, which figures are not made of."""
    all_readers: bool = True
    """Whether it is everybody's answers; False: one's own only, which can be compared with nothing."""

    def question(self, pk: str) -> Question | None:
        """The study's question of key *pk*."""
        return next((question for question in self.questions if question.pk == pk), None)


def scope_of(found: Found, snapshot: Snapshot) -> Scope:
    """What figures are computed from: all answers of the readers and display sets that the filters leave."""
    reading, wanted = found.loaded.reading, found.wanted
    shown = [d for d in reading.display_sets if wanted.display_sets is None or d.pk in wanted.display_sets]
    return Scope(
        answers=found.loaded.answers.answers,
        questions=snapshot.study.questions,
        asked=reading.questions,
        cases=tuple(d.pk for d in shown if not d.removed),
        readers=tuple(name for name in reading.readers if wanted.readers is None or name in wanted.readers),
        more_filters=replace(wanted, readers=None, display_sets=None, truth=Truth.WITHOUT).narrows,
        all_readers=reading.all_readers,
    )
