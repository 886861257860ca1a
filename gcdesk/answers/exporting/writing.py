"""Writes an export as the user chose it. Blocking."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gcdesk.answers.export.csv_file import Layout, write_csv
from gcdesk.answers.export.sheets import Contents, SheetRow
from gcdesk.answers.export.workbook import write_workbook
from gcdesk.answers.export.written import OnRow, Written
from gcdesk.answers.exporting.choices import Choices, Format, key_file
from gcdesk.answers.figures import sheet
from gcdesk.answers.figures.against_truth import against_truth
from gcdesk.answers.figures.agreement import agreement
from gcdesk.answers.figures.collect import can_be_figured, collect
from gcdesk.answers.figures.imrmc import Modality, plan_imrmc
from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.positive import positive_text
from gcdesk.answers.figures.ratings import QuestionRatings
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.answers.readable import Readable, read
from gcdesk.answers.sheets import Found
from gcdesk.errors import FileError
from gcdesk.study.natural import natural
from gcdesk.study.reader_key import ReaderNames, joined, read_key, write_key
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import in_english, is_plain_english, tr
from gcdesk.whole_file import write_whole

Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Job:
    """What is to be written."""

    snapshot: Snapshot
    found: Found
    choices: Choices
    target: Path
    marks_of: Mapping[str, Marks]
    """By the key of their question."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was written."""

    written: Written
    answers: int | None = None
    """How many answers are in it; None: its rows are something else."""
    key: Path | None = None
    """The file with the key to the pseudonyms."""


def write(
    job: Job, on_row: OnRow | None, cancelled: Cancelled, on_key: Callable[[Path], None] = lambda _: None
) -> Report:
    """Write the key to the pseudonyms, and then the file. The user has agreed that *target* is replaced.

    *on_key* hears, between the two, where the key is; on the thread that writes.

    Raises `FileError`, also when what is in the key's place is no key to pseudonyms, and `Cancelled`; then there is no
    half of a file, nor a key that was not there. The key comes first: no file ever has numbers that nobody can tell.
    """
    job = _in_english(job)
    amount = None if job.choices.format is Format.IMRMC else len(_rows(job))
    if not job.choices.pseudonyms:
        return Report(_write(job, None, on_row, cancelled), amount)
    key = key_file(job.target)
    known, note = joined(read_key(key), job.choices.last)
    names = names_of(job, known)
    is_new = not key.exists()
    _write_key(key, {**known, **names})
    try:
        on_key(key)
        written = _write(job, names, on_row, cancelled)
        if note:
            written = replace(written, notes=(note, *written.notes))
        return Report(written, amount, key)
    except BaseException:
        if is_new:
            _remove_key(key)
        raise


def _in_english(job: Job) -> Job:
    """*job* with the answers in English words, for files are the same whatever the window speaks."""
    if is_plain_english():
        return job
    found = job.found
    with in_english():
        reading = read(job.snapshot, found.loaded.answers)
    places = {row.pk: place for place, row in enumerate(reading.rows)}
    rows = [places[row.pk] for row in found.answers]
    return replace(job, found=replace(found, loaded=replace(found.loaded, reading=reading), rows=rows))


def _write_key(key: Path, names: Mapping[str, str]) -> None:
    try:
        key.parent.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        sentence = tr("Answers", "{file} can't be made: {reason}.", file=key.parent, reason=reason)
        raise FileError(sentence) from error
    write_key(key, names)


def _remove_key(key: Path) -> None:
    """And its folder, when there is nothing else in it."""
    with contextlib.suppress(OSError):
        key.unlink()
        key.parent.rmdir()


def write_truth(plan: TruthPlan, target: Path) -> Written:
    """Write the ground truth file. Raises `FileError`."""
    write_whole(target, plan.content())
    return Written(target, len(plan.rows), plan.notes)


def names_of(job: Job, known: Mapping[str, str]) -> Mapping[str, str]:
    """User name → pseudonym; who has one in *known*, from an earlier export, keeps it."""
    return ReaderNames(known).of(job.found.loaded.reading.readers)


def _write(job: Job, names: Mapping[str, str] | None, on_row: OnRow | None, cancelled: Cancelled) -> Written:
    choices, reading = job.choices, job.found.loaded.reading
    if choices.format is Format.IMRMC:
        return _write_imrmc(job, names)
    rows = _rows(job)
    figures = choices.figures and choices.format is Format.WORKBOOK
    lines = _figures(job, names, cancelled) if figures else ()
    contents = Contents(job.snapshot.study, reading, rows, lines, names)
    if choices.format is Format.WORKBOOK:
        return write_workbook(job.target, contents, overwrite=True, on_row=on_row, cancelled=cancelled)
    layout = Layout.WIDE if choices.format is Format.CSV_WIDE else Layout.LONG
    return write_csv(
        job.target, contents, layout, choices.style, overwrite=True, on_row=on_row, cancelled=cancelled
    )


def _rows(job: Job) -> Sequence[Readable]:
    return job.found.answers if job.choices.only_found else job.found.loaded.reading.rows


def _write_imrmc(job: Job, names: Mapping[str, str] | None) -> Written:
    """Raises `FileError` with what stands against it."""
    scores, truth = (_ratings(job, key, names) for key in (job.choices.scores, job.choices.truth))
    modality = Modality("reading", scores, job.marks_of.get(job.choices.scores, Marks()))
    truth_marks = job.marks_of.get(job.choices.truth, Marks())
    title = job.snapshot.study.title or job.snapshot.study.slug
    made = plan_imrmc(title, truth, truth_marks, [modality], reader_names=names, case_names=_titles(job))
    if made.problems:
        raise FileError("\n".join(made.problems))
    write_whole(job.target, made.text().encode("ascii"))
    return Written(job.target, len(made.observations), (*made.notes, *made.left_out_told()))


def _ratings(job: Job, key: str, names: Mapping[str, str] | None) -> QuestionRatings:
    question = next(question for question in job.snapshot.study.questions if question.pk == key)
    found = job.found.loaded
    readers = found.reading.readers
    if job.choices.only_found and job.found.wanted.readers is not None:
        readers = tuple(name for name in readers if name in job.found.wanted.readers)
    if names is not None:  # in the order of their names, it would tell who is who
        readers = tuple(sorted(readers, key=lambda name: natural(names[name])))
    return collect(question, found.answers.answers, _cases(job), readers)


def _cases(job: Job) -> tuple[str, ...]:
    wanted = job.found.wanted.display_sets if job.choices.only_found else None
    shown = job.found.loaded.reading.display_sets
    return tuple(each.pk for each in shown if not each.removed and (wanted is None or each.pk in wanted))


def _titles(job: Job) -> Mapping[str, str]:
    return {each.pk: each.title for each in job.found.loaded.reading.display_sets}


@in_english()
def _figures(job: Job, names: Mapping[str, str] | None, cancelled: Cancelled) -> tuple[SheetRow, ...]:
    """The sheet of figures, title row first: of every question that they can be made of, how far the readers agree, and
    with the ground truth where there is one.
    """
    called = names or {}
    lines: list[SheetRow] = [sheet.header()]
    for question in job.snapshot.study.questions:
        if can_be_figured(question):
            ratings = _ratings(job, question.pk, names)
            marks = job.marks_of.get(question.pk, Marks())
            figures = agreement(ratings, marks, cancelled=cancelled)
            figures += against_truth(ratings, marks, cancelled=cancelled).figures
            positive = positive_text(ratings, marks)
            lines += sheet.rows(
                question.text, figures, lambda name: called.get(name, name), positive=positive
            )
    return tuple(lines)
