"""Which answers are looked at. Pure.

100,000 answers are searched in some ten milliseconds: what a typed word finds among questions, display sets and
readers is looked up once each, and the words of each answer are folded once and for all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from gcdesk.answers.readable import Readable, Reading
from gcdesk.study.times import ALWAYS, Times
from gcdesk.study.truth import Truth


@dataclass(frozen=True)
class Filter:
    """What is looked for; as it is made, everything that readers said."""

    text: str = ""
    """Words, all of which must be found: in the answer, the question, the display set's title or the reader's name."""
    readers: frozenset[str] | None = None
    """User names; None: everybody. Of no effect on ground truth."""
    questions: frozenset[str] | None = None
    """Keys; None: all."""
    display_sets: frozenset[str] | None = None
    """Keys; None: all."""
    times: Times = ALWAYS
    """When it was submitted first."""
    truth: Truth = Truth.WITHOUT

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out of what readers said."""
        return self != Filter(truth=self.truth) or self.truth is Truth.ONLY


@dataclass(frozen=True)
class Searchable:
    """The answers of a reading, made ready to be searched."""

    rows: tuple[Readable, ...]
    folded: tuple[str, ...]
    """The words of each, folded."""
    questions: dict[str, str]
    """Key → its text, folded."""
    display_sets: dict[str, str]
    readers: dict[str, str]


def searchable(reading: Reading) -> Searchable:
    """*reading*, made ready."""
    known: dict[str, str] = {}

    def once(text: str) -> str:
        found = known.get(text)
        if found is None:
            found = known[text] = folded(text)
        return found

    return Searchable(
        reading.rows,
        tuple(once(row.words.text) for row in reading.rows),
        {asked.pk: folded(asked.text) for asked in reading.questions},
        {shown.pk: folded(shown.title) for shown in reading.display_sets},
        {name: folded(name) for name in {row.answer.creator for row in reading.rows}},
    )


def folded(text: str) -> str:
    """*text* for comparing: without capitals, an é in one piece."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


def matching(answers: Searchable, wanted: Filter, stopped: Callable[[], bool] = lambda: False) -> list[int]:
    """The numbers of the rows that are *wanted*, in order; once *stopped* says so, only some of them."""
    rows = answers.rows
    found: list[int] = list(range(len(rows)))
    if wanted.truth is not Truth.WITH:
        lets = wanted.truth.lets
        found = [at for at in found if rows[at].answer.is_ground_truth in lets]
    if wanted.readers is not None:
        names = wanted.readers
        found = [at for at in found if rows[at].answer.is_ground_truth or rows[at].answer.creator in names]
    if wanted.questions is not None:
        found = [at for at in found if rows[at].question.pk in wanted.questions]
    if wanted.display_sets is not None:
        found = [at for at in found if rows[at].display_set.pk in wanted.display_sets]
    if wanted.times != ALWAYS:
        found = [at for at in found if wanted.times.hold(rows[at].created)]
    for word in folded(wanted.text).split():
        if stopped():
            break
        found = _with_word(answers, word, found)
    return found


def _with_word(answers: Searchable, word: str, among: list[int]) -> list[int]:
    questions = {pk for pk, text in answers.questions.items() if word in text}
    display_sets = {pk for pk, text in answers.display_sets.items() if word in text}
    readers = {name for name, text in answers.readers.items() if word in text}
    rows, texts = answers.rows, answers.folded
    if not questions and not display_sets and not readers:
        return [at for at in among if word in texts[at]]
    return [
        at
        for at in among
        if word in texts[at]
        or (row := rows[at]).answer.creator in readers
        or row.question.pk in questions
        or row.display_set.pk in display_sets
    ]
