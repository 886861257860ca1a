"""Keeps the assignment table in the journal while it is edited, so that it is there again at the next start."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from gcdesk.journal import Journal
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.table.saved import SavedTable, from_bytes, to_bytes

DELAY = 500
"""Milliseconds from an edit until it is on the disk, about."""


class Keeper(QObject):
    """Saves for one account and one study, in the background, one save after the other."""

    def __init__(self, journal: Journal, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._tasks = tasks
        self._owner = self._study = ""
        self._read: Callable[[], SavedTable] | None = None
        self._saving = asyncio.Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._begin)

    async def open(self, owner: str, study_pk: str) -> SavedTable | None:
        """From now on keep the table of *owner* (server and user) for that study; what was kept last, or None."""
        await self.flush()
        self._owner, self._study = owner, study_pk
        payload = await self._tasks.run(self._journal.load_table, owner, study_pk)
        return await self._tasks.run(from_bytes, payload) if payload else None

    def save_soon(self, read: Callable[[], SavedTable]) -> None:
        """Keep what *read* gives then; it is called on the window's thread and gives a value."""
        self._read = read
        self._timer.start()

    async def flush(self) -> None:
        """Save now what is to be saved, and wait until it is."""
        self._timer.stop()
        async with self._saving:
            while self._read is not None and self._owner:
                saved, self._read = self._read(), None
                await self._tasks.run(_save, self._journal, self._owner, self._study, saved)

    def _begin(self) -> None:
        if not self._tasks.closing():
            self._tasks.start(self.flush(), "keep the table")


def _save(journal: Journal, owner: str, study_pk: str, saved: SavedTable) -> None:
    journal.save_table(owner, study_pk, to_bytes(saved))
