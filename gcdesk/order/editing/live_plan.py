"""The plan of what is wanted at the moment, made in the background after each edit; only the latest counts."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal

from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Tasks
from gcdesk.order.editing.draft import Draft
from gcdesk.order.planning.plan import Plan, make_plan


class LivePlan(QObject):
    """Follows a draft. While a plan is being made there is none."""

    found = Signal()
    """There is a plan for the draft as it is now."""
    lost = Signal()
    """The draft was edited: the plan is of the past."""

    def __init__(self, draft: Draft, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._tasks = tasks
        self._plan: Plan | None = None
        self._edits = 0
        self._is_at_work = False
        self._is_there = asyncio.Event()
        draft.changed.connect(self._begin)

    @property
    def plan(self) -> Plan | None:
        """What has to be written for the draft as it is now; None: it is not known yet."""
        return self._plan

    async def latest(self) -> Plan:
        """The plan for the draft as it is by then, once it is known. Raises `Cancelled` when none could be made."""
        while self._plan is None:
            if not self._is_at_work:
                raise Cancelled("no plan could be made")
            await self._is_there.wait()
        return self._plan

    def _begin(self) -> None:
        self._edits += 1
        self._plan = None
        self._is_there.clear()
        self.lost.emit()
        if not self._is_at_work and not self._tasks.closing():
            self._is_at_work = True
            self._tasks.start(self._work(), "plan the order")

    async def _work(self) -> None:
        """Plan until the plan is of the draft as it is then: edits come faster than plans of 5,000 rows are made."""
        try:
            planned = -1
            while planned != self._edits:
                planned = self._edits
                plan = await self._tasks.run(make_plan, self._draft.arrangement, self._draft.sets)
            self._plan = plan
        finally:
            self._is_at_work = False
            self._is_there.set()  # without a plan, too: a defect is told elsewhere, and nobody waits for ever
        self.found.emit()
