"""Patient data in the headers of files that are not DICOM: what is said of them, and copies without them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gcdesk.imaging.files.facts import FileFacts
from gcdesk.texts import counted, tr
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.facts import Facts
from gcdesk.upload.table.findings import Problem, Severity
from gcdesk.upload.table.plan import Draft, Files, Table

HELP = "upload#patient-data"
"""What the help tells of patient data in files."""
_NAMED = 3


def removable(draft: Draft, facts: Facts) -> tuple[str, ...]:
    """What of the headers of the row's files may tell who the patient is, and can be removed in copies."""
    return tuple(dict.fromkeys(name for _, seen in _seen(draft, facts) for name in seen.personal))


def send_copies(table: Table, keys: Iterable[str], facts: Facts) -> Table:
    """*table*, of whose rows *keys* copies without patient data are sent, as far as there is any."""
    wanted = set(keys)
    drafts = (replace(d, removes=removable(d, facts)) if d.key in wanted else d for d in table.drafts)
    return replace(table, drafts=tuple(drafts))


def of_patient(draft: Draft, facts: Facts) -> Iterator[Problem]:
    """What is to be said of a row."""
    telling = [(entry, seen) for entry, seen in _seen(draft, facts) if seen.personal]
    names = removable(draft, facts)
    if telling and draft.removes:
        yield Problem(draft.key, None, Severity.NOTE, sent_without(names))
    elif telling:
        sentence = tr(
            "Upload",
            "The header of {file} tells, or may tell, who the patient is: {what}.",
            file=telling[0][0].name,
            what=names_in_words(names),
        )
        kind = tr("Upload", "The header of a file tells, or may tell, who the patient is")
        yield Problem(draft.key, None, Severity.WARN, sentence, kind=kind, is_personal=True, help_target=HELP)
    for entry, seen in _seen(draft, facts):
        if seen.personal_stays:
            yield Problem(
                draft.key,
                None,
                Severity.WARN,
                tr(
                    "Upload",
                    "{file} holds patient data in the description by which programs read it: gcdesk can't remove that.",
                    file=entry.name,
                ),
                kind=tr("Upload", "A file holds patient data that gcdesk can't remove"),
            )
            return


def holds_patient_data(draft: Draft, facts: Facts) -> bool:
    """Whether something is sent of the row that holds, or may hold, patient data, as DICOM files do."""
    return any(
        seen.patient_data and not (draft.removes and seen.personal and not seen.personal_stays)
        for _, seen in _seen(draft, facts)
    )


def patient_text(drafts: Iterable[Draft], facts: Facts) -> str:
    """That files of so many rows tell who the patient is; "" for none."""
    found = [names for draft in drafts if (names := removable(draft, facts))]
    if not found:
        return ""
    sentence = counted(
        len(found),
        tr("Upload", "The headers of files of {n} case tell, or may tell, who the patient is"),
        tr("Upload", "The headers of files of {n} cases tell, or may tell, who the patient is"),
    )
    return f"{sentence}: {names_in_words(tuple(dict.fromkeys(name for names in found for name in names)))}."


def sent_without(names: tuple[str, ...]) -> str:
    """What copies do without, as a sentence."""
    return tr("Upload", "Sent as copies without {what}.", what=names_in_words(names))


def names_in_words(names: tuple[str, ...]) -> str:
    """The first of *names*, and how many more there are."""
    first = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return first
    return tr("Upload", "{first} and {n} more", first=first, n=len(names) - _NAMED)


def _seen(draft: Draft, facts: Facts) -> Iterator[tuple[FileEntry, FileFacts]]:
    for source in draft.values.values():
        if isinstance(source, Files):
            for entry in source.entries:
                fact = facts.get(entry)
                if fact is not None and fact.seen is not None:
                    yield entry, fact.seen
