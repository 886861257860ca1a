"""How far each reader is in all, as a table. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gcdesk.answers.subjects import Shown
from gcdesk.answers.tables.cells import minutes_cell, moment_cell
from gcdesk.answers.tables.progress import ReaderProgress
from gcdesk.answers.tables.table import Cell, Column, Look
from gcdesk.texts import tr


@dataclass(frozen=True)
class Totals:
    """One row a reader, as `gcdesk.answers.tables.table.Table` has it."""

    readers: Sequence[ReaderProgress]

    @property
    def columns(self) -> tuple[Column, ...]:
        """From the left."""
        return (
            Column("reader", tr("Answers", "Reader")),
            Column("share", tr("Answers", "Done"), Look.NUMBER, tr("Answers", "Of all display sets")),
            Column("answered", tr("Answers", "Answered"), Look.NUMBER, tr("Answers", "Display sets")),
            Column("partly", tr("Answers", "Partly"), Look.NUMBER, tr("Answers", "Display sets")),
            Column("open", tr("Answers", "Open"), Look.NUMBER, tr("Answers", "Display sets")),
            Column("answers", tr("Answers", "Answers"), Look.NUMBER),
            Column("minutes", tr("Answers", "Minutes"), Look.NUMBER, tr("Answers", "All answers together")),
            Column("last", tr("Answers", "Last answer"), Look.MOMENT),
        )

    def __len__(self) -> int:
        return len(self.readers)

    def key(self, row: int) -> str:
        """The reader's name."""
        return self.readers[row].reader

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        of = self.readers[row]
        match self.columns[column].key:
            case "reader":
                return Cell(of.reader, of.reader)
            case "share":
                return Cell(tr("Answers", "{share:.0f} %", share=100 * of.share), of.share)
            case "minutes":
                return minutes_cell(of.seconds)
            case "last":
                return moment_cell(of.last)
            case "answered" | "partly" | "open" | "answers" as key:
                number = getattr(of, key)
                return Cell(str(number), number)
        raise IndexError(column)

    def display_set(self, row: int) -> Shown | None:  # noqa: ARG002 - what every table has
        """A reader is on none."""
        return None
