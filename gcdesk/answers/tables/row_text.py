"""A row of a table as a text: what stands in many columns, some of them out of sight, below one another. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from gcdesk.answers.readable import Readable
from gcdesk.answers.tables.by_display_set import ByDisplaySet, SideBySide
from gcdesk.answers.tables.by_reader import ByReader
from gcdesk.answers.tables.cells import question_title
from gcdesk.answers.tables.progress import Progress
from gcdesk.answers.tables.table import Table
from gcdesk.texts import tr

_LETTERS = 300
"""Of an answer; the whole is told where it is chosen itself."""


def row_text(table: Table, row: int) -> str:
    """The row of a table that has answers of several questions, or several readers, in a row; "" for others."""
    match table:
        case ByReader():
            return _of_reader(table, row)
        case ByDisplaySet():
            return _of_display_set(table, row)
        case Progress():
            return _of_progress(table, row)
    return ""


def _of_reader(table: ByReader, row: int) -> str:
    once = table.rows[row]
    who = (
        tr("Answers", "Ground truth, set by {reader}", reader=once.reader)
        if once.is_ground_truth
        else tr("Answers", "Reader: {reader}", reader=once.reader)
    )
    parts = [who]
    for asked in table.questions:
        answer = once.by_question.get(asked.pk)
        told = _short(answer) if answer is not None else tr("Answers", "Not answered.")
        parts.append(f"{question_title(asked)}\n{told}")
    return "\n\n".join(parts)


def _of_display_set(table: ByDisplaySet, row: int) -> str:
    here = table.rows[row]
    parts = []
    for asked in table.questions:
        said = here.said.get(asked.pk, {})
        lines = [_said(here, asked.pk, reader, said[reader]) for reader in table.readers if reader in said]
        truth = here.truth.get(asked.pk)
        if truth is not None:
            lines.append(tr("Answers", "Ground truth: {answer}", answer=_short(truth)))
        if lines:
            parts.append("\n".join([question_title(asked), *lines]))
    return "\n\n".join(parts) or tr("Answers", "Not answered.")


def _said(here: SideBySide, question: str, reader: str, answer: Readable) -> str:
    if reader in here.differing.get(question, ()):
        return tr("Answers", "{reader}: {answer} (not what most say)", reader=reader, answer=_short(answer))
    return tr("Answers", "{reader}: {answer}", reader=reader, answer=_short(answer))


def _of_progress(table: Progress, row: int) -> str:
    cells = (table.cell(row, table.first_reader + place) for place in range(len(table.readers)))
    return "\n".join(
        " · ".join(_there(tr("Answers", "{reader}: {answer}", reader=reader, answer=cell.text), cell.hint))
        for reader, cell in zip(table.readers, cells, strict=True)
    )


def _there(*parts: str) -> Iterable[str]:
    return filter(None, parts)


def _short(answer: Readable) -> str:
    text = " ".join(answer.text.split())
    return text if len(text) <= _LETTERS else f"{text[:_LETTERS]}…"
