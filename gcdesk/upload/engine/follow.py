"""Follows the imports of all cases that are filled, until each display set shows every value.

One thread for all cases, at most one request each `pace` seconds on average: it reads single imports and display
sets while they are few, and whole lists when that takes fewer requests.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Condition

from gcdesk.api import imports, studies
from gcdesk.api.client import Client
from gcdesk.api.models import DisplaySet, Import
from gcdesk.api.paging import PAGE
from gcdesk.errors import NetworkError, NotFound, ServerError
from gcdesk.texts import tr
from gcdesk.upload.engine.events import ImportFailed, ImportFound, Landed
from gcdesk.upload.engine.judge import stops_run
from gcdesk.upload.engine.landing import Wanted, has_landed, late_after, patience_for, readable_failure
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState

_SUCCEEDED = "Succeeded"
_FAILED = frozenset({"Failed", "Cancelled"})
_LOOKS_FOR_AN_IMPORT = 2
_LOOK_FOR_AT_LEAST = 10
"""Paces."""
_SLOWEST = 15.0
"""Paces between requests when all that is waited for has been waited for long."""
_AGE_OF_SLOWING = 60.0
_AFTER_A_FAULT = 30.0
"""Paces."""


@dataclass(slots=True)
class Awaited:
    """A value on its way, and what is known of its import."""

    wanted: Wanted
    uploads: frozenset[str] = frozenset()
    import_pk: str = ""
    looks: int = 0
    """How often its import was looked for in vain."""
    settled: bool = False
    """Its import has ended."""
    images: tuple[str, ...] = ()
    failure: str = ""
    unused: int = 0
    """Uploads that the server kept when the import failed: they still take up places."""
    landed: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.landed or bool(self.failure)


@dataclass(slots=True)
class Followed:
    """A case that is filled."""

    key: str
    pk: str
    url: str
    size: int
    since: float
    values: list[Awaited] = field(default_factory=list)

    @property
    def open_values(self) -> list[Awaited]:
        """What is still on its way."""
        return [value for value in self.values if not value.over]


class _Pages:
    """Counts the pages that a list took: while it changes it is read more than once."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, _loaded: int, _of: int) -> None:
        self.count += 1


IMPORTS = "trouble#imports"
"""What the help tells of imports that failed."""


def state_of(case: Followed, now: float) -> RowState:
    """What the row shows at *now*."""
    waiting = case.open_values
    if waiting:
        late = now - case.since > late_after(case.size)
        return Importing(case.pk, case.url, tuple(value.wanted.title for value in waiting), late)
    failures = [value.failure for value in case.values if value.failure]
    if failures:
        return Failed(" ".join(failures), case.pk, case.url, help_target=IMPORTS)
    return Ready(case.pk, case.url)


