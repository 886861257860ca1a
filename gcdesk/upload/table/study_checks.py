"""What is said of a case that the study has already. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gcdesk.texts import counted, tr
from gcdesk.texts.moments import moment_here
from gcdesk.upload.table.choices import why_not
from gcdesk.upload.table.findings import Problem, Severity
from gcdesk.upload.table.in_study import InStudy, Taken
from gcdesk.upload.table.plan import Draft

THERE = "upload#there"
"""What the help tells of cases that the study has already."""


def of_study(draft: Draft, study: InStudy) -> Iterator[Problem]:
    """The problems of a row, as the display sets of the *study* make them."""
    taken = study.titled(draft.title)
    if taken is None:
        yield from _of_no_title(draft, study)
    elif draft.replaces == taken.pk:
        yield _of_chosen(draft, taken)
    elif taken.is_ours_and_empty:
        sentence = tr(
            "Upload",
            "The study has an empty display set “{title}” that an earlier upload of yours made: it will be filled.",
            title=taken.title,
        )
        yield Problem(draft.key, None, Severity.NOTE, sentence, about_title=True)
    else:
        sentence = f"{told(draft, taken)} {_ways(draft, taken)}"
        yield Problem(
            draft.key, None, Severity.BLOCK, sentence, about_title=True, is_there=True, help_target=THERE
        )


def told(draft: Draft, taken: Taken) -> str:
    """What is known of the display set that has the title of *draft*, in a sentence or two."""
    begun = moment_here(taken.earlier.begun) if taken.earlier is not None else ""
    if taken.holds(draft):
        sentence = tr(
            "Upload",
            "“{title}” was uploaded from these same files on {moment}.",
            title=taken.title,
            moment=begun,
        )
    elif taken.knows(draft):
        sentence = tr(
            "Upload",
            "“{title}” was uploaded on {moment}, from these files, which have changed since.",
            title=taken.title,
            moment=begun,
        )
    elif begun:
        sentence = tr(
            "Upload",
            "“{title}” is already in the study: uploaded on {moment}, from other files.",
            title=taken.title,
            moment=begun,
        )
    else:
        sentence = tr("Upload", "The study already has a display set “{title}”.", title=taken.title)
    if taken.answers:
        answers = counted(taken.answers, tr("Upload", "{n} answer"), tr("Upload", "{n} answers"))
        sentence += " " + tr("Upload", "It has {answers}.", answers=answers)
    return sentence


def _ways(draft: Draft, taken: Taken) -> str:
    if why_not(draft, taken):
        return tr("Upload", "Leave this case out, or make a new display set.")
    return tr("Upload", "Leave this case out, replace the values, or make a new display set.")


def _of_no_title(draft: Draft, study: InStudy) -> Iterator[Problem]:
    if draft.replaces:
        sentence = tr(
            "Upload",
            "The display set whose values were to be replaced is not in the study any more: a new one is made.",
        )
        kind = tr("Upload", "A display set to be replaced is not in the study any more")
        yield Problem(draft.key, None, Severity.WARN, sentence, about_title=True, kind=kind)
    elif (twin := study.twin(draft)) is not None:
        kind = tr("Upload", "Was uploaded before, under another title")
        yield Problem(
            draft.key,
            None,
            Severity.WARN,
            told(draft, twin),
            about_title=True,
            kind=kind,
            is_there=True,
            help_target=THERE,
        )


def _of_chosen(draft: Draft, taken: Taken) -> Problem:
    reason = why_not(draft, taken)
    if reason:
        sentence = tr(
            "Upload",
            "The values of “{title}” can't be replaced: {reason}. Leave this case out, or make a new display set.",
            title=taken.title,
            reason=reason,
        )
        return Problem(
            draft.key, None, Severity.BLOCK, sentence, about_title=True, is_there=True, help_target=THERE
        )
    sentence = tr("Upload", "The values of “{title}” in the study are replaced.", title=taken.title)
    return Problem(draft.key, None, Severity.NOTE, sentence, about_title=True)
