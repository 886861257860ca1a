"""The sheets of a spreadsheet: answers, tables, progress, figures, questions, and what the export is of. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gcdesk.answers.export.answer_sheets import answer_value, long_sheet, wide_sheet
from gcdesk.answers.export.sheets import (
    Contents,
    Sheet,
    SheetRow,
    SheetValue,
    asked_in,
    minutes,
    readers_in,
    renamed,
)
from gcdesk.answers.readable import Readable
from gcdesk.answers.subjects import Asked
from gcdesk.answers.tables.by_display_set import by_display_set
from gcdesk.answers.tables.by_reader import by_reader
from gcdesk.answers.tables.progress import ReaderProgress, progress
from gcdesk.answers.tables.table import Cell, Look, Table
from gcdesk.study.questions import answer_type_text
from gcdesk.texts import in_english, tr


@in_english()
def workbook_sheets(contents: Contents) -> list[Sheet]:
    """The sheets of a spreadsheet, in their order."""
    reading, rows = contents.reading, renamed(contents.rows, contents.names)
    questions, readers = asked_in(reading, rows), readers_in(contents)
    side = by_display_set(questions, rows, readers)
    far = progress(reading.questions, reading.display_sets, readers, renamed(reading.given, contents.names))
    return [
        long_sheet(rows),
        table_sheet(tr("Answers", "By display set"), side),
        wide_sheet(by_reader(questions, rows)),
        table_sheet(tr("Answers", "Progress"), far),
        readers_sheet(far.totals),
        *figures_sheets(contents.figures),
        questions_sheet(reading.questions, rows),
        about_sheet(contents),
    ]


def table_sheet(title: str, table: Table) -> Sheet:
    """A table as it is shown."""
    header = [
        tr("Answers", "{column} (UTC)", column=column.title) if column.look is Look.MOMENT else column.title
        for column in table.columns
    ]
    looks = [column.look for column in table.columns]

    def rows() -> Iterator[SheetRow]:
        return ([_shown(table.cell(at, c), look) for c, look in enumerate(looks)] for at in range(len(table)))

    return Sheet(title, header, len(table), rows)


def _shown(cell: Cell, look: Look) -> SheetValue:
    if cell.answer is not None:
        return answer_value(cell.answer)
    return (cell.text or None) if look is Look.TEXT else cell.value


def readers_sheet(totals: Sequence[ReaderProgress]) -> Sheet:
    """How far each reader is."""
    header = (
        tr("Answers", "Reader"),
        tr("Answers", "Display sets answered"),
        tr("Answers", "Partly"),
        tr("Answers", "Open"),
        tr("Answers", "Answers"),
        tr("Answers", "Minutes"),
        tr("Answers", "Last answer (UTC)"),
    )
    rows = [(t.reader, t.answered, t.partly, t.open, t.answers, minutes(t.seconds), t.last) for t in totals]
    return Sheet(tr("Answers", "Readers"), header, len(rows), lambda: iter(rows))


def figures_sheets(rows: Sequence[SheetRow]) -> list[Sheet]:
    """The figures, where there are some."""
    if not rows:
        return []
    header, *lines = rows
    words = ["" if each is None else str(each) for each in header]
    return [Sheet(tr("Answers", "Figures"), words, len(lines), lambda: iter(lines))]


def questions_sheet(questions: Sequence[Asked], rows: Iterable[Readable]) -> Sheet:
    """One row an option, or a question without options."""
    header = (
        tr("Answers", "Question number"),
        tr("Answers", "Question"),
        tr("Answers", "Type"),
        tr("Answers", "Type on the server"),
        tr("Answers", "Required"),
        tr("Answers", "Option id"),
        tr("Answers", "Option"),
        tr("Answers", "Answers"),
        tr("Answers", "Question id"),
    )
    counts: dict[tuple[Asked, int | None], int] = {}
    for row in rows:
        if not row.is_ground_truth:
            for option in row.words.option_ids or (None,):
                key = row.question, option
                counts[key] = counts.get(key, 0) + 1
    made = [line for asked in questions for line in _question_lines(asked, counts)]
    return Sheet(tr("Answers", "Questions"), header, len(made), lambda: iter(made))


def _question_lines(asked: Asked, counts: Mapping[tuple[Asked, int | None], int]) -> Iterator[SheetRow]:
    removed = sorted(o for q, o in counts if q is asked and o is not None and o not in asked.options)
    options: list[tuple[int | None, str | None]] = list(asked.options.items())
    options += [(option, tr("Answers", "(removed)")) for option in removed]
    if not options or (asked, None) in counts:
        options.append((None, tr("Answers", "(no option)") if options else None))
    kind = tr("Answers", "removed question") if asked.removed else answer_type_text(asked.answer_type)
    for option, title in options:
        n = counts.get((asked, option), 0)
        yield (
            asked.number,
            asked.text,
            kind,
            asked.answer_type,
            asked.required,
            option,
            title,
            n,
            asked.pk,
        )


def about_sheet(contents: Contents) -> Sheet:
    """What the export is of, and how to read it."""
    reading = contents.reading
    lines: list[SheetRow] = [
        (tr("Answers", "Reader study"), contents.study.title or contents.study.slug),
        (tr("Answers", "Address"), contents.study.url),
        (tr("Answers", "Answers loaded (UTC)"), reading.loaded_at),
        (tr("Answers", "Answers in the study"), len(reading.rows)),
        (tr("Answers", "Answers in this file"), len(contents.rows)),
        (
            tr("Answers", "Whose"),
            tr("Answers", "All readers") if reading.all_readers else tr("Answers", "One's own answers only"),
        ),
        *contents.told,
        (
            tr("Answers", "Times"),
            tr("Answers", "All times are in universal time (UTC); durations in minutes."),
        ),
        (
            tr("Answers", "Empty cells"),
            tr(
                "Answers",
                "An empty cell means that nothing was answered; what was submitted without an answer says so.",
            ),
        ),
        (
            tr("Answers", "Progress"),
            tr(
                "Answers",
                "The sheets of progress and readers count all answers of these readers, whatever else was filtered.",
            ),
        ),
    ]
    header = (tr("Answers", "About"), "")
    return Sheet(tr("Answers", "About"), header, len(lines), lambda: iter(lines))
