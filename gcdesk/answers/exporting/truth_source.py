"""Where a ground truth file is made from, and the making. Blocking where it reads files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gcdesk.answers.figures.truth_file.example import exact_heads
from gcdesk.answers.figures.truth_file.from_reader import from_reader
from gcdesk.answers.figures.truth_file.from_table import from_table
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.api.models import Answer, DisplaySet, Question
from gcdesk.errors import FileError
from gcdesk.study.spreadsheets.read import read_sheet
from gcdesk.study.spreadsheets.sheet import cell_text
from gcdesk.texts import counted, tr

_TOLD = 200
"""Problems that are told one by one."""


@dataclass(frozen=True, slots=True)
class TruthSource:
    """What the user chose."""

    table: Path | None = None
    """A spreadsheet; None: the answers of *reader*."""
    reader: str = ""
    skip_incomplete: bool = False
    """Leave out display sets on which the reader did not answer a required question."""
    example: Path | None = None
    """The website's example file, which has the questions' texts as they are there."""

    @property
    def is_chosen(self) -> bool:
        """Whether there is something to make it from."""
        return self.table is not None or bool(self.reader)


def truth_plan(
    source: TruthSource,
    questions: Sequence[Question],
    display_sets: Sequence[DisplaySet],
    answers: Sequence[Answer],
    stopped: Callable[[], bool] = lambda: False,
) -> TruthPlan:
    """The ground truth file of *source*, checked. Raises `FileError` for files that can't be read, and `Cancelled`."""
    heads = None if source.example is None else exact_heads(_content(source.example), questions)
    if source.table is None:
        return from_reader(
            source.reader,
            answers,
            questions,
            display_sets,
            exact_heads=heads,
            skip_incomplete=source.skip_incomplete,
        )
    sheet = read_sheet(source.table, cancelled=stopped)
    cells = [[cell_text(cell) for cell in line.cells] for line in sheet.lines]
    numbers = [line.number for line in sheet.lines]
    return from_table(sheet.columns, cells, questions, display_sets, exact_heads=heads, row_numbers=numbers)


def plan_text(plan: TruthPlan) -> str:
    """What would be written, and all that stands against it."""
    told = [str(problem) for problem in plan.problems[:_TOLD]]
    if len(plan.problems) > _TOLD:
        told.append(tr("Answers", "and {n} more", n=len(plan.problems) - _TOLD))
    return "\n".join([*told, *plan.notes])


def plan_summary(plan: TruthPlan) -> str:
    """*plan* in a sentence."""
    if plan.problems:
        n = len(plan.problems)
        problems = counted(n, tr("Answers", "{n} problem"), tr("Answers", "{n} problems"))
        return tr("Answers", "{problems}: the website would refuse the file.", problems=problems)
    return tr(
        "Answers",
        "Ground truth of {sets} for {questions}.",
        sets=counted(len(plan.rows), tr("Answers", "{n} display set"), tr("Answers", "{n} display sets")),
        questions=counted(len(plan.questions), tr("Answers", "{n} question"), tr("Answers", "{n} questions")),
    )


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileError(tr("Answers", "{file} can't be read: {reason}.", file=file, reason=reason)) from error
