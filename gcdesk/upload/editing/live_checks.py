"""The checks, while the table is edited: in the background, a moment after the last edit."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.table.checks import inspect
from gcdesk.upload.table.facts import Facts, gather
from gcdesk.upload.table.findings import Findings
from gcdesk.upload.table.in_study import NOTHING, InStudy
from gcdesk.upload.table.plan import Table

DELAY = 150
"""Milliseconds from an edit to the check."""


class LiveChecks(QObject):
    """Inspects the latest table it was given, and looks into files that it does not know yet."""

    found = Signal(object)
    """`Findings` of the latest table."""
    looked = Signal(object, object)
    """Files looked into, of how many, while that goes on."""
    looking_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._facts: Facts = {}
        self._table = Table()
        self._study = NOTHING
        self._is_inspecting = False
        self._is_stale = False
        self._looks = 0
        """Looks into files whose findings are still to come."""
        self._stop = threading.Event()
        self._looked = (0, 0)
        self._sampler = Sampler(self, lambda: self.looked.emit(*self._looked))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._begin)

    @property
    def facts(self) -> Facts:
        """What is known of files so far."""
        return self._facts

    @property
    def is_looking(self) -> bool:
        """Whether files are being looked into, until what was seen there has been found good or bad."""
        return self._looks > 0 or self._sampler.is_running()

    def check(self, table: Table, study: InStudy) -> None:
        """Check *table* soon; what is asked in the meantime takes its place."""
        self._table, self._study = table, study
        self._is_stale = True
        self._timer.start()

    def forget(self) -> None:
        """Another folder: what is known of files is of no use any more."""
        self.stop()
        self._facts = {}

    def stop(self) -> None:
        """Stop looking into files."""
        self._stop.set()

    def rest(self) -> None:
        """Check nothing until `check` is called again: the window is closing."""
        self._timer.stop()
        self.stop()

    async def recheck(self, table: Table, study: InStudy) -> tuple[Findings, Facts]:
        """Look at every file of *table* again and check it, as before sending.

        Raises:
            Cancelled: it was stopped.

        """
        facts = await self._look(table, {})
        # What is checked from now on knows it, too: else problems that were found only now would be gone with the next check.
        self._facts = {**self._facts, **facts}
        self._is_stale = True
        return await self._tasks.run(inspect, table, facts, study), facts

    def _begin(self) -> None:
        if not self._tasks.closing():
            self._tasks.start(self._inspect(), "check the table")

    async def _inspect(self) -> None:
        if self._is_inspecting:
            return  # the one at work comes back to it
        self._is_inspecting = True
        try:
            while self._is_stale:
                self._is_stale = False
                findings = await self._tasks.run(inspect, self._table, self._facts, self._study)
                if not self._is_stale:
                    if findings.pending and not self._sampler.is_running():
                        self._looks += 1  # before anybody asks what can be sent
                        self._tasks.start(self._look_and_inspect(), "look into files")
                    self.found.emit(findings)
        finally:
            self._is_inspecting = False

    async def _look_and_inspect(self) -> None:
        try:
            self._facts = {**self._facts, **await self._look(self._table, self._facts)}
            self._is_stale = True
            await self._inspect()
        finally:
            self._looks -= 1
            self.looking_changed.emit()

    async def _look(self, table: Table, known: Facts) -> Facts:
        self.stop()
        stop = self._stop = threading.Event()
        self._looked = (0, 0)
        self._sampler.start()
        self.looking_changed.emit()

        def count(done: int, total: int) -> None:
            self._looked = (done, total)

        try:
            return await self._tasks.run(
                gather, table, known, on_count=count, cancelled=lambda: stop.is_set() or self._tasks.closing()
            )
        finally:
            if self._stop is stop:
                self._sampler.stop()
                self.looking_changed.emit()
