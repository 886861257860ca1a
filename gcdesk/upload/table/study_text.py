"""What is said above the table of cases that the study has already, and of names. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from gcdesk.texts import counted, tr
from gcdesk.upload.table.choices import found_for
from gcdesk.upload.table.in_study import InStudy
from gcdesk.upload.table.plan import Draft
from gcdesk.upload.table.study_checks import told

_NAMED = 3


def some_of(names: Sequence[str]) -> str:
    """The first of *names*, and how many more there are."""
    first = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return first
    return tr("Upload", "{first} and {n} more", first=first, n=len(names) - _NAMED)


def there_text(drafts: Sequence[Draft], study: InStudy) -> str:
    """That the study has the cases *drafts* already, and how that is known; "" for none."""
    found = [(draft, taken) for draft in drafts if (taken := found_for(draft, study)) is not None]
    if not found:
        return ""
    if len(found) == 1:
        return told(*found[0])
    names = some_of([f"“{taken.title}”" for _, taken in found])
    sentence = tr("Upload", "{n} cases are in the study already: {names}.", n=len(found), names=names)
    same = sum(taken.holds(draft) for draft, taken in found)
    if same == len(found):
        return tr(
            "Upload",
            "{n} cases were uploaded from these same files before: {names}.",
            n=len(found),
            names=names,
        )
    if same:
        sentence += " " + counted(
            same,
            tr("Upload", "{n} of them was uploaded from these same files."),
            tr("Upload", "{n} of them were uploaded from these same files."),
        )
    return sentence


def person_text(cases: int) -> str:
    """That so many cases would be sent under what looks like a person's name; "" for none."""
    if not cases:
        return ""
    return counted(
        cases,
        tr("Upload", "{n} case has a title or file names that look like a person's name or birth date."),
        tr("Upload", "{n} cases have titles or file names that look like a person's name or birth date."),
    )


def neutral_text(cases: int) -> str:
    """That so many cases have neutral names; "" for none."""
    if not cases:
        return ""
    return counted(
        cases,
        tr("Upload", "{n} case is sent under a neutral name. Only the key tells which it is: save it."),
        tr("Upload", "{n} cases are sent under neutral names. Only the key tells which is which: save it."),
    )
