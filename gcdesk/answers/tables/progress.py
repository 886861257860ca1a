"""How far readers are: readers by display sets. Pure.

The required questions decide. A display set is **answered** by a reader who has an answer to every required question
that says something (a mask that is still being imported does); it is **partly** answered when some answer is there,
and **open** when none is. Where a study requires nothing, any submitted answer, an empty one too, answers a display
set: Grand Challenge submits all answers of a display set together, those that were left empty as null.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import cached_property

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked, Shown
from gcdesk.answers.tables.by_reader import ReadOnce, read_once
from gcdesk.answers.tables.cells import display_set_cell, moment_cell, order_cell
from gcdesk.answers.tables.table import Cell, Column, Look, Mark
from gcdesk.answers.words.given import Given
from gcdesk.texts import counted, tr

_BEFORE = 2
"""Columns before those of the readers."""


class Stage(Enum):
    """How far one reader is with one display set."""

    ANSWERED = auto()
    PARTLY = auto()
    OPEN = auto()


_MARKS = {Stage.ANSWERED: Mark.ANSWERED, Stage.PARTLY: Mark.PARTLY, Stage.OPEN: Mark.OPEN}


@dataclass(frozen=True, slots=True)
class ReaderProgress:
    """How far one reader is in all."""

    reader: str
    answered: int
    """Display sets."""
    partly: int
    open: int
    answers: int
    """Submitted answers, empty ones too."""
    seconds: float | None
    """What all answers took; None: not known."""
    last: datetime | None
    """When the last answer was submitted."""

    @property
    def total(self) -> int:
        """Display sets."""
        return self.answered + self.partly + self.open

    @property
    def share(self) -> float:
        """Of the display sets, answered: 0 … 1."""
        return self.answered / self.total if self.total else 0.0


@dataclass(frozen=True)
class Progress:
    """Display sets by readers, as `gcdesk.answers.tables.table.Table` has it; and each reader's totals."""

    display_sets: Sequence[Shown]
    readers: Sequence[str]
    required: Sequence[Asked]
    once: dict[tuple[Shown, str], ReadOnce]
    totals: tuple[ReaderProgress, ...]
    """In the order of the readers."""

    @property
    def first_reader(self) -> int:
        """The number of the first reader's column."""
        return _BEFORE

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """From the left: one for each reader, and how many have answered."""
        return (
            Column("display_set", tr("Answers", "Display set")),
            Column("order", tr("Answers", "Order number"), Look.NUMBER),
            *(Column(f"reader {reader}", reader) for reader in self.readers),
            Column("answered", tr("Answers", "Answered by"), Look.NUMBER),
            Column("last", tr("Answers", "Last answer"), Look.MOMENT),
        )

    def __len__(self) -> int:
        return len(self.display_sets)

    def key(self, row: int) -> str:
        """The display set's."""
        return self.display_sets[row].pk

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        shown = self.display_sets[row]
        place = column - _BEFORE
        if 0 <= place < len(self.readers):
            return self._stage_cell(shown, self.readers[place])
        match self.columns[column].key:
            case "display_set":
                return display_set_cell(shown)
            case "order":
                return order_cell(shown)
            case "answered":
                n = sum(self.stage(shown, reader) is Stage.ANSWERED for reader in self.readers)
                return Cell(tr("Answers", "{n} of {total}", n=n, total=len(self.readers)), n)
        return moment_cell(_last(a for r in self.readers for a in self._answers(shown, r)))

    def display_set(self, row: int) -> Shown | None:
        """The row's."""
        return self.display_sets[row]

    def stage(self, shown: Shown, reader: str) -> Stage:
        """How far *reader* is with the display set."""
        return stage(self.required, self._answers(shown, reader))

    def _answers(self, shown: Shown, reader: str) -> Sequence[Readable]:
        once = self.once.get((shown, reader))
        return tuple(once.by_question.values()) if once else ()

    def _stage_cell(self, shown: Shown, reader: str) -> Cell:
        answers = self._answers(shown, reader)
        now = stage(self.required, answers)
        done, asked = len(_settled(self.required, answers)), len(self.required)
        hint = tr("Answers", "{n} of {total} required questions", n=done, total=asked) if asked else ""
        return Cell(stage_text(now), list(Stage).index(now), _MARKS[now], hint=hint)


def progress(
    questions: Iterable[Asked],
    display_sets: Iterable[Shown],
    readers: Iterable[str],
    rows: Iterable[Readable],
) -> Progress:
    """How far *readers* are with the *display_sets* that still exist, by what they answered in *rows*."""
    shown = tuple(each for each in display_sets if not each.removed)
    who = tuple(readers)
    required = tuple(asked for asked in questions if asked.required and not asked.removed)
    there = set(shown)
    reads = [once for once in read_once(rows) if not once.is_ground_truth and once.display_set in there]
    by_pair = {(once.display_set, once.reader): once for once in reads}
    mine: dict[str, list[ReadOnce]] = {reader: [] for reader in who}
    for once in reads:
        if once.reader in mine:
            mine[once.reader].append(once)
    totals = tuple(_total(reader, len(shown), required, mine[reader]) for reader in who)
    return Progress(shown, who, required, by_pair, totals)


def stage(required: Sequence[Asked], answers: Sequence[Readable]) -> Stage:
    """How far somebody is who gave these *answers* on a display set, by the study's *required* questions."""
    if not answers:
        return Stage.OPEN
    return Stage.ANSWERED if len(_settled(required, answers)) == len(required) else Stage.PARTLY


def stage_text(now: Stage) -> str:
    """*now* in a word."""
    match now:
        case Stage.ANSWERED:
            return tr("Answers", "answered")
        case Stage.PARTLY:
            return tr("Answers", "partly")
    return tr("Answers", "open")


def total_text(total: ReaderProgress) -> str:
    """A reader's progress as a sentence."""
    sets = counted(total.total, tr("Answers", "{n} display set"), tr("Answers", "{n} display sets"))
    return tr(
        "Answers",
        "{reader}: {answered} of {sets} answered, {partly} partly, {open} open",
        reader=total.reader,
        answered=total.answered,
        sets=sets,
        partly=total.partly,
        open=total.open,
    )


def _settled(required: Sequence[Asked], answers: Iterable[Readable]) -> set[Asked]:
    """The *required* questions to which one of *answers* says something."""
    needed = set(required)
    return {a.question for a in answers if a.question in needed and a.given is not Given.NULL}


def _total(reader: str, sets: int, required: Sequence[Asked], reads: Sequence[ReadOnce]) -> ReaderProgress:
    stages = [stage(required, tuple(once.by_question.values())) for once in reads]
    answers = [answer for once in reads for answer in once.by_question.values()]
    known = [answer.seconds for answer in answers if answer.seconds is not None]
    answered, partly = stages.count(Stage.ANSWERED), stages.count(Stage.PARTLY)
    return ReaderProgress(
        reader,
        answered,
        partly,
        sets - answered - partly,
        len(answers),
        sum(known) if known else None,
        _last(answers),
    )


def _last(answers: Iterable[Readable]) -> datetime | None:
    return max((answer.created for answer in answers if answer.created), default=None)
