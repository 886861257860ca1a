"""The last step of a case: its display set is found or made, and filled with everything at once. Blocking.

Exactly once: a display set is recognised by its title, which is unique in a study. A PATCH without an answer is looked
for on the server before it is sent again, as a second one would import the files twice:

- JSON values are there as soon as it was carried out: they tell. Without any, it was carried out when the display set
  shows one of its files, an import names one of its uploads, or an upload is gone (used up; or purged after a day, which
  can't be told apart, so that nothing is sent a second time then).
- It was not when none of this is seen. The server makes imports while it carries the PATCH out, but it may still be at
  that when the connection is cut; so not seeing counts only after `SURE_AFTER` seconds, longer than servers work at one
  request, and after three looks with growing pauses, at the last of which every upload is read.
- If it was carried out even later than that, the repeated PATCH is refused because the uploads are gone. That, too,
  says that it was carried out.

Values without files may be said again at any time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gcdesk.api import imports, studies, uploads
from gcdesk.api.client import Client
from gcdesk.api.models import DisplaySet, Study
from gcdesk.errors import (
    Busy,
    GcdeskError,
    NetworkError,
    NotEditor,
    NotFound,
    OutcomeUnknown,
    Refused,
    TitleTaken,
    TokenRefused,
)
from gcdesk.texts import tr
from gcdesk.upload.engine.begin import keys_of, title_taken
from gcdesk.upload.engine.events import (
    FileKey,
    FillAsked,
    Filled,
    NotFilled,
    SetAsked,
    SetGone,
    SetMade,
    SetNotMade,
    UploadGone,
)
from gcdesk.upload.engine.landing import (
    Wanted,
    fingerprint,
    has_landed,
    missing_values,
    proves_something,
    same_title,
    shown_before,
)
from gcdesk.upload.engine.ledger import CaseRecord, Fill, Ledger
from gcdesk.upload.engine.sending import CaseToSend, FileValue, ImageValue, JsonValue, Plan, ValueToSend

SURE_AFTER = 90.0
"""Seconds."""
_LEAST_LOOKS = 3


@dataclass(slots=True)
class _Doubt:
    """A fill of which nothing was seen so far."""

    since: float
    looks: int = 0


class FilesMissing(GcdeskError):
    """Files of the case have to be sent (again) before its display set can be filled."""

    def __init__(self, files: Iterable[FileKey]) -> None:
        super().__init__(tr("Upload", "The server no longer has files of this case."))
        self.files = tuple(files)


class Filler:
    """Makes and fills display sets. Thread-safe."""

    def __init__(
        self,
        client: Client,
        plan: Plan,
        ledger: Ledger,
        *,
        sure_after: float = SURE_AFTER,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """*sure_after*: seconds after which a fill that left no trace was not carried out."""
        self._client = client
        self._plan = plan
        self._ledger = ledger
        self._sure_after = sure_after
        self._clock = clock
        self._doubts: dict[str, _Doubt] = {}

    def finish(self, case: CaseToSend) -> DisplaySet:
        """Find or make the case's display set and fill it.

        Raises `FilesMissing` when files have to be sent first, `OutcomeUnknown` when it has to look again later, and
        every other `GcdeskError` for what it says.
        """
        display_set = self._find_set(case)
        record = self._ledger.case(case.key)
        if (
            display_set is not None
            and record.fill is Fill.ASKED
            and self._was_taken(case, display_set, record)
        ):
            self._ledger.record(Filled(case.key))
            return display_set
        values = missing_values(case, record.fingerprints, record.landed)
        self._need_files(case.key, values)
        if display_set is None:
            display_set = self._create(case)
        return self._fill(case, display_set, values)

    # ---- the display set

    def _find_set(self, case: CaseToSend) -> DisplaySet | None:
        record = self._ledger.case(case.key)
        if record.pk:
            try:
                return studies.read_display_set(self._client, record.pk)
            except NotFound:
                check_right(self._client, self._plan)
                self._ledger.record(SetGone(case.key))
                return None
        return self._adopt(case) if record.set_asked else None

    def _create(self, case: CaseToSend) -> DisplaySet:
        asked_before = self._ledger.case(case.key).set_asked
        self._ledger.record(SetAsked(case.key, case.title))
        try:
            made = studies.create_display_set(self._client, self._plan.study_slug, case.title, case.order)
        except TitleTaken as error:
            adopted = self._adopt(case) if asked_before else None
            if adopted is None:
                self._ledger.record(SetNotMade(case.key))
                raise title_taken(error) from error
            return adopted
        except Refused:
            if not asked_before:
                self._ledger.record(SetNotMade(case.key))
            raise
        self._ledger.record(SetMade(case.key, made.pk))
        return made

    def _adopt(self, case: CaseToSend) -> DisplaySet | None:
        """The display set that we asked for and got no answer about; raises `TitleTaken` if it can't be ours."""
        listed = studies.list_display_sets(self._client, self._plan.study_pk)
        found = next((d for d in listed if same_title(d.title, case.title)), None)
        if found is None:
            return None
        if found.values or self._belongs_to_another(case.key, found.pk):
            self._ledger.record(SetNotMade(case.key))
            raise title_taken()
        self._ledger.record(SetMade(case.key, found.pk))
        return found

    def _belongs_to_another(self, key: str, pk: str) -> bool:
        return any(c.key != key and self._ledger.case(c.key).pk == pk for c in self._plan.cases)

    # ---- its values

    def _fill(self, case: CaseToSend, display_set: DisplaySet, values: tuple[ValueToSend, ...]) -> DisplaySet:
        record = self._ledger.case(case.key)
        asked_before = record.fill is Fill.ASKED
        if not values:
            return display_set
        entries = [self._entry(case.key, value) for value in values]
        names = [value.interface.title or value.interface.slug for value in values]
        prints = {value.interface.slug: fingerprint(value.content) for value in values}
        before = {slug: said for slug, said in shown_before(display_set).items() if slug in prints}
        self._client.need_going()  # else it would have to be found out later whether the values were sent
        self._ledger.record(FillAsked(case.key, before, prints))
        try:
            filled = studies.change_display_set(
                self._client,
                display_set.pk,
                title=None if same_title(display_set.title, case.title) else case.title,
                order=None if display_set.order == case.order else case.order,
                values=entries,
                names=names,
            )
        except Refused as error:
            if asked_before:
                now = studies.read_display_set(self._client, display_set.pk)
                if self._is_seen(case, now, record, every=True):
                    self._ledger.record(Filled(case.key))
                    return now
            self._ledger.record(NotFilled(case.key))
            if _may_be_about_uploads(error):
                self._forget_gone(case.key, values)
            if isinstance(error, TitleTaken):
                raise title_taken(error) from error
            raise
        except (NetworkError, Busy, TokenRefused):
            if not asked_before:
                self._ledger.record(NotFilled(case.key))  # nothing was carried out
            raise
        self._ledger.record(Filled(case.key))
        return filled

    def _entry(self, key: str, value: ValueToSend) -> studies.Entry:
        slug = value.interface.slug
        sent = [record.api_url for file, _ in keys_of(key, value) if (record := self._ledger.upload(file))]
        match value.content:
            case JsonValue(content):
                return studies.json_entry(slug, content)
            case FileValue():
                return studies.file_entry(slug, sent[0])
            case ImageValue(image_name=image_name):
                return studies.image_entry(slug, sent, image_name)

    def _need_files(self, key: str, values: tuple[ValueToSend, ...]) -> None:
        missing = []
        for value in values:
            for file_key, file in keys_of(key, value):
                record = self._ledger.upload(file_key)
                usable = record and record.complete and not record.used
                if record is None or not usable or record.fingerprint != fingerprint(file):
                    missing.append(file_key)
        if missing:
            raise FilesMissing(missing)

    def _forget_gone(self, key: str, values: tuple[ValueToSend, ...]) -> None:
        """After a refusal: were uploads purged since they were sent? Then `FilesMissing` is raised."""
        gone = {
            file_key: record.pk
            for value in values
            for file_key, _ in keys_of(key, value)
            if (record := self._ledger.upload(file_key)) and not self._upload_exists(record.pk)
        }
        for file_key, pk in gone.items():
            self._ledger.record(UploadGone(file_key, pk))
        if gone:
            raise FilesMissing(gone)

    # ---- was it taken?

    def _was_taken(self, case: CaseToSend, display_set: DisplaySet, record: CaseRecord) -> bool:
        """Whether the PATCH that got no answer was carried out; raises `OutcomeUnknown` while that can't be told."""
        if self._is_seen(case, display_set, record, every=False):
            return True
        if not any(value.files for value in _asked(case, record)):
            return False
        doubt = self._doubts.setdefault(case.key, _Doubt(self._clock()))
        doubt.looks += 1
        if doubt.looks < _LEAST_LOOKS or self._clock() - doubt.since < self._sure_after:
            raise OutcomeUnknown(tr("Upload", "The server has not said yet whether it took the values."))
        del self._doubts[case.key]
        return self._is_seen(case, display_set, record, every=True)

    def _is_seen(self, case: CaseToSend, display_set: DisplaySet, record: CaseRecord, *, every: bool) -> bool:
        """Whether the server shows that the last fill was carried out; *every*: look at every upload."""
        asked = [Wanted(v, record.before.get(v.interface.slug, "")) for v in _asked(case, record)]
        # JSON values are there at once, and a PATCH is taken whole or not at all: they are proof either way.
        told = [has_landed(w, display_set) for w in asked if proves_something(w)]
        if told:
            return all(told)
        landed = any(has_landed(w, display_set) for w in asked if w.value.files)
        return landed or self._left_traces(case, record, every=every)

    def _left_traces(self, case: CaseToSend, record: CaseRecord, *, every: bool) -> bool:
        """Whether an upload of the fill was used up, or is being imported; not *every* one is read, but one a value:
        the PATCH named them all.
        """
        keys = [key for value in _asked(case, record) for key, _ in keys_of(case.key, value)]
        kept = [upload for key in keys if (every or not key.place) and (upload := self._ledger.upload(key))]
        sent = {upload.pk for upload in kept}
        if not sent:
            return False
        if any(sent & set(found.uploads) for found in imports.list_imports(self._client)):
            return True
        return not all(self._upload_exists(pk) for pk in sorted(sent))

    def _upload_exists(self, pk: str) -> bool:
        try:
            uploads.read(self._client, pk)
        except NotFound:
            return False
        return True


def check_right(client: Client, plan: Plan) -> None:
    """Raise `NotEditor` unless the user may change the study.

    To who may not see a display set, it is not there; it must not be taken for deleted, and made anew, for that.
    """
    if not studies.may_change(client, Study(plan.study_pk, plan.study_slug)):
        raise NotEditor(
            tr(
                "Upload",
                "You can't change the reader study “{study}” any more: it was deleted, or you are no longer its editor. "
                "What was sent is kept; go on with this upload when you are an editor again.",
                study=plan.study_title,
            )
        )


def _asked(case: CaseToSend, record: CaseRecord) -> list[ValueToSend]:
    """The values that the last fill named."""
    return [value for value in case.values if value.interface.slug in record.asked]


def _may_be_about_uploads(error: Refused) -> bool:
    said = error.details.server_text.lower()
    return not said or "upload" in said or "hyperlink" in said
