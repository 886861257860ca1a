"""The key of neutral names, saved and used again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gcdesk.kit import dialogs, messages
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.editing.history import History
from gcdesk.upload.table import key_file
from gcdesk.whole_file import read_whole, write_whole


class KeyWork(QObject):
    """Joins file dialogs with the history's table. Dialogs open over *parent*."""

    def __init__(self, history: History, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._history = history
        self._tasks = tasks

    async def save(self) -> None:
        """Save which case each neutral title stands for."""
        kinds = tr("Upload", "Tables (*.csv)")
        proposed = Path.home() / tr("Upload", "key.csv")
        target = await dialogs.choose_target(self._window, tr("Upload", "Save the key"), proposed, kinds)
        if target is not None:
            await self._tasks.run(write_whole, target, key_file.key_csv(self._history.table))
            told = tr(
                "Upload",
                "The key is {file}. It tells who is who: keep it where only you can read it.",
                file=target,
            )
            messages.tell(self._window, tr("Upload", "Key saved"), told)

    async def use(self) -> None:
        """Take the neutral titles of a key file, which proves whose display sets they are."""
        kinds = tr("Upload", "Tables (*.csv)")
        source = await dialogs.choose_file(self._window, tr("Upload", "Use a key file"), Path.home(), kinds)
        if source is None:
            return
        titles = key_file.read_key(await self._tasks.run(read_whole, source))
        keyed = key_file.by_key(self._history.table, titles)
        if keyed == self._history.table:
            told = tr(
                "Upload", "The key file has nothing new about these cases. They may have other names in it."
            )
            messages.tell(self._window, tr("Upload", "No title was changed"), told)
        self._history.change(keyed, tr("Upload", "using the titles of a key file"))
