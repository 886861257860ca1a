"""Where each case begins when a run begins: from what the study has now and what the ledger knows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gcdesk.api.models import DisplaySet
from gcdesk.errors import GcdeskError, TitleTaken
from gcdesk.texts import tr
from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.landing import missing_values
from gcdesk.upload.engine.ledger import CaseRecord, Fill, Ledger
from gcdesk.upload.engine.schedule import CaseWork
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, Plan, ValueToSend
from gcdesk.upload.engine.standing import is_filled


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is to be done with the cases of a plan; each is in one of the four."""

    work: tuple[CaseWork, ...]
    """To be sent."""
    filled: tuple[CaseToSend, ...]
    """Filled by an earlier run: only their imports are followed."""
    refused: tuple[tuple[CaseToSend, GcdeskError], ...]
    """Can't be sent."""
    gone: tuple[str, ...]
    """Keys of cases (of the above, too) whose display set was deleted on the server since, or is not wanted any more."""
    taken: tuple[tuple[str, str], ...] = ()
    """Key of each case that from now on has a display set which was there before, and the display set's pk."""


def begin(plan: Plan, ledger: Ledger, display_sets: Iterable[DisplaySet]) -> Beginning:
    """Decide where each case begins."""
    there = {display_set.pk: display_set for display_set in display_sets}
    titles = {display_set.title.strip() for display_set in there.values()}
    own_titles: set[str] = set()
    work: list[CaseWork] = []
    filled: list[CaseToSend] = []
    refused: list[tuple[CaseToSend, GcdeskError]] = []
    gone: list[str] = []
    taken: list[tuple[str, str]] = []
    for case in plan.cases:
        record = ledger.case(case.key)
        if record.pk and (record.pk not in there or _is_another(case, record, there)):
            gone.append(case.key)
            record = CaseRecord()
        title = case.title.strip()
        chosen = there.get(case.replaces) if not record.pk else None
        if chosen is not None and chosen.title.strip() == title and title not in own_titles:
            taken.append((case.key, chosen.pk))
            record.pk = chosen.pk
        if title in own_titles or (title in titles and not (record.pk or record.set_asked)):
            refused.append((case, title_taken()))
        elif is_filled(case, record):
            filled.append(case)
        else:
            work.append(work_for(case, record))
        own_titles.add(title)
    return Beginning(tuple(work), tuple(filled), tuple(refused), tuple(gone), tuple(taken))


def _is_another(case: CaseToSend, record: CaseRecord, there: Mapping[str, DisplaySet]) -> bool:
    """Whether the values of *case* are to go into another display set than the one of its *record*."""
    if case.replaces in there:
        return case.replaces != record.pk
    return record.taken and not case.replaces


def work_for(case: CaseToSend, record: CaseRecord) -> CaseWork:
    """What of *case* is to be sent."""
    values = missing_values(case, record.fingerprints, record.landed)
    files = tuple(key for value in values for key, _ in keys_of(case.key, value))
    return CaseWork(case.key, files, finish_first=record.fill is Fill.ASKED)


def keys_of(case_key: str, value: ValueToSend) -> tuple[tuple[FileKey, FileToSend], ...]:
    """The files of *value* with their keys."""
    return tuple(
        (FileKey(case_key, value.interface.slug, place), file) for place, file in enumerate(value.files)
    )


def title_taken(error: GcdeskError | None = None) -> TitleTaken:
    """The study has a display set of this title that is not ours."""
    return TitleTaken(
        tr(
            "Upload",
            "the study already has a display set with this title. Change the title, then upload this case again.",
        ),
        error.details if error else None,
    )
