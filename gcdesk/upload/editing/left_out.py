"""Cases of the folder that are not in the table, as they were left out, and their way back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.table import edits


class LeftOut(QObject):
    """Keeps *panel* telling how many there are, and takes them back."""

    def __init__(self, history: History, folder: FolderWork, panel: TablePanel, tasks: Tasks) -> None:
        super().__init__(panel)
        self._history = history
        self._folder = folder
        self._panel = panel
        self._tasks = tasks
        history.changed.connect(self.follow)
        panel.take_back_wanted.connect(tasks.slot(self.take_back, alone=True))

    def follow(self) -> None:
        """The folder or the table is another one."""
        self._panel.show_left_out(edits.left_out_of(self._folder.cases, self._history.table))

    async def take_back(self) -> None:
        """Give each case of the folder a row again; undo takes it away."""
        if self._folder.cases is not None:
            table = await self._tasks.run(
                edits.merge, self._history.table, self._folder.cases.cases, new_ones=True
            )
            self._history.change(table, tr("Upload", "taking back what was left out"))
