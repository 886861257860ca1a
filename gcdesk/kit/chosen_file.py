"""A file that somebody chooses, and that is read at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from gcdesk.errors import GcdeskError
from gcdesk.kit import dialogs, messages
from gcdesk.kit.tasks import Tasks

T = TypeVar("T")


async def read_chosen(
    over: QDialog,
    tasks: Tasks,
    title: str,
    read: Callable[[Path], T],
    *,
    start: Path | None = None,
    kinds: str = "",
) -> T | None:
    """What *read* makes, in the background, of the file that is chosen over the dialog *over*.

    None: none was chosen; or it could not be read, which is told then; or *over* was closed meanwhile.
    """
    file = await dialogs.choose_file(over, title, start, kinds)
    if file is None:
        return None
    try:
        made = await tasks.run(read, file)
    except GcdeskError as error:
        if isValid(over) and over.isVisible():
            messages.show_error(over, error)
        return None
    return made if isValid(over) and over.isVisible() else None
