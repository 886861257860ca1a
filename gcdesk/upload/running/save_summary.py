"""Saving how a run ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gcdesk.kit import dialogs, messages
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.whole_file import write_whole


async def save_summary(parent: QWidget, tasks: Tasks, summary: bytes, study_slug: str) -> None:
    """Ask for a file and write *summary*, a table (CSV), to it.

    Raises:
        FileError: it can't be written.

    """
    proposed = Path.home() / tr("Upload", "{study} upload.csv", study=study_slug)
    target = await dialogs.choose_target(
        parent, tr("Upload", "Save summary"), proposed, tr("Upload", "Tables (*.csv)")
    )
    if target is not None:
        await tasks.run(write_whole, target, summary)
        told = tr("Upload", "The summary is {file}.", file=target)
        messages.tell(parent, tr("Upload", "Summary saved"), told)
