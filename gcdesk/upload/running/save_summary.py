"""Saving how a run ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gcdesk.errors import FileError
from gcdesk.kit import dialogs, messages
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.records.report import summary_csv


async def save_summary(parent: QWidget, tasks: Tasks, outcome: Outcome, study_slug: str) -> None:
    """Ask for a file and write *outcome* to it as CSV.

    Raises:
        FileError: it can't be written.

    """
    proposed = Path.home() / tr("Upload", "{study} upload.csv", study=study_slug)
    target = await dialogs.choose_target(
        parent, tr("Upload", "Save summary"), proposed, tr("Upload", "Tables (*.csv)")
    )
    if target is not None:
        await tasks.run(_write, target, summary_csv(outcome))
        told = tr("Upload", "The summary is {file}.", file=target)
        messages.tell(parent, tr("Upload", "Summary saved"), told)


def _write(target: Path, content: bytes) -> None:
    """All of it or nothing: a spreadsheet may have the old file open."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Upload", "The summary could not be saved as {file}: {reason}.", file=target, reason=reason)
        ) from error
