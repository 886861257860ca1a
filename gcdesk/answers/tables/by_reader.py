"""One row a display set and reader, a column a question. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from msgspec import Struct

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked, Shown
from gcdesk.answers.tables.cells import (
    answer_cell,
    display_set_cell,
    minutes_cell,
    moment_cell,
    order_cell,
    question_title,
    total_seconds,
    yes_cell,
)
from gcdesk.answers.tables.table import NOTHING, Cell, Column, Look, unique_titles
from gcdesk.texts import tr

_BEFORE = 4
"""Columns before those of the questions."""


class ReadOnce(Struct, frozen=True, eq=False, gc=False):
    """What one reader said on one display set, or what is true there. There may be 10,000: no search for garbage looks at them."""

    display_set: Shown
    reader: str
    is_ground_truth: bool
    by_question: dict[str, Readable]
    """Key of a question → the answer. Should there be several answers to one question, the one that was submitted last."""


@dataclass(frozen=True)
class ByReader:
    """One row a display set and reader, as `gcdesk.answers.tables.table.Table` has it."""

    questions: Sequence[Asked]
    rows: Sequence[ReadOnce]

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """From the left."""
        titles = unique_titles([question_title(asked) for asked in self.questions])
        return (
            Column("display_set", tr("Answers", "Display set")),
            Column("order", tr("Answers", "Order number"), Look.NUMBER),
            Column("reader", tr("Answers", "Reader")),
            Column("ground_truth", tr("Answers", "Ground truth"), hidden=True),
            *(
                Column(f"question {asked.pk}", title, hint=asked.text)
                for asked, title in zip(self.questions, titles, strict=True)
            ),
            Column(
                "minutes", tr("Answers", "Minutes"), Look.NUMBER, tr("Answers", "All its answers together")
            ),
            Column("last", tr("Answers", "Last answer"), Look.MOMENT),
        )

    def __len__(self) -> int:
        return len(self.rows)

    def key(self, row: int) -> str:
        """Display set and reader."""
        once = self.rows[row]
        return f"{once.display_set.pk} {int(once.is_ground_truth)} {once.reader}"

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        once, place = self.rows[row], column - _BEFORE
        if 0 <= place < len(self.questions):
            return answer_cell(once.by_question.get(self.questions[place].pk))
        match self.columns[column].key:
            case "display_set":
                return display_set_cell(once.display_set)
            case "order":
                return order_cell(once.display_set)
            case "reader":
                return Cell(once.reader, once.reader)
            case "ground_truth":
                return yes_cell(yes=True) if once.is_ground_truth else NOTHING
            case "minutes":
                return minutes_cell(total_seconds(once.by_question.values()))
        return moment_cell(max((a.created for a in once.by_question.values() if a.created), default=None))

    def display_set(self, row: int) -> Shown | None:
        """Which it is about."""
        return self.rows[row].display_set


def by_reader(questions: Iterable[Asked], rows: Iterable[Readable]) -> ByReader:
    """The table of *rows*, with a column for each of *questions* and for no other."""
    return ByReader(tuple(questions), tuple(read_once(rows)))


def read_once(rows: Iterable[Readable]) -> list[ReadOnce]:
    """*rows* by display set and reader, in the order in which they come; ground truth by itself."""
    found: dict[tuple[Shown, bool, str], ReadOnce] = {}
    for row in rows:
        key = row.display_set, row.is_ground_truth, row.reader
        once = found.get(key)
        if once is None:
            once = found[key] = ReadOnce(row.display_set, row.reader, row.is_ground_truth, {})
        before = once.by_question.get(row.question.pk)
        if before is None or before.answer.created <= row.answer.created:
            once.by_question[row.question.pk] = row
    return list(found.values())
