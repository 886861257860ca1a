"""What the system is asked for while sending: to stay awake, and to tell the end to a user who is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gcdesk.kit.awake import Awake
from gcdesk.kit.notify import Notifier, Show
from gcdesk.kit.sleep_locks import Way
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import counted, tr
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.states import Ready
from gcdesk.upload.records.run_text import tally


class Outside(QObject):
    """For the runs of one tab. Counts only, never names: notifications are shown on locked screens."""

    def __init__(
        self, tab: QWidget, tasks: Tasks, *, ways: Sequence[Way] | None = None, show: Show | None = None
    ) -> None:
        """*ways* to keep awake and *show*, a way to notify: instead of the system's own."""
        super().__init__(tab)
        self._tab = tab
        self._tasks = tasks
        self._show = show
        self._awake = Awake(ways)
        self._notifier: Notifier | None = None

    def begin(self, cases: int) -> None:
        """Sending begins: the system stays awake."""
        self._awake.start(
            counted(
                cases,
                tr("Upload", "gcdesk is sending {n} display set"),
                tr("Upload", "gcdesk is sending {n} display sets"),
            )
        )

    def need(self, sentence: str) -> None:
        """Sending can't go on without the user."""
        self._tell(tr("Upload", "gcdesk needs you"), sentence)

    def end(self, outcome: Outcome | None) -> None:
        """Sending has ended; None: it broke off, which is told elsewhere."""
        self._awake.stop()
        if outcome is None or not outcome.rows:
            return
        states = [row.state for row in outcome.rows]
        if all(isinstance(state, Ready) for state in states):
            title = tr("Upload", "The upload is finished")
        else:
            title = tr("Upload", "The upload has ended")
        self._tell(title, tally(states))

    def _tell(self, title: str, sentence: str) -> None:
        if self._notifier is None:  # the tab is in its window by now
            self._notifier = Notifier(self._tab.window(), self._tasks, self._show)
        self._notifier.tell(title, sentence)
