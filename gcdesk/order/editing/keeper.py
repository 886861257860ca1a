"""Keeps unapplied edits in the journal while they are made, so that they are there again at the next start."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, QTimer

from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit.tasks import Tasks
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.editing.draft import Draft
from gcdesk.order.keeping.saved import from_bytes, to_bytes
from gcdesk.study.place import Place

DELAY = 500
"""Milliseconds from an edit until it is on the disk, about."""


class Keeper(QObject):
    """Saves for one account and one study, in the background, one save after the other."""

    def __init__(self, draft: Draft, journals: Journals, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._journals = journals
        self._tasks = tasks
        self._place: Place | None = None
        self._is_due = False
        self._saving = asyncio.Lock()
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._begin)

    async def open(self, place: Place, sets: Sets) -> Arrangement | None:
        """From now on keep the edits in *place*; those that were kept last, for *sets* as they are now, or None."""
        await self.flush()
        journal = self._journals.of(place)
        kept = await self._tasks.run(_load, journal, place.owner, _key(place), sets)
        self._place, self._is_due = place, False
        return kept

    def save_soon(self) -> None:
        """The draft is another one."""
        if self._place is not None:
            self._is_due = True
            self._timer.start()

    async def flush(self) -> None:
        """Save now what is to be saved, and wait until it is."""
        self._timer.stop()
        async with self._saving:
            while self._is_due and self._place is not None:
                self._is_due = False
                journal, place = self._journals.of(self._place), self._place
                wanted = self._draft.arrangement if self._draft.is_edited else None
                await self._tasks.run(_save, journal, place.owner, _key(place), wanted, self._draft.sets)

    def _begin(self) -> None:
        if not self._tasks.closing():
            self._tasks.start(self.flush(), "keep the order")


def _key(place: Place) -> str:
    """Beside the upload's table of the same study."""
    return f"order {place.study_pk}"


def _load(journal: Journal, owner: str, key: str, sets: Sets) -> Arrangement | None:
    payload = journal.load_table(owner, key)
    return from_bytes(payload, sets) if payload else None


def _save(journal: Journal, owner: str, key: str, wanted: Arrangement | None, sets: Sets) -> None:
    if wanted is None:
        journal.forget_table(owner, key)
    else:
        journal.save_table(owner, key, to_bytes(wanted, sets))