class Follower:
    """Follows cases until they are over. `follow` may be called from any thread, `run` is the thread's work."""

    def __init__(
        self,
        client: Client,
        study_pk: str,
        ledger: Ledger,
        *,
        clock: Callable[[], float],
        pace: float,
        patience: float | None,
        show: Callable[[str, Importing], None],
        over: Callable[[str, RowState, int], None],
        looked: Callable[[], None] = lambda: None,
    ) -> None:
        """*patience*: seconds that a case is waited for; None: by its size. *over* hears of each case that is over,
        with the number of its uploads that still take up places on the server, *looked* of each round that the
        server answered.
        """
        self._client = client
        self._study_pk = study_pk
        self._ledger = ledger
        self._clock = clock
        self._pace = pace
        self._patience = patience
        self._show = show
        self._over = over
        self._looked = looked
        self._changed = Condition()
        self._cases: dict[str, Followed] = {}
        self._no_more = False
        self._stopped = False
        self._import_pages = 1
        self._set_pages = 1

    def follow(self, case: Followed, display_set: DisplaySet | None = None) -> None:
        """Follow *case* from now on; *display_set*: what the server answered when it was filled."""
        for value in case.values:
            if not value.wanted.is_image:
                value.settled = True  # only images have an import
        if display_set is not None:
            self._see_set(case, display_set)
        if case.open_values:
            self._show(
                case.key, Importing(case.pk, case.url, tuple(v.wanted.title for v in case.open_values))
            )
            with self._changed:
                self._cases[case.key] = case
                self._changed.notify_all()
        else:
            self._over(case.key, state_of(case, self._clock()), 0)

    def no_more(self) -> None:
        """No further case will come: `run` ends with the last one."""
        with self._changed:
            self._no_more = True
            self._changed.notify_all()

    def stop(self) -> None:
        """End `run` at once (a request that is under way is ended by stopping the client)."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def run(self) -> None:
        """Follow until `stop`, or until all cases are over after `no_more`."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or self._no_more or self._cases)
                if self._stopped or not self._cases:
                    return
            self._round()

    # ---- one round

    def _round(self) -> None:
        try:
            self._look_for_imports()
            self._look_at_sets()
            self._looked()
        except (NetworkError, ServerError) as error:
            if stops_run(error):
                raise
            # The imports go on without us; what we can't see now we shall see later.
            self._rest(_AFTER_A_FAULT)
        for case in self._now():
            self._settle(case)

    def _now(self) -> list[Followed]:
        with self._changed:
            return list(self._cases.values())

    def _settle(self, case: Followed) -> None:
        now = self._clock()
        state = state_of(case, now)
        patience = patience_for(case.size) if self._patience is None else self._patience
        if isinstance(state, Importing) and now - case.since > patience:
            state = Importing(state.pk, state.url, state.missing, late=True)
        elif isinstance(state, Importing):
            self._show(case.key, state)
            return
        with self._changed:
            self._cases.pop(case.key, None)
        files = sum(len(value.wanted.value.files) for value in case.open_values)
        self._over(case.key, state, files + sum(value.unused for value in case.values))

    # ---- imports

    def _look_for_imports(self) -> None:
        waiting = [(c, v) for c in self._now() for v in c.open_values if not v.settled]
        known = [v.import_pk for _, v in waiting if v.import_pk]
        if len(known) < len(waiting) or len(known) > self._import_pages:
            asked = _Pages()
            found = imports.list_imports(self._client, asked)
            self._import_pages = max(1, math.ceil(len(found) / PAGE))
            self._see_imports(waiting, found)
            self._rest(asked.count)
        else:
            for case, value in waiting:
                if self._stopped:
                    return
                self._read_import(case, value)
                self._rest(1)

    def _read_import(self, case: Followed, value: Awaited) -> None:
        try:
            self._see_import(case, value, imports.read_import(self._client, value.import_pk))
        except NotFound:
            value.settled = True  # only the display set can tell now

    def _see_imports(self, waiting: Iterable[tuple[Followed, Awaited]], found: Iterable[Import]) -> None:
        by_pk = {one.pk: one for one in found}
        by_upload = {upload: one for one in by_pk.values() for upload in one.uploads}
        for case, value in waiting:
            one = by_pk.get(value.import_pk) if value.import_pk else None
            if one is None:
                one = next((by_upload[u] for u in value.uploads if u in by_upload), None)
            if one is not None:
                self._see_import(case, value, one)
            else:
                value.looks += 1
                waited = self._clock() - case.since
                # The server empties an import's list of uploads once it has used them up.
                value.settled = (
                    value.looks >= _LOOKS_FOR_AN_IMPORT and waited >= _LOOK_FOR_AT_LEAST * self._pace
                )

    def _see_import(self, case: Followed, value: Awaited, one: Import) -> None:
        if not value.import_pk:
            value.import_pk = one.pk
            self._ledger.record(ImportFound(case.key, value.wanted.slug, one.pk))
        if one.status in _FAILED:
            value.settled = True
            value.failure = readable_failure(one.error_message, value.wanted.title)
            value.unused = len(one.uploads)
            self._ledger.record(ImportFailed(case.key, value.wanted.slug))
        elif one.status == _SUCCEEDED:
            value.settled = True
            value.images = one.images

    # ---- display sets

    def _look_at_sets(self) -> None:
        # An import that was looked for in vain has probably succeeded already.
        due = [c for c in self._now() if any(v.settled or v.looks for v in c.open_values)]
        if len(due) > self._set_pages:
            asked = _Pages()
            listed = {d.pk: d for d in studies.list_display_sets(self._client, self._study_pk, asked)}
            self._set_pages = max(1, math.ceil(len(listed) / PAGE))
            for case in due:
                if case.pk in listed:
                    self._see_set(case, listed[case.pk])
            self._rest(asked.count)
            return
        for case in due:
            if self._stopped:
                return
            try:
                self._see_set(case, studies.read_display_set(self._client, case.pk))
            except NotFound:
                self._lose_set(case)
            self._rest(1)

    def _see_set(self, case: Followed, display_set: DisplaySet) -> None:
        for value in case.open_values:
            if has_landed(value.wanted, display_set, value.images):
                value.landed = True
                self._ledger.record(Landed(case.key, value.wanted.slug))

    def _lose_set(self, case: Followed) -> None:
        for value in case.open_values:
            value.failure = tr(
                "Upload",
                "The display set was deleted on the server, or you have no right to see it any more.",
            )

    # ---- pace

    def _rest(self, paces: float) -> None:
        """Wait as long as *paces* requests may take; slower when nothing young is waited for."""
        now = self._clock()
        youngest = min((now - case.since for case in self._now()), default=0.0)
        slower = min(_SLOWEST, max(1.0, youngest / _AGE_OF_SLOWING))
        with self._changed:
            self._changed.wait_for(lambda: self._stopped, self._pace * paces * slower)
