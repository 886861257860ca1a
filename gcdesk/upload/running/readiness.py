"""What can be done now in the tab: another folder chosen, the table edited, cases sent, and if not, why not."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gcdesk.texts import tr
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.records.run_text import why_none
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.run_work import RunWork


class Readiness(QObject):
    """Follows the table and the run, and frees or blocks what the user can press."""

    def __init__(
        self,
        history: History,
        work: TableWork,
        run: RunWork,
        *,
        folder_view: FolderView,
        panel: TablePanel,
        run_view: RunView,
    ) -> None:
        super().__init__(panel)
        self._history = history
        self._work = work
        self._run = run
        self._folder_view = folder_view
        self._panel = panel
        self._run_view = run_view
        self._was_sending = False
        work.changed.connect(self.follow)
        work.begun_anew.connect(self._begin_anew)
        run.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Something is other than it was."""
        work, run = self._work, self._run
        self._panel.setEnabled(not run.is_preparing)
        if run.is_sending is not self._was_sending:
            # The button that had the keyboard has gone.
            self._was_sending = run.is_sending
            self._panel.view.setFocus()
        is_busy = run.is_preparing or run.is_sending or work.rows.are_visited or work.is_opening
        self._folder_view.set_free(free=not is_busy)
        amount = len(work.sendable) if self._may_send else 0
        self._run_view.show_ready(amount, "" if amount else self._why_not())

    def _begin_anew(self) -> None:
        self._run_view.show_outcome(None)
        self.follow()

    @property
    def _may_send(self) -> bool:
        place = self._work.place
        return place is not None and place.snapshot.may_change and not self._run.is_preparing

    def _why_not(self) -> str:
        """Why nothing can be uploaded now."""
        place, table, work = self._work.place, self._history.table, self._work
        if place is not None and not place.snapshot.may_change:
            return tr("Upload", "You may not change this study.")
        if self._run.is_preparing or work.rows.are_visited or not table.drafts:
            return ""
        is_checking = self._panel.model.findings is None or work.checks.is_looking
        return why_none(is_checking=is_checking, all_sent=not work.rows.so_far.unsent(table).drafts)
