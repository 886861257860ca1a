"""The key of neutral names, saved and used again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gcdesk.errors import GcdeskError
from gcdesk.kit import dialogs, messages
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.editing.unsaved_key_dialog import WithKey, ask_about_key
from gcdesk.upload.table import key_file
from gcdesk.whole_file import read_whole, write_whole


class KeyWork(QObject):
    """Joins file dialogs with the history's table, and with what is known of the key. Dialogs open over *parent*."""

    def __init__(self, history: History, work: TableWork, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._history = history
        self._work = work
        self._tasks = tasks

    async def save(self) -> None:
        """Save which case each neutral title stands for."""
        tell_saved(self._window, await self._save())

    async def may_replace(self) -> bool:
        """The table is to be replaced by another: whether it may be. Asks, and offers to save a key that was not saved."""
        told = ""
        if await self._work.is_key_unsaved():
            what = await ask_about_key(self._window)
            told = await self._save_or_say_why() if what is WithKey.SAVE else ""
            if not told:
                return what is WithKey.LOSE
        return await messages.ask(
            self._window,
            tr("Upload", "Make a new table?"),
            f"{told} {tr('Upload', 'What you typed and assigned by hand is lost.')}".strip(),
            accept=tr("Upload", "Make a new table"),
            reject=tr("Upload", "Keep this one"),
        )

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

    async def _save_or_say_why(self) -> str:
        try:
            return await self._save()
        except GcdeskError as error:
            messages.show_error(self._window, error)
            return ""

    async def _save(self) -> str:
        table = self._history.table
        told = await save_key(self._window, self._tasks, await self._tasks.run(key_file.key_csv, table))
        if told:
            await self._work.note_key_saved(table)
        return told


async def save_key(parent: QWidget, tasks: Tasks, key: bytes) -> str:
    """Ask for a file and write the *key* to it; where it is now, in words, or "" when the user cancelled.

    Raises:
        FileError: it can't be written.

    """
    kinds = tr("Upload", "Tables (*.csv)")
    proposed = Path.home() / tr("Upload", "key.csv")
    target = await dialogs.choose_target(parent, tr("Upload", "Save the key"), proposed, kinds)
    if target is None:
        return ""
    await tasks.run(write_whole, target, key)
    return tr(
        "Upload", "The key is {file}. It tells who is who: keep it where only you can read it.", file=target
    )


def tell_saved(parent: QWidget, told: str) -> None:
    """Say where the key is, as *told* by `save_key`."""
    if told:
        messages.tell(parent, tr("Upload", "Key saved"), told)
