"""The checks of the assignment table: one pure function, the same while editing and before sending."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gcdesk.errors import FileError, TitleTaken
from gcdesk.imaging.files.facts import FileKind
from gcdesk.imaging.files.slices import slice_troubles
from gcdesk.imaging.files.together import one_image
from gcdesk.texts import counted, tr
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.folder.names import LONGEST_TITLE, like_a_person, safe_names
from gcdesk.upload.folder.rules import suits
from gcdesk.upload.table.facts import Fact, Facts
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.in_study import InStudy
from gcdesk.upload.table.patient_data import holds_patient_data, of_patient
from gcdesk.upload.table.plan import Column, Draft, Files, Table, Typed
from gcdesk.upload.table.study_checks import of_study
from gcdesk.upload.table.value_text import ValueRefused, fitting, parse

PERSONS = "upload#persons"
"""What the help tells of names of persons."""
IMPORTS = "trouble#imports"
"""What the help tells of files that make no image."""
MOST_FILES = 2000
"""Files of one case: the server allows an account no more uploads that are not used yet."""

_EXPECTED_KINDS = {
    "PDF file": FileKind.PDF,
    "Thumbnail jpg": FileKind.JPEG,
    "Thumbnail png": FileKind.PNG,
    "ZIP file": FileKind.ZIP,
}


def inspect(table: Table, facts: Facts, study: InStudy) -> Findings:
    """Every problem of *table*.

    Args:
        table: The assignment table.
        facts: What is known of the assigned files; files without are counted as pending.
        study: The display sets that the study has already.

    """
    titles = _titles(table, study)
    by_key: dict[str, tuple[Problem, ...]] = {}
    pending = unassigned = 0
    patient_data = False
    for draft in table.drafts:
        found = [*_of_title(draft, titles), *_of_values(table, draft, facts), *_of_files(draft)]
        found += of_patient(draft, facts)
        if found:
            by_key[draft.key] = tuple(sorted(found, key=lambda problem: -problem.severity))
        entries = [e for s in draft.values.values() if isinstance(s, Files) for e in s.entries]
        pending += sum(entry not in facts for entry in entries)
        unassigned += len(draft.unassigned)
        patient_data = patient_data or holds_patient_data(draft, facts)
    return Findings(by_key, pending, patient_data, unassigned)


@dataclass(frozen=True, slots=True)
class _Titles:
    """Titles of the table, with how many rows have them, and of the study; blanks at the ends do not count."""

    counts: Counter[str]
    study: InStudy
    alike: Mapping[str, Sequence[str]]
    """All of them by what is the same in upper and lower case."""


def _titles(table: Table, study: InStudy) -> _Titles:
    counts = Counter(draft.title.strip() for draft in table.drafts)
    alike: dict[str, list[str]] = {}
    for title in sorted({*study.by_title, *counts}):
        alike.setdefault(title.casefold(), []).append(title)
    return _Titles(counts, study, alike)


def _of_title(draft: Draft, titles: _Titles) -> Iterator[Problem]:
    title = draft.title.strip()

    def problem(
        severity: Severity, sentence: str, kind: str = "", *, is_person: bool = False, help_target: str = ""
    ) -> Problem:
        return Problem(
            draft.key,
            None,
            severity,
            sentence,
            about_title=True,
            kind=kind,
            is_person=is_person,
            help_target=PERSONS if is_person else help_target,
        )

    if not title:
        yield problem(Severity.BLOCK, tr("Upload", "The title is empty. Type one."))
    if len(title) > LONGEST_TITLE:
        yield problem(
            Severity.BLOCK,
            tr(
                "Upload",
                "The title has {length} characters; at most {longest} are possible.",
                length=len(title),
                longest=LONGEST_TITLE,
            ),
        )
    if titles.counts[title] > 1:
        yield problem(
            Severity.BLOCK,
            tr(
                "Upload",
                "{count} cases are called “{title}”. Titles must differ.",
                count=titles.counts[title],
                title=title,
            ),
            help_target=TitleTaken.help_target,
        )
    yield from of_study(draft, titles.study)
    other = next((other for other in titles.alike[title.casefold()] if other != title), "")
    if other:
        yield problem(
            Severity.WARN,
            tr(
                "Upload",
                "“{title}” and “{other}” differ in upper and lower case only: readers can't tell them apart.",
                title=title,
                other=other,
            ),
            tr("Upload", "The title differs from another in upper and lower case only"),
            help_target=TitleTaken.help_target,
        )
    if like_a_person(title):
        yield problem(
            Severity.WARN,
            tr(
                "Upload",
                "The title “{title}” looks like a person's name or birth date. Readers will see it.",
                title=title,
            ),
            tr("Upload", "The title looks like a person's name or birth date"),
            is_person=True,
        )


def _of_values(table: Table, draft: Draft, facts: Facts) -> Iterator[Problem]:
    if not draft.values:
        yield Problem(
            draft.key,
            None,
            Severity.BLOCK,
            tr("Upload", "Nothing is assigned. Assign a file or leave this case out."),
        )
        return
    for column in table.columns:
        source = draft.values.get(column.slug)
        if source is None:
            yield _of_empty(draft, column)
        elif isinstance(source, Typed):
            yield from _of_typed(draft, column, source)
        else:
            yield from _of_cell(draft, column, source, facts)


def _of_empty(draft: Draft, column: Column) -> Problem:
    name = column.interface.title
    left = [entry.name for entry in draft.unassigned if suits(column.interface, entry.name)]
    if not left:
        sentence = tr("Upload", "{interface} is empty.", interface=name)
        return Problem(
            draft.key,
            column.slug,
            Severity.WARN,
            sentence,
            kind=tr("Upload", "{interface} is empty", interface=name),
        )
    if len(left) == 1:
        sentence = tr(
            "Upload",
            "{interface} is empty, but {file} of this case is assigned nowhere.",
            interface=name,
            file=left[0],
        )
    else:
        sentence = tr(
            "Upload",
            "{interface} is empty, but {files} of this case are assigned nowhere.",
            interface=name,
            files=_listed(left),
        )
    kind = tr("Upload", "{interface} is empty, though files that suit it are left over", interface=name)
    return Problem(draft.key, column.slug, Severity.WARN, sentence, kind=kind, left_over=True)


def _listed(names: Sequence[str]) -> str:
    """Two *names*, or the first and how many more there are."""
    if len(names) == 2:
        return tr("Upload", "{first} and {second}", first=names[0], second=names[1])
    more = counted(len(names) - 1, tr("Upload", "{n} more file"), tr("Upload", "{n} more files"))
    return tr("Upload", "{first} and {more}", first=names[0], more=more)


def _of_typed(draft: Draft, column: Column, source: Typed) -> Iterator[Problem]:
    try:
        parse(column.interface, source.text)
    except ValueRefused as error:
        yield Problem(draft.key, column.slug, Severity.BLOCK, error.sentence, help_target=error.help_target)


def _of_cell(draft: Draft, column: Column, source: Files, facts: Facts) -> Iterator[Problem]:
    def problem(sentence: str, help_target: str = "") -> Problem:
        return Problem(draft.key, column.slug, Severity.BLOCK, sentence, help_target=help_target)

    for entry in source.entries:
        if entry.size == 0:
            yield problem(
                tr(
                    "Upload",
                    "{file} is an empty file. Replace it or take it out of this cell.",
                    file=entry.name,
                )
            )
    known = [(entry, facts[entry]) for entry in source.entries if entry in facts]
    for _, fact in known:
        if fact.unreadable:
            yield problem(fact.unreadable, FileError.help_target)
    if any(entry.size == 0 for entry in source.entries) or any(fact.unreadable for _, fact in known):
        return
    if column.interface.super_kind != "Image" and len(source.entries) > 1:
        yield problem(
            tr(
                "Upload",
                "{interface} takes one file, not {n}.",
                interface=column.interface.title,
                n=len(source.entries),
            )
        )
        return
    if len(known) == len(source.entries):
        yield from _of_content(draft, column, known)


def _of_content(draft: Draft, column: Column, known: Sequence[tuple[FileEntry, Fact]]) -> Iterator[Problem]:
    def problem(
        sentence: str, severity: Severity = Severity.BLOCK, kind: str = "", help_target: str = ""
    ) -> Problem:
        return Problem(draft.key, column.slug, severity, sentence, kind=kind, help_target=help_target)

    match column.interface.super_kind:
        case "Value":
            fact = known[0][1]
            if fact.json and fact.json.problem:
                yield problem(fact.json.problem, help_target=ValueRefused.help_target)
            elif fact.json:
                try:
                    fitting(column.interface, fact.json.value)
                except ValueRefused as error:
                    yield problem(f"{known[0][0].name}: {error.sentence}", help_target=error.help_target)
        case "Image":
            yield from _of_image(draft, column, known)
        case _:
            entry, fact = known[0]
            expected = _EXPECTED_KINDS.get(column.interface.kind)
            if expected and fact.seen and fact.seen.kind is not expected:
                yield problem(
                    tr(
                        "Upload",
                        "{file} does not look like what {interface} holds ({kind}).",
                        file=entry.name,
                        interface=column.interface.title,
                        kind=column.interface.kind,
                    ),
                    Severity.WARN,
                    tr(
                        "Upload",
                        "A file does not look like what {interface} holds",
                        interface=column.interface.title,
                    ),
                )


def _of_image(draft: Draft, column: Column, known: Sequence[tuple[FileEntry, Fact]]) -> Iterator[Problem]:
    seen = [(entry.name, fact.seen) for entry, fact in known if fact.seen is not None]
    if len(seen) < len(known):
        return
    if sentence := one_image(seen):
        yield Problem(draft.key, column.slug, Severity.BLOCK, sentence, help_target=IMPORTS)
        return
    for trouble in slice_troubles(seen):
        yield Problem(
            draft.key,
            column.slug,
            Severity.WARN,
            trouble.sentence,
            kind=trouble.kind,
            help_target=IMPORTS,
        )


def _of_files(draft: Draft) -> Iterator[Problem]:
    entries = [e for s in draft.values.values() if isinstance(s, Files) for e in s.entries]
    if len(entries) > MOST_FILES:
        yield Problem(
            draft.key,
            None,
            Severity.BLOCK,
            tr(
                "Upload",
                "{n} files are too many for one case; the server takes {most}.",
                n=len(entries),
                most=MOST_FILES,
            ),
        )
    telling = [entry.name for entry in entries if not draft.neutral and like_a_person(entry.name)]
    if telling:
        yield Problem(
            draft.key,
            None,
            Severity.WARN,
            tr("Upload", "The file name “{file}” looks like a person's name or birth date.", file=telling[0]),
            kind=tr("Upload", "A file name looks like a person's name or birth date"),
            is_person=True,
            help_target=PERSONS,
        )
    elif like_a_person(draft.name) and draft.title.strip() != draft.name.strip():
        yield Problem(
            draft.key,
            None,
            Severity.NOTE,
            tr(
                "Upload",
                "The folder “{folder}” looks like a person's name or birth date. Its name is not sent.",
                folder=draft.name,
            ),
        )
    cells = [[e.name for e in s.entries] for s in draft.values.values() if isinstance(s, Files)]
    if not draft.neutral and any(safe_names(names) != names for names in cells):
        yield Problem(
            draft.key,
            None,
            Severity.NOTE,
            tr("Upload", "Some files are sent under a name that the server accepts."),
        )
