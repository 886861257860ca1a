"""One row an answer. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Shown
from gcdesk.answers.tables.cells import (
    answer_cell,
    display_set_cell,
    minutes_cell,
    moment_cell,
    order_cell,
    question_title,
    yes_cell,
)
from gcdesk.answers.tables.table import NOTHING, Cell, Column, Look, Mark
from gcdesk.texts import tr


@dataclass(frozen=True)
class ByAnswer:
    """One row an answer, as `gcdesk.answers.tables.table.Table` has it."""

    rows: Sequence[Readable]
    new: Collection[str] = frozenset()
    """Keys of answers that the last renewal brought."""

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """From the left."""
        return tuple(column for column, _ in self._made)

    def __len__(self) -> int:
        return len(self.rows)

    def key(self, row: int) -> str:
        """The answer's."""
        return self.rows[row].pk

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        return self._made[column][1](self.rows[row])

    def display_set(self, row: int) -> Shown | None:
        """Which it is about."""
        return self.rows[row].display_set

    @cached_property
    def _made(self) -> tuple[tuple[Column, Callable[[Readable], Cell]], ...]:
        new = (
            self.new
        )  # not the table itself, which would then end by a search for garbage only, with all its answers
        return (
            (
                Column("display_set", tr("Answers", "Display set")),
                lambda row: display_set_cell(row.display_set),
            ),
            (
                Column("order", tr("Answers", "Order number"), Look.NUMBER),
                lambda row: order_cell(row.display_set),
            ),
            (Column("reader", tr("Answers", "Reader")), lambda row: Cell(row.reader, row.reader)),
            (Column("question", tr("Answers", "Question")), _question),
            (Column("answer", tr("Answers", "Answer")), answer_cell),
            (
                Column("ground_truth", tr("Answers", "Ground truth")),
                lambda row: yes_cell(yes=True) if row.is_ground_truth else NOTHING,
            ),
            (
                Column(
                    "minutes",
                    tr("Answers", "Minutes"),
                    Look.NUMBER,
                    tr("Answers", "How long it took, all in all"),
                ),
                lambda row: minutes_cell(row.seconds),
            ),
            (Column("created", tr("Answers", "Answered"), Look.MOMENT), lambda row: moment_cell(row.created)),
            (
                Column("modified", tr("Answers", "Changed"), Look.MOMENT, hidden=True),
                lambda row: moment_cell(row.modified),
            ),
            (
                Column("new", tr("Answers", "New"), hint=tr("Answers", "Came with the last refresh")),
                lambda row: yes_cell(yes=True) if row.pk in new else NOTHING,
            ),
        )


def _question(row: Readable) -> Cell:
    title = question_title(row.question)
    return Cell(title, title, Mark.REMOVED if row.question.removed else Mark.NONE, hint=row.question.text)
