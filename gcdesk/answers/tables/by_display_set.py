"""One row a display set, readers side by side, disagreement marked. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked, Shown
from gcdesk.answers.tables.by_reader import ReadOnce, read_once
from gcdesk.answers.tables.cells import answer_cell, display_set_cell, order_cell, question_title
from gcdesk.answers.tables.disagreement import Agreement, agreement, differing
from gcdesk.answers.tables.table import NOTHING, Cell, Column, Look, Mark, unique_titles
from gcdesk.texts import counted, tr

_BEFORE = 3
"""Columns before those of the answers."""


@dataclass(frozen=True, slots=True, eq=False)
class SideBySide:
    """What everybody said on one display set."""

    display_set: Shown
    said: dict[str, dict[str, Readable]]
    """Key of the question → reader → the answer. (Of pairs as keys a search for garbage would look at each.)"""
    truth: dict[str, Readable]
    """By key of the question."""
    agreements: dict[Asked, Agreement]
    differing: dict[str, frozenset[str]]
    """By key of the question: who says something else than most; where no answer has most, everybody."""

    @property
    def different(self) -> list[Asked]:
        """The questions on which readers disagree, in the order of the study."""
        found = [asked for asked, value in self.agreements.items() if value is Agreement.DIFFERENT]
        return sorted(found, key=lambda asked: asked.place)


@dataclass(frozen=True)
class ByDisplaySet:
    """One row a display set, as `gcdesk.answers.tables.table.Table` has it."""

    questions: Sequence[Asked]
    readers: Sequence[str]
    with_truth: bool
    rows: Sequence[SideBySide]

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """From the left: for each question all readers, then the ground truth where there is one."""
        titles = unique_titles([question_title(asked) for asked in self.questions])
        names = dict(zip(self.questions, titles, strict=True))
        return (
            Column("display_set", tr("Answers", "Display set")),
            Column("order", tr("Answers", "Order number"), Look.NUMBER),
            Column(
                "differs",
                tr("Answers", "Disagreement"),
                Look.NUMBER,
                tr("Answers", "Questions on which readers differ"),
            ),
            *(
                Column(
                    f"question {asked.pk} {'truth' if reader is None else f'reader {reader}'}",
                    tr("Answers", "{question} – ground truth", question=names[asked])
                    if reader is None
                    else tr("Answers", "{question} – {reader}", question=names[asked], reader=reader),
                    hint=asked.text,
                )
                for asked, reader in self.pairs
            ),
        )

    @cached_property
    def pairs(self) -> tuple[tuple[Asked, str | None], ...]:
        """Question and reader of each column of answers; no reader: the ground truth."""
        parties: tuple[str | None, ...] = (*self.readers, None) if self.with_truth else tuple(self.readers)
        return tuple((asked, party) for asked in self.questions for party in parties)

    def __len__(self) -> int:
        return len(self.rows)

    def key(self, row: int) -> str:
        """The display set's."""
        return self.rows[row].display_set.pk

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        here = self.rows[row]
        if column >= _BEFORE:
            asked, reader = self.pairs[column - _BEFORE]
            return self._answer(here, asked, reader)
        match column:
            case 0:
                return display_set_cell(here.display_set)
            case 1:
                return order_cell(here.display_set)
        return _differences(here)

    def display_set(self, row: int) -> Shown | None:
        """The row's."""
        return self.rows[row].display_set

    def _answer(self, here: SideBySide, asked: Asked, reader: str | None) -> Cell:
        if reader is None:
            return answer_cell(here.truth.get(asked.pk))
        cell = answer_cell(here.said.get(asked.pk, {}).get(reader))
        if cell is NOTHING or reader not in here.differing.get(asked.pk, ()):
            return cell
        return replace(
            cell, mark=Mark.DIFFERS, hint=tr("Answers", "Readers disagree here: this is not what most say.")
        )


def by_display_set(
    questions: Iterable[Asked], rows: Iterable[Readable], readers: Iterable[str]
) -> ByDisplaySet:
    """The table of *rows*, with the columns of these *questions* and *readers* and of no other."""
    asked = tuple(questions)
    groups: dict[Shown, list[ReadOnce]] = {}
    for once in read_once(rows):
        groups.setdefault(once.display_set, []).append(once)
    sides = tuple(_side_by_side(shown, group) for shown, group in groups.items())
    return ByDisplaySet(asked, tuple(readers), any(side.truth for side in sides), sides)


def _side_by_side(shown: Shown, group: list[ReadOnce]) -> SideBySide:
    truth: dict[str, Readable] = {}
    said: dict[str, dict[str, Readable]] = {}
    answers: dict[Asked, list[Readable]] = {}
    for once in group:
        for question_pk, answer in once.by_question.items():
            if once.is_ground_truth:
                truth[question_pk] = answer
            else:
                said.setdefault(question_pk, {})[once.reader] = answer
                answers.setdefault(answer.question, []).append(answer)
    agreements = {asked: agreement(each) for asked, each in answers.items()}
    differ = {asked.pk: differing(each) for asked, each in answers.items()}
    return SideBySide(shown, said, truth, agreements, differ)


def _differences(here: SideBySide) -> Cell:
    different = here.different
    n = len(different)
    compared = sum(value in {Agreement.SAME, Agreement.DIFFERENT} for value in here.agreements.values())
    if not compared:
        return NOTHING
    if not n:
        return Cell(tr("Answers", "none"), 0)
    text = counted(n, tr("Answers", "{n} question"), tr("Answers", "{n} questions"))
    return Cell(
        text,
        n,
        Mark.DIFFERS,
        hint="\n".join([tr("Answers", "Readers disagree on:"), *map(question_title, different)]),
    )
