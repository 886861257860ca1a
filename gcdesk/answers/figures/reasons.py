"""Why a figure is undefined, in sentences."""

from __future__ import annotations

from gcdesk.texts import counted, tr


def too_few_readers() -> str:
    """Fewer than two readers were chosen."""
    return tr("Answers", "Undefined: agreement needs the answers of at least two readers.")


def no_overlap(readers: int) -> str:
    """No case has the answers of two of so many *readers*."""
    if readers < 2:
        return too_few_readers()
    return tr("Answers", "Undefined: no case was answered by two of the readers.")


def nobody_complete(readers: int) -> str:
    """No case has the answers of all so many *readers*."""
    if readers < 2:
        return too_few_readers()
    if readers == 2:
        return tr("Answers", "Undefined: no case was answered by both readers.")
    number = counted(readers, tr("Answers", "{n} reader"), tr("Answers", "{n} readers"))
    sentence = tr("Answers", "Undefined: no case was answered by all {readers}.", readers=number)
    return f"{sentence} {_leave_out()}"


def all_the_same() -> str:
    """Only one category, or one number, was ever said."""
    return tr("Answers", "Undefined: all answers are the same, so agreement can't be told from chance.")


def too_few_cases(cases: int) -> str:
    """Variances over fewer than two *cases*."""
    if cases == 0:
        sentence = tr("Answers", "Undefined: no case was answered by all of the readers.")
        return f"{sentence} {_leave_out()}"
    return tr("Answers", "Undefined: only one case was answered by all of the readers, and two are needed.")


def _leave_out() -> str:
    """What to do where one reader of many keeps all cases from being complete."""
    return tr("Answers", "With the filter for readers, leave out who has answered few cases.")


def no_truth() -> str:
    """There is no ground truth that answers can be compared with."""
    return tr("Answers", "Undefined: there is no ground truth for the cases that were answered.")


def no_positives() -> str:
    """No case that was answered is positive in truth."""
    return tr("Answers", "Undefined: none of the cases that were answered is positive in the ground truth.")


def no_negatives() -> str:
    """No case that was answered is negative in truth."""
    return tr("Answers", "Undefined: none of the cases that were answered is negative in the ground truth.")
