"""The scan of a folder in the background, with a count and a way to stop it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gcdesk.errors import Cancelled
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.folder.cases import Listing
from gcdesk.upload.folder.scan import list_files


class LiveScan(QObject):
    """One scan at a time; a new one stops the one before."""

    counted = Signal(int)
    """Files found until now, ten times a second."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._found = 0
        self._stop = threading.Event()
        self._sampler = Sampler(self, lambda: self.counted.emit(self._found))

    @property
    def is_running(self) -> bool:
        """Whether a scan is going on."""
        return self._sampler.is_running()

    async def scan(self, root: Path) -> Listing:
        """All files below *root*.

        Raises:
            FileError: the folder can't be read.
            Cancelled: the scan was stopped.

        """
        self.stop()
        stop = self._stop = threading.Event()
        self._found = 0
        self._sampler.start()

        def count(found: int) -> None:
            self._found = found

        try:
            listing = await self._tasks.run(
                list_files, root, on_count=count, cancelled=lambda: stop.is_set() or self._tasks.closing()
            )
            if stop.is_set():  # pressed between the last file and now: a stop is a stop
                raise Cancelled("stopped")
            return listing
        finally:
            if self._stop is stop:
                self._sampler.stop()

    def stop(self) -> None:
        """Stop the scan that goes on, if any."""
        self._stop.set()
