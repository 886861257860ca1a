"""Dialogs that coroutines can wait for.

Never ``exec()``: an event loop of Qt's inside a coroutine makes other tasks fail with "Cannot enter into task",
and they are lost for good. A dialog is opened, and a future waits for its ``finished``.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from gcdesk.kit.widgets import named, primary
from gcdesk.texts import tr


async def finished(dialog: QDialog) -> bool:
    """Open *dialog*, wait until it is closed, whether it was accepted. It is deleted afterwards.

    When the waiting task is cancelled, the dialog is closed.
    """
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def answered(result: int) -> None:
        if not answer.done():
            answer.set_result(result == QDialog.DialogCode.Accepted.value)

    def gone() -> None:
        if not answer.done():
            answer.set_result(False)

    dialog.finished.connect(answered)
    dialog.destroyed.connect(gone)
    dialog.open()
    try:
        return await answer
    except asyncio.CancelledError:
        if isValid(dialog):
            dialog.reject()
        raise
    finally:
        if isValid(dialog):  # its parent may have gone, and taken it along
            dialog.deleteLater()


def answers(dialog: QDialog, name: str, verb: str) -> tuple[QHBoxLayout, QPushButton]:
    """The row at the bottom of *dialog*: Cancel, then the button that accepts and says *verb*; and that button.

    They are called ``<name>_cancel`` and ``<name>_accept``.
    """
    text = tr("Dialogs", "Cancel")
    cancel = named(QPushButton(text), f"{name}_cancel", text)
    cancel.clicked.connect(dialog.reject)
    accept = primary(named(QPushButton(verb), f"{name}_accept", verb))
    accept.setDefault(True)
    accept.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(accept)
    return row, accept


async def choose_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Ask for a folder that exists; None when the user cancelled. The dialog is ``choose_folder_dialog``."""
    dialog = _file_dialog(parent, title, start, "choose_folder_dialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _chosen(dialog)


async def choose_file(parent: QWidget, title: str, start: Path | None = None, kinds: str = "") -> Path | None:
    """Ask for a file that exists; *kinds* as in ``Tables (*.csv *.xlsx)``. ``choose_file_dialog``."""
    dialog = _file_dialog(parent, title, start, "choose_file_dialog", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(dialog)


async def choose_target(
    parent: QWidget, title: str, proposed: Path | None = None, kinds: str = ""
) -> Path | None:
    """Ask where to save; the dialog asks before it names a file that exists. ``choose_target_dialog``."""
    dialog = _file_dialog(parent, title, proposed.parent if proposed else None, "choose_target_dialog", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if proposed is not None:
        dialog.selectFile(proposed.name)
        dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    return await _chosen(dialog)


def _file_dialog(parent: QWidget, title: str, start: Path | None, name: str, kinds: str = "") -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start) if start else "", kinds)
    dialog.setObjectName(name)
    return dialog


async def _chosen(dialog: QFileDialog) -> Path | None:
    chosen: list[Path] = []
    # Read when it is accepted: afterwards the dialog may be gone.
    dialog.accepted.connect(lambda: chosen.extend(Path(file) for file in dialog.selectedFiles()))
    await finished(dialog)
    return chosen[0] if chosen else None
